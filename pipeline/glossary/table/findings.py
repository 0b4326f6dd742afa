"""What is said about a table."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import GlossaryError, PipelineError
from pipeline.model import Finding, Place, Severity
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

FATAL = frozenset((Severity.BLOCKER, Severity.MAJOR))
"""Severities with which no glossary is read."""

_SHOWN = 60  # characters


class Problem(NamedTuple):
    """What is wrong with a cell, a row or a concept, and what to do; the place is the caller's to know."""

    check: str
    message: str
    hint: str
    severity: Severity = Severity.MAJOR

    def at(self, place: Place) -> Finding:
        """Return the problem as a finding."""
        return Finding(self.check, self.severity, self.message, place, self.hint)


def is_fatal(finding: Finding) -> bool:
    """Whether no glossary may be read because of a finding."""
    return finding.severity in FATAL


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of the file, each once."""
    return tuple(sorted(dict.fromkeys(findings), key=lambda finding: (finding.place.line, finding.place.column)))


def from_error(error: PipelineError, check: str, file: str) -> Finding:
    """Return an error, whose message begins with `file:line:column: `, as a finding."""
    place = re.match(rf"{re.escape(file)}(?::(\d+))?(?::(\d+))?: ", error.message)
    line, column = (int(number or 0) for number in place.groups()) if place else (0, 0)
    message = error.message[place.end() :] if place else error.message
    return Finding(check, Severity.MAJOR, message, Place(file, line, column), error.hint)


def to_error(findings: Sequence[Finding]) -> GlossaryError | None:
    """Return the first fatal finding as an error that tells how many others there are, None where there is none."""
    fatal = [finding for finding in findings if is_fatal(finding)]
    if not fatal:
        return None
    first, others = fatal[0], len(fatal) - 1
    more = f" ({count(others, 'other problem')}: `pipeline glossary check` shows all)" if others else ""
    return GlossaryError(f"{first.place}: {first.message}", first.hint + more)


def shown(text: str) -> str:
    """Return a text, which may be of any length and content, in quotes as a message can show it."""
    return repr(text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…")


@lru_cache(maxsize=1024)
def nearest(text: str, words: tuple[str, ...]) -> str:
    """Return the one of `words` that looks most like `text`, "" where none does."""
    from difflib import get_close_matches  # noqa: PLC0415  # most tables have no mistakes

    return next(iter(get_close_matches(text[:_SHOWN].strip().lower(), filter(None, words), n=1)), "")


def choice(text: str, words: tuple[str, ...]) -> str:
    """Return what to do about a word that is none of `words`."""
    near = nearest(text, words)
    return f"did you mean {near!r}?" if near else f"write {alternatives(words)}"


def alternatives(words: Sequence[str]) -> str:
    """Return words as a choice: "a, b or c"; "" among them is to leave the cell empty."""
    *first, last = [word for word in words if word]
    joined = f"{', '.join(first)} or {last}" if first else last
    return f"{joined}, or nothing" if "" in words else joined
