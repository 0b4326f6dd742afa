"""A page with its texts exchanged.

A page is rebuilt by cutting its source into slices and exchanging some of them; what no translation replaces is copied
to the character. Translations are untrusted: a tag in them only ever stands for the source's own tag, and everything
else is escaped text.
"""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from pipeline.inline import decode_text, pieces
from pipeline.render.rebuild import Rebuilder
from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipeline.model import Document, Placeholder, Segment
    from pipeline.render.published import Published


class Mark(NamedTuple):
    """What tells a block from the others: attributes for its element, and HTML to stand behind its text."""

    attributes: str
    note: str = ""


def fill(
    document: Document,
    shown: Sequence[Published],
    *,
    data: Callable[[Placeholder], str | None] = lambda _: None,
    mark: Callable[[Published], Mark | None] = lambda _: None,
    edits: Iterable[Edit] = (),
) -> str:
    """Return the page with the translations in `shown` in the place of its texts.

    `shown` has an item for each segment, as `published.settle` gives them. `data` gives the text for a placeholder of a
    translated segment, None to leave it as it is. `mark` gives the mark of a block, None for no mark; plain text
    (titles, attributes) gets no note. `edits` are further changes outside of segments.

    Law: with every text equal to its segment's, and nothing else asked for, the page comes back as it was.
    """
    skeleton = document.skeleton
    splicer = Splicer(skeleton)
    rebuilder = Rebuilder(skeleton, splicer, data)
    blocks = list(zip(document.segments, shown, strict=True))
    splicer.add(edits)
    splicer.add(_placeholder_edit(rebuilder, placeholder) for placeholder in document.loose)
    splicer.add(edit for segment, found in blocks if found.text for edit in _edits(rebuilder, segment, found.text))
    splicer.add(edit for segment, found in blocks for edit in _marks(segment, mark(found)))
    return splicer.slice(0, len(skeleton))


def insertion(at: int, text: str) -> Edit:
    """Return the edit that puts `text` before offset `at`."""
    return Edit(at, at, lambda: text)


def _edits(rebuilder: Rebuilder, segment: Segment, target: str) -> Iterator[Edit]:
    if target == segment.text:
        yield from (_placeholder_edit(rebuilder, placeholder) for placeholder in segment.placeholders)
    else:
        yield Edit(*segment.span, partial(_replacement, rebuilder, segment, target))


def _placeholder_edit(rebuilder: Rebuilder, placeholder: Placeholder) -> Edit:
    return Edit(*placeholder.span, partial(rebuilder.placeholder, placeholder))


def _replacement(rebuilder: Rebuilder, segment: Segment, target: str) -> str:
    if segment.quote is not None:
        return _attribute_value(decode_text(target), segment.quote)
    found = pieces(target, braces=bool(segment.placeholders))
    return "".join(rebuilder.markup(segment, found))


def _attribute_value(text: str, quote: str) -> str:
    escaped = escape(text, quote=True)
    return escaped if quote else f'"{escaped}"'


def _marks(segment: Segment, mark: Mark | None) -> Iterator[Edit]:
    if mark is None:
        return
    if segment.host >= 0:
        yield insertion(segment.host, f" {mark.attributes}")
    elif segment.markup:
        yield insertion(segment.span.start, f"<span {mark.attributes}>")
        yield insertion(segment.span.end, "</span>")
    if segment.markup and mark.note:
        yield insertion(segment.span.end, mark.note)
