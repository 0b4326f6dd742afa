"""Units of a TMX file as entries of the memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.memory.exchange import names
from pipeline.memory.exchange.dates import to_tmx
from pipeline.memory.exchange.escapes import legal, unescape
from pipeline.memory.exchange.segment_read import source_text, target_text
from pipeline.memory.exchange.segment_write import segments
from pipeline.memory.exchange.status import known_status
from pipeline.memory.exchange.tmx_properties import in_order, last_change, properties_of
from pipeline.model import Context, MemoryEntry, Status
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.memory.exchange.tmx_properties import Defaults
    from pipeline.memory.exchange.units import Extra, TranslationUnit, Variant


_OWN = names.PROP + names.OWN


def entry(unit: TranslationUnit, source: Variant, target: Variant, defaults: Defaults) -> MemoryEntry:
    """Return the entry for two of a unit's variants; its texts may be empty."""
    own = _own(unit.extras)
    who, when, used = last_change(unit, target)
    extras = (*unit.extras, *target.extras)
    first, second = _texts(source, target)
    properties = tuple(properties_of(unit, source, target, used, defaults))
    return MemoryEntry(
        first,
        second,
        _status(own, known_status(extras, who) if extras or who else Status.APPROVED),
        _context(own, unit.extras),
        tuple(own.get(names.SENTENCE, ())),
        own.get(names.ORIGIN, [defaults.origin])[-1],
        _exact(own.get(names.WHO), legal, target.attributes.get("changeid"), who),
        _exact(own.get(names.WHEN), to_tmx, target.attributes.get("changedate"), when),
        in_order(properties, own[names.ORDER][-1]) if names.ORDER in own else properties,
    )


def _own(extras: Iterable[Extra]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in extras:
        if name.startswith(_OWN):
            found.setdefault(name[len(names.PROP) :], []).append(unescape(value))
    return found


def _texts(source: Variant, target: Variant) -> tuple[str, str]:
    first, numbers = source_text(source.items)
    second = target_text(target.items, numbers)
    if not (source.extras or target.extras):
        return first, second
    exact = tuple(_own(side.extras).get(names.TEXT, [text])[-1] for side, text in ((source, first), (target, second)))
    # A tool that changed the segment has kept the property: the text in it counts only as long as it says the same.
    return (exact[0], exact[1]) if exact == (first, second) or shown(*exact) == (first, second) else (first, second)


def shown(source: str, target: str) -> tuple[str, str]:
    """Return what is read from the segments that are written for two texts."""
    written = segments(source, target)
    first, numbers = source_text(written[0])
    return first, target_text(written[1], numbers)


def _exact(said: list[str] | None, written: Callable[[str], str], stands: str | None, found: str) -> str:
    """Return what our own property says, unless another tool has changed the attribute that it is more exact than."""
    return said[-1] if said and stands in (None, written(said[-1])) else found


def _status(own: dict[str, list[str]], known: Status) -> Status:
    said = own.get(names.STATUS, [""])[-1]
    return Status(said) if said in tuple(Status) else known


def _context(own: dict[str, list[str]], extras: Iterable[Extra]) -> Context:
    fields = {
        names.NEIGHBOURS[name.removeprefix(names.PROP)]: collapse(value)
        for name, value in extras
        if name.removeprefix(names.PROP) in names.NEIGHBOURS
    }
    for field, name in names.CONTEXT.items():
        if name in own:
            fields[field] = own[name][-1]
    return Context(**fields) if fields else Context()
