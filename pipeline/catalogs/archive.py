"""The archive of a locale: translations whose page is gone.

It is a PO file like any other. An entry's msgctxt is `page`, `page#context` or `page#context#N`, so that translations
of one text from several pages, or several translations from one page, stand side by side. In page and context, "#" is
written "%23" and "%" is written "%25".
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.merge import worth_keeping
from pipeline.model import State, Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence


def archived(archive: Sequence[Unit], page: str, units: Iterable[Unit], *, date: str, reason: str) -> tuple[Unit, ...]:
    """Return the archive's units with the translations among `units` added, sorted by page and in page order.

    Fuzzy translations stay fuzzy; drafts that nobody has worked on are left out. `date` (ISO 8601) and `reason` go
    into the extracted comment. A pair that is there already is not added.
    """
    entries = {(unit.source, unit.context): unit for unit in archive}
    for unit in worth_keeping(units):
        _add(entries, page, replace(unit, obsolete=False, notes=(f"{date}: {reason}",), references=(), line=0))
    return tuple(sorted(entries.values(), key=lambda unit: unit.context.partition("#")[0]))


def archive_pairs(archive: Iterable[Unit]) -> Iterator[tuple[str, str, str]]:
    """Yield page, key and target of each approved pair; plural entries, which no page has, are left out."""
    for unit in archive:
        page, _, rest = unit.context.partition("#")
        if unit.state is State.CURRENT and unit.plural is None:
            yield _decoded(page), make_key(unit.source, _decoded(rest.partition("#")[0])), unit.target


def _add(entries: dict[tuple[str, str], Unit], page: str, unit: Unit) -> None:
    number = 1
    while True:
        context = _context(page, unit.context, number)
        there = entries.setdefault((unit.source, context), replace(unit, context=context))
        if _translation(there) == _translation(unit):
            return
        number += 1


def _context(page: str, context: str, number: int) -> str:
    parts = [_encoded(page), _encoded(context), str(number)]
    return "#".join(parts[: 3 if number > 1 else 2 if context else 1])


def _translation(unit: Unit) -> tuple[str, tuple[str, ...], bool]:
    return unit.target, unit.plural_targets, unit.fuzzy


def _encoded(text: str) -> str:
    return text.replace("%", "%25").replace("#", "%23")


def _decoded(text: str) -> str:
    return text.replace("%23", "#").replace("%25", "%")
