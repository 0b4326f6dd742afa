"""What the translation memory holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Translation(NamedTuple):
    """A text and its translation."""

    source: str
    target: str


class Status(StrEnum):
    """How far a translation in the memory can be trusted."""

    APPROVED = "approved"
    FUZZY = "fuzzy"
    """A draft, or a translation that somebody marked as doubtful."""
    MACHINE = "machine"


class Context(NamedTuple):
    """Where a text stands: its page, the heading path as one string, and the texts of the blocks around it.

    A field is "" where it isn't known; `before` is "" for the first block of a page, `after` for the last one.
    """

    page: str = ""
    trail: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class MemoryEntry:
    """A text with a translation of it, and where that is from.

    `sentences` are those of the source where there are several: each is found by itself. `origin` names the file that
    the entry is from, `who` and `when` (ISO 8601) its last change. `properties` are what another tool has noted, as
    (name, value) pairs.
    """

    source: str
    target: str
    status: Status = Status.APPROVED
    context: Context = field(default_factory=Context)
    sentences: tuple[str, ...] = ()
    origin: str = ""
    who: str = ""
    when: str = ""
    properties: tuple[tuple[str, str], ...] = ()
