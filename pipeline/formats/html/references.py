"""Character references (`&nbsp;`, `&#8211;`) in HTML text and attribute values."""

from __future__ import annotations

import html
import re

_IN_ATTRIBUTE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9A-Fa-f]+;?|[A-Za-z][A-Za-z0-9]*(?:;|(?![=A-Za-z0-9])))")


def decode(raw: str) -> str:
    """Return raw HTML text as a reader sees it."""
    return html.unescape(raw) if "&" in raw else raw


def decode_attribute(raw: str) -> str:
    """Return an attribute's value; unlike in text, `&copy=1` is no reference there (WHATWG HTML, 13.2.5.73)."""
    return _IN_ATTRIBUTE.sub(lambda match: html.unescape(match[0]), raw) if "&" in raw else raw
