"""What stands inside a tag: its name and its attributes, with positions."""

from __future__ import annotations

import re
from string import ascii_uppercase
from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.model import Span

if TYPE_CHECKING:
    from pipeline.formats.html.tokens import Token


class Attribute(NamedTuple):
    """An attribute; `value` is the span of its raw value without quotes, `quote` one of `"`, `'` and nothing."""

    name: str
    value: Span
    quote: str


_S: Final = r"[ \t\n\f\r]"
_NAME: Final = r"[^ \t\n\f\r/>][^ \t\n\f\r/>=]*+"
_VALUE: Final = r"""(?:"([^"]*+)"|'([^']*+)'|([^ \t\n\f\r>"'][^ \t\n\f\r>]*+)|(?=>))"""
_ATTRIBUTE: Final = rf"({_NAME})(?:{_S}*+={_S}*+{_VALUE}|(?!{_S}*+=))"
_ATTRIBUTES: Final = re.compile(_ATTRIBUTE)
TAG: Final = re.compile(rf"([^<]*+)<(/?)([A-Za-z][^ \t\n\f\r/>]*+)(?:[ \t\n\f\r/]++|{_ATTRIBUTE})*>")
"""A whole tag with the text before it: group 1 is that text, group 2 "/" in an end tag, group 3 the name."""

_QUOTES: Final = ("", "", '"', "'", "")
_LOWER: Final = {ord(upper): upper.lower() for upper in ascii_uppercase}


def lower(name: str) -> str:
    """Return a name with its ASCII letters in lower case, as long as it was."""
    return name.lower() if name.isascii() else name.translate(_LOWER)


def attributes(text: str, token: Token) -> tuple[Attribute, ...]:
    """Return a tag's attributes in order, the first of each name, as browsers do."""
    return tuple(attributes_by_name(text, token).values())


def attributes_by_name(text: str, token: Token) -> dict[str, Attribute]:
    """Return a tag's attributes in order, the first of each name, by name."""
    found: dict[str, Attribute] = {}
    start = token.start + 1 + len(token.name)
    if start + 1 == token.end:
        return found
    for match in _ATTRIBUTES.finditer(text, start, token.end):
        group = match.lastindex or 1
        value = match.span(group) if group > 1 else (match.end(), match.end())
        name = lower(match[1])
        found.setdefault(name, Attribute(name, Span(*value), _QUOTES[group]))
    return found


def is_self_closing(text: str, token: Token) -> bool:
    """Say whether a start tag ends with `/>` and the slash is not the end of an unquoted value."""
    if not text.endswith("/>", token.start, token.end):
        return False
    found = attributes(text, token)
    return not found or found[-1].value.end < token.end - 1
