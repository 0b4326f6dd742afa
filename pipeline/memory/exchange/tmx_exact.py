"""Units from which exactly the entry is read that they were made for."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.memory.exchange.escapes import storable
from pipeline.memory.exchange.tmx_build import Aside, build
from pipeline.memory.exchange.tmx_entry import entry
from pipeline.memory.exchange.tmx_properties import Defaults

if TYPE_CHECKING:
    from pipeline.memory.base import Languages
    from pipeline.memory.exchange.units import TranslationUnit
    from pipeline.model import MemoryEntry

_Properties = tuple[tuple[str, str], ...]

_FIELDS = ("source", "target", "status", "context", "who", "when")
_UNKNOWN = Defaults("\0")


def unit_of(wanted: MemoryEntry, languages: Languages) -> TranslationUnit:
    """Return the unit from which exactly the wanted entry is read.

    Everything stands where TMX has a place for it. What would be read from there in another way (half a surrogate
    pair, a status that a property contradicts, a second `tuid`, properties in another order) our own properties say.
    """
    if wanted.properties:
        known = tuple((storable(name), storable(value)) for name, value in wanted.properties)
        wanted = replace(wanted, properties=known)
    aside = Aside()
    while True:
        unit = build(wanted, languages, aside)
        found = entry(unit, unit.variants[0], unit.variants[1], _UNKNOWN)
        more = aside if found == wanted else _more(aside, wanted, found)
        if more == aside:
            return unit
        aside = more


def _more(aside: Aside, wanted: MemoryEntry, found: MemoryEntry) -> Aside:
    """Return what must stand aside too; properties first, because some of them say something of the fields."""
    lost = _lost(wanted.properties, found.properties, aside.properties)
    if lost:
        return aside._replace(properties=aside.properties | lost)
    fields = {name for name in _FIELDS if getattr(found, name) != getattr(wanted, name)}
    same = wanted.properties == found.properties
    order = aside.order if same else _order(wanted.properties, found.properties)
    return aside._replace(fields=aside.fields | fields, order=order)


def _lost(wanted: _Properties, found: _Properties, hidden: frozenset[int]) -> frozenset[int]:
    """Return the indices of the properties that are not read where they stand."""
    left = Counter(found)
    left.subtract(wanted[index] for index in hidden)
    lost = set()
    for index, pair in enumerate(wanted):
        if index not in hidden:
            left[pair] -= 1
            if left[pair] < 0:
                lost.add(index)
    return frozenset(lost)


def _order(wanted: _Properties, found: _Properties) -> tuple[int, ...]:
    """Return where in `found`, which holds the same, each of the wanted properties is."""
    places: dict[tuple[str, str], list[int]] = {}
    for index in reversed(range(len(found))):
        places.setdefault(found[index], []).append(index)
    return tuple(places[pair].pop() for pair in wanted)
