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
from pipeline.render.rebuild import Rebuilder, fits
from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pipeline.model import Document, Placeholder, Segment


class Filled(NamedTuple):
    """A page, and the segments that stand in it untranslated."""

    text: str
    untranslated: tuple[Segment, ...]


def fill(
    document: Document,
    targets: Mapping[str, str],
    *,
    data: Callable[[Placeholder], str | None] = lambda _: None,
    mark: str = "",
    edits: Iterable[Edit] = (),
) -> Filled:
    """Return the page with `targets` (translations by `Segment.key`) in the place of its texts.

    `data` gives the text for a placeholder of a translated segment, None to leave it as it is. A segment without a
    translation, or with one that doesn't fit (`rebuild.fits`), keeps its source text; `mark` are the attributes to
    mark it with, such as `lang="en" dir="ltr"`, "" for no mark. `edits` are further changes outside of segments.

    Law: with every target equal to its segment's text, and nothing else asked for, the page comes back as it was.
    """
    skeleton = document.skeleton
    splicer = Splicer(skeleton)
    filler = _Filler(Rebuilder(skeleton, splicer, data), targets)
    missing = [segment for segment in document.segments if not fits(segment, filler.target(segment), skeleton)]
    skipped = set(map(id, missing))
    splicer.add(edits)
    splicer.add(filler.placeholder_edit(placeholder) for placeholder in document.loose)
    splicer.add(edit for segment in document.segments if id(segment) not in skipped for edit in filler.edits(segment))
    splicer.add(edit for segment in missing if mark for edit in _marks(segment, mark))
    return Filled(splicer.slice(0, len(skeleton)), tuple(missing))


def insertion(at: int, text: str) -> Edit:
    """Return the edit that puts `text` before offset `at`."""
    return Edit(at, at, lambda: text)


def _marks(segment: Segment, mark: str) -> Iterator[Edit]:
    if segment.host >= 0:
        yield insertion(segment.host, f" {mark}")
    elif segment.markup:
        yield insertion(segment.span.start, f"<span {mark}>")
        yield insertion(segment.span.end, "</span>")


class _Filler(NamedTuple):
    """Edits that put translations in the place of segments."""

    rebuilder: Rebuilder
    targets: Mapping[str, str]

    def target(self, segment: Segment) -> str:
        return self.targets.get(segment.key, "")

    def edits(self, segment: Segment) -> Iterator[Edit]:
        if self.target(segment) == segment.text:
            yield from map(self.placeholder_edit, segment.placeholders)
        else:
            yield Edit(*segment.span, partial(self.replacement, segment))

    def placeholder_edit(self, placeholder: Placeholder) -> Edit:
        return Edit(*placeholder.span, partial(self.rebuilder.placeholder, placeholder))

    def replacement(self, segment: Segment) -> str:
        target = self.target(segment)
        if segment.quote is not None:
            return _attribute_value(decode_text(target), segment.quote)
        found = pieces(target, braces=bool(segment.placeholders))
        return "".join(self.rebuilder.markup(segment, found))


def _attribute_value(text: str, quote: str) -> str:
    escaped = escape(text, quote=True)
    return escaped if quote else f'"{escaped}"'
