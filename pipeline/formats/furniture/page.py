"""The page that keeps a site's furniture: an ordinary page of translatable blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.formats.article.model import block_text
from pipeline.formats.article.write import write_blocks, write_page
from pipeline.formats.html.tokens import TokenKind, tokenize
from pipeline.formats.webpage import page_blocks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.formats.article.model import Block

_TITLE = "Site furniture"


def write_furniture(blocks: Iterable[Block], language: str = "en") -> str:
    """Return a page with the furniture of a site; its title is for editors and not translated."""
    head = [f'<title translate="no">{_TITLE}</title>', '<meta name="robots" content="noindex">']
    return write_page(head, ["<main>", *write_blocks(blocks), "</main>"], language)


def furniture_texts(page: str, name: str) -> tuple[str, ...]:
    """Return the texts of the blocks of a furniture page. Raises SourceError if the page cannot be read."""
    return tuple(map(block_text, page_blocks(page, name)))


def extend_furniture(page: str, blocks: Iterable[Block], name: str) -> str:
    """Return a furniture page with more blocks before `</main>`; what it has stays as it is.

    Raises SourceError where there is no `</main>`.
    """
    ends = [token.start for token in tokenize(page) if token.kind is TokenKind.END and token.name == "main"]
    if not ends:
        raise SourceError(f"{name}: no </main> to add furniture before", "put the page's content into <main>")
    lines = write_blocks(blocks)
    added = "\n".join(("", *lines, "")) if lines else ""
    return page[: ends[-1]] + added + page[ends[-1] :]
