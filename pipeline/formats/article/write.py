"""An article as HTML: one block a line, everything escaped, nothing but the vocabulary of the article's blocks."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from pipeline.formats.article.model import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.formats.article.model import Article, Attributes, Block, Inline


def write_article(article: Article) -> str:
    """Return the article as an HTML page that ends with a line feed."""
    head = [f"<title>{escape(article.title, quote=False)}</title>", *_metadata(article)]
    body = ["<article>", *write_blocks(article.blocks), "</article>"]
    return write_page(head, body, article.language)


def write_page(head: Iterable[str], body: Iterable[str], language: str) -> str:
    """Return a page of ready lines."""
    start = ["<!DOCTYPE html>", f"<html{_attributes((('lang', language),))}>", "<head>", '<meta charset="utf-8">']
    return "\n".join((*start, *head, "</head>", "<body>", *body, "</body>", "</html>", ""))


def write_blocks(blocks: Iterable[Block]) -> list[str]:
    """Return the lines of blocks that stand one below the other, with empty lines between."""
    lines: list[str] = []
    for block in blocks:
        lines += ["", *_block_lines(block, "")] if lines else _block_lines(block, "")
    return lines


def _metadata(article: Article) -> Iterator[str]:
    named = {
        "description": article.description,
        "publisher": article.publisher,
        "dcterms.modified": article.modified,
        "next-planned-update": article.next_update,
    }
    for name, value in named.items():
        if value:
            yield f"<meta{_attributes((('name', name), ('content', value)))}>"


def _block_lines(block: Block, indent: str) -> Iterator[str]:
    opening = f"<{block.name}{_attributes(block.attributes)}>" if block.name else ""
    closing = f"</{block.name}>" if block.name and block.name != "hr" else ""
    if not block.children:
        yield f"{indent}{opening}{_inline(block.content)}{closing}"
        return
    yield f"{indent}{opening}"
    inner = indent if block.name == "section" else indent + "  "
    for number, child in enumerate(block.children):
        if number and block.name == "section":
            yield ""
        yield from _block_lines(child, inner)
    yield f"{indent}{closing}"


def _inline(content: Iterable[Inline]) -> str:
    return "".join(map(_piece, content))


def _piece(item: Inline) -> str:
    if isinstance(item, Run):
        return escape(item.text, quote=False)
    return f"</{item.name}>" if item.role == "close" else f"<{item.name}{_attributes(item.attributes)}>"


def _attributes(attributes: Attributes) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in attributes)
