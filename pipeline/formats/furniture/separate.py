"""Parts site furniture from articles."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.article.arrange import AFTER_REFERENCES
from pipeline.formats.article.model import Article, Block, block_text, is_heading, position
from pipeline.formats.article.references import is_references
from pipeline.formats.furniture.cues import ANYWHERE, AT_THE_END
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

_LONGEST = 1500
_TAKEN = frozenset(("p", "ul", "ol", "dl", "aside", "h2", "h3", "h4", "h5", "h6", "blockquote", "figure"))
_ANYWHERE = re.compile("|".join(ANYWHERE))
_AT_THE_END = re.compile("|".join(AT_THE_END))


class _Place(NamedTuple):
    """A block that could be furniture; `at_end` says that it stands where the article has ended."""

    block: Block
    key: str
    at_end: bool


class Separated(NamedTuple):
    """The articles without their furniture, and the furniture that was not known before, each block once."""

    articles: tuple[Article, ...]
    furniture: tuple[Block, ...]


def separate_furniture(articles: Iterable[Article], known: Iterable[str]) -> Separated:
    """Take the site furniture off articles that are imported together.

    `known` are the texts of the furniture that is kept already. What is taken off a page is left in its `furniture`.
    """
    sources = tuple(articles)
    known_keys = frozenset(map(_key, known))
    places = [_places(article) for article in sources]
    counts = Counter(key for page in places for key in {place.key for place in page if place.at_end})
    repeated = {key for key, count in counts.items() if count > 1}
    cleaned = tuple(
        _without(article, _furniture(page, known_keys, repeated)) for article, page in zip(sources, places, strict=True)
    )
    taken = {_key(block_text(block)): block for article in reversed(cleaned) for block in reversed(article.furniture)}
    order = dict.fromkeys(_key(block_text(block)) for article in cleaned for block in article.furniture)
    return Separated(cleaned, tuple(taken[key] for key in order if key not in known_keys))


def _key(text: str) -> str:
    return collapse(text).casefold()


def _places(article: Article) -> list[_Place]:
    """Return the blocks of an article that could be furniture, in file order."""
    body = [block for block in article.blocks if block.name not in ("section", "footer")]
    end = len(body) if any(map(is_references, article.blocks)) else _end_of_text(article, body)
    found = [_place(block, at_end=number >= end) for number, block in enumerate(body)]
    for group in article.blocks:
        if group.name == "footer":
            found += (_place(block, at_end=True) for block in group.children if is_heading(block))
        elif group.kind == AFTER_REFERENCES:
            found += (_place(block, at_end=True) for block in group.children)
    return sorted(found, key=lambda place: position(place.block))


def _place(block: Block, *, at_end: bool) -> _Place:
    return _Place(block, _key(block_text(block)), at_end)


def _end_of_text(article: Article, body: Sequence[Block]) -> int:
    """Return where an article without references ends.

    That is at its lines about its publication if they stand in the second half, and before the blocks at its end that
    all look like furniture.
    """
    footer = next((block for block in article.blocks if block.name == "footer"), None)
    end = len(body)
    if footer:
        before = sum(position(block) < position(footer) for block in body)
        end = before if before * 2 >= len(body) else end
    while end > 1 and (is_heading(body[end - 1]) or _says_so(_key(block_text(body[end - 1])), at_end=True)):
        end -= 1
    return end


def _says_so(key: str, *, at_end: bool) -> bool:
    if len(key) > _LONGEST:
        return False
    return _ANYWHERE.search(key) is not None or (at_end and _AT_THE_END.search(key) is not None)


def _furniture(places: Sequence[_Place], known: Container[str], repeated: Container[str]) -> list[Block]:
    """Return the furniture among the blocks of one page."""
    verdicts = [_verdict(place, known, repeated) for place in places]
    for number in range(len(places) - 1, -1, -1):
        if is_heading(places[number].block) and not verdicts[number]:
            below = list(_below(places, number))
            verdicts[number] = bool(below) and all(verdicts[position] for position in below)
    return [place.block for place, verdict in zip(places, verdicts, strict=True) if verdict]


def _verdict(place: _Place, known: Container[str], repeated: Container[str]) -> bool:
    if place.block.name not in _TAKEN or not place.key:
        return False
    if _says_so(place.key, at_end=place.at_end):
        return True
    if place.at_end:
        return place.key in known or place.key in repeated
    return place.key in known and not is_heading(place.block)


def _below(places: Sequence[_Place], number: int) -> Iterator[int]:
    """Yield the blocks between a heading and the next one of its level."""
    for position_below in range(number + 1, len(places)):
        if is_heading(places[position_below].block) and places[position_below].block.name <= places[number].block.name:
            return
        yield position_below


def _without(article: Article, furniture: Sequence[Block]) -> Article:
    taken = {id(block) for block in furniture}
    kept: list[Block] = []
    for block in article.blocks:
        if id(block) in taken:
            continue
        if block.name == "footer" or block.kind == AFTER_REFERENCES:
            inside = tuple(child for child in block.children if id(child) not in taken)
            if inside:
                kept.append(replace(block, children=inside))
        else:
            kept.append(block)
    return replace(article, blocks=tuple(kept), furniture=(*article.furniture, *furniture))
