"""The text a reader sees, at the offsets it has in the unit: markup, link targets and placeholders are blanked."""

from __future__ import annotations

import html
import re

JOINER = "\u2060"
"""Fills the place of `<sup>` and `<sub>` tags around a number, so that "10<sup>6</sup>" and "10⁶" read alike."""

_HIDDEN = re.compile(
    r"<su(?P<level>[bp])\b[^<>]*>(?P<index>[-−+]?\d\w{0,3}[+-]?)</su[bp]>"
    r"|</?[A-Za-z][^<>]*>"
    r"|(?<=\])\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+\"[^\"]*\")?\)"
    r"|(?<=\|)[^|\[\]]*(?=\]\])"
    r"|(?P<reference>&(?:#\d{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][0-9A-Za-z]{1,31});)"
    r"|\{[A-Za-z_]\w*\}|%\([A-Za-z_]\w*\)[sd]"
    r"|\b(?:https?|ftp|mailto|tel):[^\s<>\"'()\[\]]+|\bwww\.[^\s<>\"'()\[\]]+"
    r"|(?<![\w.+-])[\w.+-]++@\w[\w-]*+(?:\.\w[\w-]*+)+",
    re.DOTALL,
)
_SUPERSCRIPT = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_SUBSCRIPT = str.maketrans("0123456789+-−", "₀₁₂₃₄₅₆₇₈₉₊₋₋")
_MARKS = "<&@:{%[|"
_WIDE = "\u00a0\u202f\u2009"


def visible(text: str) -> str:
    """Return `text` with markup, link targets, addresses and placeholders replaced by as many blanks.

    The result has the length of `text`. Character references stand as their character, filled up with blanks;
    digits inside `<sup>` and `<sub>` become superscript and subscript digits.
    """
    if not any(mark in text for mark in _MARKS) and "www." not in text:
        return text
    if "<!--" in text:
        text = _without_comments(text)
    return _HIDDEN.sub(_blank, text)


def _without_comments(text: str) -> str:
    """Return a text with its HTML comments blanked; to look for the end of each would take quadratic time."""
    parts: list[str] = []
    at = 0
    while (start := text.find("<!--", at)) >= 0 and (end := text.find("-->", start)) >= 0:
        parts += (text[at:start], " " * (end + 3 - start))
        at = end + 3
    return "".join((*parts, text[at:]))


def _blank(match: re.Match[str]) -> str:
    length = len(match[0])
    if match["index"]:
        digits = match["index"].translate(_SUPERSCRIPT if match["level"] == "p" else _SUBSCRIPT)
        offset = match.start("index") - match.start()
        return JOINER * offset + digits + JOINER * (length - offset - len(digits))
    if match["reference"]:
        character = html.unescape(match[0])[:1]
        return (character * length if character in _WIDE else character + " " * length)[:length]
    return " " * length
