"""What became of each block of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.align.changes import changes
from pipeline.diff.align.edits import link_edited
from pipeline.diff.align.equal import link_equal
from pipeline.diff.align.halves import link_halves
from pipeline.diff.align.judge import Judge
from pipeline.diff.align.links import Links, open_links, read_changed
from pipeline.diff.align.neighbours import between_neighbours
from pipeline.diff.align.parts import link_merges, link_splits
from pipeline.diff.align.phrases import sharing_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.model import Block, Change
    from pipeline.similarity import Tokens

_SURE = 0.8
"""From this similarity on a pair is taken before splits and merges are looked for."""


def align(
    old: Sequence[Block], new: Sequence[Block], threshold: float, renamed: Mapping[str, str] | None = None
) -> tuple[Change, ...]:
    """Return what became of each block; each old and each new one stands in exactly one change.

    `old` and `new` are the blocks of all pages concerned, page by page in document order; `renamed` leads from the new
    name of a page to its old one. In this order blocks belong together: equal text on the same page, on another page;
    the same words; texts that are much alike; parts of a longer text and the whole; texts at or above `threshold`
    (similarity, 0–1), of which more is asked the shorter they are and the farther apart they stand. Texts between the
    same neighbours that differ in numbers alone belong together whatever their similarity.

    Changes come in the order of the new blocks; a removed block follows what became of the old block before it. The
    time grows with the number of blocks, not with its square.
    """
    links = open_links(old, new, renamed or {})
    link_equal(links, _keys(old), _keys(new))
    if len(links.new_of) < len(old) and len(links.old_of) < len(new):
        _link_changed(links, threshold)
    return changes(links)


def _keys(blocks: Sequence[Block]) -> dict[int, tuple[str, str]]:
    return {index: (block.text, block.context) for index, block in enumerate(blocks)}


def _link_changed(links: Links, threshold: float) -> None:
    read_changed(links)
    link_equal(links, _words(links.old_tokens), _words(links.new_tokens))
    link_halves(links, threshold)
    judge = Judge(links, threshold)
    pairs = dict.fromkeys((*between_neighbours(links), *_sharing(links)))
    link_edited(judge, pairs, max(threshold, _SURE))
    pairs.update(dict.fromkeys((*between_neighbours(links), *_sharing_back(links))))
    _link_parts(links, pairs)
    link_edited(judge, pairs, threshold)
    _link_parts(links, pairs)


def _words(texts: Mapping[int, Tokens]) -> dict[int, str]:
    return {index: " ".join(found.words) for index, found in texts.items() if found.words}


def _sharing(links: Links) -> Iterable[tuple[int, int]]:
    asking = {j: links.new_tokens[j] for j in links.free_new()}
    return ((i, j) for j, i in sharing_words(asking, _unlike(links.old_tokens, links.new_of)))


def _sharing_back(links: Links) -> Iterable[tuple[int, int]]:
    asking = {i: links.old_tokens[i] for i in links.free_old()}
    return sharing_words(asking, links.new_tokens)


def _unlike(texts: Mapping[int, Tokens], linked: Mapping[int, int]) -> dict[int, Tokens]:
    return {index: found for index, found in texts.items() if index not in linked}


def _link_parts(links: Links, pairs: Iterable[tuple[int, int]]) -> None:
    link_splits(links, pairs)
    link_merges(links, pairs)
