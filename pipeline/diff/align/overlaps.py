"""Which texts may be parts of which longer ones."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.align.judge import demanded, sentence_like
from pipeline.diff.align.links import inside
from pipeline.similarity import common_length

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from pipeline.diff.align.links import Links
    from pipeline.model import Block
    from pipeline.similarity import Tokens

_MOST = 0.6
"""A part has at least this share of its words, in order, in the whole; the shorter it is, the more."""
_OWN, _OWN_SHORT = 0.5, 0.8
"""The share of its words and pairs of words that a part, and a short one, has in the whole and no other part has."""
_OTHER_SORT = 0.9
"""A heading has at least this share of its words in the paragraph that it became a part of."""
_LONG = 256
"""In wholes of more words it pays to know where each word stands."""
_SHORT = 4
"""Parts of fewer words must stand beside another part."""
_BONUS = 0.05
"""What the same page, and another part beside it, add to the share of a part's words."""
_BESIDE, _SAME_PAGE, _ELSEWHERE = 0.25, 0.5, 1.0
"""How far from its place a part is beside another, on the page of the whole, and elsewhere."""


class Side(NamedTuple):
    """The old or the new blocks; `of` leads from each linked one to its partner, `groups` to all of several.

    `within` leads from a block to the one that holds most of it.
    """

    blocks: Sequence[Block]
    homes: Sequence[str]
    texts: Mapping[int, Tokens]
    of: dict[int, int]
    groups: dict[int, list[int]]
    within: dict[int, int]


class Part(NamedTuple):
    """A block that may be a part of a longer one; parts are taken in the order of these tuples.

    `common` is the number of words that both have, `own` the share (0–1) of its words and pairs of words that the whole
    must have and no other part.
    """

    short: bool
    rank: float
    place: int
    whole: int
    common: int
    own: float


class Words(NamedTuple):
    """A whole, and where each word stands in it if it is long."""

    text: Tokens
    places: Mapping[str, Sequence[int]]


def sides(links: Links) -> tuple[Side, Side]:
    """Return the old and the new blocks."""
    pages = [block.page for block in links.old]
    return (
        Side(links.old, pages, links.old_tokens, links.new_of, links.splits, links.within_new),
        Side(links.new, links.homes, links.new_tokens, links.old_of, links.merges, links.within_old),
    )


def possible_parts(wholes: Side, parts: Side, pairs: Iterable[tuple[int, int]]) -> list[Part]:
    """Return which free blocks may be parts; `pairs` are those of a whole and a part worth comparing."""
    common: dict[tuple[int, int], int] = {}
    words: dict[int, Words] = {}
    for whole, place in dict.fromkeys((*pairs, *_beside_linked(parts))):
        if place not in parts.of and may_be_whole(wholes, parts, whole):
            if whole not in words:
                words[whole] = _words(wholes.texts[whole])
            common[whole, place] = _common(words[whole], parts.texts[place])
    found = (_part(wholes, parts, pair, common) for pair in common if common[pair])
    return [part for part in found if part]


def may_be_whole(wholes: Side, parts: Side, whole: int) -> bool:
    """Say whether a block may be several: it changed, and isn't itself one of several that became one."""
    return whole in wholes.texts and wholes.of.get(whole, -1) not in parts.groups


def adjacent(side: Side, place: int) -> list[int]:
    """Return the blocks right before and after one on its page."""
    return [place + step for step in (-1, 1) if inside(side.blocks, place, step)]


def _beside_linked(parts: Side) -> Iterator[tuple[int, int]]:
    """Yield the free blocks that stand beside a linked one, each after the partner of that one."""
    for place in parts.texts:
        if place not in parts.of:
            yield from ((parts.of[other], place) for other in adjacent(parts, place) if other in parts.of)


def _words(whole: Tokens) -> Words:
    places: defaultdict[str, list[int]] = defaultdict(list)
    if len(whole.words) > _LONG:
        for place, word in enumerate(whole.words):
            places[word].append(place)
    return Words(whole, places)


def _common(whole: Words, part: Tokens) -> int:
    """Return how many words of a part stand in the whole in the same order, 0 if that is less than most of them."""
    length, text = len(part.words), whole.text
    if not 0 < length < len(text.words):
        return 0
    shared = part.distinct & text.distinct
    if len(shared) + length - len(part.distinct) < _MOST * length:
        return 0
    common = common_length(part.words, _only(whole, shared))
    return common if common >= _MOST * length else 0


def _only(whole: Words, wanted: frozenset[str]) -> list[str]:
    """Return the words of a whole without those that aren't wanted."""
    words = whole.text.words
    if not whole.places:
        return [word for word in words if word in wanted]
    return [words[place] for place in sorted(place for word in wanted for place in whole.places[word])]


def _part(wholes: Side, parts: Side, pair: tuple[int, int], common: Mapping[tuple[int, int], int]) -> Part | None:
    whole, place = pair
    length = len(parts.texts[place].words)
    share = common[pair] / length
    beside = any(common.get((whole, other)) or parts.of.get(other) == whole for other in adjacent(parts, place))
    same_page = wholes.homes[whole] == parts.homes[place]
    far = _BESIDE if beside else _SAME_PAGE if same_page else _ELSEWHERE
    alike = sentence_like(wholes.blocks[whole]) == sentence_like(parts.blocks[place])
    if share < max(demanded(_MOST, length, far), 0.0 if alike else _OTHER_SORT):
        return None
    own = _OWN_SHORT if length < _SHORT else demanded(_OWN, length, far)
    return Part(length < _SHORT, -share - _BONUS * (beside + same_page), place, whole, common[pair], own)
