"""What a recall does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """What becomes of a place where a recalled translation stands."""

    UNTRANSLATED = "untranslated"
    """The entry has no translation any more; its comment says what it was."""
    DRAFT = "draft"
    """The entry is a draft, in which the recalled sentence stands in the source language."""
    UNUSED = "unused"
    """An obsolete entry or one of the archive: it stays, and is never used."""
    UNMARKED = "unmarked"
    """The recall was undone: the entry's comment says nothing of it any more."""


@dataclass(frozen=True, slots=True)
class RecalledPlace:
    """An entry that holds a recalled translation.

    `file` is relative to the project's folder; `line` is that of the msgid, in the file as it is afterwards. `unit` is
    the entry's id, `source` its text, `target` its whole translation as it was (the first form of a plural).
    """

    page: str
    file: str
    line: int
    unit: str
    source: str
    target: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Recalled:
    """A recalled pair and where it stood, in order of files, the archive last.

    `record` says who recalled it, when and why; `is_new` is False where it was recalled before. `written` are the files
    that were written, or would be, relative to the project's folder.
    """

    locale: str
    source: str
    target: str
    record: str
    is_new: bool
    places: tuple[RecalledPlace, ...] = ()
    written: tuple[str, ...] = ()

    @property
    def pages(self) -> tuple[str, ...]:
        """The pages with an entry that was opened again, sorted."""
        opened = (Outcome.UNTRANSLATED, Outcome.DRAFT)
        return tuple(sorted({place.page for place in self.places if place.outcome in opened}))
