"""Saved web pages into articles.

The page is read with the tokenizer and tree of `pipeline.formats.html`, not with lxml: libxml2 gives lines (up to
65535 only) but no columns, rewrites character references and moves misplaced content, so where a word stood in the
file would have to be searched for afterwards.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.formats.article.gather import line_finder
from pipeline.formats.article.model import Article, Block, Run, block_text
from pipeline.formats.html.tree import parse
from pipeline.formats.text import make_article, title_from_name
from pipeline.formats.webpage.attributes import inherited_attributes, without_repeated
from pipeline.formats.webpage.chrome import Chrome
from pipeline.formats.webpage.convert import convert
from pipeline.formats.webpage.headings import with_headings
from pipeline.formats.webpage.metadata import Head
from pipeline.formats.webpage.outside import publication_outside
from pipeline.formats.webpage.select import article_element
from pipeline.formats.webpage.title import take_title, title_outside

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.formats.html.nodes import Element

__all__ = ["page_blocks", "parse_page"]


def parse_page(html: str, name: str) -> Article:
    """Return the article in a saved web page; `name` is the page's name.

    The language is that of the page's `lang`, English where there is none. Raises SourceError where there is no text,
    or elements are nested deeper than browsers allow.
    """
    root, _ = parse(html, name)
    chrome, place = Chrome(root), line_finder(html)
    head = Head(chrome.amounts, html, place)
    element = article_element(root, chrome)
    language = dict(inherited_attributes(element)).get("lang") or head.language or "en"
    title, rest = take_title(with_headings(_blocks(element, chrome, place, name)), head.title)
    title = title or title_outside(chrome, place, head.title) or Block("h1", (Run(title_from_name(name)),))
    article = make_article((title, *rest), name, language)
    lines = publication_outside(root, element, chrome, place, article.blocks)
    if lines:
        article = make_article((title, *rest, Block("footer", children=lines)), name, language)
    return replace(
        article,
        blocks=without_repeated(article.blocks, {"lang": language, "dir": "ltr"}),
        description=head.description.text,
        description_pieces=head.description.pieces,
        modified=article.modified or head.modified,
        next_update=article.next_update or head.next_update,
        publisher=article.publisher or head.publisher,
    )


def page_blocks(html: str, name: str) -> tuple[Block, ...]:
    """Return the blocks of a page's main text as they stand there. Raises SourceError as `parse_page` does."""
    root, _ = parse(html, name)
    chrome = Chrome(root)
    return tuple(_blocks(article_element(root, chrome), chrome, line_finder(html), name))


def _blocks(element: Element, chrome: Chrome, place: Callable[[int], tuple[int, int]], name: str) -> list[Block]:
    blocks = convert(element, chrome, place)
    if not any(map(block_text, blocks)):
        raise SourceError(f"{name}: no text in this page", "check that the right page was saved")
    return blocks
