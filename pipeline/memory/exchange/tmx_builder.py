"""Putting units together from the parts of a TMX file, as they come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.memory.exchange.findings import brief
from pipeline.memory.exchange.segment_builder import SegmentBuilder
from pipeline.memory.exchange.units import Extra, Header, Item, TranslationUnit, Variant
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

DEEPEST = 100
"""How many elements may be open at once."""
LONGEST = 1_000_000
"""How many characters a unit may have, in all its texts, codes, notes and attributes; an element counts as 20."""
_ELEMENT = 20

_Attributes = dict[str, str]
_Place = tuple[int, int]


class Builder:
    """Takes expat's events; `take` gives what is complete. `place` returns the line and column of an event."""

    def __init__(self, name: str, place: Callable[[], _Place]) -> None:
        self._name = name
        self._place = place
        self._ready: list[Header | TranslationUnit] = []
        self._depth = 0
        self._budget = LONGEST
        self._headed = False
        self._segment: SegmentBuilder | None = None
        self._extra: tuple[str, list[str]] | None = None
        self._items: tuple[Item, ...] | None = None
        self._unit: tuple[_Attributes, _Place] | None = None
        self._variant: tuple[_Attributes, _Place] | None = None
        self._unit_extras: list[Extra] = []
        self._variant_extras: list[Extra] = []
        self._variants: list[Variant] = []

    def take(self) -> Iterator[Header | TranslationUnit]:
        """Yield the header and the units that are complete, each of them once."""
        ready, self._ready = self._ready, []
        return iter(ready)

    def start(self, tag: str, attributes: _Attributes) -> None:
        """Note that an element starts. Raises StoreError for another root than <tmx>, or elements too deep."""
        self._depth += 1
        if self._unit is None:
            self._outside(tag, attributes)
            return
        self._budget -= _ELEMENT + sum(map(len, attributes.values()))
        if self._depth > DEEPEST:
            raise self._error(f"more than {DEEPEST} elements stand inside one another", "repair the file there")
        if self._budget >= 0:
            self._inside(tag, attributes)

    def _outside(self, tag: str, attributes: _Attributes) -> None:
        if self._depth == 1 and tag != "tmx":
            raise self._error(f"the XML is <{brief(tag)}>, not <tmx>", "give a TMX file")
        if self._depth > DEEPEST:
            raise self._error(f"more than {DEEPEST} elements stand inside one another", "repair the file there")
        if tag in ("header", "tu") and not self._headed:
            self._headed = True
            self._ready.append(Header(attributes if tag == "header" else {}, *self._place()))
        if tag == "tu":
            self._unit = (attributes, self._place())
            self._budget = LONGEST - _ELEMENT - sum(map(len, attributes.values()))

    def _inside(self, tag: str, attributes: _Attributes) -> None:
        if self._segment is not None:
            self._segment.start(tag, attributes)
        elif tag == "tuv" and self._variant is None:
            self._variant = (attributes, self._place())
        elif tag == "seg" and self._variant is not None and self._items is None:
            self._segment = SegmentBuilder()
        elif tag == "note":
            self._extra = ("note", [])
        elif tag == "prop":
            self._extra = (f"prop:{attributes.get('type', '')}", [])

    def text(self, text: str) -> None:
        """Take a part of the text."""
        if self._segment is None and self._extra is None:
            return
        self._budget -= len(text)
        if self._budget < 0:
            return
        if self._segment is not None:
            self._segment.text(text)
        elif self._extra is not None:
            self._extra[1].append(text)

    def end(self, tag: str) -> None:
        """Note that an element ends."""
        self._depth -= 1
        if self._unit is None:
            return
        if tag == "tu":
            self._end_unit()
        elif self._budget >= 0:
            self._end_part(tag)

    def _end_part(self, tag: str) -> None:
        if self._segment is not None:
            if self._segment.end():
                self._items, self._segment = self._segment.items(), None
        elif tag == "tuv" and self._variant is not None:
            self._end_variant(*self._variant)
        elif tag in ("note", "prop") and self._extra is not None:
            extras = self._unit_extras if self._variant is None else self._variant_extras
            extras.append((self._extra[0], "".join(self._extra[1])))
            self._extra = None

    def _end_variant(self, attributes: _Attributes, place: _Place) -> None:
        language = attributes.pop("xml:lang", "") or attributes.pop("lang", "")
        extras = tuple(self._variant_extras)
        self._variants.append(Variant(language, self._items or (), attributes, extras, *place))
        self._variant, self._items = None, None
        self._variant_extras.clear()

    def _end_unit(self) -> None:
        if self._unit is not None:
            attributes, place = self._unit
            parts = (tuple(self._unit_extras), tuple(self._variants))
            self._ready.append(TranslationUnit(attributes, *parts, *place, self._budget < 0))
        self._unit, self._variant, self._items, self._segment, self._extra = None, None, None, None, None
        for parts_of_unit in (self._unit_extras, self._variant_extras, self._variants):
            parts_of_unit.clear()

    def _error(self, message: str, hint: str) -> StoreError:
        return StoreError(f"{Place(self._name, *self._place())}: {message}", hint)
