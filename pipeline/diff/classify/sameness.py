"""Whether two texts have the same words."""

from __future__ import annotations

import re

from pipeline.features import Language, read, tables
from pipeline.features.category import Category
from pipeline.features.mask import JOINER, visible

_WORD = re.compile(r"\d+|[^\W\d_]+(?:'[^\W\d_]+)?|[%‰<>≤≥±=+×°€$£&_]|(?<=\s)[-−](?=\d)|[^\x00-\x7f\w\s‐-‧‹›«»¡¿·…´′″−]")
_GROUPS = re.compile(r"(?<=\d)[.,\u00a0\u202f\u2009](?=\d)")
_LEVEL = str.maketrans({**dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉", "01234567890123456789", strict=True)), "℃": "°c", "℉": "°f"})
_ASKED = re.compile(r"\?(?=[^\w]{0,20}$|\W{1,20}[A-ZÄÖÜ])")


def same_words(old: str, new: str, language: str) -> bool:
    """Say whether two units differ in markup, typography, punctuation and case only.

    A statement isn't a question, "AIDS" isn't "aids", and punctuation inside a number or a measure counts where it
    changes the value ("1,200" is "1200", "1.5" isn't "15").
    """
    before, after = _plain(old), _plain(new)
    words = _words(before)
    if words != _words(after):
        return False
    known = tables(language)
    asking = bool(words) and words[0] in known.questions
    if not asking and len(_ASKED.findall(before)) != len(_ASKED.findall(after)):
        return False
    return _meaning(old, known) == _meaning(new, known)


def _plain(text: str) -> str:
    return visible(text).replace("’", "'").replace("ʼ", "'").replace(JOINER, "").replace("\u00ad", "").translate(_LEVEL)


def _words(text: str) -> list[str]:
    return _WORD.findall(_GROUPS.sub("", text.casefold()))


def _meaning(text: str, language: Language) -> list[tuple[Category, str]]:
    return [(found.category, found.value) for found in read(text, language) if found.category != Category.BREAK]
