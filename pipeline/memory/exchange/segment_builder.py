"""Putting a segment together from its parts."""

from __future__ import annotations

from pipeline.memory.exchange.units import Code, Item

_CODES = frozenset(("bpt", "ept", "ph", "it", "ut", "sub"))
"""Elements that hold native code; <sub> outside of one (TMX 1.1) holds a text of its own, which is none of this one."""


class SegmentBuilder:
    """Takes what stands in a <seg>: text, and inline elements of any depth."""

    def __init__(self) -> None:
        self._items: list[Item] = []
        self._text: list[str] = []
        self._open: list[Code] = []
        self._native = 0  # how many of the open elements belong to a native code

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Note that an element starts. One that TMX does not have is read as <hi> around what it holds."""
        if self._native:
            self._native += 1
            return
        self._flush()
        element = tag if tag in _CODES else "hi"
        native = "" if tag in (*_CODES, "hi") else f"<{tag}{' attributes' if attributes else ''}>"
        found = (attributes.get(key, "") for key in ("type", "i", "x", "pos"))
        code = Code(element, native, *found)
        self._open.append(code)
        if element in _CODES:
            self._native = 1
        else:
            self._items.append(code)

    def text(self, text: str) -> None:
        """Take a part of the text."""
        self._text.append(text)

    def end(self) -> bool:
        """Note that an element ends; return whether it was the segment itself."""
        if self._native > 1:
            self._native -= 1
        elif self._native:
            self._native = 0
            self._items.append(self._open.pop()._replace(native="".join(self._text)))
            self._text.clear()
        else:
            self._flush()
            if not self._open:
                return True
            self._items.append(Code("/hi"))
            self._open.pop()
        return False

    def items(self) -> tuple[Item, ...]:
        """Return the segment's texts and codes in their order; no two texts follow one another."""
        return tuple(self._items)

    def _flush(self) -> None:
        if self._text:
            self._items.append("".join(self._text))
            self._text.clear()
