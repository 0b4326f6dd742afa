"""The recalled translations of a locale: pairs of a text and a translation that must not be used again.

They stand in a PO file like any other, an entry for each pair. Its msgctxt is a digest of the translation, so that
several translations of one text stand side by side, also where two branches recalled one each; entries are sorted, so
that branches meet in one place only where they recalled the same. The translator's comment says who recalled the
translation, when and why: `Recalled 2024-05-31 by NAME: REASON`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import State, Unit, make_id
from pipeline.text import collapse, spaced

if TYPE_CHECKING:
    from collections.abc import Iterable

_LINE = re.compile(r"Recalled [0-9]{4}-[0-9]{2}-[0-9]{2} by .+?: .+")
_UNKNOWN = "Recalled"
_WAS = " – the translation was: "
_NOTE = re.compile(rf"Recalled\b.*{re.escape(_WAS)}")


class Record(NamedTuple):
    """A recalled pair, white space collapsed, and the line that says who recalled it, when and why."""

    source: str
    target: str
    line: str = _UNKNOWN


def recalled_records(units: Iterable[Unit]) -> tuple[Record, ...]:
    """Return what a file of recalled translations holds, each pair once, in file order.

    Flags and `#~` don't count, and one entry of a plural is one pair for each form: in doubt a translation is recalled.
    """
    found = (
        Record(collapse(source), collapse(target), _line(unit))
        for unit in units
        for source, target in _pairs(unit)
        if collapse(target)
    )
    return tuple({record[:2]: record for record in found}.values())


def with_recalled(
    units: Iterable[Unit], source: str, target: str, *, by: str, date: str, reason: str
) -> tuple[Unit, ...]:
    """Return the units of the file with one more pair, sorted; a pair that is there already keeps its record.

    `date` is in ISO 8601.
    """
    known = tuple(units)
    if (collapse(source), collapse(target)) in {record[:2] for record in recalled_records(known)}:
        return known
    line = f"Recalled {date} by {spaced(by)}: {spaced(reason)}"
    entry = Unit(collapse(source), collapse(target), context=make_id(collapse(target)), comment=line)
    return tuple(sorted((*known, entry), key=lambda unit: (unit.source, unit.context)))


def without_recalled(units: Iterable[Unit], source: str, target: str) -> tuple[Unit, ...]:
    """Return the units of the file without those that have this pair."""
    pair = (collapse(source), collapse(target))
    return tuple(unit for unit in units if pair not in {record[:2] for record in recalled_records([unit])})


def with_recall_note(unit: Unit, record: Record, target: str) -> Unit:
    """Return a unit whose extracted comment says, in one line, that `target` was its translation, or a part of it."""
    return replace(unit, notes=(*unit.notes, f"{record.line}{_WAS}{spaced(target)}"))


def recall_notes(unit: Unit) -> tuple[str, ...]:
    """Return these lines of a unit that nobody has translated anew since."""
    return tuple(note for note in unit.notes if is_recall_note(note)) if unit.state is not State.CURRENT else ()


def is_recall_note(note: str, record: Record | None = None) -> bool:
    """Say whether a line of an extracted comment tells of a recalled translation: of any, or of one record's."""
    return _NOTE.match(note) is not None and (record is None or note.startswith(f"{record.line}{_WAS}"))


def _pairs(unit: Unit) -> list[tuple[str, str]]:
    if unit.plural is None:
        return [(unit.source, unit.target)]
    return [(source, target) for source in (unit.source, unit.plural) for target in unit.plural_targets]


def _line(unit: Unit) -> str:
    return next((line for line in unit.comment.split("\n") if _LINE.fullmatch(line)), _UNKNOWN)
