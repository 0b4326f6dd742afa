"""The HTML of a translated unit, made of the source's own markup and escaped text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.inline import LINKS, Piece, PieceKind, mismatches, pieces
from pipeline.model import Code, CodeKind, Placeholder, Segment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.render.splice import Splicer

_LINK: Final = re.compile(r"<(?:a|nobr)[\s/>]", re.IGNORECASE)


def fits(segment: Segment, target: str, skeleton: str) -> bool:
    """Say whether a translation can stand for its segment.

    Its markup must match (`inline.mismatches`), and its tags must stay what they are to a browser: nothing but text in
    protected elements, whose source comes back, and no link inside a link, not even in one that is shown as one code.
    """
    if target == segment.text:
        return True
    braces = bool(segment.placeholders)
    if not target or mismatches(segment.text, target, braces=braces):
        return False
    return not segment.codes or _is_nested_right(segment, pieces(target, braces=braces), skeleton)


def _is_nested_right(segment: Segment, found: Iterable[Piece], skeleton: str) -> bool:
    codes, stack = _codes(segment), list[Code]()
    for piece in found:
        if piece.kind is PieceKind.CLOSE:
            stack.pop()
        elif piece.kind is PieceKind.TEXT:
            continue
        elif stack and stack[-1].kind is CodeKind.PROTECTED:
            return False
        elif piece.kind is not PieceKind.PLACEHOLDER:
            code = codes[piece.value, piece.number]
            if _hides_link(code, skeleton) and any(outer.name in LINKS for outer in stack):
                return False
            stack += [code] if piece.kind is PieceKind.OPEN else []
    return True


def _hides_link(code: Code, skeleton: str) -> bool:
    hides = code.kind in (CodeKind.OPAQUE, CodeKind.PROTECTED)
    return hides and bool(_LINK.search(skeleton, code.opening.start, code.closing.end))


def _codes(segment: Segment) -> dict[tuple[str, int], Code]:
    """Return codes by name and number; of those with equal tags in the text the first stands for all."""
    return {(code.name, code.number): code for code in reversed(segment.codes)}


class Rebuilder(NamedTuple):
    """Writes the HTML of translations; `data` gives the text of placeholders, None to leave it as it is."""

    skeleton: str
    splicer: Splicer
    data: Callable[[Placeholder], str | None]

    def markup(self, segment: Segment, found: Iterable[Piece]) -> Iterator[str]:
        """Yield the HTML for each piece of a translation that fits its segment."""
        codes, stack = _codes(segment), list[Code]()
        data = {placeholder.name: placeholder for placeholder in segment.placeholders}
        for piece in found:
            if piece.kind is PieceKind.CLOSE:
                yield self._closing(stack.pop())
            elif stack and stack[-1].kind is CodeKind.PROTECTED:
                continue
            elif piece.kind is PieceKind.TEXT:
                yield escape(piece.value, quote=False)
            elif piece.kind is PieceKind.PLACEHOLDER:
                yield self.placeholder(data[piece.value])
            else:
                code = codes[piece.value, piece.number]
                stack += [code] if piece.kind is PieceKind.OPEN else []
                yield self.splicer.slice(*code.opening)

    def placeholder(self, placeholder: Placeholder) -> str:
        """Return the element of a placeholder with its content exchanged."""
        text = self.data(placeholder)
        (start, end), (inner_start, inner_end) = placeholder.span, placeholder.content
        content = self.skeleton[inner_start:inner_end] if text is None else escape(text, quote=False)
        return self.skeleton[start:inner_start] + content + self.skeleton[inner_end:end]

    def _closing(self, code: Code) -> str:
        """Return what a closing tag stands for; a protected element comes back with all that is in it."""
        content = ""
        if code.kind is CodeKind.PROTECTED:
            content = self.splicer.slice(code.opening.end, code.closing.start)
        # an end tag that the source leaves out must be there where other text may follow
        return content + (self.skeleton[slice(*code.closing)] or f"</{code.name}>")
