"""Numbers, ranges and ratios among the words of a text, and the units after them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.features.category import Category
from pipeline.features.phrases import longest
from pipeline.features.words import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal

    from pipeline.features.lexicon import Language, Phrases
    from pipeline.features.words import Word

_DASHES = ("–", "—", "-")
_DASHED = frozenset((*_DASHES, " ", "\u00a0"))


_JOINED = (" / ", "-", "–", "—", "−", "\u2010", "\u2011", "- ", " -", " - ", " – ", "– ", " — ")


YEARS = range(1800, 2200)


class Amount(NamedTuple):
    """A number, range or ratio and how many words it takes."""

    category: Category
    value: str
    length: int


def amount_at(words: Sequence[Word], at: int, text: str, language: Language) -> Amount:
    """Return the ratio, range or number that begins at a number."""
    first = words[at]
    return (
        _ratio(words, at, Amount(Category.NUMBER, value_of(first), 1), language)
        or _range(words, at, text, language)
        or Amount(Category.NUMBER, value_of(first), 1)
    )


def _range(words: Sequence[Word], at: int, text: str, language: Language) -> Amount | None:
    """Read "3-6", "3 to 6", "between 3 and 6", "5 mg to 10 mg"."""
    first, skipped = words[at], _unit_length(words, at + 1, language)
    second = words[at + 1] if at + 1 < len(words) else None
    if second and second.number and text[first.end : second.start] in (*_JOINED, "/"):
        return _joined(words, at, at + 1, "/" if "/" in text[first.end : second.start] else "–", language)
    if (
        second
        and second.text == ":"
        and second.end == second.start + 1
        and text[first.end : second.end + 1].strip() != ":"
    ):
        return _joined(words, at, at + 2, ":", language)
    if second and second.lemma == BREAK and second.text in _DASHES and at + 2 < len(words):
        dashed = set(text[first.end : words[at + 2].start]) <= _DASHED
        return _joined(words, at, at + 2, "–", language) if dashed else None
    start = at + 1 + skipped
    if start + 1 < len(words) and words[start + 1].number and _connects(words, at, start, language):
        return _joined(words, at, start + 1, " or " if words[start].lemma in language.grammar.either else "–", language)
    return None


def _joined(words: Sequence[Word], at: int, other: int, sign: str, language: Language) -> Amount | None:
    if other >= len(words) or not words[other].number:
        return None
    found = Amount(Category.RANGE, f"{value_of(words[at])}{sign}{value_of(words[other])}", other - at + 1)
    return (_ratio(words, at, found, language) if sign == "–" else None) or found


def _connects(words: Sequence[Word], at: int, middle: int, language: Language) -> bool:
    """Say whether the word between two numbers makes a range of them."""
    grammar, word = language.grammar, words[middle].lemma
    return (
        word in grammar.to
        or (word in grammar.both and at > 0 and words[at - 1].lemma in grammar.between)
        or (word in grammar.either and middle == at + 1)
    )


def _ratio(words: Sequence[Word], at: int, first: Amount, language: Language) -> Amount | None:
    """Read "13 out of 100"."""
    start, last = at + first.length, words[at + first.length - 1].number
    for phrase in language.grammar.ratio:
        end = start + len(phrase)
        if end < len(words) and matches(words, start, phrase) and last is not None:
            second = words[end].number
            if second and second.value > last.value and not _is_year(words[end], phrase):
                return Amount(Category.RATIO, f"{first.value}/{show(second.value)}", end - at + 1)
    return None


def _is_year(word: Word, phrase: tuple[str, ...]) -> bool:
    number = word.number
    return bool(number and len(phrase) == 1 and int(number.value) in YEARS and int(number.value) % 100)


def unit_at(words: Sequence[Word], at: int, language: Language) -> tuple[str, int] | None:
    """Return the unit of measurement that begins at a word, and its length in words."""
    if at >= len(words):
        return None
    symbol = language.units.symbols.get(words[at].text)
    following = words[at + 1].text if at + 1 < len(words) else ""
    if symbol == "mm" and following == "Hg":
        return "mmHg", 2
    if words[at].text == "°" and following in ("C", "F"):
        return f"°{following}", 2
    return (symbol, 1) if symbol else lookup(language.units.names, words, at)


def _unit_length(words: Sequence[Word], at: int, language: Language) -> int:
    found = unit_at(words, at, language) or lookup(language.units.times, words, at)
    if found:
        return found[1]
    return 1 if at < len(words) and (words[at].lemma,) in language.grammar.percent else 0


def matches(words: Sequence[Word], at: int, phrase: tuple[str, ...]) -> bool:
    """Say whether the base forms from a word on are those of a phrase."""
    return all(words[at + offset].lemma == lemma for offset, lemma in enumerate(phrase))


def value_of(word: Word) -> str:
    """Return a number in its canonical form, "" for another word."""
    return show(word.number.value) if word.number else ""


def show(value: Decimal) -> str:
    """Return a number in its canonical form: "12", "0.5"."""
    return format(value.normalize(), "f") if abs(value.adjusted()) < 40 else str(value)  # noqa: PLR2004


def lookup(phrases: Phrases, words: Sequence[Word], at: int) -> tuple[str, int] | None:
    """Return the value and the length in words of the longest phrase that begins at a word."""
    meaning = longest(phrases, words, at) if at < len(words) else None
    return (meaning.value, 1 + len(meaning.words)) if meaning else None
