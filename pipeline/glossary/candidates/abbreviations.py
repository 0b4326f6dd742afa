"""Abbreviations in brackets beside what they stand for, either way round.

Whether an abbreviation stands for a phrase: Schwartz & Hearst 2003, "A simple algorithm for identifying abbreviation
definitions in biomedical text".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from pipeline.features.mask import visible
from pipeline.glossary.candidates.phrases import phrases, runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.glossary.candidates.kinds import Grammar

_SHORT = r"[A-Z][A-Za-z0-9-]{1,9}"
# Markup counts, which is blanked.
_AFTER = re.compile(rf"\(\s{{0,40}}({_SHORT})\s{{0,40}}\)")
_BEFORE = re.compile(rf"\b({_SHORT})\s{{1,40}}\(([^()]{{5,150}})\)")
_WINDOW = 150
"""Characters before a bracket in which its long form is looked for."""


def abbreviations(texts: Iterable[str], grammar: Grammar) -> dict[str, str]:
    """Return the abbreviation of each phrase (by key) that has one beside it in the texts, the most frequent one."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for text in texts:
        if "(" in text:
            for short, long in _pairs(visible(text)):
                for key in _keys(long, grammar):
                    found[key][short] += 1
    return {key: min(counts, key=lambda short: (-counts[short], short)) for key, counts in found.items()}


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    for match in _AFTER.finditer(text):
        short = match[1].removesuffix("s")
        long = long_form(short, text[max(0, match.start() - _WINDOW) : match.start()].rstrip())
        if long and _is_short(short):
            yield short, long
    for match in _BEFORE.finditer(text):
        short, long = match[1].removesuffix("s"), match[2].strip()
        if _is_short(short) and long_form(short, long) == long:
            yield short, long


def _is_short(text: str) -> bool:
    return sum(letter.isupper() for letter in text) > 1


def long_form(short: str, text: str) -> str:
    """Return the end of `text` that `short` abbreviates, "" for none.

    Its letters stand in the long form in their order, the first one at the start of a word.
    """
    at = len(text)
    letters = [letter for letter in short.lower() if letter.isalnum()]
    lower = text.lower()
    for position in range(len(letters) - 1, -1, -1):
        at = lower.rfind(letters[position], 0, at)
        while at > 0 and position == 0 and lower[at - 1].isalnum():
            at = lower.rfind(letters[0], 0, at)
        if at < 0:
            return ""
    return text[at:] if len(text) - at > len(short) else ""


def _keys(long: str, grammar: Grammar) -> Iterator[str]:
    """Yield the key of the phrase that is all of `long`."""
    for run in runs(long, grammar):
        for phrase in phrases(run, grammar.generic):
            if run[phrase.start].start == 0 and run[phrase.stop - 1].end == len(long):
                yield phrase.key
