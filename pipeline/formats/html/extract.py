"""A page into its translatable blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.attributes import attribute_segments
from pipeline.formats.html.context import HEADINGS, Context, Options, Trail, is_protected
from pipeline.formats.html.elements import ISLAND, NEVER
from pipeline.formats.html.page import page_links, page_root
from pipeline.formats.html.tree import Element, Leaf, parse
from pipeline.formats.html.units import Run, loose_placeholders, make_segment
from pipeline.model import Document, Placeholder, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def extract(page: str, name: str, options: Options | None = None, *, file: str = "") -> Document:
    """Return the translatable blocks of an HTML page.

    `page` is the decoded text, `name` the page's name, `file` what error messages call it. What is wrong with the
    page's tags is listed in `Document.problems`; SourceError is raised only where elements are nested too deep.
    """
    root, problems = parse(page, file or name)
    walk = _Walk(page, name)
    walk.content(Context(root, options or Options()), "")
    titles = {segment.kind: segment.text for segment in reversed(walk.segments)}
    return Document(
        name=name,
        skeleton=page,
        segments=tuple(sorted(walk.segments, key=lambda segment: (segment.span.start, -segment.span.end))),
        title=titles.get("heading 1") or titles.get("title", ""),
        loose=tuple(walk.loose),
        links=page_links(root),
        root=page_root(root),
        problems=tuple(problems),
    )


class _Walk:
    """One pass over the tree of a page; collects segments and placeholders outside them."""

    def __init__(self, page: str, name: str) -> None:
        self.page, self.name = page, name
        self.segments: list[Segment] = []
        self.loose: list[Placeholder] = []
        self.trail = Trail()

    def content(self, context: Context, anchor: str) -> None:
        """Collect what stands inside `context.element`; `anchor` is the nearest id at or above it."""
        run: list[Leaf | Element] = []
        for child in context.element.children:
            if isinstance(child, Leaf) or _is_inline(child):
                run.append(child)
                continue
            self.run(run, context, anchor)
            run = []
            anchor = self.block(child, context, anchor)
        self.run(run, context, anchor)

    def block(self, element: Element, context: Context, anchor: str) -> str:
        """Collect what stands in a block; return the anchor of what follows it."""
        inner = context.enter(element)
        own = element.raw("id") or anchor
        self.attributes(element, inner, own)
        self.content(inner, own)
        return own if element.name in HEADINGS else anchor

    def run(self, nodes: Sequence[Leaf | Element], context: Context, anchor: str) -> None:
        """Collect a run of text between two blocks."""
        if not nodes:
            return
        if context.translatable:
            for run in Run(self.page, nodes, context).split():
                self.unit(run, anchor)
        self.inside(nodes, context, anchor)

    def unit(self, run: Run, anchor: str) -> None:
        """Collect one run as a segment, or the placeholders in it where there is nothing to translate."""
        segment = make_segment(run, self.name, self.trail, anchor)
        if segment is None:
            self.loose += loose_placeholders(run)
            return
        self.segments.append(segment)
        level = HEADINGS.get(run.context.element.name)
        if level:
            self.trail.add(level, segment.text)

    def inside(self, nodes: Iterable[Leaf | Element], context: Context, anchor: str) -> None:
        """Collect attributes of inline elements and the text of islands, which stand apart from the run's own text."""
        for node in nodes:
            if isinstance(node, Leaf):
                continue
            inner = context.enter(node)
            self.attributes(node, inner, anchor)
            if node.name in ISLAND or (inner.translatable and not context.translatable):
                self.content(inner, node.raw("id") or anchor)
            elif not (context.translatable and is_protected(node, context)):
                self.inside(node.children, inner, anchor)

    def attributes(self, element: Element, context: Context, anchor: str) -> None:
        """Collect an element's translatable attributes."""
        if context.translatable or (context.native and element.name in NEVER and element.raw("translate") is None):
            self.segments += attribute_segments(element, context, self.name, self.trail, anchor)


def _is_inline(element: Element) -> bool:
    return element.name in ISLAND or not element.is_block
