"""How a locale writes numbers in digits, after CLDR."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from pipeline.features.data_numbers import NUMERALS, OTHER, Numerals

_SPACES = " \u00a0\u202f\u2009"
_QUOTES = "'’"
USUAL = frozenset(("de", "de-de", "en", "en-us", "en-gb"))
"""Languages that write numbers as the features of texts have it; CLDR need not be asked."""
WRITTEN = re.compile(rf"(?<![\w.,])(?:\d++(?:[.,·٫٬{_QUOTES}]\d++|[{_SPACES}]\d{{3}}(?!\d))++|[.,]\d++)")
"""Digits with separators between them: perhaps a number, perhaps a date or a version."""


@lru_cache
def notation(tag: str) -> Numerals:
    """Return how numbers are written in a language (BCP 47 tag); `OTHER` for one that CLDR doesn't know."""
    code = tag.replace("_", "-").lower()
    language = code.partition("-")[0]
    if code in USUAL:
        return NUMERALS[language]
    symbols = _symbols(tag)
    return NUMERALS.get(language, OTHER)._replace(decimal=symbols[0], group=symbols[1]) if symbols else OTHER


def _symbols(tag: str) -> tuple[str, str] | None:
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - takes a while to load

    try:
        known = Locale.parse(tag.replace("_", "-"), sep="-").number_symbols
    except (UnknownLocaleError, ValueError):
        return None
    latin = known.get("latn", known)
    return str(latin.get("decimal", ".")), str(latin.get("group", ","))


def value_of(written: str, numerals: Numerals) -> Decimal | None:
    """Read digits as `numerals` has it, in groups of three; None where it has no such number."""
    whole, mark, fraction = _split(written, numerals.decimal)
    groups = re.split(rf"[{_marks(numerals)}]", whole)
    if mark and not fraction.isdecimal():
        return None
    if not all(group.isdecimal() for group in groups):
        return Decimal(f"0.{fraction}") if whole == "" and fraction.isdecimal() else None
    if len(groups) > 1 and not (0 < len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])):  # noqa: PLR2004
        return None
    return Decimal("".join(groups) + (f".{fraction}" if fraction else ""))


def _split(written: str, decimals: str) -> tuple[str, str, str]:
    for mark in decimals:
        if mark in written:
            return written.rpartition(mark)
    return written, "", ""


def _marks(numerals: Numerals) -> str:
    quotes = _QUOTES if numerals.group in _QUOTES else ""
    return f"{re.escape(numerals.group)}{quotes}{_SPACES}"


def rewritten(written: str, old: Numerals, new: Numerals) -> str:
    """Return digits in another notation: "1,250.5" → "1.250,5"."""
    whole, mark, fraction = _split(written, old.decimal)
    grouped = re.sub(rf"[{_marks(old)}]", new.group or "", whole) or "0"
    return grouped + (new.decimal[0] + fraction if mark else "")


def is_plainly(written: str, numerals: Numerals) -> bool:
    """Say whether digits are separated by nothing but what `numerals` and its typography use."""
    quotes = _QUOTES if numerals.group in _QUOTES else ""
    return all(
        mark.isdecimal() or mark in f"{numerals.decimal}{numerals.group}{quotes}\u00a0\u202f\u2009" for mark in written
    )
