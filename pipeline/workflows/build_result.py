"""What a build did."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.errors import PipelineError


@dataclass(frozen=True, slots=True)
class BuildRow:
    """One localized page: its file relative to the project's folder, and how many of its blocks show what.

    `translated` are current translations, `outdated` earlier ones that are marked as such, and `untranslated` blocks
    stand there in the source language; `blocks` is the sum. On the pages of the source language all are translated.
    """

    page: str
    locale: str
    file: str
    translated: int
    outdated: int
    untranslated: int

    @property
    def blocks(self) -> int:
        """The number of blocks on the page."""
        return self.translated + self.outdated + self.untranslated


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The pages that were built, the files that changed or went, and the files that could not be read."""

    rows: tuple[BuildRow, ...]
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    errors: tuple[PipelineError, ...] = ()
