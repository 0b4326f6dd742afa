"""Character references (`&nbsp;`, `&#8211;`) in HTML text and attribute values."""

from __future__ import annotations

import html
import re
from html.entities import html5
from typing import TYPE_CHECKING

from pipeline.formats.html.tokens import CDATA

if TYPE_CHECKING:
    from pipeline.formats.html.tokens import Token

_IN_ATTRIBUTE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9A-Fa-f]+;?|[A-Za-z][A-Za-z0-9]*(?:;|(?![=A-Za-z0-9])))")
_LONG_NUMBER = re.compile(r"&#0*([0-9]*)(?<=[0-9]{8})")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f]")
"""A control character; HTML forbids them and browsers show nothing for them."""


def decode(raw: str) -> str:
    """Return raw HTML text as a reader sees it."""
    return _without_controls(_unescape(raw) if "&" in raw else raw)


def decode_attribute(raw: str) -> str:
    """Return an attribute's value; unlike in text, `&copy=1` is no reference there (WHATWG HTML, 13.2.5.73)."""
    return _without_controls(_IN_ATTRIBUTE.sub(_in_attribute, raw) if "&" in raw else raw)


def _without_controls(text: str) -> str:
    return text if text.isprintable() else _CONTROL.sub("", text)


def _in_attribute(match: re.Match[str]) -> str:
    """Return what a reference stands for; in an attribute the beginning of a name doesn't count (`&notit;`)."""
    name = match[0][1:]
    return _unescape(match[0]) if name.startswith("#") or name in html5 else match[0]


def _unescape(raw: str) -> str:
    # html.unescape fails on numbers of more digits than int() reads (4300); none of more than seven is a character
    return html.unescape(_LONG_NUMBER.sub(lambda match: f"&#{match[1][:8] or 0}", raw) if "&#" in raw else raw)


def leaf_text(page: str, token: Token) -> str:
    """Return text or raw text as a reader sees it."""
    raw = page[token.start : token.end]
    if raw.isspace():
        return raw
    if raw.startswith(CDATA) and not token.name:
        return raw.removeprefix(CDATA).removesuffix("]]>")
    return decode(raw)
