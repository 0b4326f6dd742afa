"""Abbreviations and what they stand for: "BMI" and "body mass index"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features.mask import visible

if TYPE_CHECKING:
    from pipeline.diff.classify.sides import Found

_ABBREVIATION = re.compile(r"\b[A-Z]{2,6}(?=s?\b)")
_WORD = re.compile(r"[^\W\d_]+")
_SMALL = frozenset("of and the in for to on a an".split())


def without_initials(
    lost: list[Found], gained: list[Found], old_text: str, new_text: str
) -> tuple[list[Found], list[Found]]:
    """Take out abbreviations whose words stand in the other text, and these words."""
    lost, gained = _spelled_out(lost, gained, new_text)
    gained, lost = _spelled_out(gained, lost, old_text)
    return lost, gained


def _spelled_out(short: list[Found], long: list[Found], text: str) -> tuple[list[Found], list[Found]]:
    rest: list[Found] = []
    for found in short:
        match = _ABBREVIATION.search(found.text)
        where = _words_for(match[0].lower(), text) if match and long else None
        if where is None or not any(_inside(one, where) for one in long):
            rest.append(found)
        else:
            long = [one for one in long if not _inside(one, where)]
    return rest, long


def _inside(found: Found, where: tuple[int, int]) -> bool:
    return found.feature.span.start < where[1] and found.feature.span.end > where[0]


def _words_for(letters: str, text: str) -> tuple[int, int] | None:
    """Return where the words with these initials stand."""
    words = [match for match in _WORD.finditer(visible(text)) if match[0].lower() not in _SMALL]
    for start in range(len(words) - len(letters) + 1):
        run = words[start : start + len(letters)]
        if all(_begins(match[0], letter) for match, letter in zip(run, letters, strict=True)):
            return run[0].start(), run[-1].end()
    return None


def _begins(word: str, letter: str) -> bool:
    """Say whether a word begins with a letter, in British or American spelling ("oesophageal": o or e)."""
    lower = word.lower()
    return lower.startswith(letter) or (lower[:2] in ("oe", "ae") and letter == "e" and len(word) > 3)  # noqa: PLR2004
