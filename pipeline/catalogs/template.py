"""Segments of a page as the entries of its template."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

from pipeline.inline import BRACE_FORMAT
from pipeline.model import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Document, Segment


def template_units(document: Document) -> tuple[Unit, ...]:
    """Return one untranslated unit for each text of a page, in document order.

    The extracted comment has a line for each place where the text stands (page title, heading path, kind of block)
    and the notes to translators; the references name the page and the nearest anchor, never a line, so that they
    change only when the page's structure does.
    """
    places: dict[str, list[Segment]] = {}
    for segment in document.segments:
        places.setdefault(segment.key, []).append(segment)
    return tuple(_unit(segments, document.title or document.name) for segments in places.values())


def _unit(segments: list[Segment], title: str) -> Unit:
    first = segments[0]
    return Unit(
        source=first.text,
        context=first.context,
        notes=_unique(
            [*(_where(segment, title) for segment in segments), *(_note(segment) for segment in segments)],
        ),
        references=_unique(reference(segment.doc, segment.anchor) for segment in segments),
        flags=(BRACE_FORMAT,) if any(segment.placeholders for segment in segments) else (),
    )


def reference(page: str, anchor: str) -> str:
    """Return the reference to a place on a page; characters that end a reference in a PO file are percent-encoded."""
    return quote(page, safe="/") + (f"#{quote(anchor, safe='')}" if anchor else "")


def _where(segment: Segment, title: str) -> str:
    trail = [title, *(heading for heading in segment.trail if heading != title)]
    return f"{' › '.join(trail)} ({segment.kind})"


def _note(segment: Segment) -> str:
    return f"Note: {segment.note}" if segment.note else ""


def _unique(items: Iterable[str]) -> tuple[str, ...]:
    return tuple(item for item in dict.fromkeys(items) if item)
