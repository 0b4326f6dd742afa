"""The texts of an article for the checks on damage, and the way back from them to its source."""

from __future__ import annotations

import html
import re
from collections import deque
from typing import TYPE_CHECKING

from pipeline.formats.html.elements import PROTECTED
from pipeline.formats.html.references import decode
from pipeline.formats.html.tokens import TokenKind, tokenize
from pipeline.inline import PieceKind, pieces
from pipeline.model import CodeKind, TextBlock
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.inline import Piece
    from pipeline.model import Code, Document, Placeholder, Segment

_KINDS = {
    "heading 1": "title",
    **{f"heading {level}": "heading" for level in range(2, 7)},
    **dict.fromkeys(("list item", "term", "definition"), "list item"),
    **dict.fromkeys(("table cell", "table header"), "cell"),
    **dict.fromkeys(("caption", "table caption", "alternative text"), "caption"),
    "title": "meta",
}
_BREAKS = {"br": " ", "wbr": ""}
"""What stands in a text for an empty tag; for any other it is its name: the sentence has no gap there."""
_LONGEST = 10_000
_MOST_MARKS = 500
_MOST_BLOCKS = 5_000
"""Nobody writes a block of so many characters, or of so many quotes and brackets, or an article of so many blocks; the
checks on damage, which were made for pages that people wrote, would take too long for them."""
_MARKS = re.compile(r"[()\[\]“”„«»\"]")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CHARACTER = re.compile(r"&#?\w+;?|.", re.DOTALL)


def text_blocks(document: Document) -> tuple[TextBlock, ...]:
    """Return the texts of an article, for each block with the number of its segment, from 1, in place of a line."""
    found = []
    for number, segment in enumerate(document.segments[:_MOST_BLOCKS], 1):
        text = _plain(document, segment) if len(segment.text) <= _LONGEST else ""
        if text and len(_MARKS.findall(text)) <= _MOST_MARKS:
            kind = "meta" if segment.kind.startswith("metadata") else _KINDS.get(segment.kind, "paragraph")
            found.append(TextBlock(kind, text, ((0, number, 1),)))
    return tuple(found)


def _plain(document: Document, segment: Segment) -> str:
    placeholders = {placeholder.name: placeholder for placeholder in segment.placeholders}
    if "<" not in segment.text and "&" not in segment.text and not placeholders:
        return segment.text
    hidden = {code.number: code for code in _hidden(segment)}
    parts = pieces(segment.text, braces=bool(placeholders))
    return collapse("".join(_shown(piece, placeholders, document.skeleton) for piece in _outside(parts, hidden)))


def _hidden(segment: Segment) -> Iterator[Code]:
    """Yield what has no text of its own in a sentence: line breaks, images, and code, whose grammar is another."""
    for code in segment.codes:
        if code.kind in (CodeKind.OPAQUE, CodeKind.VOID) or (
            code.kind is CodeKind.PROTECTED and code.name in PROTECTED
        ):
            yield code


def _outside(parts: Iterable[Piece], hidden: Mapping[int, Code]) -> Iterator[Piece]:
    """Yield the pieces of a text, with an empty tag in the place of each code that is hidden."""
    open_: list[bool] = []
    for piece in parts:
        inside = any(open_[-1:])
        if piece.kind is PieceKind.OPEN:
            starts = not inside and piece.number > 0 and piece.number in hidden
            open_.append(inside or starts)
            if starts:
                yield piece._replace(kind=PieceKind.EMPTY)
        elif piece.kind is PieceKind.CLOSE:
            del open_[-1:]
        elif not inside:
            yield piece


def _shown(piece: Piece, placeholders: Mapping[str, Placeholder], page: str) -> str:
    if piece.kind is PieceKind.EMPTY:
        return _BREAKS.get(piece.value, piece.value)
    data = placeholders.get(piece.value) if piece.kind is PieceKind.PLACEHOLDER else None
    return decode(_COMMENT.sub("", page[data.content.start : data.content.end])) if data else piece.value


def source_offsets(document: Document, segment: Segment) -> list[int]:
    """Return where in the document the characters of a block's text stand that are no white space, in order."""
    if segment.quote is not None:
        start, end = segment.span
        return list(_places(document.skeleton[start:end], start))
    return list(_text_places(document, segment))


def _text_places(document: Document, segment: Segment) -> Iterator[int]:
    start, end = segment.span
    hidden = deque(_hidden(segment))
    resume = start
    for token in tokenize(document.skeleton[start:end]):
        at = start + token.start
        while hidden and hidden[0].opening.start <= at:
            code = hidden.popleft()
            if code.opening.start >= resume:
                resume = max(code.opening.end, code.closing.end)
                yield from [code.opening.start] * len(_BREAKS.get(code.name, code.name).strip())
        if at >= resume and token.kind is TokenKind.TEXT:
            yield from _places(document.skeleton[at : start + token.end], at)


def _places(raw: str, start: int) -> Iterator[int]:
    for match in _CHARACTER.finditer(raw):
        text = html.unescape(match[0]) if match[0].startswith("&") else match[0]
        yield from [start + match.start()] * sum(not character.isspace() for character in text)


def source_offset(places: list[int], text: str, offset: int, end: int) -> int:
    """Return where in the document the character at `offset` of a block's text stands; `end` is the block's end."""
    before = sum(map(len, text[:offset].split()))
    return places[before] if before < len(places) else end
