"""English number words."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from pipeline.features import data_numbers as data
from pipeline.features.number import Number, quotient, whole_if_it_is
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_VALUES = {**data.SMALL_EN, **data.TENS_EN, **data.SCALES_EN}
KNOWN = frozenset((*_VALUES, *data.FRACTIONS_EN, *data.TIMES_EN))
"""All words that are numbers, alone or with others, in lower case."""
_TOKEN = re.compile(r"[^\W_]+")
_GAP = re.compile(r"[  ]|[  ]?[-\u2010\u2011][  ]?|(?: and| and a| of a| an?) |-and-a-")
_PLAIN_GAP = (" ", "\u00a0", "-", "\u2010", "\u2011")
_NEXT = re.compile(r"[\s-]*([^\W_]+)?")
_PREVIOUS = re.compile(r"([^\W_]+)[\s-]*$")
_ARTICLE = re.compile(r"(?<![^\W_])an?[  -]$", re.IGNORECASE)
_BEFORE, _AFTER = frozenset(data.PRONOUN_BEFORE_EN.split()), frozenset(data.PRONOUN_AFTER_EN.split())
_COUNTED, _PERIODS = frozenset(data.COUNTED_BEFORE_EN.split()), frozenset(data.PERIODS_EN.split())


class _Word(NamedTuple):
    start: int
    end: int
    word: str


def find_english(text: str) -> Iterator[Number]:
    """Yield the number words of an English text."""
    run: list[_Word] = []
    for match in _TOKEN.finditer(text) if not KNOWN.isdisjoint(map(str.lower, _TOKEN.findall(text))) else ():
        if match[0].lower() not in KNOWN:
            continue
        word = _Word(*match.span(), match[0].lower())
        if run and not _joins(run[-1], word, text[run[-1].end : word.start]):
            yield from _read_each(run, text)
            run = []
        run.append(word)
    yield from _read_each(run, text)


def _read_each(run: list[_Word], text: str) -> Iterator[Number]:
    """Read "two million and three million" as two numbers: a scale can't follow itself."""
    start, lowest = 0, 0
    for at, word in enumerate(run):
        scale = data.SCALES_EN.get(word.word, 0)
        if scale > 100 and lowest and scale >= lowest:  # noqa: PLR2004
            end = _last_scale(run, start, at) + 1
            yield from _read(run[start:end], text)
            start = end
        lowest = scale if scale > 100 else lowest  # noqa: PLR2004
    yield from _read(run[start:], text)


def _last_scale(run: list[_Word], start: int, before: int) -> int:
    return max(at for at in range(start, before) if data.SCALES_EN.get(run[at].word, 0) > 100)  # noqa: PLR2004


def _joins(left: _Word, right: _Word, gap: str) -> bool:
    """Say whether two number words with `gap` between them make one number."""
    if not _GAP.fullmatch(gap) or left.word in data.TIMES_EN or right.word in data.TIMES_EN:
        return False
    if left.word in data.FRACTIONS_EN:
        return right.word in data.SCALES_EN and gap in ((" a ", " ", " of a ") if left.word == "half" else (" of a ",))
    if right.word in data.FRACTIONS_EN:
        return gap in _PLAIN_GAP or (" a" in gap and " and" in gap) or gap == "-and-a-"
    if right.word in data.SCALES_EN:
        return gap in _PLAIN_GAP
    if left.word in data.SCALES_EN:
        return gap in (" ", "\u00a0", " and ")
    return left.word in data.TENS_EN and 0 < data.SMALL_EN.get(right.word, 0) < 10 and gap in _PLAIN_GAP  # noqa: PLR2004


def _read(run: list[_Word], text: str) -> Iterator[Number]:
    if not run:
        return
    first, last = run[0], run[-1]
    start, value = first.start, _value(run, text)
    if value is None:
        return
    article = _ARTICLE.search(text, max(0, start - 3), start)
    if article and (first.word in data.SCALES_EN or first.word in data.FRACTIONS_EN):
        start = article.start()
    yield Number(Span(start, last.end), value, written=True)


def _value(run: list[_Word], text: str) -> Decimal | None:
    first, last = run[0], run[-1]
    if len(run) == 1:
        return _single(first, text)
    fraction = next((at for at, word in enumerate(run[:-1], 1) if word.word in data.FRACTIONS_EN), 0)
    if fraction:
        part = _value(run[:fraction], text) if fraction > 1 else quotient(1, data.FRACTIONS_EN[first.word])
        return whole_if_it_is(part * _sum(run[fraction:])) if part else None
    if last.word in data.FRACTIONS_EN:
        whole = _sum(run[:-1])
        if "and" in text[run[-2].end : last.start]:
            return whole_if_it_is(whole + _scale(run[-2].word) * quotient(1, data.FRACTIONS_EN[last.word]))
        return quotient(whole, data.FRACTIONS_EN[last.word])
    return _sum(run)


def _scale(word: str) -> int:
    """Return what a half is a half of: "a million and a half" is 1.5 million."""
    return data.SCALES_EN.get(word, 1)


def _sum(run: list[_Word]) -> Decimal:
    total = current = 0
    for word in run:
        value = _VALUES.get(word.word, 0)
        if word.word not in data.SCALES_EN:
            current += value
        elif value == 100:  # noqa: PLR2004
            current = (current or 1) * 100
        else:
            total, current = total + (current or 1) * value, 0
    return Decimal(total + current)


def _single(word: _Word, text: str) -> Decimal | None:
    if word.word == "one":
        return Decimal(1) if _counts(word, text) else None
    if word.word == "once":
        return Decimal(1) if _next(word, text) in _PERIODS else None
    if word.word in data.TIMES_EN:
        return Decimal(data.TIMES_EN[word.word])
    if word.word in data.FRACTIONS_EN:
        return _fraction(word, text)
    return Decimal(_VALUES[word.word])


def _fraction(word: _Word, text: str) -> Decimal | None:
    """Read "half" and "a quarter"; "a third dose" and "the fifth day" are ordinals."""
    if word.word not in ("half", "halves", "quarter", "quarters"):
        article = _ARTICLE.search(text, max(0, word.start - 3), word.start)
        if not article or _next(word, text) not in ("of", ""):
            return None
    return quotient(1, data.FRACTIONS_EN[word.word])


def _next(word: _Word, text: str) -> str:
    match = _NEXT.match(text, word.end)
    return (match[1] or "").lower() if match else ""


def _previous(word: _Word, text: str) -> str:
    match = _PREVIOUS.search(text, max(0, word.start - 24), word.start)
    return match[1].lower() if match else ""


def _counts(word: _Word, text: str) -> bool:
    """Say whether "one" is a number here and not a pronoun."""
    before, after = _previous(word, text), _next(word, text)
    if before == "between":
        return _number_follows(text, word.end)
    if before in _BEFORE or after in _AFTER or text[word.end : word.end + 2] in ("'s", "’s"):
        return False
    if after in ("of", "or", "to", "and", "in", "out"):
        return _number_follows(text, word.end) or after == "out"
    if text[word.end : word.end + 1] in (" ", "-", "\u00a0") and after and after not in ("day's", "by", "hand", "at"):
        return True
    return before in _COUNTED


def _number_follows(text: str, start: int) -> bool:
    match = re.compile(r"\s+(?:of|or|to|and|in|out of)(?: every| the| about| each)? ([^\W_]+)").match(text, start)
    return bool(match and (match[1][0].isdecimal() or match[1].lower() in _VALUES or match[1].lower() == "more"))
