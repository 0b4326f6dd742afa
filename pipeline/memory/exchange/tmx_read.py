"""Reading TMX files."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from pipeline.memory.exchange.files import reading
from pipeline.memory.exchange.findings import finding
from pipeline.memory.exchange.matching import LONGEST_TAG, sides
from pipeline.memory.exchange.status import OtherRegions
from pipeline.memory.exchange.tmx_builder import LONGEST
from pipeline.memory.exchange.tmx_entry import entry
from pipeline.memory.exchange.tmx_parse import parse
from pipeline.memory.exchange.tmx_properties import Defaults, defaults_of
from pipeline.memory.exchange.units import Header, TranslationUnit, Variant
from pipeline.model import Finding, MemoryEntry, Place
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.memory.base import Languages

_MOST_PAIRS = 1000
_MOST_TAGS = 8
"""How many of a file's languages a message names."""


def read_tmx(file: Path, languages: Languages, *, name: str = "") -> Iterator[MemoryEntry | Finding]:
    """Yield the entries of a TMX file of any level, version 1.1 to 1.4b, and findings on units that give none.

    `name` is the file's name in messages and the origin of entries that have none of their own (default: `file`).
    Takes constant memory. All pairs of a unit's variants in the two languages are entries (see `matching.sides`);
    how units without such a pair were is told once, at the end.

    Raises StoreError, with the place, where the file cannot be read to its end; what came before must be thrown away.
    """
    name = name or str(file)
    with reading(file, name) as stream:
        reader = _Reader(languages, name)
        for part in parse(stream, name):
            if isinstance(part, Header):
                yield from reader.header(part)
            else:
                yield from reader.unit(part)
        yield from reader.end()


class _Reader:
    def __init__(self, languages: Languages, name: str) -> None:
        self._languages = languages
        self._name = name
        self._defaults = Defaults(name)
        self._regions = OtherRegions(languages.target)
        self._units = self._unpaired = 0
        self._first: Place | None = None
        self._tags: dict[str, None] = {}

    def header(self, header: Header) -> Iterator[Finding]:
        """Take over what the header says of all units."""
        self._defaults = defaults_of(header, self._name, self._languages)
        if not header.attributes:
            place = Place(self._name, header.line, header.column)
            yield finding("memory-no-header", "the file has no header", place)

    def unit(self, unit: TranslationUnit) -> Iterator[MemoryEntry | Finding]:
        """Yield the entries of a unit."""
        self._units += 1
        if unit.too_long:
            message = f"the unit has more than {LONGEST:,} characters"
            yield finding("memory-too-long", message, Place(self._name, unit.line, unit.column))
            return
        tags = tuple(variant.language for variant in unit.variants)
        if not all(tags):
            yield from self._nameless(unit)
        sources, targets = sides(tags, self._languages)
        if not (sources and targets):
            self._leave_out(unit, tags)
        if len(sources) * len(targets) > _MOST_PAIRS:
            message = f"the unit has {len(sources):,} × {len(targets):,} variants in the two languages"
            yield finding("memory-too-long", message, Place(self._name, unit.line, unit.column))
            return
        pairs = product((unit.variants[index] for index in sources), (unit.variants[index] for index in targets))
        yield from self._entries(unit, pairs)

    def _entries(
        self, unit: TranslationUnit, pairs: Iterable[tuple[Variant, Variant]]
    ) -> Iterator[MemoryEntry | Finding]:
        seen: set[MemoryEntry | Finding] = set()
        for source, target in pairs:
            found = entry(unit, source, target, self._defaults)
            result = found if found.source and found.target else self._empty(found, source, target)
            if result not in seen:
                yield self._checked(result, target)
            seen.add(result)

    def _checked(self, result: MemoryEntry | Finding, target: Variant) -> MemoryEntry | Finding:
        if isinstance(result, Finding):
            return result
        return self._regions.checked(result, target.language, Place(self._name, target.line, target.column))

    def _empty(self, found: MemoryEntry, source: Variant, target: Variant) -> Finding:
        empty = target if found.source else source
        place = Place(self._name, empty.line, empty.column)
        return finding("memory-empty-text", f"the text in {empty.language!r} is empty", place, found.source)

    def _nameless(self, unit: TranslationUnit) -> Iterator[Finding]:
        for variant in unit.variants:
            if not variant.language:
                place = Place(self._name, variant.line, variant.column)
                yield finding("memory-no-language", "the variant has no language", place)

    def _leave_out(self, unit: TranslationUnit, tags: tuple[str, ...]) -> None:
        self._unpaired += 1
        self._first = self._first or Place(self._name, unit.line, unit.column)
        for tag in tags:
            if tag and len(self._tags) < _MOST_TAGS:
                self._tags.setdefault(tag[:LONGEST_TAG])

    def end(self) -> Iterator[Finding]:
        """Say how many units are not in the two languages, and how many are for another region."""
        if self._first:
            pair = "–".join(self._languages)
            have = f"; they have {', '.join(self._tags)}" if self._tags else ""
            message = f"{self._unpaired:,} of {count(self._units, 'unit')} have no pair {pair}{have}"
            check = "memory-wrong-languages" if self._unpaired == self._units else "memory-no-pair"
            yield finding(check, message, self._first)
        yield from self._regions.findings()
