"""Which old block belongs to which new one, while that is being found out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.similarity import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.model import Block
    from pipeline.similarity import Tokens


@dataclass(frozen=True, slots=True)
class Links:
    """Old and new blocks, named by their index, and what has been linked.

    `homes` holds for each new block the old name of its page. `new_of` and `old_of` lead from a linked block to its
    partner, to the first of them where it has several; `splits` and `merges` then hold all of them in order.
    `likeness` is the similarity of each linked new block that isn't part of a split or merge, `shares` how many
    characters moved unchanged from an old page to a new one. `old_tokens` and `new_tokens` are there for the changed
    blocks. `within_old` leads from a free new block to an old one that holds most of it, `within_new` the other way.
    """

    old: Sequence[Block]
    new: Sequence[Block]
    homes: Sequence[str]
    new_of: dict[int, int] = field(default_factory=dict)
    old_of: dict[int, int] = field(default_factory=dict)
    splits: dict[int, list[int]] = field(default_factory=dict)
    merges: dict[int, list[int]] = field(default_factory=dict)
    likeness: dict[int, float] = field(default_factory=dict)
    shares: Counter[tuple[str, str]] = field(default_factory=Counter)
    old_tokens: dict[int, Tokens] = field(default_factory=dict)
    new_tokens: dict[int, Tokens] = field(default_factory=dict)
    within_old: dict[int, int] = field(default_factory=dict)
    within_new: dict[int, int] = field(default_factory=dict)

    def join(self, pairs: Iterable[tuple[int, int]], similarity: float) -> None:
        """Link pairs of blocks that were free."""
        for i, j in pairs:
            self.new_of[i] = j
            self.old_of[j] = i
            self.likeness[j] = similarity

    def free_old(self) -> list[int]:
        """Return the old blocks without partner, in order."""
        return [i for i in range(len(self.old)) if i not in self.new_of]

    def free_new(self) -> list[int]:
        """Return the new blocks without partner, in order."""
        return [j for j in range(len(self.new)) if j not in self.old_of]

    def linked(self, i: int, j: int) -> bool:
        """Say whether these two belong together."""
        return self.new_of.get(i) == j or self.old_of.get(j) == i

    def neighbours(self, i: int, j: int) -> int:
        """Return on how many sides (0–2) the neighbours belong together, or both pages begin or end."""
        return self._beside(i, j, -1) + self._beside(i, j, 1)

    def _beside(self, i: int, j: int, step: int) -> bool:
        before, after = inside(self.old, i, step), inside(self.new, j, step)
        if before and after:
            return self.linked(i + step, j + step)
        return before == after and self.old[i].page == self.homes[j]


def inside(blocks: Sequence[Block], index: int, step: int) -> bool:
    """Say whether the block `step` after `blocks[index]` stands on the same page."""
    return 0 <= index + step < len(blocks) and blocks[index + step].page == blocks[index].page


def open_links(old: Sequence[Block], new: Sequence[Block], renamed: Mapping[str, str]) -> Links:
    """Return blocks of which none is linked."""
    homes = [renamed.get(block.page, block.page) for block in new] if renamed else [block.page for block in new]
    return Links(old, new, homes)


def read_changed(links: Links) -> None:
    """Take the free blocks apart into words."""
    links.old_tokens.update((i, tokens(links.old[i].text)) for i in links.free_old())
    links.new_tokens.update((j, tokens(links.new[j].text)) for j in links.free_new())
