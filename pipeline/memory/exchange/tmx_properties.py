"""What a unit's attributes, notes and properties say: who changed it last and when, and the rest under stable names."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from pipeline.memory.exchange import names
from pipeline.memory.exchange.dates import to_iso
from pipeline.memory.exchange.escapes import unescape
from pipeline.memory.exchange.matching import suits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.memory.base import Languages
    from pipeline.memory.exchange.units import Extra, Header, TranslationUnit, Variant

_Attributes = dict[str, str]
_Property = tuple[str, str]


class Defaults(NamedTuple):
    """What holds for units that do not say otherwise: their origin, and further properties."""

    origin: str = ""
    properties: tuple[_Property, ...] = ()


def defaults_of(header: Header, origin: str, languages: Languages) -> Defaults:
    """Return what a header says of all units, but for what our own files say: "block" and the source language."""
    said = {name: header.attributes.get(name, "") for name in ("segtype", "srclang")}
    if said["segtype"] == "block":
        said["segtype"] = ""
    if said["srclang"] == "*all*" or suits(said["srclang"], languages.source) != "no":
        said["srclang"] = ""
    return Defaults(origin, tuple((name, value) for name, value in said.items() if value))


def last_change(unit: TranslationUnit, target: Variant) -> tuple[str, str, set[_Property]]:
    """Return who changed a unit last, and when, and which attributes say so, as (side, name)."""
    used: set[_Property] = set()
    if not (unit.attributes or target.attributes):
        return "", "", used
    sides = ((names.TARGET_SIDE, target.attributes), ("", unit.attributes))
    said = []
    for kind in ("id", "date"):
        for verb, (side, attributes) in product(("change", "creation"), sides):
            value = attributes.get(verb + kind, "")
            value = to_iso(value) if kind == "date" else value
            if value:
                used.add((side, verb + kind))
                said.append(value)
                break
        else:
            said.append("")
    return said[0], said[1], used


def properties_of(
    unit: TranslationUnit, source: Variant, target: Variant, used: set[_Property], defaults: Defaults
) -> Iterator[_Property]:
    """Yield the (name, value) pairs of an entry, but for what `used` says is in its fields."""
    attributes = {**dict(defaults.properties), **unit.attributes} if defaults.properties else unit.attributes
    yield from _attributes("", attributes, names.UNIT_ATTRIBUTES, used)
    yield from _extras("", unit.extras)
    for side, variant in ((names.SOURCE_SIDE, source), (names.TARGET_SIDE, target)):
        yield from _attributes(side, variant.attributes, names.VARIANT_ATTRIBUTES, used)
        yield from _extras(side, variant.extras)


def in_order(found: tuple[_Property, ...], said: str) -> tuple[_Property, ...]:
    """Return properties in the order that our own property tells, unless it is not that of so many."""
    order = said.split()
    if sorted(order) != sorted(map(str, range(len(found)))):
        return found
    return tuple(found[int(index)] for index in order)


def _attributes(side: str, attributes: _Attributes, known: Iterable[str], used: set[_Property]) -> Iterator[_Property]:
    if attributes:
        yield from (
            (side + name, attributes[name]) for name in known if name in attributes and (side, name) not in used
        )


def _extras(side: str, extras: Iterable[Extra]) -> Iterator[_Property]:
    for name, value in extras:
        kind = name.removeprefix(names.PROP)
        if kind.startswith(names.PROPERTY) and not side:
            yield unescape(kind.removeprefix(names.PROPERTY)), unescape(value)
        elif not (name != kind and (kind.startswith(names.OWN) or (kind in names.NEIGHBOURS and not side))):
            yield side + name, value.strip()
