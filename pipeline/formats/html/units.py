"""Runs of inline content into segments."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.compose import Composer, placeholder
from pipeline.formats.html.context import HEADINGS, Context, Trail, is_protected
from pipeline.formats.html.elements import ISLAND, NEVER, VOID
from pipeline.formats.html.tokens import TokenKind
from pipeline.formats.html.tree import Element, Leaf
from pipeline.model import Placeholder, Segment, Span
from pipeline.text import WHITESPACE, collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PLAIN = frozenset(("option", "title", "desc"))
"""Elements whose text cannot hold tags."""
_BREAKS_RUN = (TokenKind.END, TokenKind.DECLARATION, TokenKind.BROKEN)
_ALPHANUMERIC = re.compile(r"[^\W_]")


class Run(NamedTuple):
    """Neighbouring inline nodes directly inside `context.element`."""

    page: str
    nodes: Sequence[Leaf | Element]
    context: Context

    def split(self) -> Iterator[Run]:
        """Yield the parts between stray tags, each without what says nothing at its edges and around the whole."""
        part: list[Leaf | Element] = []
        for node in self.nodes:
            if isinstance(node, Leaf) and node.kind in _BREAKS_RUN:
                yield from Run(self.page, part, self.context).trimmed()
                part = []
            else:
                part.append(node)
        yield from Run(self.page, part, self.context).trimmed()

    def trimmed(self) -> Iterator[Run]:
        """Yield the run without empty edges; markup around the whole run is left to the page's skeleton."""
        nodes = list(self.nodes)
        while nodes and self._is_trivial(nodes[-1]):
            nodes.pop()
        first = next((index for index, node in enumerate(nodes) if not self._is_trivial(node)), len(nodes))
        nodes = nodes[first:]
        if not nodes:
            return
        only = nodes[0]
        if len(nodes) == 1 and isinstance(only, Element) and self._is_wrapper(only):
            yield from Run(self.page, only.children, self.context.enter(only)).split()
            return
        yield Run(self.page, nodes, self.context)

    def _is_trivial(self, node: Leaf | Element) -> bool:
        if isinstance(node, Leaf):
            return node.kind is TokenKind.COMMENT or not self.page[node.start : node.end].strip(WHITESPACE)
        if is_opaque(node) or node.name in VOID:
            return True
        return not _ALPHANUMERIC.search(self.page, node.opening.end, node.closing.start) or all(
            map(self._is_trivial, node.children)
        )

    def _is_wrapper(self, element: Element) -> bool:
        return not is_protected(element, self.context) and placeholder(element, 1) is None

    @property
    def span(self) -> Span:
        """The run's extent without white space at its edges."""
        start, end = self.nodes[0].start, self.nodes[-1].end
        text = self.page[start:end]
        return Span(end - len(text.lstrip(WHITESPACE)), start + len(text.rstrip(WHITESPACE)))

    @property
    def host(self) -> int:
        """Where attributes for this run alone may be inserted: the element around it, if it holds nothing else."""
        element = self.context.element
        others = [
            node for node in element.children if not (self.span.start <= node.end and node.start <= self.span.end)
        ]
        if not element.name or "lang" in element.attributes or not all(map(self._is_blank, others)):
            return -1
        return element.start + 1 + len(element.name)

    def _is_blank(self, node: Leaf | Element) -> bool:
        return isinstance(node, Leaf) and self._is_trivial(node)


def is_opaque(element: Element) -> bool:
    """Say whether an inline element is one code in the text around it, whatever it holds."""
    return element.name in ISLAND or element.name in NEVER


def make_segment(run: Run, doc: str, trail: Trail, anchor: str) -> Segment | None:
    """Return a run as a segment, None where it holds no letter or digit to translate."""
    composer = Composer(run.page, run.context)
    composer.add(run.nodes)
    if not composer.has_text:
        return None
    name = run.context.element.name
    return Segment(
        doc,
        run.context.kind,
        collapse(composer.text()),
        run.span,
        context=run.context.msgctxt,
        note=run.context.note,
        trail=trail.path(HEADINGS.get(name, 7)),
        anchor=anchor,
        codes=tuple(composer.codes),
        placeholders=tuple(composer.placeholders),
        markup=name not in _PLAIN,
        host=run.host,
    )


def loose_placeholders(run: Run) -> tuple[Placeholder, ...]:
    """Return the placeholders of a run that has no text around them."""
    composer = Composer(run.page, run.context)
    composer.add(run.nodes)
    return tuple(composer.placeholders)
