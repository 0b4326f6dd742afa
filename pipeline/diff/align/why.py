"""Why blocks belong together, for people."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.diff.align.judge import only_numbers_differ

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.diff.align.links import Links
    from pipeline.model import Block

_TAG = re.compile(r"</?[A-Za-z][^<>]*>")


def kept(old: Block, new: Block) -> str:
    """Return why a block was kept."""
    return "same text" if old.page == new.page else f"same text, page renamed from {old.page}"


def moved(links: Links, i: int, j: int) -> str:
    """Return where a block with the same text came from."""
    return "moved within the page" if links.old[i].page == links.homes[j] else f"moved from {links.old[i].page}"


def edited(links: Links, i: int, j: int) -> str:
    """Return what two texts have in common, and where they stand."""
    old, new = links.old[i], links.new[j]
    if links.old_tokens[i].words == links.new_tokens[j].words:
        return f"{_same_words(old, new)}{'' if old.page == links.homes[j] else f', moved from {old.page}'}"
    alike = "only numbers differ" if only_numbers_differ(old.text, new.text) else f"{percent(links.likeness[j])} alike"
    return f"{_place(links, i, j)}, {alike}"


def _same_words(old: Block, new: Block) -> str:
    first, second = ("".join(_TAG.sub("", block.text).split()) for block in (old, new))
    if old.text == new.text:
        return "same text, other context"
    if first == second:
        return "same words, other markup"
    return f"same words, other {'capitals' if first.lower() == second.lower() else 'punctuation'}"


def _place(links: Links, i: int, j: int) -> str:
    old, new = links.old[i], links.new[j]
    if old.page != links.homes[j]:
        return f"moved from {old.page}"
    place = "same place" if links.neighbours(i, j) else "same page"
    return f"{place} under the same heading" if old.trail == new.trail != "" else place


def percent(similarity: float) -> str:
    """Return a similarity (0–1) for people; only the same words are 100 % alike."""
    return f"{int(similarity * 100 + 1e-9)} %"


def regrouped(old: Sequence[Block], new: Sequence[Block], similarity: float) -> str:
    """Return what became of how many texts."""
    several, became = (old, "became one") if len(old) > 1 else (new, "")
    pages = len({block.page for block in several})
    places = f" on {pages} pages" if pages > 1 else ""
    texts = f"{len(several)} texts{places} became one" if became else f"one text became {len(several)}{places}"
    return f"{texts}, {percent(similarity)} alike"


def standing(links: Links) -> dict[str, str]:
    """Return the page where each text stands whose key an added or removed block has as well."""
    wanted = {links.new[j].key for j in links.free_new()} | {links.old[i].key for i in links.free_old()}
    pages: dict[str, str] = {}
    for j in links.old_of if wanted else ():
        if (key := links.new[j].key) in wanted:
            pages.setdefault(key, links.new[j].page)
    return pages


def added(links: Links, j: int, pages: Mapping[str, str]) -> str:
    """Return what is known about a text that comes from no old block alone."""
    if page := pages.get(links.new[j].key):
        return f"the same text stands on {page}"
    whole = links.within_old.get(j)
    return "new text" if whole is None else f"part of a longer text on {links.old[whole].page}"


def removed(links: Links, i: int, pages: Mapping[str, str]) -> str:
    """Return what is known about a text that became no new block alone."""
    if page := pages.get(links.old[i].key):
        return f"the same text stands on {page}"
    whole = links.within_new.get(i)
    return "no counterpart" if whole is None else f"part of a longer text on {links.new[whole].page}"
