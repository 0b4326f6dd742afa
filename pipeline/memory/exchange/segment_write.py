"""Unit texts as segments: our tags become native codes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.inline import Piece, PieceKind, pieces, tag
from pipeline.memory.exchange.escapes import legal
from pipeline.memory.exchange.tags import TYPES
from pipeline.memory.exchange.units import Code, Item

if TYPE_CHECKING:
    from collections.abc import Iterator

_Match = dict[tuple[str, int], int]


def segments(source: str, target: str) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """Return two unit texts as segments; the k-th tag of a kind has the same `x` in both.

    What opens and ends is <bpt> and <ept>, what stands alone is <ph>, an end without a partner is <it>. A character
    that XML cannot hold becomes U+FFFD.
    """
    matches: _Match = {}
    return tuple(_items(source, matches)), tuple(_items(target, matches))


def _items(text: str, matches: _Match) -> Iterator[Item]:
    text = legal(text)
    if "<" not in text and "&" not in text:
        yield from (text,) if text else ()
        return
    found = pieces(text)
    pairs = _pairs(found)
    seen: Counter[str] = Counter()
    for index, piece in enumerate(found):
        if piece.kind is PieceKind.TEXT:
            yield piece.value
        else:
            yield _code(piece, pairs.get(index, 0), matches, seen)


def _code(piece: Piece, pair: int, matches: _Match, seen: Counter[str]) -> Code:
    closing = piece.kind is PieceKind.CLOSE
    native = tag(piece.value, piece.number, close=closing, empty=piece.kind is PieceKind.EMPTY)
    if closing and pair:
        return Code("ept", native, pair=str(pair))
    seen[native] += 1
    match = str(matches.setdefault((native, seen[native]), len(matches) + 1))
    kind = TYPES.get(piece.value, "")
    if piece.kind is PieceKind.EMPTY:
        return Code("ph", native, kind, match=match)
    if pair:
        return Code("bpt", native, kind, str(pair), match)
    return Code("it", native, kind, match=match, pos="end" if closing else "begin")


def _pairs(found: list[Piece]) -> dict[int, int]:
    """Return the number of the pair for each tag that has a partner, counted from 1."""
    stack: list[tuple[str, int]] = []
    pairs: dict[int, int] = {}
    for index, piece in enumerate(found):
        if piece.kind is PieceKind.OPEN:
            stack.append((piece.value, index))
        elif piece.kind is PieceKind.CLOSE and stack and stack[-1][0] == piece.value:
            opener = stack.pop()[1]
            pairs[opener] = pairs[index] = len(pairs) // 2 + 1
    return pairs
