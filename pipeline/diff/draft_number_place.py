"""Where in a translation a number stands: whether its digits are all of it, and whether other words agree with it."""

from __future__ import annotations

import re

from pipeline.diff.draft_number_forms import NUMBERED, UNVARIED

_GAP = r"(?:[\s\u2060'’]|&nbsp;)"
_BEFORE = re.compile(r"\d[.,]$")
_AFTER = re.compile(rf"[.,]\d|{_GAP}\d{{3}}(?!\d)")
_GROUP, _BEFORE_GROUP = re.compile(r"\d{3}(?!\d)"), re.compile(rf"\d{_GAP}$")
_LONGEST_GAP = 7
"""Characters of a digit and "&nbsp;"."""
_TAG = re.compile(r"<[^<>]*>")
_FOLLOWING = re.compile(r"(?:\s|&nbsp;)*([^\s\d,;:.!?()<>/–—-]+)")
_COUNTED = re.compile(r"(?:\s|&nbsp;)?[-–](?:\s|&nbsp;)?\d|-(?:mal|fach)\b")
_PRECEDING = re.compile(r"([^\W\d_]+)\.?(?:\s|&nbsp;)*$")


def is_part(text: str, start: int, end: int) -> bool:
    """Say whether digits may be a part of a longer numeral: "4.0" and "5 000" aren't what German makes of numbers."""
    before = text[max(0, start - _LONGEST_GAP) : start]
    grouped = _GROUP.match(text, start) and _BEFORE_GROUP.search(before)
    return bool(grouped or _BEFORE.search(before) or _AFTER.match(text, end))


def varies(text: str, start: int, end: int, language: str) -> bool:
    """Say whether words may agree with a number: a noun after it, or a verb where it is the noun.

    None does with a unit, the first number of a range, a factor, and a number that is only a name ("Typ 1").
    """
    before, after = _PRECEDING.search(_TAG.sub("", text[:start])), _TAG.sub("", text[end:])
    if (before and before[1].lower() in NUMBERED[language]) or _COUNTED.match(after):
        return False
    following = _FOLLOWING.match(after)
    return following is None or following[1].lower() not in UNVARIED[language]
