"""Any text with markup, ours or that of other tools' catalogs, as words and what stands between them.

HTML tags with their attributes, Markdown's links and emphasis, wiki links (`[[text|page]]`), addresses, placeholders.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from pipeline.inline import VOID_TAGS


class Kind(Enum):
    """`TOGGLE` opens or closes: `**`."""

    WORD = 1
    SPACE = 2
    OPEN = 3
    CLOSE = 4
    VOID = 5
    TOGGLE = 6
    OTHER = 7


class Token(NamedTuple):
    """A piece of a text; `name` says which tokens belong together, `a` or `wiki`."""

    kind: Kind
    text: str
    name: str = ""


class Element(NamedTuple):
    """Token indices of the markup around words `first` to `last` (exclusive); `close` is `open` for a void one."""

    name: str
    open: int
    close: int
    first: int
    last: int


class Parsed(NamedTuple):
    """A text taken apart; `places` are the token indices of the words, `loose` those of tags without partner."""

    tokens: tuple[Token, ...]
    places: tuple[int, ...]
    elements: tuple[Element, ...]
    loose: tuple[int, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The words as they are written."""
        return tuple(self.tokens[k].text for k in self.places)

    def marks(self, element: Element) -> tuple[str, str]:
        """Return the opening and the closing markup of an element."""
        close = "" if element.close == element.open else self.tokens[element.close].text
        return self.tokens[element.open].text, close

    def inside(self, element: Element) -> tuple[str, ...]:
        """Return the words that an element holds."""
        return self.words[element.first : element.last]


_URL = r"(?:https?|ftp)://"
_TOKEN = re.compile(
    rf"""
      (?P<comment> <!--.*?--> )
    | (?P<autolink> <(?:{_URL}|mailto:)[^<>\s]*> )
    | (?P<close> </[A-Za-z][\w:.-]*\s*> )
    | (?P<tag> <[A-Za-z][\w:.-]*(?=[\s/>])[^<>]*> )
    | (?P<directive> \[\[!.*?\]\] )
    | (?P<page> \[\[[^\[\]|]*\]\] )
    | (?P<wiki> \[\[(?=[^\[\]|]*\|) )
    | (?P<wiki_close> \|[^\s\[\]|]*\]\] )
    | (?P<md> !?\[(?=[^\[\]]*\]\() )
    | (?P<md_close> \]\([^()\s]*(?:\s+"[^"]*")?\) )
    | (?P<url> \b{_URL}[^\s<>"'\[\]()]*[^\s<>"'\[\]().,;:!?] )
    | (?P<entity> &\#?\w+; )
    | (?P<placeholder> \{{[A-Za-z_]\w*\}} | %\(\w+\)[sd] | %[sd] )
    | (?P<toggle> (?<![\w*])\*{{1,3}}(?=[^\s*]) | (?<=[^\s*])\*{{1,3}}(?![\w*])
        | (?<!\w)_{{1,2}}(?=[^\W_]) | (?<=[^\W_])_{{1,2}}(?!\w) | `+ )
    | (?P<word> \d+(?:[.,]\d+)* | [^\W_]\w*(?:['’]\w+)* )
    | (?P<space> \s+ )
    | (?P<other> . )
    """,
    re.DOTALL | re.VERBOSE,
)
_KINDS = {
    "close": Kind.CLOSE,
    "wiki": Kind.OPEN,
    "wiki_close": Kind.CLOSE,
    "md": Kind.OPEN,
    "md_close": Kind.CLOSE,
    "toggle": Kind.TOGGLE,
    "word": Kind.WORD,
    "space": Kind.SPACE,
    "other": Kind.OTHER,
    "entity": Kind.OTHER,
}
_NAME = re.compile(r"</?([A-Za-z][\w:.-]*)")


def parse(text: str) -> Parsed:
    """Take a text apart; the tokens' texts are the text. Accepts any text."""
    tokens = tuple(map(_token, _TOKEN.finditer(text)))
    places = tuple(k for k, token in enumerate(tokens) if token.kind is Kind.WORD)
    elements, loose = _elements(tokens)
    return Parsed(tokens, places, elements, loose)


def _token(match: re.Match[str]) -> Token:
    group = match.lastgroup or ""
    text = match[0]
    if group == "tag":
        name = _tag_name(text)
        return Token(Kind.VOID if text.endswith("/>") or name in VOID_TAGS else Kind.OPEN, text, name)
    name = _tag_name(text) if group == "close" else text if group == "toggle" else group.removesuffix("_close")
    return Token(_KINDS.get(group, Kind.VOID), text, name)


def _tag_name(text: str) -> str:
    match = _NAME.match(text)
    return match[1].lower() if match else ""


def _elements(tokens: tuple[Token, ...]) -> tuple[tuple[Element, ...], tuple[int, ...]]:
    """Return the elements in the order of their openings, and the tags that have no partner."""
    found: list[Element] = []
    stack: list[tuple[int, int]] = []
    loose: list[int] = []
    words = 0
    for k, token in enumerate(tokens):
        words += token.kind is Kind.WORD
        if token.kind is Kind.VOID:
            found.append(Element(token.name, k, k, words, words))
        elif token.kind in (Kind.CLOSE, Kind.TOGGLE) and (level := _level(tokens, stack, token)) is not None:
            found.append(Element(token.name, stack[level][0], k, stack[level][1], words))
            loose += [index for index, _ in stack[level + 1 :]]
            del stack[level:]
        elif token.kind in (Kind.OPEN, Kind.TOGGLE):
            stack.append((k, words))
        elif token.kind is Kind.CLOSE:
            loose.append(k)
    loose += [index for index, _ in stack]
    tags = (k for k in sorted(loose) if tokens[k].kind is not Kind.TOGGLE)
    return tuple(sorted(found, key=lambda element: element.open)), tuple(tags)


def _level(tokens: tuple[Token, ...], stack: list[tuple[int, int]], token: Token) -> int | None:
    """Return where in the stack the partner of a closing token is."""
    return next((k for k in reversed(range(len(stack))) if tokens[stack[k][0]].name == token.name), None)
