"""Long texts whose beginning or end stands in one old and one new block alone.

Where little changed, that is how most texts find their partner; the others need a wider search.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.similarity import score

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.diff.align.links import Links
    from pipeline.similarity import Tokens

_SIZES = (6, 8, 11, 16, 23, 32, 45, 64)
"""How many words make a half: the largest of these that is no more than half of the words."""
_ALIKE = 0.9
"""How similar such texts are at least."""


def link_halves(links: Links, threshold: float) -> None:
    """Link free blocks that share half of their text with each other and with no other block."""
    old = _standing_once(links.old_tokens, links.new_of)
    new = _standing_once(links.new_tokens, links.old_of)
    pairs = {(i, new[half]) for half, i in old.items() if half in new}
    for i, j in sorted(_one_to_one(pairs)):
        alike = score(links.old_tokens[i], links.new_tokens[j], max(_ALIKE, threshold))
        if alike >= max(_ALIKE, threshold):
            links.join([(i, j)], alike)


def _standing_once(texts: Mapping[int, Tokens], linked: Mapping[int, int]) -> dict[tuple[bool, str], int]:
    """Return which text has each half that no other has; True is for the beginning."""
    halves: dict[tuple[bool, str], int] = {}
    repeated: set[tuple[bool, str]] = set()
    for index, found in texts.items():
        for half in _halves(found.words) if index not in linked else ():
            if halves.setdefault(half, index) != index:
                repeated.add(half)
    return {half: index for half, index in halves.items() if half not in repeated}


def _halves(words: list[str]) -> Iterator[tuple[bool, str]]:
    size = max((size for size in _SIZES if 2 * size <= len(words)), default=0)
    if size:
        yield True, " ".join(words[:size])
        yield False, " ".join(words[-size:])


def _one_to_one(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of which neither block is in another."""
    pairs = list(pairs)
    olds, news = Counter(i for i, _ in pairs), Counter(j for _, j in pairs)
    yield from ((i, j) for i, j in pairs if olds[i] == news[j] == 1)
