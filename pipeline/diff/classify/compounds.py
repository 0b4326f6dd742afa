"""Words and numbers that one text writes in parts: "check-up" and "checkup", "10 000" and "10,000"."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.features import Language, Word

_SHORTEST = 6
_GROUP = 3
"""Digits."""


def joined(old: Sequence[Word], new: Sequence[Word], language: Language) -> list[Word]:
    """Return the words of the old text with those joined that are one word or number in the new text.

    Before a unit's symbol two numbers stay two: "2 500 mg tablets" are two tablets.
    """
    seen = {_name(word) for word in old}
    parts = Counter(word.start for word in new)  # "cannot" is two words at one place already
    whole = {name: word for word in new if parts[word.start] == 1 and (name := _name(word)) not in seen}
    if not language.complete or not any(len(name) >= _SHORTEST or name.isdecimal() for name in whole):
        return list(old)
    result: list[Word] = []
    for at, word in enumerate(old):
        both = _both(result[-1], word, whole) if result else None
        measured = word.number and at + 1 < len(old) and old[at + 1].text in language.units.symbols
        if both and not measured:
            result[-1] = both._replace(start=result[-1].start, end=word.end)
        else:
            result.append(word)
    return result


def _name(word: Word) -> str:
    return format(word.number.value.normalize(), "f") if word.number else word.text.lower()


def _both(left: Word, right: Word, whole: Mapping[str, Word]) -> Word | None:
    """Return the word or number that two together are in the other text."""
    if right.start - left.end > 1 or left.start == right.start:
        return None
    name = left.text.lower() + right.text.lower()
    if left.number and right.number:
        return whole.get(name) if name.isdecimal() and len(right.text) == _GROUP else None
    return whole.get(name) if len(name) >= _SHORTEST and left.text.isalpha() and right.text.isalpha() else None
