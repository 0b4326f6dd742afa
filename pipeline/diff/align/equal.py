"""One-to-one pairs of blocks that are equal in some respect: the same text, or the same words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Mapping

    from pipeline.diff.align.links import Links

K = TypeVar("K")
V = TypeVar("V")
_FEW = 16
"""A text tells which pages belong together if it left and came to so few that there are at most these many pairs."""


def link_equal(links: Links, old: Mapping[int, Hashable], new: Mapping[int, Hashable]) -> None:
    """Link the blocks of `old` and `new` that have the same key, with similarity 1.

    Those on the same page come first, then those on pages that share much, then the order decides.
    """
    links.join(_same_page(links, old, new), 1.0)
    left = _grouped((key, i) for i, key in old.items() if i not in links.new_of)
    came = _grouped((key, j) for j, key in new.items() if j not in links.old_of)
    both = [(left[key], came[key]) for key in left if key in came]
    _count_shares(links, both)
    partners = _grouped((new_page, old_page) for old_page, new_page in links.shares)
    for olds, news in both:
        links.join(_across(links, olds, news, partners), 1.0)


def _same_page(links: Links, old: Mapping[int, Hashable], new: Mapping[int, Hashable]) -> Iterator[tuple[int, int]]:
    waiting: dict[tuple[str, Hashable], list[int]] = {}
    for i in reversed([*old]):
        waiting.setdefault((links.old[i].page, old[i]), []).append(i)
    for j in sorted(new, key=lambda j: links.homes[j] != links.new[j].page):  # a page's own name goes before a new one
        if olds := waiting.get((links.homes[j], new[j])):
            yield olds.pop(), j


def _grouped(items: Iterable[tuple[K, V]]) -> dict[K, list[V]]:
    groups: defaultdict[K, list[V]] = defaultdict(list)
    for key, value in items:
        groups[key].append(value)
    return dict(groups)


def _count_shares(links: Links, both: Iterable[tuple[list[int], list[int]]]) -> None:
    for olds, news in both:
        if len(olds) * len(news) <= _FEW:
            for i in olds:
                for j in news:
                    links.shares[links.old[i].page, links.new[j].page] += len(links.new[j].text) or 1


def _across(
    links: Links, olds: list[int], news: list[int], partners: Mapping[str, list[str]]
) -> Iterator[tuple[int, int]]:
    """Pair blocks of several pages: first those on pages that share most, then in order."""
    if len(olds) > 1 or len(news) > 1:
        on_old = _grouped((links.old[i].page, i) for i in olds)
        on_new = _grouped((links.new[j].page, j) for j in news)
        related = [(old, new) for new in on_new for old in partners.get(new, ()) if old in on_old]
        related.sort(key=lambda pages: (-links.shares[pages], on_old[pages[0]][0], on_new[pages[1]][0]))
        for old, new in related:
            yield from _popped(on_old[old], on_new[new])
        olds, news = sorted(_left(on_old)), sorted(_left(on_new))
    yield from zip(olds, news, strict=False)


def _popped(olds: list[int], news: list[int]) -> list[tuple[int, int]]:
    """Take as many pairs as there are out of both lists."""
    pairs = list(zip(olds, news, strict=False))
    del olds[: len(pairs)], news[: len(pairs)]
    return pairs


def _left(groups: Mapping[str, list[int]]) -> list[int]:
    return [index for group in groups.values() for index in group]
