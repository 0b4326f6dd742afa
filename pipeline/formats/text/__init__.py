"""Pages saved as plain text into articles.

A picture that the text only describes ("Photo of …") becomes `<figure class="photo">` with nothing but a
`<figcaption>`: the words stay, an editor sees where a picture belongs, and there is no `<img>` without a file, which
HTML does not allow.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.formats.article.arrange import arrange
from pipeline.formats.article.model import Article, Block, Run, plain
from pipeline.formats.text.compose import compose
from pipeline.formats.text.paragraphs import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["looks_like_html", "parse_text", "title_from_name"]

_BLOCKS = "article|blockquote|div|h[1-6]|li|main|ol|p|section|table|ul"
_BEGINNING = re.compile(r"\s*(?:<!--.{0,2000}?-->\s*)*+<(?:!doctype|\?xml|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_START_TAG = re.compile(rf"<(?:{_BLOCKS})(?:\s[^<>]{{0,500}})?>", re.IGNORECASE)
_END_TAG = re.compile(rf"</(?:{_BLOCKS})\s*>", re.IGNORECASE)
_INLINE_TAG = re.compile(r"<(?:/(?:a|b|em|font|i|span|strong)|br|br */|hr|hr */)>", re.IGNORECASE)
_EXAMINED = 100_000


def looks_like_html(text: str) -> bool:
    """Say whether a file's text is an HTML page or a part of one rather than plain text.

    HTML begins as a page does, or has start and end tags of blocks, or two line breaks or end tags of inline markup,
    within its first 100,000 characters.
    """
    beginning = text[:_EXAMINED].lstrip("\ufeff")
    if _BEGINNING.match(beginning):
        return True
    if _START_TAG.search(beginning) and _END_TAG.search(beginning):
        return True
    return len(list(islice(_INLINE_TAG.finditer(beginning), 2))) > 1


def parse_text(text: str, name: str) -> Article:
    """Return the article in a page that was saved as plain text; `name` is the page's name.

    The language is English. A text that does not begin with a title takes its title from the name. Raises SourceError
    where there is no text.
    """
    blocks = compose(paragraphs(text.removeprefix("\ufeff")))
    if not blocks:
        raise SourceError(f"{name}: no text in this file", "check that the right file was saved")
    if blocks[0].name != "h1":
        blocks.insert(0, Block("h1", (Run(title_from_name(name)),)))
    return make_article(blocks, name, "en")


def make_article(blocks: Iterable[Block], name: str, language: str) -> Article:
    """Return an article of blocks that begin with an h1."""
    arranged, publication = arrange(blocks)
    return Article(
        name=name,
        title=plain(arranged[0].content).text,
        language=language,
        description="",
        blocks=arranged,
        modified=publication.modified,
        next_update=publication.next_update,
        publisher=publication.publisher,
    )


def title_from_name(name: str) -> str:
    """Return a title made from a file's name: "bone-scan" becomes "Bone scan"."""
    words = re.sub(r"[\W_]+", " ", name).strip() or "Untitled"
    return words[0].upper() + words[1:]
