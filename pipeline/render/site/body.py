"""The body of an article as a site's page has it: an id on each heading, tables that can be scrolled."""

from __future__ import annotations

from html import escape
from itertools import count
from typing import TYPE_CHECKING

from pipeline.render.fill import insertion
from pipeline.render.site.values import Heading
from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from collections.abc import Set as AbstractSet

    from pipeline.model.site import PageHeading, PageParts, PageTable

_SECTION = 2
"""The level of the headings of sections, which a table of contents lists with those below them."""


def page_body(parts: PageParts) -> tuple[str, tuple[Heading, ...]]:
    """Return the HTML of a page's body, and the headings for its table of contents.

    Headings without an id get one; they are numbered, so it is the same in all languages. Tables are put into an
    element that can be scrolled, by keyboard too, where the table is wider than the page (WCAG 2.2, 1.4.10 and 2.1.1).
    Notes to translators are left out.
    """
    names, captions = _free("part", parts.ids), _free("table", parts.ids)
    headings = [heading if heading.id else heading._replace(id=next(names)) for heading in parts.headings]
    splicer = Splicer(parts.body)
    splicer.add(
        insertion(now.attributes_at, f' id="{now.id}"')
        for before, now in zip(parts.headings, headings, strict=True)
        if not before.id
    )
    splicer.add(Edit(*span, str) for span in parts.private)
    splicer.add(edit for table in parts.tables for edit in _scrollable(table, captions))
    listed = tuple(Heading(each.level, each.id, each.text) for each in headings if _is_listed(each))
    return splicer.slice(0, len(parts.body)), listed


def _is_listed(heading: PageHeading) -> bool:
    """Say whether the table of contents has a heading; that of a box counts where the box is a section of its own."""
    return heading.level == _SECTION or (heading.level == _SECTION + 1 and not heading.is_aside)


def _free(prefix: str, taken: AbstractSet[str]) -> Iterator[str]:
    """Yield numbered ids that the page doesn't have."""
    return (name for number in count(1) if (name := f"{prefix}-{number}") not in taken)


def _scrollable(table: PageTable, free: Iterator[str]) -> Iterator[Edit]:
    """Yield what puts a table into a region with the caption for its name; without one it is a mere group."""
    name = ""
    if table.caption:
        caption = table.id or next(free)
        name = f' role="region" aria-labelledby="{escape(caption)}"'
        if not table.id:
            yield insertion(table.attributes_at, f' id="{caption}"')
    yield insertion(table.span.start, f'<div class="table" tabindex="0"{name}>')
    yield insertion(table.span.end, "</div>")
