"""An HTML tokenizer that keeps positions.

It splits a page the way the tokenization chapter of the WHATWG HTML standard does (tags, attributes, comments, raw
text) and tells where each token and each attribute value stands, so that a page can be rebuilt by slicing. Trees and
character references are not its business. The tokens of any input are the input, cut into pieces; time is linear.

`html.parser` was weighed: it gives no positions of attribute values, and what it makes of comments and scripts depends
on the patch level of the interpreter, which would make catalogs depend on it too.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.elements import FOREIGN, INTEGRATION, RAW_TEXT
from pipeline.formats.html.tags import TAG, Attribute, attributes, is_self_closing, lower

if TYPE_CHECKING:
    from collections.abc import Iterator


__all__ = ["Attribute", "Token", "TokenKind", "attributes", "is_self_closing", "tokenize"]


class TokenKind(Enum):
    """`RAW` is the content of an element without tags inside; `BROKEN` a tag that never ends, up to the end of file."""

    START = 1
    END = 2
    TEXT = 3
    RAW = 4
    COMMENT = 5
    DECLARATION = 6
    BROKEN = 7


# For every tag of a page, looking these up in their class would take a tenth of the time.
_START, _END, _TEXT = TokenKind.START, TokenKind.END, TokenKind.TEXT


class Token(NamedTuple):
    """One piece `text[start:end]` of a page; `name` is the element's name in lower case for tags and raw text."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""


CDATA = "<![CDATA["
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_BOGUS = re.compile(r"<[!?/][^>]*+(?:>|\Z)")
_TAG_OPEN = re.compile(r"</?[A-Za-z]")
_MARKUP = re.compile(r"<(?=[A-Za-z/!?])(?!/\Z)")
_RAW_END = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE | re.ASCII) for name in RAW_TEXT}


def tokenize(text: str) -> Iterator[Token]:
    """Yield the tokens of `text`; together they are the whole of it, in order."""
    position, end = 0, len(text)
    foreign: list[str] = []
    while position < end:
        tag = TAG.match(text, position)
        start = tag.end(1) if tag else _next_markup(text, position)
        if position < start:
            yield Token(_TEXT, position, start)
        if start == end:
            return
        inside = foreign[-1] if foreign else ""
        token = _tag_token(tag) if tag else _markup_token(text, start, inside)
        yield token
        position = token.end
        if foreign or token.name in FOREIGN:
            _follow(foreign, text, token)
        if token.name in RAW_TEXT and token.kind is _START and inside not in FOREIGN:
            raw = _RAW_END[token.name].search(text, position)
            position = raw.start() if raw else end
            if token.end < position:
                yield Token(TokenKind.RAW, token.end, position, token.name)


def _next_markup(text: str, position: int) -> int:
    markup = _MARKUP.search(text, position)
    return markup.start() if markup else len(text)


def _tag_token(tag: re.Match[str]) -> Token:
    return Token(_END if tag[2] else _START, tag.end(1), tag.end(), lower(tag[3]))


def _follow(foreign: list[str], text: str, token: Token) -> None:
    """Keep the open elements that say whether a tag is HTML: `svg`, `math`, and what holds HTML inside them."""
    if token.name not in FOREIGN and token.name not in INTEGRATION:
        return
    if token.kind is TokenKind.END:
        if token.name in foreign:
            del foreign[len(foreign) - 1 - foreign[::-1].index(token.name) :]
    elif not is_self_closing(text, token) and (token.name in FOREIGN or foreign[-1] in FOREIGN):
        foreign.append(token.name)


def _markup_token(text: str, start: int, inside: str) -> Token:
    if tag := TAG.match(text, start):
        return _tag_token(tag)
    if text.startswith("<!--", start):
        pattern, kind = _COMMENT, TokenKind.COMMENT
    elif (inside in FOREIGN or inside in INTEGRATION) and text.startswith(CDATA, start):
        pattern, kind = _CDATA, TokenKind.TEXT
    elif not _TAG_OPEN.match(text, start):
        pattern, kind = _BOGUS, TokenKind.DECLARATION
    else:
        return Token(TokenKind.BROKEN, start, len(text))
    match = pattern.match(text, start)
    return Token(kind, start, match.end() if match else len(text))
