"""Errors a user can act on.

One base class, caught in one place in the command line. Anything else that is raised is a bug and keeps its traceback.
"""

from __future__ import annotations


class PipelineError(Exception):
    """Something the user can mend.

    `message` says what is wrong and, where there is one, begins with the place as `file:line:column: `;
    `hint` says what to do about it; `exit_code` is the command's exit code (2 usage or configuration,
    3 unreadable data).
    """

    exit_code = 3

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class ConfigError(PipelineError):
    """The settings or the command line are wrong."""

    exit_code = 2


class SourceError(PipelineError):
    """An article cannot be read."""


class CatalogError(PipelineError):
    """A catalog or template cannot be read."""


class GlossaryError(PipelineError):
    """A glossary cannot be read."""


class StoreError(PipelineError):
    """A file cannot be written, or is being written by somebody else."""


class DamagedError(StoreError):
    """A file that is only an index was damaged and has made room: to try again makes it anew."""
