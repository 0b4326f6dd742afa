"""Whether two texts have the same words."""

from __future__ import annotations

import re

from pipeline.features import read_text
from pipeline.features.category import Category
from pipeline.features.mask import JOINER, visible

_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?|[%‰<>≤≥±=+×°℃℉€$£&_]|(?<=\s)[-−](?=\d)|[^\x00-\x7f\w\s‐-‧«»¡¿·…´′″−]")
_LEVEL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789")
_SOUGHT = re.compile(r"\?(?=[\s)\"'”’]*$|[\s)\"'”’]+[A-ZÄÖÜ])")


def same_words(old: str, new: str, language: str) -> bool:
    """Say whether two units differ in markup, typography, punctuation and case only.

    A question isn't its statement, "AIDS" isn't "aids", and punctuation inside a number or a measure counts.
    """
    before, after = _plain(old), _plain(new)
    if _words(before) != _words(after) or len(_SOUGHT.findall(before)) != len(_SOUGHT.findall(after)):
        return False
    return _meaning(old, language) == _meaning(new, language)


def _plain(text: str) -> str:
    return visible(text).replace("’", "'").replace("ʼ", "'").replace(JOINER, "").replace("\u00ad", "").translate(_LEVEL)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _meaning(text: str, language: str) -> list[tuple[Category, str]]:
    return [(found.category, found.value) for found in read_text(text, language) if found.category != Category.BREAK]
