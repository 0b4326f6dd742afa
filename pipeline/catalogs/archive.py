"""The archive of a locale: approved translations whose page is gone.

It is a PO file like any other. An entry's msgctxt is `page`, `page#context` or `page#context#N`, so that translations
of one text from several pages, or several translations from one page, stand side by side.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.model import State, Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def archived(archive: Sequence[Unit], page: str, units: Iterable[Unit], *, date: str, reason: str) -> tuple[Unit, ...]:
    """Return the archive's units with the approved pairs among `units` added, sorted by page and in page order.

    `date` (ISO 8601) and `reason` go into the extracted comment. A pair that is there already is not added.
    """
    entries = {(unit.source, unit.context): unit for unit in archive}
    note = f"{date}: {reason}"
    for unit in units:
        if replace(unit, obsolete=False).state is State.CURRENT:
            _add(entries, page, replace(unit, obsolete=False, notes=(note,), references=(), line=0))
    return tuple(sorted(entries.values(), key=lambda unit: unit.context.partition("#")[0]))


def _add(entries: dict[tuple[str, str], Unit], page: str, unit: Unit) -> None:
    number = 1
    while True:
        context = "#".join([page, unit.context, str(number)][: 3 if number > 1 else 2 if unit.context else 1])
        there = entries.get((unit.source, context))
        if there is None:
            entries[unit.source, context] = replace(unit, context=context)
        if there is None or (there.target, there.plural_targets) == (unit.target, unit.plural_targets):
            return
        number += 1


def archive_pairs(archive: Iterable[Unit]) -> Iterator[tuple[str, str, str]]:
    """Yield the page, key and target of each pair in an archive; plural entries, which no page has, are left out."""
    for unit in archive:
        page, _, rest = unit.context.partition("#")
        if unit.state is State.CURRENT and unit.plural is None:
            yield page, make_key(unit.source, rest.partition("#")[0]), unit.target
