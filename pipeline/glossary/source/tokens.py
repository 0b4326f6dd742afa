"""A text cut into tokens: words with their hyphens and apostrophes, abbreviations, marks, ends of paragraphs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features.mask import JOINER, visible

if TYPE_CHECKING:
    from collections.abc import Sequence

INVISIBLE = "\u2060\u00ad\u200b\u200c\u200d\ufeff"
"""Stands within words without being seen, and fills the place of character references there."""
HYPHENS = r"\-\u2010\u2011"
APOSTROPHES = "'’ʼ‘`´"
_LETTER = r"[\w\u0300-\u036f]"

_TOKEN = re.compile(
    rf"(?:[^\W\d_]\.){{2,}}"
    rf"|{_LETTER}++(?:[{INVISIBLE}{HYPHENS}{APOSTROPHES}–]++{_LETTER}++)*+(?:[{HYPHENS}](?=[\s,/)]))?"
    rf"|\n\s*\n"
    rf"|[^\w\s{INVISIBLE}{APOSTROPHES}\"“”„«»‹›*]"
)
_WITHIN = re.compile(
    r"(?P<soft>&shy;|&#173;|&#[xX]0*[aA][dD];|<wbr ?/?>)|&(?:rsquo|lsquo|apos|#39|#[xX]27|#821[67]|#[xX]201[89]);"
)
_INDICES = re.compile("[_⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉]")
_LEVEL = str.maketrans("_⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", " " * 11 + "0123456789")


def readable(text: str) -> str:
    """Return a unit's text at equal length as words are read from it: without markup, placeholders and footnote marks.

    Character references for apostrophes and soft hyphens stay within their word.
    """
    if "&" in text or "<wbr" in text:
        text = _WITHIN.sub(_within, text)
    plain = visible(text)
    return _INDICES.sub(_level, plain) if not plain.isascii() or "_" in plain else plain


def tokens(plain: str) -> list[str]:
    """Return the tokens of a readable text."""
    return _TOKEN.findall(plain)


def starts(plain: str, found: Sequence[str]) -> list[int]:
    """Return where the tokens of a readable text begin."""
    places, at = [], 0
    for token in found:
        start = plain.index(token, at)
        places.append(start)
        at = start + len(token)
    return places


def _within(match: re.Match[str]) -> str:
    first = "\u00ad" if match["soft"] else "'"
    return first + JOINER * (len(match[0]) - 1)


def _level(match: re.Match[str]) -> str:
    return match[0].translate(_LEVEL)
