"""Comparing the markup of a translation with that of its source."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from pipeline.inline.grammar import Piece, PieceKind, pieces, tag

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e]")
"""Control characters that no page can hold, and those that show text in another order than it is written in.

This is what keeps a text off every page. The check of texts knows more that it objects to.
"""
_BREAKS = frozenset(("br", "wbr"))
LINKS = frozenset(("a", "nobr"))
"""Elements that HTML ends where the next of them begins."""


class Mismatch(NamedTuple):
    """What a translation's markup has that its source's has not, or the reverse; `kind` is "tags" or "placeholders"."""

    kind: str
    message: str


def mismatches(source: str, target: str, *, braces: bool = False) -> tuple[Mismatch, ...]:
    """Compare the markup of a source text with that of its translation.

    Every tag and placeholder must come back as often as the source has it, properly nested; only line breaks
    (`<br>`, `<wbr>`) may differ in number where the source has any. Control characters that the source doesn't have
    are refused too.
    """
    wanted, given = pieces(source, braces=braces), pieces(target, braces=braces)
    found = [Mismatch("tags", message) for message in (*_tag_differences(wanted, given), *_nesting(given))]
    found += [
        Mismatch("placeholders", message) for message in _differences(_placeholders(wanted), _placeholders(given))
    ]
    return tuple(found + [Mismatch("tags", message) for message in _controls(wanted, given)])


def _controls(wanted: list[Piece], given: list[Piece]) -> list[str]:
    source, target = (
        {found for piece in side if piece.kind is PieceKind.TEXT for found in _CONTROL.findall(piece.value)}
        for side in (wanted, given)
    )
    return [f"control character U+{ord(found):04X} is not in the source" for found in sorted(target - source)]


def _tag_differences(wanted: list[Piece], given: list[Piece]) -> list[str]:
    source, target = _tags(wanted), _tags(given)
    for name in _BREAKS:
        if source[tag(name)]:
            source[tag(name)] = target[tag(name)]
    return _differences(source, target)


def _tags(found: list[Piece]) -> Counter[str]:
    return Counter(
        tag(piece.value, piece.number, empty=piece.kind is PieceKind.EMPTY)
        for piece in found
        if piece.kind in (PieceKind.OPEN, PieceKind.EMPTY)
    )


def _placeholders(found: list[Piece]) -> Counter[str]:
    return Counter(f"{{{piece.value}}}" for piece in found if piece.kind is PieceKind.PLACEHOLDER)


def _differences(wanted: Counter[str], given: Counter[str]) -> list[str]:
    missing = [f"{item} is missing" for item in (wanted - given)]
    return missing + [f"{item} is not in the source" + (" as often" if wanted[item] else "") for item in given - wanted]


def _nesting(given: list[Piece]) -> list[str]:
    stack: list[str] = []
    links: set[str] = set()  # those that are open: looking through the stack for each link would take quadratic time
    for piece in given:
        if piece.kind is PieceKind.OPEN:
            if piece.value in links:
                return [f"{tag(piece.value, piece.number)} stands inside another <{piece.value}>"]
            links |= LINKS & {piece.value}
            stack.append(piece.value)
        elif piece.kind is PieceKind.CLOSE:
            if not stack or stack.pop() != piece.value:
                return [f"</{piece.value}> stands in the wrong place"]
            links.discard(piece.value)
    return [f"</{name}> is missing" for name in stack]
