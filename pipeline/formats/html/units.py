"""Runs of inline content into segments."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.compose import compose
from pipeline.formats.html.context import HEADINGS, Context, Trail
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.html.placeholders import make_placeholder
from pipeline.formats.html.tokens import TokenKind
from pipeline.model import Placeholder, Segment, Span
from pipeline.text import WHITESPACE, collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_PLAIN = frozenset(("option", "title", "textarea"))
"""Elements whose text cannot hold tags."""
_BREAKS_RUN = (TokenKind.END, TokenKind.BROKEN)
_OWN_LANGUAGE = frozenset(("lang", "xml:lang", "dir"))


class Run(NamedTuple):
    """Neighbouring inline nodes directly inside `context.element`; `is_alone` says that it holds no other text."""

    nodes: Sequence[Leaf | Element]
    context: Context
    is_alone: bool

    def split(self) -> Iterable[Run]:
        """Return the parts between stray tags, each without what says nothing at its edges and around the whole."""
        if len(self.nodes) == 1 and isinstance(self.nodes[0], Leaf) and self.nodes[0].kind not in _BREAKS_RUN:
            return () if self.nodes[0].is_blank else (self,)
        return self._parts()

    def _parts(self) -> Iterator[Run]:
        breaks = [i for i, node in enumerate(self.nodes) if isinstance(node, Leaf) and node.kind in _BREAKS_RUN]
        start = 0
        for end in (*breaks, len(self.nodes)):
            yield from Run(self.nodes[start:end], self.context, self.is_alone and not breaks).trimmed()
            start = end + 1

    def trimmed(self) -> Iterator[Run]:
        """Yield the run without empty edges; markup around the whole run is left to the page's skeleton."""
        start, end = 0, len(self.nodes)
        while start < end and _is_trivial(self.nodes[start]):
            start += 1
        while start < end and _is_trivial(self.nodes[end - 1]):
            end -= 1
        nodes = self.nodes[start:end]
        if len(nodes) == 1 and (inner := self._inside_wrapper(nodes[0])):
            yield from inner.split()
        elif nodes:
            edges = (*self.nodes[:start], *self.nodes[end:])
            yield Run(nodes, self.context, self.is_alone and all(isinstance(node, Leaf) for node in edges))

    def _inside_wrapper(self, node: Leaf | Element) -> Run | None:
        """Return the content of an element that is nothing but markup around a run."""
        if isinstance(node, Leaf):
            return None
        inner = self.context.enter(node)
        if not inner.translatable or make_placeholder(node):
            return None
        return Run(node.children, inner, is_alone=True)

    @property
    def span(self) -> Span:
        """The run's extent without white space at its edges."""
        page = self.context.element.page
        start, end = self.nodes[0].start, self.nodes[-1].end
        text = page[start:end]
        return Span(end - len(text.lstrip(WHITESPACE)), start + len(text.rstrip(WHITESPACE)))

    @property
    def host(self) -> int:
        """Where attributes for this run alone may be inserted: the element around it, if it holds nothing else."""
        element = self.context.element
        is_host = self.is_alone and element.name and _OWN_LANGUAGE.isdisjoint(element.attributes)
        return element.attributes_at if is_host else -1


def _is_trivial(node: Leaf | Element) -> bool:
    if isinstance(node, Element):
        return node.is_opaque or not node.has_word
    return node.kind not in _BREAKS_RUN and not node.text.strip(WHITESPACE)


def make_segment(run: Run, doc: str, trail: Trail, anchor: str) -> Segment | Sequence[Placeholder]:
    """Return a run as a segment, or the placeholders in it where it holds no letter or digit to translate."""
    context = run.context
    composed = compose(run.nodes, context)
    if not composed.text:
        return composed.placeholders
    level = HEADINGS.get(context.kind)
    return Segment(
        doc,
        context.kind,
        collapse(composed.text),
        run.span,
        context=context.msgctxt,
        note=_joined(context.note, composed.notes) if composed.notes else context.note,
        trail=trail.above(level) if level else trail.path,
        anchor=anchor,
        codes=composed.codes,
        placeholders=composed.placeholders,
        markup=not (context.element.foreign or context.element.name in _PLAIN),
        host=run.host,
    )


def _joined(note: str, inner: Iterable[str]) -> str:
    return "; ".join(filter(None, dict.fromkeys((note, *inner))))
