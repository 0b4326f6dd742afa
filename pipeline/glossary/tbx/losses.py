"""What a file says that the glossary has no place for, each kind counted and said once."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from pipeline.glossary.tbx.sections import line_of
from pipeline.model import Finding, Place, Severity
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.glossary.tbx.sections import Category

LOST = "glossary-tbx-lost"
VALUE = "glossary-tbx-value"
STATUS = "glossary-tbx-status"
RENAMED = "glossary-tbx-id"
EMPTY = "glossary-tbx-empty"

_SAID = {
    LOST: ("{what} is not kept: the glossary has no place for it ({count})", "keep the file if you need it"),
    VALUE: ("{what} has a value that is not known, {example} ({count})", "check these terms"),
    STATUS: (
        "terms have no status: the first of a language is read as preferred, others as admitted ({count})",
        "check which of the terms is the one to use",
    ),
    RENAMED: ("ids are written as the glossary has them, {example} ({count})", "nothing need be done"),
    EMPTY: ("{what} is empty and left out ({count})", "write the term if it is needed"),
}
_LONGEST = 40  # characters
_MOST_KINDS = 100


class Kind(NamedTuple):
    """Something that occurs in a file: the check that says it, and what it is about."""

    check: str
    what: str = ""


class Seen(NamedTuple):
    """How often a kind occurs, and where first."""

    times: int
    line: int
    example: str


Losses: TypeAlias = dict[Kind, Seen]


def brief(text: str) -> str:
    """Return `text`, which may be of any length in a foreign file, as a message can show it."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def note(losses: Losses, kind: Kind, line: int, example: str = "") -> None:
    """Count one more of a kind; in a file with very many kinds the later ones count as one."""
    if kind.check == LOST and kind not in losses and len(losses) >= _MOST_KINDS:
        kind = Kind(LOST, "other content")
    seen = losses.get(kind, Seen(0, line, brief(example)))
    losses[kind] = seen._replace(times=seen.times + 1)


def lose(losses: Losses, category: Category, name: str = "") -> None:
    """Count a data category that isn't kept, under its own name or another; one that says nothing isn't missed."""
    if category.text or category.element.get("target"):
        note(losses, Kind(LOST, name or category.name), line_of(category.element))


def findings(losses: Losses, file: str) -> tuple[Finding, ...]:
    """Return one finding for each kind, at its first line."""
    return tuple(_finding(kind, seen, file) for kind, seen in losses.items())


def _finding(kind: Kind, seen: Seen, file: str) -> Finding:
    message, hint = _SAID[kind.check]
    said = message.format(what=brief(kind.what), example=seen.example, count=count(seen.times, "time"))
    return Finding(kind.check, Severity.NOTE, said, Place(file, seen.line), hint)
