"""Where a text's links lead, and the addresses a reader sees."""

from __future__ import annotations

import html
import re

_TARGET = re.compile(
    r"""\b(?:href|src)\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'>]+))"""
    r"""|\]\((?P<markdown>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)"""
    r"""|\[\[[^\[\]|]*\|(?P<wiki>[^\[\]|]*)\]\]""",
    re.IGNORECASE,
)
_TAG = re.compile(r"<[^<>]*>|\]\([^()\s]*\)")
_ADDRESS = re.compile(
    r"\b(?:https?://|ftp://|mailto:|tel:|www\.)[^\s<>\"'()\[\]]+"
    r"|(?<![\w@.-])(?:[a-z0-9][a-z0-9-]*+\.){1,6}(?:org|com|net|info|int|gov|edu|eu|uk|de|at|ch|fr|nl|ie|ca|au|nz|us|io|health)"
    r"\b(?:/[^\s<>\"'()\[\]]*)?|(?<![\w.+-])[\w.+-]++@\w[\w-]*+(?:\.\w[\w-]*+)+",
    re.IGNORECASE,
)
_SCHEME = re.compile(r"^(?:https?:)?//(?:www\.)?", re.IGNORECASE)


def targets(text: str) -> tuple[str, ...]:
    """Return the targets of links in HTML, Markdown and wiki markup, in order; scheme and last slash left out."""
    if "=" not in text and "](" not in text and "[[" not in text:
        return ()
    found = (next((part for part in match.groups() if part is not None), "") for match in _TARGET.finditer(text))
    return tuple(_plain(target) for target in found)


def addresses(text: str) -> tuple[str, ...]:
    """Return the web and e-mail addresses that stand in the visible text, in order."""
    if "@" not in text and "." not in text and ":" not in text:
        return ()
    return tuple(_plain(match[0].rstrip(".,;:!?")) for match in _ADDRESS.finditer(_TAG.sub(" ", text)))


def _plain(target: str) -> str:
    return _SCHEME.sub("", html.unescape(target).strip()).removesuffix("/").removeprefix("www.")
