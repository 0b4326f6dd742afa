"""Entries of the memory as units of a TMX file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.memory.exchange import names
from pipeline.memory.exchange.dates import to_tmx
from pipeline.memory.exchange.escapes import escape, legal
from pipeline.memory.exchange.segment_write import segments
from pipeline.memory.exchange.units import Extra, Item, TranslationUnit, Variant

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.memory.base import Languages
    from pipeline.model import MemoryEntry

_Properties = tuple[tuple[str, str], ...]


class Aside(NamedTuple):
    """What our own properties must say: entry fields in exact form, properties by their index, and their order."""

    fields: frozenset[str] = frozenset()
    properties: frozenset[int] = frozenset()
    order: tuple[int, ...] = ()


def build(wanted: MemoryEntry, languages: Languages, aside: Aside) -> TranslationUnit:
    """Return the unit of an entry, with everything but what stands `aside` where TMX has a place for it."""
    plain = tuple(pair for index, pair in enumerate(wanted.properties) if index not in aside.properties)
    first, second = segments(wanted.source, wanted.target)
    source = _variant(languages.source, first, names.SOURCE_SIDE, plain)
    target = _variant(languages.target, second, names.TARGET_SIDE, plain)
    changes = {"changedate": to_tmx(wanted.when), "changeid": legal(wanted.who)}
    target.attributes.update({name: value for name, value in changes.items() if value})
    if "source" in aside.fields or "target" in aside.fields:
        source, target = _with_text(source, wanted.source), _with_text(target, wanted.target)
    extras = (*_extras("", plain), *_neighbours(wanted, aside), *_own(wanted, aside))
    return TranslationUnit(_attributes("", names.UNIT_ATTRIBUTES, plain), extras, (source, target))


def _variant(language: str, items: tuple[Item, ...], side: str, plain: _Properties) -> Variant:
    attributes = _attributes(side, names.VARIANT_ATTRIBUTES, plain)
    return Variant(language, items, attributes, tuple(_extras(side, plain)))


def _with_text(variant: Variant, text: str) -> Variant:
    return variant._replace(extras=(*variant.extras, (names.PROP + names.TEXT, escape(text))))


def _attributes(side: str, known: tuple[str, ...], plain: _Properties) -> dict[str, str]:
    given = {name.removeprefix(side): legal(value) for name, value in plain if name.startswith(side)}
    if given.get("segtype", "block") not in names.SEGTYPES:
        del given["segtype"]
    return {name: given[name] for name in known if name in given}


def _extras(side: str, plain: _Properties) -> Iterator[Extra]:
    for name, value in plain:
        kind = name.removeprefix(side) if name.startswith(side) else ""
        if kind == names.NOTE or kind.startswith(names.PROP):
            yield legal(kind), legal(value)


def _neighbours(wanted: MemoryEntry, aside: Aside) -> Iterator[Extra]:
    """Yield the texts around one of another tool's files, for which OmegaT has properties."""
    if not _is_ours(wanted, aside):
        for name, field in names.NEIGHBOURS.items():
            if value := getattr(wanted.context, field):
                yield names.PROP + name, legal(value)


def _is_ours(wanted: MemoryEntry, aside: Aside) -> bool:
    return bool(wanted.context.page or wanted.context.trail) or "context" in aside.fields


def _own(wanted: MemoryEntry, aside: Aside) -> Iterator[Extra]:
    """Yield our own properties: those for which TMX has no place, and those that must be exact."""
    said = [(names.ORIGIN, wanted.origin)]
    if _is_ours(wanted, aside):
        said += [(name, value) for field, name in names.CONTEXT.items() if (value := getattr(wanted.context, field))]
    said += [(names.SENTENCE, sentence) for sentence in wanted.sentences]
    exact = {"status": names.STATUS, "who": names.WHO, "when": names.WHEN}
    said += [(name, getattr(wanted, field)) for field, name in exact.items() if field in aside.fields]
    hidden = (wanted.properties[index] for index in sorted(aside.properties))
    said += [(names.PROPERTY + escape(name), value) for name, value in hidden]
    said += [(names.ORDER, " ".join(map(str, aside.order)))] if aside.order else []
    yield from ((names.PROP + name, escape(value)) for name, value in said)
