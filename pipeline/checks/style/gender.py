"""A check of how people of all genders are named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import GERMAN, Check, Example, Remark, each_text
from pipeline.checks.style.gender_words import ENDED, INNER, NAMES, NOT_PEOPLE, PAIRED, SIGNS, WORDS
from pipeline.checks.texts import Style
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_SIGN = re.compile(
    r"(?P<sign>[*:_·/'’!]-?|\()(?P<end>[iI]nnen[a-zäöüß]*|nnen|innen|inn|in|rin|r|n|e|en|er|es|m|s)(?![^\W\d_])"
)
_SIGNS = re.compile("[*:_·/'’!(]")
_INNER = re.compile(r"(?<=[a-zäöüß])In(?:nen)?(?![a-zäöüß])")
_BESIDE = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,60})/([^\W\d_]{2,60})(?![^\W\d_])")
_PAIR_WORD = re.compile(
    r"(?<![^\W\d_])([A-ZÄÖÜ][^\W\d_]{2,60}) (?:und|oder|bzw\.|beziehungsweise|sowie) (?:[^\W\d_]{1,12} ){0,2}"
    r"([A-ZÄÖÜ][^\W\d_]{2,60})(?![^\W\d_])"
)
_UMLAUTS = str.maketrans("äöü", "aou")
_LONGEST = 60
"""Letters of a word, at most."""


class _Found(NamedTuple):
    way: str
    span: Span
    fix: str | None = None


def _run(texts: Texts) -> Iterator[Remark]:
    wanted = texts.style.gender
    for found in _ways(texts.target.plain, wanted):
        if found.way not in wanted:
            written = texts.target.text[slice(*found.span)]
            names = " or ".join(NAMES[way] for way in wanted if way in NAMES)
            message = f"“{written}” has the {NAMES[found.way]}, where the house style is {names}"
            yield Remark(message, None, found.span, found.fix)


def _ways(plain: str, wanted: tuple[str, ...]) -> Iterator[_Found]:
    if _SIGNS.search(plain):
        yield from _signs(plain, wanted)
    if "In" in plain:
        yield from _inner(plain)
    if "/" in plain:
        yield from _beside(plain)
    if "pairs" not in wanted:
        yield from _pairs(plain)


def _signs(plain: str, wanted: tuple[str, ...]) -> Iterator[_Found]:
    """Yield the words with a sign before their feminine ending."""
    target = next((sign for sign, way in SIGNS.items() if way in wanted and sign in "*:_"), "")
    for match in _SIGN.finditer(plain):
        before = _word_before(plain, match.start())
        if not _is_person(before, match["end"].lower(), match["sign"]):
            continue
        way = SIGNS[match["sign"][0]]
        span = Span(match.start() - len(before), match.end())
        simple = target and match["sign"] in SIGNS and way in ("star", "colon", "underscore")
        yield _Found(way, span, f"{before}{target}{match['end']}" if simple else None)


def _word_before(plain: str, end: int) -> str:
    start = max(0, end - _LONGEST)
    letters = re.search(r"[^\W\d_]*+\Z", plain[start:end])
    return letters[0] if letters else ""


def _is_person(word: str, end: str, sign: str) -> bool:
    low = word.lower()
    if sign in "'’!" and not (end.startswith(("innen", "nnen")) and word[:1].isupper()):
        return False
    if low in NOT_PEOPLE or len(word) < 2:  # noqa: PLR2004
        return False
    if end.startswith(("inn", "nnen")) or end == "in":
        return end != "in" or word[:1].isupper()
    return low in WORDS or (word[:1].isupper() and end in ("r", "n", "s", "m") and low.endswith(ENDED))


def _inner(plain: str) -> Iterator[_Found]:
    for match in _INNER.finditer(plain):
        before = _word_before(plain, match.start())
        if match[0] == "Innen" or before.lower().endswith(INNER):
            yield _Found("inner-capital", Span(match.start() - len(before), match.end()))


def _beside(plain: str) -> Iterator[_Found]:
    """Yield pairs with a slash: "Ärztinnen/Ärzte", "der/die"."""
    for match in _BESIDE.finditer(plain):
        first, second = match[1].lower(), match[2].lower()
        if frozenset((first, second)) in PAIRED or _is_pair(first, second):
            yield _Found("slash", Span(*match.span()))


def _is_pair(first: str, second: str) -> bool:
    """Say whether one of two words in lower case is the feminine of the other."""
    for woman, man in ((first, second), (second, first)):
        for ending in ("innen", "in"):
            if woman.endswith(ending) and not man.endswith(ending):
                stem = woman.removesuffix(ending).translate(_UMLAUTS)
                return len(stem) > 2 and man.translate(_UMLAUTS).startswith(stem)  # noqa: PLR2004
    return False


def _pairs(plain: str) -> Iterator[_Found]:
    """Yield pairs with "und" and the like."""
    for match in _PAIR_WORD.finditer(plain):
        if _is_pair(match[1].lower(), match[2].lower()):
            yield _Found("pairs", Span(*match.span()))


GENDER = Check(
    "gender",
    Severity.MINOR,
    "name people in the way that the house style wants",
    each_text(_run),
    (
        Example(Unit("Ask the doctors.", "Fragen Sie die Ärzt*innen."), objects=True),
        Example(Unit("Ask the doctors.", "Fragen Sie die Ärzt:innen."), objects=True),
        Example(Unit("Ask the doctors.", "Fragen Sie die ÄrztInnen."), objects=True),
        Example(Unit("Ask the doctors.", "Fragen Sie die Ärzte/Ärztinnen."), objects=True),
        Example(Unit("Ask the doctors.", "Fragen Sie die Ärztinnen und Ärzte."), objects=False),
        Example(Unit("Ask the doctors.", "Fragen Sie die Ärzt*innen."), objects=False, style=Style(gender=("star",))),
        Example(
            Unit("Ask the doctors.", "Fragen Sie die Ärztinnen und Ärzte."), objects=True, style=Style(gender=("star",))
        ),
    ),
    GERMAN,
)
