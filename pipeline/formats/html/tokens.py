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
from string import ascii_uppercase
from typing import TYPE_CHECKING, NamedTuple

from pipeline.formats.html.elements import FOREIGN, INTEGRATION, RAW_TEXT
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


class TokenKind(Enum):
    """`RAW` is the content of an element without tags inside; `BROKEN` a tag that never ends, up to the end of file."""

    START = 1
    END = 2
    TEXT = 3
    RAW = 4
    COMMENT = 5
    DECLARATION = 6
    BROKEN = 7


class Token(NamedTuple):
    """One piece `text[start:end]` of a page; `name` is the element's name in lower case for tags and raw text."""

    kind: TokenKind
    start: int
    end: int
    name: str = ""


class Attribute(NamedTuple):
    """An attribute; `value` is the span of its raw value without quotes, `quote` one of `"`, `'` and nothing."""

    name: str
    value: Span
    quote: str


CDATA = "<![CDATA["
_S = r"[ \t\n\f\r]"
_NAME = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
_VALUE = r"""(?:"([^"]*+)"|'([^']*+)'|([^ \t\n\f\r>"'][^ \t\n\f\r>]*+)|(?=>))"""
_ATTRIBUTE = rf"({_NAME})(?:{_S}*+={_S}*+{_VALUE}|(?!{_S}*+=))"
_TAG = re.compile(rf"<(/?)([A-Za-z][^ \t\n\f\r/>]*+)(?:[ \t\n\f\r/]++|{_ATTRIBUTE})*>")
_ATTRIBUTES = re.compile(_ATTRIBUTE)
_COMMENT = re.compile(r"<!--(?:-?>|.*?(?:--!?>|\Z))", re.DOTALL)
_CDATA = re.compile(r"<!\[CDATA\[.*?(?:\]\]>|\Z)", re.DOTALL)
_BOGUS = re.compile(r"<[!?/][^>]*+(?:>|\Z)")
_TAG_OPEN = re.compile(r"</?[A-Za-z]")
_MARKUP = re.compile(r"<(?=[A-Za-z/!?])(?!/\Z)")
_RAW_END = {name: re.compile(rf"</{name}(?=[ \t\n\f\r/>])", re.IGNORECASE | re.ASCII) for name in RAW_TEXT}
_LOWER = {ord(upper): upper.lower() for upper in ascii_uppercase}


def tokenize(text: str) -> Iterator[Token]:
    """Yield the tokens of `text`; together they are the whole of it, in order."""
    position, end = 0, len(text)
    namespaces: list[str] = []
    while position < end:
        markup = _MARKUP.search(text, position)
        start = markup.start() if markup else end
        if position < start:
            yield Token(TokenKind.TEXT, position, start)
        if start == end:
            return
        in_foreign = bool(namespaces) and namespaces[-1] in FOREIGN
        token = _markup_token(text, start, in_foreign=in_foreign)
        yield token
        position = token.end
        if token.name in FOREIGN or namespaces:
            _follow(namespaces, text, token)
        if token.kind is TokenKind.START and token.name in RAW_TEXT and not in_foreign:
            raw = _RAW_END[token.name].search(text, position)
            raw_end = raw.start() if raw else end
            if position < raw_end:
                yield Token(TokenKind.RAW, position, raw_end, token.name)
            position = raw_end


def _follow(namespaces: list[str], text: str, token: Token) -> None:
    """Keep the open elements that say whether a tag is HTML: `svg`, `math`, and what holds HTML inside them."""
    if token.name not in FOREIGN and token.name not in INTEGRATION:
        return
    if token.kind is TokenKind.END:
        if token.name in namespaces:
            del namespaces[len(namespaces) - 1 - namespaces[::-1].index(token.name) :]
    elif not is_self_closing(text, token) and (token.name in FOREIGN or namespaces[-1] in FOREIGN):
        namespaces.append(token.name)


def _markup_token(text: str, start: int, *, in_foreign: bool) -> Token:
    if tag := _TAG.match(text, start):
        kind = TokenKind.END if tag[1] else TokenKind.START
        name = tag[2]
        return Token(kind, start, tag.end(), name.lower() if name.isascii() else name.translate(_LOWER))
    if text.startswith("<!--", start):
        pattern, kind = _COMMENT, TokenKind.COMMENT
    elif in_foreign and text.startswith(CDATA, start):
        pattern, kind = _CDATA, TokenKind.TEXT
    elif not _TAG_OPEN.match(text, start):
        pattern, kind = _BOGUS, TokenKind.DECLARATION
    else:
        return Token(TokenKind.BROKEN, start, len(text))
    match = pattern.match(text, start)
    return Token(kind, start, match.end() if match else len(text))


def is_self_closing(text: str, token: Token) -> bool:
    """Say whether a start tag ends with `/>` and the slash is not the end of an unquoted value."""
    if not text.endswith("/>", token.start, token.end):
        return False
    found = attributes(text, token)
    return not found or found[-1].value.end < token.end - 1


def attributes(text: str, token: Token) -> tuple[Attribute, ...]:
    """Return a tag's attributes in order, the first of each name, as browsers do."""
    start = token.start + 1 + len(token.name)
    if start + 1 == token.end:
        return ()
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTES.finditer(text, start, token.end):
        group = match.lastindex or 1
        name = match[1].lower() if match[1].isascii() else match[1].translate(_LOWER)
        value = Span(*match.span(group)) if group > 1 else Span(match.end(), match.end())
        found.setdefault(name, Attribute(name, value, ("", "", '"', "'", "")[group]))
    return tuple(found.values())
