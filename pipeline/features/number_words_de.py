"""German number words; "ein" and "eine" are articles unless another number makes them count ("eine von drei")."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.features import data_numbers as data
from pipeline.features.number import Number, quotient, whole_if_it_is
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _any(words: Iterator[str] | dict[str, int]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_UNIT = "ein|zwei|zwo|drei|vier|fünf|sechs|sieben|acht|neun"
_BELOW_100 = f"(?:(?:{_UNIT})und)?(?:{_any(data.TENS_DE)})|{_any(data.SMALL_DE)}|ein"
_BELOW_1000 = f"(?:(?:{_UNIT})?hundert(?:und)?(?:{_BELOW_100})?|{_BELOW_100})"
INTEGER = f"(?:(?:{_BELOW_1000})?tausend(?:und)?(?:{_BELOW_1000})?|{_BELOW_1000})"
"""A regular expression for a number word below a million, in lower case."""
_NUMBER = re.compile(
    rf"(?<![^\W_])(?:(?P<half>anderthalb|dreiviertel|(?P<whole>{INTEGER})einhalb)(?:e[nrs]?)?"
    rf"|(?P<part>dreiviertel|viertel|halb)(?P<of>{_any(data.SCALES_DE)})|(?P<integer>{INTEGER})(?P<tail>mal|fach|en|er|tel)?"
    rf"|(?P<fraction>{_any(data.FRACTIONS_DE)})|(?P<scale>{_any(data.SCALES_DE)}))(?![^\W_])",
    re.IGNORECASE,
)
_FIRST = re.compile(r"[^\W_]+")
_ARTICLE = re.compile(r"(?<![^\W_])ein(?:e[nmrs]?)?[  ]$", re.IGNORECASE)
_PREVIOUS = re.compile(r"([^\W_]+)[\s-]*$")
_ONE_ALONE = re.compile(r"ein(?:e[nmrs]?)?", re.IGNORECASE)
_PARTS = {"dreiviertel": Decimal("0.75"), "viertel": Decimal("0.25"), "halb": Decimal("0.5")}
_LONGEST = 100
"""Characters; no number word is as long."""
_ONE = re.compile(r"(?<![^\W_])ein(?:e[nmrs]?)?(?= (?:von|bis|oder|aus) (?P<next>[^\W_]+))", re.IGNORECASE)
_BETWEEN = frozenset("  -")
_MULTIPLIED = {word: value for word, value in data.SCALES_DE.items() if value > 1000 or word == "dutzend"}  # noqa: PLR2004


def find_german(text: str) -> Iterator[Number]:
    """Yield the number words of a German text."""
    if any(map(may_count, _FIRST.findall(text))):
        words = [match.start() for match in _FIRST.finditer(text) if may_count(match[0])]
        yield from sorted((*_ones(text, words), *_merged(text, words)), key=lambda number: number.span)


@lru_cache(maxsize=1 << 16)
def may_count(word: str) -> bool:
    """Say whether a word of a text is a number word, or an article that may be one."""
    return len(word) <= _LONGEST and bool(_NUMBER.fullmatch(word) or is_article(word))


def is_article(word: str) -> bool:
    """Say whether a word is an article, and a number only before "von" and the like."""
    return _ONE_ALONE.fullmatch(word) is not None


def _ones(text: str, words: Sequence[int]) -> Iterator[Number]:
    for match in _matches(_ONE, text, words):
        following = _NUMBER.match(match["next"])
        if match["next"][0].isdecimal() or (following and following.end() == len(match["next"])):
            yield Number(Span(*match.span()), Decimal(1), written=True)


def _matches(pattern: re.Pattern[str], text: str, words: Sequence[int]) -> Iterator[re.Match[str]]:
    """Yield where a pattern matches at one of the words, which begin at these offsets."""
    return filter(None, (pattern.match(text, start) for start in words))


def _merged(text: str, words: Sequence[int]) -> Iterator[Number]:
    """Join "zwei Drittel" and "drei Millionen" to one number each."""
    held: Number | None = None
    for match in _matches(_NUMBER, text, words):
        number = _read(match, text)
        if number is None:
            continue
        joined = _joined(held, number, match, text)
        if joined is None and held is not None:
            yield held
        held = joined or number
    if held is not None:
        yield held


def _joined(left: Number | None, right: Number, match: re.Match[str], text: str) -> Number | None:
    if left is None or not set(text[left.span.end : right.span.start]) <= _BETWEEN:
        return None
    word, span = match[0].lower(), Span(left.span.start, right.span.end)
    if word in data.FRACTIONS_DE and left.value == int(left.value):
        return Number(span, quotient(left.value, data.FRACTIONS_DE[word]), written=True)
    if word in _MULTIPLIED:
        return Number(span, left.value * _MULTIPLIED[word], written=True)
    return None


def _read(match: re.Match[str], text: str) -> Number | None:
    word, start = match[0].lower(), match.start()
    article = _ARTICLE.search(text, max(0, start - 6), start)
    value = _value(match, word, text)
    if value is None or (word == "acht" and _is_idiom(match, text)):
        return None
    if article and (match["fraction"] or match["scale"]):
        start = article.start()
    return Number(Span(start, match.end()), value, written=True)


def _value(match: re.Match[str], word: str, text: str) -> Decimal | None:
    if match["half"]:
        whole = match["whole"]
        return Decimal(integer(whole)) + Decimal("0.5") if whole else Decimal("1.5" if word[0] == "a" else "0.75")
    if match["part"]:
        return whole_if_it_is(_PARTS[match["part"].lower()] * data.SCALES_DE[match["of"].lower()])
    if match["fraction"]:
        return quotient(1, data.FRACTIONS_DE[word])
    if match["scale"]:
        return Decimal(data.SCALES_DE[word])
    return _whole(match, text)


def _whole(match: re.Match[str], text: str) -> Decimal | None:
    whole, tail = match["integer"].lower(), (match["tail"] or "").lower()
    if whole == "ein" and (tail != "mal" or _previous(match, text) in data.NOT_ONCE_DE.split()):
        return None
    if tail == "tel":
        return quotient(1, integer(whole))
    plain = tail in ("", "mal", "fach") or whole in ("zwei", "drei", "vier", "fünf", "sechs", "neun", "zehn")
    return Decimal(integer(whole)) if plain else None


def _previous(match: re.Match[str], text: str) -> str:
    before = _PREVIOUS.search(text, max(0, match.start() - 24), match.start())
    return before[1].lower() if before else ""


def _is_idiom(match: re.Match[str], text: str) -> bool:
    """Say whether "Acht" is attention ("außer Acht lassen", "Acht geben")."""
    following = _FIRST.search(text, match.end())
    return match[0] == "Acht" and (
        _previous(match, text) == "außer" or bool(following and following[0].startswith(("geb", "gib")))
    )


def integer(word: str) -> int:
    """Return the value of a German number word below a million ("dreihundertfünfundzwanzig")."""
    for scale, value in (("tausend", 1000), ("hundert", 100)):
        before, found, after = word.partition(scale)
        if found:
            after = after.removeprefix("und") if after != "und" else ""
            return (integer(before) if before else 1) * value + (integer(after) if after else 0)
    if word in data.SMALL_DE or word in data.TENS_DE or word == "ein":
        return {**data.SMALL_DE, **data.TENS_DE, "ein": 1}[word]
    unit, _, tens = word.partition("und")
    return integer(unit) + data.TENS_DE[tens]
