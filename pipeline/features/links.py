"""Where a text's links lead, and the addresses a reader sees."""

from __future__ import annotations

import html
import re
from typing import NamedTuple
from urllib.parse import unquote

from pipeline.model import Span

_TARGET = re.compile(
    r"""\b(?:href|src)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
    r"""|\]\((?P<markdown>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)"""
    r"""|\[\[[^\[\]|]*\|(?P<wiki>[^\[\]|]*)\]\]""",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>|\]\([^()\s]*\)")
_ADDRESS = re.compile(
    r"\b(?:https?://|ftp://|mailto:|tel:|www\.)[^\s<>\"'()\[\]„“”«»]+"
    r"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]*+\.){1,6}(?:org|com|net|info|int|gov|edu|eu|uk|de|at|ch|fr|nl|ie|ca|au|nz|us|io|health)"
    r"\b(?:/[^\s<>\"'()\[\]„“”«»]*)?|(?<![\w.+-])[\w.+-]++@\w[\w-]*+(?:\.\w[\w-]*+)+",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?"
_SLASH = re.compile(r"/+(?=[?#]|$)")
_HERE = re.compile(r"^(?:\./|/)+")
_SCHEME = re.compile(r"^(?:https?:)?//(?:www\.)?", re.IGNORECASE)


class Target(NamedTuple):
    """Where a link leads, in a form that is the same however it is written, and where that stands in the text."""

    address: str
    start: int


def targets(text: str) -> tuple[Target, ...]:
    """Return the targets of links in HTML, Markdown and wiki markup, in order."""
    if "=" not in text and "](" not in text and "[[" not in text:
        return ()
    found = (
        (match, next((part for part in match.groups() if part is not None), "")) for match in _TARGET.finditer(text)
    )
    return tuple(
        Target(_plain(target).casefold() if match["wiki"] is not None else _plain(target), match.start())
        for match, target in found
    )


def addresses(text: str) -> tuple[str, ...]:
    """Return the web and e-mail addresses that stand in the visible text, in order."""
    return tuple(_plain(text[start:end]) for start, end in address_spans(text))


def address_spans(text: str) -> tuple[Span, ...]:
    """Return where web and e-mail addresses stand in the visible text, in order."""
    if "@" not in text and "." not in text and ":" not in text:
        return ()
    plain = _TAG.sub(lambda tag: " " * len(tag[0]), text)
    found = ((match.start(), match[0].rstrip(_TRAILING)) for match in _ADDRESS.finditer(plain))
    return tuple(Span(start, start + len(address)) for start, address in found)


def _plain(target: str) -> str:
    """Leave out scheme, "www.", slashes that lead to the same page, and escapes; a host is in lower case."""
    address = unquote(html.unescape(target).strip())
    hosted = _SCHEME.match(address)
    bare = _SCHEME.sub("", address).removeprefix("www.")
    if hosted:
        host, slash, path = bare.partition("/")
        bare = host.lower() + slash + path
    return _SLASH.sub("", bare) if hosted else _SLASH.sub("", _HERE.sub("", bare))
