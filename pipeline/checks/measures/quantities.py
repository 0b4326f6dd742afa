"""The amounts in a text: numbers with what they measure."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_words as said
from pipeline.checks.measures.after import BLANKS, unit_after
from pipeline.checks.measures.implied import implied
from pipeline.checks.measures.quantity import Quantity
from pipeline.checks.measures.spans import times
from pipeline.checks.measures.vocabulary import Vocabulary, vocabulary
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_DASHES = ("-", "–", "—", ",")


@lru_cache(maxsize=8)
def quantities(side: Side) -> tuple[Quantity, ...]:
    """Return the amounts in an English or German text in order; none in other languages."""
    code = side.language.partition("-")[0].lower()
    if code not in said.PER or not (side.numbers or times(side)):
        return ()
    known = vocabulary(code)
    found = sorted(_read(side, known), key=lambda quantity: quantity.span)
    ends = (0, *(quantity.span.end for quantity in found))
    return tuple(each for each, end in zip(found, ends, strict=False) if not each.implied or each.span.start >= end)


def _read(side: Side, known: Vocabulary) -> Iterator[Quantity]:
    """Read from the end, where the unit of a range stands."""
    words, later = side.words, None
    if side.numbers:
        for at in [at for at, word in enumerate(words) if word.number is not None][::-1]:
            later = _number(words, at, side.plain, known, later)
            if later.unit or not _is_other(words, at):
                yield later
    if times(side):
        for at in [at for at, text in enumerate(side.spoken) if text[:2] in known.starts]:
            if words[at].number is None:
                yield from implied(words, at, known)


def _number(words: Sequence[Word], at: int, text: str, known: Vocabulary, later: Quantity | None) -> Quantity:
    word = words[at]
    number = word.number
    value = number.value if number else Decimal(0)
    found = unit_after(words, at, text, known)
    every = at > 0 and words[at - 1].text.lower() in known.every
    if found:
        unit, end = found
        return Quantity(value, unit, Span(word.start, words[end - 1].end), every or _recurs(words[end - 1]))
    money = said.CURRENCIES.get(words[at - 1].text.lower(), "") if at else ""
    if money and set(text[words[at - 1].end : word.start]) <= BLANKS:
        return Quantity(value, money, Span(words[at - 1].start, word.end))
    if later and later.unit and _chained(words, at, known, later):
        return Quantity(value, later.unit, Span(word.start, word.end), every or later.every, shared=True)
    return Quantity(value, "", Span(word.start, word.end))


def _is_other(words: Sequence[Word], at: int) -> bool:
    """Say whether a number without a unit counts times or gives a place in a row: "twice", "3 times", "10th"."""
    low = words[at].text.lower()
    follows = at + 1 < len(words) and words[at + 1].text.lower() in said.COUNTING
    return follows or low in said.COUNTED or low.endswith("mal") or (low[:1].isdigit() and low.endswith(said.ORDINAL))


def _recurs(word: Word) -> bool:
    return word.text.lower().endswith("lich")


def _chained(words: Sequence[Word], at: int, known: Vocabulary, later: Quantity) -> bool:
    """Say whether a number shares the unit of the next one ("5 to 10 mg", "5-10 mg", "5, 10 or 20 mg")."""
    between = words[at + 1 : at + 4]
    place = next((n for n, word in enumerate(between) if word.number is not None), None)
    if place is None or between[place].start != later.span.start:
        return False
    return all(word.text in _DASHES or word.text.lower() in known.connectors for word in between[:place])
