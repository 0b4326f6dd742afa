"""How well an old and a new block go together: their texts and the places where they stand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.similarity import score, shared_phrases

if TYPE_CHECKING:
    from pipeline.diff.align.links import Links
    from pipeline.model import Block

_NUMBER = re.compile(r"(?<!\w)\d+(?:[.,]\d+)*")
_LONG = 16
"""From so many words on a text speaks for itself; the shorter it is, the more its place must speak for it."""
_NEIGHBOUR, _PAGE, _RELATED, _TRAIL, _SORT = 0.04, 0.04, 0.02, 0.02, 0.01
"""What a neighbour, the page, a page that shares something, the heading and the sort of text add to a similarity."""
_SAME_TRAIL, _SAME_PAGE, _KNOWN_PAGE, _ELSEWHERE = 0.25, 0.5, 0.75, 1.0
"""How far apart two places are where the neighbours don't belong together; on other pages each that does halves it."""


class Scored(NamedTuple):
    """A pair that may become a link; pairs are taken in the order of these tuples, so a good rank is a low one."""

    rank: float
    distance: int
    old: int
    new: int


class Judge:
    """Judges pairs at or above a similarity; it remembers what it has compared and where each block would stand."""

    def __init__(self, links: Links, threshold: float) -> None:
        self.links, self.threshold = links, threshold
        self.known: dict[tuple[int, int], float] = {}
        self.expected = expected_places(links)

    def similarity(self, i: int, j: int) -> float:
        """Return the similarity of the texts, or something lower than the threshold where it is that.

        Texts that say the same in another order are as alike as the phrases that they share.
        """
        known = self.known.get((i, j))
        if known is None:
            old, new = self.links.old_tokens[i], self.links.new_tokens[j]
            known = score(old, new, self.threshold)
            if 0 < known < self.threshold:
                known = max(known, shared_phrases(old, new))
            self.known[i, j] = known
        return known

    def scored(self, i: int, j: int, floor: float) -> Scored | None:
        """Return the pair with its rank; None where the texts are too different for the places they stand in."""
        alike = self.similarity(i, j)
        numbers = self._only_numbers(i, j)
        if alike < floor and not numbers:
            return None
        neighbours = self.links.neighbours(i, j)
        numbers = numbers and neighbours > 0
        if not numbers and alike < max(floor, self._required(i, j, neighbours)):
            return None
        likeness = max(alike, self.threshold)
        distance = min(abs(i - place) for place in self.expected[j])
        return Scored(-likeness - self._bonus(i, j, neighbours), distance, i, j)

    def _only_numbers(self, i: int, j: int) -> bool:
        if len(self.links.old_tokens[i].words) != len(self.links.new_tokens[j].words):
            return False
        return only_numbers_differ(self.links.old[i].text, self.links.new[j].text)

    def _required(self, i: int, j: int, neighbours: int) -> float:
        shortest = min(len(self.links.old_tokens[i].words), len(self.links.new_tokens[j].words))
        far = self._far(self.links.old[i], self.links.new[j], self.links.homes[j], neighbours)
        return demanded(self.threshold, shortest, far)

    def _far(self, old: Block, new: Block, home: str, neighbours: int) -> float:
        if old.page != home:
            elsewhere = _KNOWN_PAGE if (old.page, new.page) in self.links.shares else _ELSEWHERE
            return elsewhere / (1, 2, 4)[neighbours]
        if neighbours:
            return 0.0
        return _SAME_TRAIL if old.trail == new.trail else _SAME_PAGE

    def _bonus(self, i: int, j: int, neighbours: int) -> float:
        old, new = self.links.old[i], self.links.new[j]
        if old.page == self.links.homes[j]:
            page = _PAGE
        else:
            page = _RELATED if (old.page, new.page) in self.links.shares else 0.0
        sort = _SORT * (old.context == new.context and sentence_like(old) == sentence_like(new))
        return _NEIGHBOUR * neighbours + page + _TRAIL * (old.trail == new.trail) + sort


def demanded(share: float, words: int, far: float) -> float:
    """Return what to demand (0–1) of a text where `share` is enough for a long one, or for a short one in its place.

    `far` is how far from its place it stands, 0–1.
    """
    return share + (1 - share) * far * max(0.0, 1 - words / _LONG)


def only_numbers_differ(first: str, second: str) -> bool:
    """Say whether two texts are equal but for numbers written in digits."""
    return first != second and _NUMBER.search(first) is not None and _NUMBER.sub("0", first) == _NUMBER.sub("0", second)


def sentence_like(block: Block) -> bool:
    """Say whether a text ends like a sentence, as paragraphs do and headings don't."""
    return block.text[-1:] in (".", "?", "!", ":", ";")


def expected_places(links: Links) -> dict[int, tuple[int, int]]:
    """Return where each free new block would stand among the old ones, counted from the links before and after it."""
    new = links.new
    first = {links.old[i].page: i for i in reversed(range(len(links.old)))}
    last = {block.page: i for i, block in enumerate(links.old)}
    before = _counted(links, first, [*range(len(new))])
    after = _counted(links, last, [*reversed(range(len(new)))])
    return {j: (before[j], after[j]) for j in range(len(new)) if j not in links.old_of}


def _counted(links: Links, edges: dict[str, int], order: list[int]) -> dict[int, int]:
    places: dict[int, int] = {}
    page, shift = None, 0
    for j in order:
        if j in links.old_of:
            shift = links.old_of[j] - j
        elif links.new[j].page != page:
            shift = edges.get(links.homes[j], j) - j
        page = links.new[j].page
        places[j] = j + shift
    return places
