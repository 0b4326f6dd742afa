"""A page into its translatable blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.attributes import attribute_segments
from pipeline.formats.html.context import HEADINGS, Context, Options, Trail, attribute_text
from pipeline.formats.html.elements import ISLAND
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.page import language_problem, page_links, page_root
from pipeline.formats.html.tree import parse
from pipeline.formats.html.units import Run, make_segment
from pipeline.model import Document, Placeholder, Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def extract(page: str, name: str, options: Options | None = None, *, file: str = "") -> Document:
    """Return the translatable blocks of an HTML page.

    `page` is the decoded text, `name` the page's name, `file` what error messages call it. What is wrong with the
    page's tags, or with its language, is listed in `Document.problems`; SourceError is raised only where elements are
    nested too deep.
    """
    options = options or Options()
    root, problems = parse(page, file or name)
    walk = _Walk(name)
    walk.content(Context(root, options), "")
    titles = {segment.kind: segment.text for segment in reversed(walk.segments)}
    return Document(
        name=name,
        skeleton=page,
        segments=tuple(sorted(walk.segments, key=lambda segment: (segment.span.start, -segment.span.end))),
        title=titles.get("heading 1") or titles.get("title", ""),
        loose=tuple(walk.loose),
        links=page_links(root),
        root=page_root(root),
        problems=(*problems, *language_problem(root, options)),
    )


class _Walk:
    """One pass over the tree of a page; collects segments and placeholders outside them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.segments: list[Segment] = []
        self.loose: list[Placeholder] = []
        self.trail = Trail()

    def content(self, context: Context, anchor: str) -> None:
        """Collect what stands inside `context.element`; `anchor` is the nearest id at or above it."""
        nodes = context.element.children
        start = 0
        for index, node in enumerate(nodes):
            if isinstance(node, Element) and _is_block(node):
                self.run(nodes[start:index], context, anchor, is_alone=False)
                anchor = self.block(node, context, anchor)
                start = index + 1
        self.run(nodes[start:], context, anchor, is_alone=start == 0)

    def block(self, element: Element, context: Context, anchor: str) -> str:
        """Collect what stands in a block; return the anchor of what follows it."""
        inner = context.enter(element)
        own = anchor
        if element.attributes:
            own = attribute_text(element, "id") or anchor
            self.attributes(element, context, inner, own)
        self.content(inner, own)
        return own if inner.kind in HEADINGS else anchor

    def run(self, nodes: Sequence[Leaf | Element], context: Context, anchor: str, *, is_alone: bool) -> None:
        """Collect a run of text between two blocks; `is_alone` says that it is all that the element holds."""
        if all(map(_is_blank, nodes)):
            return
        if context.translatable:
            for part in Run(nodes, context, is_alone).split():
                self.unit(part, anchor)
        self.inside(nodes, context, anchor)

    def unit(self, run: Run, anchor: str) -> None:
        """Collect one run as a segment, or the placeholders in it where there is nothing to translate."""
        segment = make_segment(run, self.name, self.trail, anchor)
        if not isinstance(segment, Segment):
            self.loose += segment
            return
        self.segments.append(segment)
        level = HEADINGS.get(segment.kind)
        if level:
            self.trail.add(level, segment.text)

    def inside(self, nodes: Iterable[Leaf | Element], context: Context, anchor: str) -> None:
        """Collect attributes of inline elements and the text of islands, which stand apart from the run's own text."""
        for node in nodes:
            if isinstance(node, Leaf):
                continue
            inner = context.enter(node)
            if node.attributes:
                self.attributes(node, context, inner, anchor)
            if node.is_opaque or (inner.translatable and not context.translatable):
                self.content(inner, attribute_text(node, "id") or anchor)
            else:
                self.inside(node.children, inner, anchor)

    def attributes(self, element: Element, outer: Context, inner: Context, anchor: str) -> None:
        """Collect an element's translatable attributes."""
        if outer.attributes_translatable(element, inner):
            self.segments += attribute_segments(element, inner, self.name, self.trail, anchor)


def _is_blank(node: Leaf | Element) -> bool:
    return isinstance(node, Leaf) and node.is_blank


def _is_block(element: Element) -> bool:
    return element.is_block and element.name not in ISLAND
