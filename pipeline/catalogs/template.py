"""Segments of a page as the entries of its template."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import quote

from pipeline.inline import BRACE_FORMAT
from pipeline.model import Unit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Document, Segment


_LIKE_OURS = re.compile(r"(?:Draft|Term|Reopened)\b[^:]*:|Recalled\b")
"""A title that begins like a line about drafts, terms or recalled translations must not be taken for one."""

Entry = tuple[str, str, tuple[str, ...], tuple[str, ...], tuple[str, ...]]
"""Source, context, notes, references and flags of an entry: a unit in a form that travels quickly between processes."""


def template_units(document: Document) -> tuple[Unit, ...]:
    """Return one untranslated unit for each text of a page, in document order."""
    return as_units(template_entries(document))


def as_units(entries: Iterable[Entry]) -> tuple[Unit, ...]:
    """Return the entries of a template as untranslated units."""
    return tuple(
        Unit(source, context=context, notes=notes, references=references, flags=flags)
        for source, context, notes, references, flags in entries
    )


def template_entries(document: Document) -> list[Entry]:
    """Return one entry for each text of a page, in document order.

    The extracted comment has a line for each place where the text stands (page title, heading path, kind of block)
    and the notes to translators; the references name the page and the nearest anchor, never a line, so that they
    change only when the page's structure does.
    """
    places: dict[str, list[Segment]] = {}
    for segment in document.segments:
        places.setdefault(segment.key, []).append(segment)
    return [_entry(segments, document.title or document.name) for segments in places.values()]


def _entry(segments: list[Segment], title: str) -> Entry:
    first = segments[0]
    where = dict.fromkeys([_where(title, segment.trail, segment.kind) for segment in segments])
    notes = dict.fromkeys([f"Note: {segment.note}" for segment in segments if segment.note])
    references = dict.fromkeys([reference(segment.doc, segment.anchor) for segment in segments])
    flags = (BRACE_FORMAT,) if any(segment.placeholders for segment in segments) else ()
    return first.text, first.context, (*where, *notes), (*references,), flags


@lru_cache(maxsize=256)  # most blocks of a section have the same
def reference(page: str, anchor: str) -> str:
    """Return the reference to a place on a page; characters that end a reference in a PO file are percent-encoded."""
    return quote(page, safe="/") + (f"#{quote(anchor, safe='')}" if anchor else "")


@lru_cache(maxsize=256)
def _where(title: str, trail: tuple[str, ...], kind: str) -> str:
    path = " › ".join((title, *(heading for heading in trail if heading != title)))
    return f"› {path} ({kind})" if _LIKE_OURS.match(path) else f"{path} ({kind})"
