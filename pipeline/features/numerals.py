"""Numbers written in digits."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.features.data_numbers import NUMERALS, OTHER, Numerals
from pipeline.features.number import Number, quotient
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPACES = "\u00a0\u202f\u2009"
_LONGEST = 40
"""Digits; longer runs are names (keys, check sums), not amounts."""
_DENOMINATORS = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 12))
_POWERS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff"
"""Letters of languages without spaces between words; beside digits they make no name of them."""
_DIGIT = re.compile(r"[\d¼-¾⅐-⅞]")
_LETTER = rf"(?:(?![{_UNSPACED}])[^\W\d_])"
_LETTERS = re.compile(rf"{_LETTER}+(?:\.[a-z](?=\.))?")
_CODE = re.compile(r"[-\u2010\u2011][A-Z]{1,4}\b")
_SCALE = re.compile(r"[   -]([^\W\d_]+)")


def has_digit(text: str) -> bool:
    """Say whether there is a digit or a vulgar fraction in a text: a numeral begins with one."""
    return _DIGIT.search(text) is not None


@lru_cache
def _pattern(decimal: str, group_mark: str) -> re.Pattern[str]:
    group = rf"\d{{1,3}}(?:{re.escape(group_mark)}\d{{3}})+(?!\d)|" if group_mark else ""
    whole = rf"(?:{group}\d{{1,3}}(?:[{_SPACES}]+\d{{3}})+(?!\d)|\d+)"
    point = f"[{re.escape(decimal)}]"
    return re.compile(
        rf"(?<![^\W_]){_LETTER}++[-\u2010\u2011]?\d\w*+(?:[/-]\w+)*+"  # a name: B12, CDK4/6, COVID-19
        r"|(?P<chain>\d+(?:\.\d+){2,})"
        rf"|(?P<sign>(?<![\w\s.,])[-]|(?<![^\s(\[])-|−)?(?P<number>{whole}(?:{point}\d+)?|(?<![\w.,]){point}\d+)"
        rf"(?:[  \u2060]?(?P<over>\d[/⁄]\d{{1,2}})(?![\w/])|[/⁄](?P<below>\d{{1,2}})(?![\w/,.]?\d|/))?"
        r"(?P<vulgar>[  ]?[¼-¾⅐-⅞])?(?:\u2060*(?P<power>[⁰¹²³⁴-⁹⁻⁺]+)|\^(?P<caret>-?\d{1,3}\b))?\u2060*"
        r"|(?<!\w)(?P<alone>[¼-¾⅐-⅞])"
    )


def find_numerals(text: str, language: str, notation: Numerals | None = None) -> Iterator[Number]:
    """Yield the numbers written in digits in a text without markup, in order.

    They are read in `notation`; without one as the language (primary subtag) usually writes them.
    """
    data = notation or NUMERALS.get(language, OTHER)
    for match in _matches(_pattern(data.decimal, data.group), text):
        if match["chain"]:
            yield from _chain(match)
        elif match["alone"]:
            yield Number(Span(*match.span()), _vulgar(match["alone"]), written=False)
        elif match["number"]:
            yield from _numeral(match, text, data)
        else:
            yield from _named(match, text, data)


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """Yield where a pattern matches; each match has a digit, and begins no earlier than what stands around it."""
    at = 0
    while digit := _DIGIT.search(text, at):
        match = pattern.search(text, max(at, text.rfind(" ", at, digit.start()) + 1))
        if match is None:
            return
        yield match
        at = match.end()


def _chain(match: re.Match[str]) -> Iterator[Number]:
    """Read "23.01.2024" as three numbers: a date, a version, never an amount."""
    for part in re.finditer(r"\d+", match[0]):
        start = match.start() + part.start()
        yield from _amount(part[0], Span(start, start + len(part[0])))


def _amount(digits: str, span: Span) -> Iterator[Number]:
    if len(digits) <= _LONGEST:
        yield Number(span, Decimal(digits), written=False)


def _numeral(match: re.Match[str], text: str, data: Numerals) -> Iterator[Number]:
    plain = match["number"]
    if len(plain) > _LONGEST:
        return
    end = _end(match, text, data)
    if end < 0:
        return
    value = Decimal(_plain(plain, data))
    start = match.start()
    if match["below"] and not _is_fraction(match, text):
        yield Number(Span(start, match.end("number")), -value if match["sign"] else value, written=False)
        yield from _amount(match["below"], Span(*match.span("below")))
        return
    value, end = _scaled(_extended(value, match), end, text, data)
    yield Number(Span(start, end), -value if match["sign"] else value, written=False)
    power = match["power"]
    if power and plain != "10" and any(map(str.isdigit, power)):
        yield from _amount(power.translate(_POWERS).strip("+-")[:9] or "0", Span(*match.span("power")))


def _plain(digits: str, data: Numerals) -> str:
    if digits.isdecimal():
        return digits
    for mark in (data.group, *_SPACES):
        digits = digits.replace(mark, "") if mark else digits
    return "".join("." if not mark.isdigit() else mark for mark in digits)


def _end(match: re.Match[str], text: str, data: Numerals) -> int:
    """Return where the numeral ends, its suffix included; -1 where letters make a name of it ("5FU", "5-HT")."""
    end = len(match[0].rstrip("\u2060")) + match.start()
    letters = _LETTERS.match(text, end)
    if letters:
        suffix = letters[0]
        known = suffix in data.suffixes or (len(suffix) > 1 and suffix.lower() in data.suffixes)
        return (end + len(suffix) if suffix in _ORDINAL else end) if known else -1
    code = _CODE.match(text, end)
    return -1 if code and code[0][1:] not in data.suffixes else end


_ORDINAL = frozenset(("st", "nd", "rd", "th"))


def _is_fraction(match: re.Match[str], text: str) -> bool:
    whole, below = match["number"], int(match["below"])
    before = text[match.start() - 1 : match.start()]
    return whole.isdecimal() and 0 < int(whole) < below and below in _DENOMINATORS and before not in ("/", ".", ",")


def _extended(value: Decimal, match: re.Match[str]) -> Decimal:
    if match["below"]:
        return quotient(value, int(match["below"]))
    if match["over"]:
        above, below = re.split("[/⁄]", match["over"])
        return value + (quotient(int(above), int(below)) if int(below) else 0)
    if match["vulgar"]:
        return value + _vulgar(match["vulgar"][-1])
    exponent = (match["power"] or "").translate(_POWERS) or match["caret"] or ""
    if exponent.lstrip("+-").isdecimal() and match["number"] == "10" and len(exponent) < 4:  # noqa: PLR2004
        return value ** int(exponent)
    return value


def _vulgar(character: str) -> Decimal:
    return round(Decimal(unicodedata.numeric(character)), 10).normalize()


def _scaled(value: Decimal, end: int, text: str, data: Numerals) -> tuple[Decimal, int]:
    """Take in "million" and the like."""
    word = _SCALE.match(text, end)
    factor = data.scales.get(word[1]) if word else None
    return (value * factor, word.end()) if word and factor else (value, end)


def _named(match: re.Match[str], text: str, data: Numerals) -> Iterator[Number]:
    """Yield the numbers of "mid-40s" and "under-16"; other words with digits are names."""
    prefix, _, rest = match[0].replace("\u2010", "-").replace("\u2011", "-").partition("-")
    if rest[:1].isdigit() and (prefix in data.prefixes or prefix.lower() in data.prefixes):
        offset = match.start() + len(prefix) + 1
        for number in find_numerals(text[offset : match.end()], "", data):
            start, end = number.span
            yield number._replace(span=Span(start + offset, end + offset))
