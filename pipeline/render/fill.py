"""A page with its texts exchanged.

A page is rebuilt by cutting its source into slices and exchanging some of them; what no translation replaces is copied
to the character. Translations are untrusted: a tag in them only ever stands for the source's own tag, and everything
else is escaped text.
"""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from pipeline.inline import Piece, PieceKind, decode_text, mismatches, pieces
from pipeline.model import Code, CodeKind, Document, Placeholder, Segment
from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping


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
    translation, or with one whose markup doesn't match (`inline.mismatches`), keeps its source text; `mark` is the
    language tag to mark it with, "" for no mark. `edits` are further changes outside of segments.

    Law: with every target equal to its segment's text, and nothing else asked for, the page comes back as it was.
    """
    splicer = Splicer(document.skeleton)
    filler = _Filler(document.skeleton, splicer, targets, data)
    missing = [segment for segment in document.segments if not filler.is_translated(segment)]
    splicer.add(edits)
    splicer.add(filler.placeholder_edit(placeholder) for placeholder in document.loose)
    splicer.add(edit for segment in document.segments for edit in filler.edits(segment))
    splicer.add(edit for segment in missing if mark for edit in _marks(segment, mark))
    return Filled(splicer.slice(0, len(document.skeleton)), tuple(missing))


def insertion(at: int, text: str) -> Edit:
    """Return the edit that puts `text` before offset `at`."""
    return Edit(at, at, lambda: text)


def _marks(segment: Segment, language: str) -> Iterator[Edit]:
    if segment.host >= 0:
        yield insertion(segment.host, f' lang="{language}"')
    elif segment.markup:
        yield insertion(segment.span.start, f'<span lang="{language}">')
        yield insertion(segment.span.end, "</span>")


class _Filler:
    def __init__(
        self,
        skeleton: str,
        splicer: Splicer,
        targets: Mapping[str, str],
        data: Callable[[Placeholder], str | None],
    ) -> None:
        self.skeleton, self.splicer, self.targets, self.data = skeleton, splicer, targets, data

    def is_translated(self, segment: Segment) -> bool:
        target = self.targets.get(segment.key, "")
        return bool(target) and not mismatches(segment.text, target, braces=bool(segment.placeholders))

    def edits(self, segment: Segment) -> Iterator[Edit]:
        if not self.is_translated(segment):
            return
        if self.targets[segment.key] == segment.text:
            yield from map(self.placeholder_edit, segment.placeholders)
        else:
            yield Edit(*segment.span, partial(self.replacement, segment))

    def placeholder_edit(self, placeholder: Placeholder) -> Edit:
        return Edit(*placeholder.span, partial(self.placeholder, placeholder))

    def replacement(self, segment: Segment) -> str:
        target = self.targets[segment.key]
        if segment.quote is not None:
            return _attribute_value(decode_text(target), segment.quote)
        return "".join(self.markup(segment, pieces(target, braces=bool(segment.placeholders))))

    def markup(self, segment: Segment, found: Iterable[Piece]) -> Iterator[str]:
        """Yield the HTML for each piece of a translation whose markup matches its source's."""
        codes = {(code.name, code.number): code for code in reversed(segment.codes)}
        data = {placeholder.name: placeholder for placeholder in segment.placeholders}
        stack: list[Code] = []
        for piece in found:
            if piece.kind is PieceKind.CLOSE:
                yield self.closing(stack.pop())
            elif any(code.kind is CodeKind.PROTECTED for code in stack):
                continue
            elif piece.kind is PieceKind.TEXT:
                yield escape(piece.value, quote=False)
            elif piece.kind is PieceKind.PLACEHOLDER:
                yield self.placeholder(data[piece.value])
            else:
                code = codes[piece.value, piece.number]
                stack += [code] if piece.kind is PieceKind.OPEN else []
                yield self.splicer.slice(*code.opening)

    def closing(self, code: Code) -> str:
        """Return what a closing tag stands for; a protected element comes back with all that is in it."""
        start = code.opening.end if code.kind is CodeKind.PROTECTED else code.closing.start
        return self.splicer.slice(start, code.closing.end)

    def placeholder(self, placeholder: Placeholder) -> str:
        text = self.data(placeholder)
        (start, end), (inner_start, inner_end) = placeholder.span, placeholder.content
        content = self.skeleton[inner_start:inner_end] if text is None else escape(text, quote=False)
        return self.skeleton[start:inner_start] + content + self.skeleton[inner_end:end]


def _attribute_value(text: str, quote: str) -> str:
    escaped = escape(text, quote=True)
    return escaped if quote else f'"{escaped}"'
