"""The number one, which languages count with their article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.numbers import data_en
from pipeline.checks.numbers.reading import code_of
from pipeline.checks.numbers.same import is_beside_month as is_dated

if TYPE_CHECKING:
    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side

_ONES = {
    "en": re.compile(r"\b(?:an?|one|ones|once|single|each|every|per|daily|weekly|monthly|hourly|first|another|1)\b"),
    "de": re.compile(r"\b(?:ein|erst|je|pro|all|i\b)|lich\b|1"),
}
_FIRSTS = {
    "en": re.compile(
        r"\b(?:first|initial|beginning|begin|start|primary|early|earliest|original|main|foremost|1(?:st)?)\b"
    ),
    "de": re.compile(r"\b(?:erst|anfang|anfäng|beginn|zuerst|zunächst|vorerst|früh|haupt|primär|1\.|1\b|i\b)"),
}
_BEFORE = re.compile(r"([^\W\d_]+)\.?[\s\u00a0(-]{1,2}$")
_COUNTS = re.compile(r"[\s\u00a0-]{1,2}(?:[^\W\d_]{2,}|[gmlhLd]\b)")
_PERCENT = re.compile(r"[\s\u00a0]?(?:%|percent\b|per\scent\b|Prozent\b)")
_ONE_PERCENT = re.compile(r"\b(?:eine?[mnrs]?|one|an?|single)\s(?:einzige[nrms]?\s)?(?:percent|per\scent|prozent)")


def has_one(mention: Mention, of: Side, other: Side, *, strictly: bool = False) -> bool:
    """Say whether another text has a one where this has the digit: "1 hour" – „eine Stunde“, but not in "Article 1".

    `strictly`: a first is left where the other text has another place in the row.
    """
    if strictly and mention.kind == "ordinal":
        return bool(_FIRSTS[code_of(other)].search(other.folded)) if code_of(other) in _FIRSTS else True
    if mention.kind == "name" or not (mention.written or _is_count(mention, of)):
        return _is_percent(mention, of) and bool(_ONE_PERCENT.search(other.folded))
    pattern = _ONES.get(code_of(other))
    return pattern is None or bool(pattern.search(other.folded))


def _is_percent(mention: Mention, side: Side) -> bool:
    return mention.kind == "numeral" and bool(_PERCENT.match(side.plain, mention.span.end))


def _is_count(mention: Mention, side: Side) -> bool:
    start, end = mention.span
    before = _BEFORE.search(side.plain, max(0, start - 24), start)
    if before and before[1].lower() in data_en.LABELS:
        return False
    return bool(_COUNTS.match(side.plain, end)) and not _PERCENT.match(side.plain, end) and not is_dated(mention, side)
