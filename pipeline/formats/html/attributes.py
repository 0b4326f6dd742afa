"""Attributes and metadata that readers see or hear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.context import Context, Trail, attribute_text
from pipeline.formats.html.elements import ATTRIBUTE_ELEMENTS, ATTRIBUTE_KIND, BUTTON_INPUTS
from pipeline.inline import encode_text
from pipeline.model import Segment

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.nodes import Element


def attribute_segments(element: Element, context: Context, doc: str, trail: Trail, anchor: str) -> Iterator[Segment]:
    """Yield a segment for each translatable attribute of an element that holds a letter or a digit."""
    for name, kind in _translatable(element, context):
        text = attribute_text(element, name)
        if any(map(str.isalnum, text)):
            attribute = element.attributes[name]
            yield Segment(
                doc,
                kind,
                encode_text(text),
                attribute.value,
                context=context.msgctxt,
                note=context.note,
                trail=trail.path,
                anchor=anchor,
                markup=False,
                quote=attribute.quote,
            )


def _translatable(element: Element, context: Context) -> Iterator[tuple[str, str]]:
    if element.name == "meta":
        yield from _metadata(element, context)
        return
    for name in element.attributes:
        if name in ATTRIBUTE_KIND and element.name in ATTRIBUTE_ELEMENTS.get(name, (element.name,)):
            yield name, ATTRIBUTE_KIND[name]
        elif name == "value" and element.name == "input" and _lower(element, "type") in BUTTON_INPUTS:
            yield name, "button"


def _metadata(element: Element, context: Context) -> Iterator[tuple[str, str]]:
    name = _lower(element, "name") or _lower(element, "property")
    if name in context.options.metadata and element.raw("content"):
        yield "content", f"metadata {name}"


def _lower(element: Element, attribute: str) -> str:
    return (element.raw(attribute) or "").strip().lower()
