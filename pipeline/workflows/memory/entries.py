"""What goes into the memory: pairs that programs give, and the units of catalogs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.headers import as_iso, header
from pipeline.catalogs.terms import restored
from pipeline.model import Context, MemoryEntry, State, Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipeline.model import Catalog, Unit

Pair = MemoryEntry | tuple[str, str] | tuple[str, str, Mapping[str, object]]
"""Source and target, perhaps with what is known about them."""

CONTEXT_PROPERTY = "msgctxt"
"""The property that says which of several meanings of a text an entry of a catalog translates."""
_KIND = re.compile(r" \([^()]*\)$")
_PLACES = ("page", "trail", "before", "after")
_NOBODY = ("FULL NAME", "Automatically generated")
"""What gettext's tools write where no translator is known."""
_TEXTS = ("origin", "who", "when")


def as_entry(pair: Pair) -> MemoryEntry:
    """Return a pair as an entry. Raises ValueError for metadata that entries don't have."""
    if isinstance(pair, MemoryEntry):
        return pair
    source, target, *rest = pair
    given: dict[str, object] = dict(rest[0]) if rest else {}
    context = Context(**{name: str(given.pop(name)) for name in _PLACES if name in given})
    origin, who, when = (str(given.pop(name, "")) for name in _TEXTS)
    status = Status(str(given.pop("status", Status.APPROVED)))
    properties = given.pop("properties", {})
    if given or not isinstance(properties, Mapping):
        raise ValueError(f"not metadata of a translation: {', '.join(map(repr, given)) or 'properties'}")
    noted = tuple((str(name), str(value)) for name, value in properties.items())
    return MemoryEntry(source, target, status, context, (), origin, who, when, noted)


def catalog_entries(
    catalog: Catalog, page: str, origin: str, split: Callable[[str], Sequence[str]]
) -> Iterator[MemoryEntry]:
    """Yield what a catalog has for the memory: translations, obsolete ones too, those that somebody doubts as fuzzy.

    `split` gives the sentences of a source. Plural entries are left out, and drafts: they are no translations yet. What
    is open only because terms changed is as approved as it was.
    """
    contexts = unit_contexts(catalog.units, page)
    who, when = last_change(catalog)
    for unit in map(restored, catalog.units):
        if unit.plural is not None or not unit.target or (unit.fuzzy and unit.previous_source is not None):
            continue
        status = Status.APPROVED if unit.state is State.CURRENT else Status.FUZZY
        place = contexts.get(unit.key, Context(page))
        noted = ((CONTEXT_PROPERTY, unit.context),) if unit.context else ()
        parts = sentences(unit.source, split)
        yield MemoryEntry(unit.source, unit.target, status, place, parts, origin, who, when, noted)


def archive_entries(archive: Catalog, origin: str, split: Callable[[str], Sequence[str]]) -> Iterator[MemoryEntry]:
    """Yield the approved translations of an archive."""
    for page, key, target in archive_pairs(archive.units):
        meaning, _, source = key.rpartition("\x04")
        noted = ((CONTEXT_PROPERTY, meaning),) if meaning else ()
        place, parts = Context(page), sentences(source, split)
        yield MemoryEntry(source, target, context=place, sentences=parts, origin=origin, properties=noted)


def sentences(source: str, split: Callable[[str], Sequence[str]]) -> tuple[str, ...]:
    """Return the sentences of a text, none where it is just one."""
    found = tuple(split(source))
    return found if len(found) > 1 else ()


def unit_contexts(units: Iterable[Unit], page: str) -> dict[str, Context]:
    """Return where the units of a page stand, by key; `units` are in document order, obsolete ones are left out."""
    live = [unit for unit in units if not unit.obsolete]
    texts = ["", *(unit.source for unit in live), ""]
    return {unit.key: Context(page, _trail(unit), texts[number], texts[number + 2]) for number, unit in enumerate(live)}


def _trail(unit: Unit) -> str:
    """Return the heading path from the first line of an entry's extracted comment."""
    return _KIND.sub("", unit.notes[0]) if unit.notes else ""


def last_change(catalog: Catalog) -> tuple[str, str]:
    """Return who changed a catalog last, and when (ISO 8601), as its header says; "" where it doesn't."""
    who = header(catalog, "Last-Translator").strip()
    return "" if who.startswith(_NOBODY) else who, as_iso(header(catalog, "PO-Revision-Date").strip())
