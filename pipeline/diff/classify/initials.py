"""Abbreviations and what they stand for: "BMI" and "body mass index"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_SMALL = frozenset("of and the in for to on a an with".split())
_LONGEST = 6
Run = tuple[str, ...]


def abbreviated(old: Sequence[Word], new: Sequence[Word]) -> tuple[list[Word], list[Word]]:
    """Return the words of both texts with what an abbreviation stands for read as the abbreviation.

    A text may introduce it ("body mass index (BMI)"), or one text has it and the other its words.
    """
    sides = list(old), list(new)
    for letters in sorted({word.text for side in sides for word in side if _is_abbreviation(word)}):
        run = _meant(letters, *sides) or _meant(letters, sides[1], sides[0])
        if run:
            sides = _replaced(sides[0], run, letters), _replaced(sides[1], run, letters)
    return sides


def _is_abbreviation(word: Word) -> bool:
    text = word.text
    if text.islower() or text.istitle():
        return False
    text = text.removesuffix("s")
    return 2 <= len(text) <= _LONGEST and text.isalpha() and text.isupper() and word.lemma != BREAK  # noqa: PLR2004


def _meant(letters: str, side: Sequence[Word], other: Sequence[Word]) -> Run | None:
    """Return the words that an abbreviation stands for."""
    for start, end in _runs(letters.removesuffix("s").lower(), side):
        run = _lemmas(side[start:end])
        introduced = end + 1 < len(side) and side[end].text == "(" and side[end + 1].text == letters
        introduced |= start > 1 and side[start - 1].text == "(" and side[start - 2].text == letters
        here = any(word.text == letters for word in side)
        if introduced or (not here and not _places(other, run)):
            return run
    return None


def _runs(letters: str, side: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Yield where words with these initials stand, small words left out."""
    for start, word in enumerate(side):
        if word.text[0].lower() == letters[0] or _begins(word, letters[0]):
            end = _end(letters, side, start)
            if end:
                yield start, end


def _end(letters: str, side: Sequence[Word], start: int) -> int:
    at, left = start, letters
    while left and at < len(side) and side[at].lemma != BREAK:
        if _begins(side[at], left[0]):
            left = left[1:]
        elif side[at].text.lower() not in _SMALL:
            return 0
        at += 1
    return 0 if left or at - start < len(letters) else at


def _begins(word: Word, letter: str) -> bool:
    """Say whether a word begins with a letter, in British or American spelling ("oesophageal": o or e)."""
    lower = word.text.lower()
    return lower.startswith(letter) or (lower[:2] in ("oe", "ae") and letter == "e" and len(lower) > 3)  # noqa: PLR2004


def _lemmas(words: Sequence[Word]) -> Run:
    return tuple(word.lemma for word in words)


def _places(side: Sequence[Word], run: Run) -> list[int]:
    return [at for at, word in enumerate(side) if word.lemma == run[0] and _lemmas(side[at : at + len(run)]) == run]


def _replaced(side: list[Word], run: Run, letters: str) -> list[Word]:
    result = list(side)
    for at in reversed(_places(side, run)):
        end = at + len(run)
        result[at:end] = [side[at]._replace(lemma=letters.lower(), text=letters, end=side[end - 1].end)]
    marks = [index for index, word in enumerate(result[:-3]) if word.text == letters]
    for at in reversed(marks):
        if (result[at + 1].text, result[at + 2].text, result[at + 3].text) == ("(", letters, ")"):
            del result[at + 1 : at + 4]
    return [word._replace(lemma=letters.lower()) if word.text == letters else word for word in result]
