"""A term in a text just as it is listed: what needs no rule, and what no rule is for ("(Anti-)Hormontherapie")."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from pipeline.glossary.target.lemma import EXACT
from pipeline.glossary.target.reading import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.target.reading import Reading

_UNSPACED = ("CJK", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
"""Scripts whose words no space parts, by how the names of their characters begin."""

_THAI = "\u0e00"
"""The first character of the first of these scripts: no letter before it needs its name looked up."""


def spelled(reading: Reading, text: str, *, any_capital: bool = False) -> Iterator[Place]:
    """Return where `text` stands in a reading as it is, not within a word; `any_capital` also with a capital first."""
    for form in {text, text[:1].upper() + text[1:]} if any_capital else {text}:
        start = reading.shown.find(form) if form else -1
        while start >= 0:
            end = start + len(form)
            if _is_apart(reading.shown, start, start - 1) and _is_apart(reading.shown, end - 1, end):
                yield _place(reading, start, end)
            start = reading.shown.find(form, end)


def _is_apart(text: str, inside: int, outside: int) -> bool:
    """Whether no word goes on from one character to the next; a term's own hyphen goes on ("Chemo-")."""
    if not 0 <= outside < len(text):
        return True
    return not (_is_letter(text[inside]) or text[inside] == "-") or not _is_letter(text[outside])


def _is_letter(character: str) -> bool:
    is_of_word = character.isalnum() or character in "_\u00ad" or bool(unicodedata.combining(character))
    return is_of_word and (character < _THAI or not unicodedata.name(character, "").startswith(_UNSPACED))


def _place(reading: Reading, start: int, end: int) -> Place:
    first = bisect_right(reading.spans, (start + 1,)) - 1
    last = bisect_right(reading.spans, (end,)) - 1
    return Place(max(first, 0), max(last, first, 0), start, end, EXACT)
