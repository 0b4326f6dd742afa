"""From an article, or the units of a template, to blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.template import template_units
from pipeline.model import Block
from pipeline.workflows.revision.values import Content

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Document, Unit


def content(document: Document) -> Content:
    """Return an article with its blocks."""
    return Content(blocks(document.name, template_units(document)), document)


def blocks(page: str, units: Iterable[Unit]) -> tuple[Block, ...]:
    """Return the blocks that the entries of a page's template are; the trail is the first place where a text stands."""
    return tuple(
        Block(page, unit.source, unit.context, next(iter(unit.notes), "")) for unit in units if not unit.obsolete
    )
