"""Entries of the memory as units of a TMX file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.memory.exchange import names
from pipeline.memory.exchange.dates import to_tmx
from pipeline.memory.exchange.escapes import ILLEGAL, escape
from pipeline.memory.exchange.segment_write import segments
from pipeline.memory.exchange.tmx_entry import entry
from pipeline.memory.exchange.tmx_properties import Defaults
from pipeline.memory.exchange.units import Extra, Item, TranslationUnit, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from pipeline.memory.base import Languages
    from pipeline.model import MemoryEntry

_Properties = tuple[tuple[str, str], ...]

_TEXTS = ("source", "target")
_CHECKED = (*_TEXTS, "status", "who", "when", "properties")
_DERIVED = frozenset(("status", "who", "when"))
"""What other properties may say too, so that it must be said where these are hidden in our own."""
_NOTHING: frozenset[str] = frozenset()
_UNKNOWN = Defaults("\0")


def unit_of(wanted: MemoryEntry, languages: Languages) -> TranslationUnit:
    """Return the unit from which exactly the wanted entry is read.

    Everything stands where TMX has a place for it. Where that would be read back in another way (half a surrogate
    pair, a status that a property contradicts, properties in another order), our own property says it exactly.
    """
    unit = _unit(wanted, languages, _NOTHING)
    found = entry(unit, unit.variants[0], unit.variants[1], _UNKNOWN)
    if found == wanted:
        return unit
    exact = {name for name in _CHECKED if getattr(found, name) != getattr(wanted, name)}
    return _unit(wanted, languages, exact | (_DERIVED if "properties" in exact else _NOTHING))


def _unit(wanted: MemoryEntry, languages: Languages, exact: AbstractSet[str]) -> TranslationUnit:
    plain = () if "properties" in exact else wanted.properties
    first, second = segments(wanted.source, wanted.target)
    source = _variant(languages.source, first, names.SOURCE_SIDE, plain)
    target = _variant(languages.target, second, names.TARGET_SIDE, plain)
    changes = {"changedate": to_tmx(wanted.when), "changeid": ILLEGAL.sub("\ufffd", wanted.who)}
    target.attributes.update({name: value for name, value in changes.items() if value})
    if not exact.isdisjoint(_TEXTS):
        source, target = _with_text(source, wanted.source), _with_text(target, wanted.target)
    attributes = _attributes("", names.UNIT_ATTRIBUTES, plain)
    return TranslationUnit(attributes, (*_extras("", plain), *_own(wanted, exact)), (source, target))


def _variant(language: str, items: tuple[Item, ...], side: str, plain: _Properties) -> Variant:
    attributes = _attributes(side, names.VARIANT_ATTRIBUTES, plain)
    return Variant(language, items, attributes, tuple(_extras(side, plain)))


def _with_text(variant: Variant, text: str) -> Variant:
    return variant._replace(extras=(*variant.extras, (names.PROP + names.TEXT, escape(text))))


def _attributes(side: str, known: tuple[str, ...], plain: _Properties) -> dict[str, str]:
    given = {name.removeprefix(side): ILLEGAL.sub("\ufffd", value) for name, value in plain if name.startswith(side)}
    if given.get("segtype", "block") not in names.SEGTYPES:
        del given["segtype"]
    return {name: given[name] for name in known if name in given}


def _extras(side: str, plain: _Properties) -> Iterator[Extra]:
    for name, value in plain:
        kind = name.removeprefix(side) if name.startswith(side) else ""
        if kind == names.NOTE or kind.startswith(names.PROP):
            yield ILLEGAL.sub("\ufffd", kind), ILLEGAL.sub("\ufffd", value)


def _own(wanted: MemoryEntry, exact: AbstractSet[str]) -> Iterator[Extra]:
    """Yield our own properties: those for which TMX has no place, and those that must be exact."""
    said = [(names.ORIGIN, wanted.origin)]
    said += [(name, getattr(wanted.context, field)) for field, name in names.CONTEXT.items()]
    said = [(name, value) for name, value in said if value or name == names.ORIGIN]
    said += [(names.SENTENCE, sentence) for sentence in wanted.sentences]
    said += [(names.STATUS, wanted.status)] if "status" in exact else []
    said += [(names.WHO, wanted.who)] if "who" in exact else []
    said += [(names.WHEN, wanted.when)] if "when" in exact else []
    if "properties" in exact:
        said += [(names.PROPERTY + escape(name), value) for name, value in wanted.properties]
    yield from ((names.PROP + name, escape(value)) for name, value in said)
