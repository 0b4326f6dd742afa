"""The texts of an article with their positions in the imported file, for checks on damaged input."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.formats.article.model import Run, plain
from pipeline.model import TextBlock

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.formats.article.model import Article, Block

_KINDS = {
    "h1": "title",
    **{f"h{level}": "heading" for level in range(2, 7)},
    **dict.fromkeys(("li", "dt", "dd"), "list item"),
    **dict.fromkeys(("td", "th"), "cell"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
}
_CONTAINERS = {"aside": "note", "footer": "meta", "references": "reference"}
"""What blocks inside a container of this name or class are called, headings apart."""


def text_blocks(article: Article, *, own_language: bool = False) -> tuple[TextBlock, ...]:
    """Return all texts of the imported page in file order; text that is not from the file is left out.

    With `own_language`, blocks that are said to be in another language than the article are left out too.
    """
    blocks, furniture = article.blocks, article.furniture
    if own_language:
        blocks, furniture = (tuple(_own(some, article.language)) for some in (blocks, furniture))
    taken = (TextBlock("furniture", block.text, block.pieces) for block in _walk(furniture, ""))
    found = [*_walk(blocks, ""), *taken]
    if article.description_pieces:
        found.append(TextBlock("meta", article.description, article.description_pieces))
    return tuple(sorted(found, key=lambda block: block.pieces[0][1:]))


def _own(blocks: Iterable[Block], language: str) -> Iterator[Block]:
    for block in blocks:
        if dict(block.attributes).get("lang", language).partition("-")[0] == language.partition("-")[0]:
            yield replace(block, children=tuple(_own(block.children, language)))


def _walk(blocks: Iterable[Block], inherited: str) -> Iterator[TextBlock]:
    for block in blocks:
        kind = inherited or _KINDS.get(block.name, "")
        if _KINDS.get(block.name) == "heading":
            kind = "heading"
        run = plain(block.content)
        if run.pieces:
            yield _text_block(kind or "paragraph", run)
        yield from _walk(block.children, _CONTAINERS.get(block.kind, _CONTAINERS.get(block.name, kind)))


def _text_block(kind: str, run: Run) -> TextBlock:
    return TextBlock(kind, run.text, run.pieces)
