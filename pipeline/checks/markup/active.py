"""Markup that runs programs, loads other pages, or hides text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.markup.elements import addresses, elements
from pipeline.checks.markup.links import markdown_links
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_ELEMENTS = (
    "script|iframe|frame|frameset|noframes|style|object|embed|applet|base|link|meta|form|input|button|textarea|select|"
    "svg|math|template|noscript|plaintext|xmp|portal|marquee|dialog|title|body|html|head"
)
_ELEMENT = re.compile(rf"</?(?P<name>{_ELEMENTS})(?![\w-])", re.IGNORECASE)
_SPECIAL = re.compile(r"<(?:!--|![A-Za-z\[]|\?)")
_HANDLER = re.compile(r"""<[A-Za-z][^<>]*?[\s/"'](?P<name>on[a-z]{3,30})\s{0,9}=""", re.IGNORECASE)
_SCHEME = re.compile(r"(?:java|vb|live)script:(?=[^\s“”„\"])|data:[a-z]+/[a-z]", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:(?:java|vb|live)script|data):", re.IGNORECASE)
_GAPS = re.compile("[\x00-\x20\x7f-\xa0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
"""What browsers leave out of an address, and what hides in one."""


class Danger(NamedTuple):
    """Something that does not belong into a text: what it is, and where it stands."""

    name: str
    span: Span


def dangers(text: str) -> Iterator[Danger]:
    """Yield the markup in a text that is more than text, also where its tags are broken."""
    if "<" in text:
        yield from (Danger(f"<{match['name'].lower()}>", Span(*match.span())) for match in _ELEMENT.finditer(text))
        yield from (Danger(f"{match[0]} …", Span(*match.span())) for match in _SPECIAL.finditer(text))
        yield from (Danger(f"{match['name'].lower()}=", Span(*match.span("name"))) for match in _HANDLER.finditer(text))
    if ":" in text or "&" in text:
        yield from (Danger(match[0].lower(), Span(*match.span())) for match in _SCHEME.finditer(text))
        yield from _addresses(text)


def _addresses(text: str) -> Iterator[Danger]:
    found = [(value, tag.span) for tag in elements(text) for _, value in addresses(tag)]
    found += [(link.address, link.span) for link in markdown_links(text)]
    for value, span in found:
        scheme = _ADDRESS.match(_GAPS.sub("", value))
        if scheme:
            yield Danger(scheme[0].lower(), span)
