"""Pseudo translations: English made to look like a foreign language, to see what a translation will do to the pages.

The two pseudo-locales are those of CLDR, Android and Chromium: "en-XA", English with accents, longer and in brackets,
and "ar-XB", English that runs from right to left (CLDR's `PseudoLocales`, Android's aapt2). What a page shows without
brackets does not come from a translatable text; what lacks its closing bracket is cut off.
"""

from __future__ import annotations

import re
from itertools import cycle
from math import ceil
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from pipeline.inline import PieceKind, pieces, tag
from pipeline.model import CodeKind, State
from pipeline.render.published import Published
from pipeline.render.rebuild import fits

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from pipeline.model import Document, Segment

PSEUDO: Final[Mapping[str, Literal["ltr", "rtl"]]] = {"en-XA": "ltr", "ar-XB": "rtl"}
"""The pseudo-locales and the directions of their texts."""

_ACCENTED: Final = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž",
)
_GROWTH: Final = ((10, 1.0), (20, 0.8), (30, 0.6), (50, 0.4), (70, 0.51))
_LEAST_GROWTH: Final = 0.3
"""How much longer texts of up to so many characters become, and longer ones: the lower bounds of IBM's table of average
expansion from English, as W3C gives it in "Text size in translation" (200-300 % up to 10 characters, 130 % over 70)."""
_NUMBERS: Final = "one two three four five six seven eight nine ten".split()
_LETTER: Final = re.compile("[A-Za-z]")
_VOWEL: Final = re.compile("[aeiou]")
_WORD: Final = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*)+")
_OVERRIDE, _POP = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"
_WITHOUT_OVERRIDES: Final = dict.fromkeys(map(ord, (_OVERRIDE, _POP)))

# Wider than the grammar of units in what may be a tag: `pieces` has the last word.
_MAYBE_TAG: Final = r"</?[A-Za-z][^<>{}&;]*>"
_REFERENCE: Final = r"&#?[A-Za-z0-9]+;"
_MARKUP: Final = re.compile(f"({_MAYBE_TAG}|{_REFERENCE})")
_MARKUP_AND_BRACES: Final = re.compile(rf"({_MAYBE_TAG}|{_REFERENCE}|\{{\{{|\}}\}}|\{{[A-Za-z_][A-Za-z0-9_]*\}})")
_ALWAYS_PROTECTED: Final = frozenset(("code", "kbd", "samp", "var"))


class _Part(NamedTuple):
    """A part of a unit's text, and whether a translator may change it."""

    text: str
    is_free: bool


def is_pseudo(tag: str) -> bool:
    """Tell whether a canonical language tag is that of a pseudo-locale."""
    return tag in PSEUDO


def pseudo(source: str, *, braces: bool = False, right_to_left: bool = False, protected: Collection[str] = ()) -> str:
    """Return the pseudo translation of a unit's text, in brackets: "Fever" → "⟦Ƒééṽééŕ öñé⟧".

    Letters get accents; vowels are doubled, and words added, until the text is as much longer as translations from
    English are. With `right_to_left` the letters stay what they are, and every word is overridden to run from right to
    left. Tags, placeholders (where `braces` says that the unit has any), character references, and what stands in
    `<code>` and its like or in the elements whose opening tags are `protected`, stay as they are.
    """
    if not source.strip():
        return source
    parts = list(_parts(source, braces=braces, protected=protected))
    changed = _turned(parts) if right_to_left else _grown(parts)
    return f"⟦{changed}⟧"


def pseudo_page(document: Document, locale: str) -> tuple[Published, ...]:
    """Return what stands in the place of each segment of a page in a pseudo-locale, for `fill.fill`.

    Like `published.settle` it gives the source text where a translation would not fit its segment. It stands in the
    place of `settle`, which keeps U+202E off all pages when it comes from a catalog; here nobody but us wrote it.
    """
    return tuple(_published(segment, document.skeleton, PSEUDO[locale] == "rtl") for segment in document.segments)


def _published(segment: Segment, skeleton: str, right_to_left: bool) -> Published:
    protected = {tag(code.name, code.number) for code in segment.codes if code.kind is CodeKind.PROTECTED}
    braces = bool(segment.placeholders)
    text = pseudo(segment.text, braces=braces, right_to_left=right_to_left, protected=protected)
    plain = text.translate(_WITHOUT_OVERRIDES) if right_to_left else text
    return Published(text, State.CURRENT) if fits(segment, plain, skeleton) else Published()


def _parts(source: str, *, braces: bool, protected: Collection[str]) -> Iterator[_Part]:
    inside = False
    for index, text in enumerate((_MARKUP_AND_BRACES if braces else _MARKUP).split(source)):
        kind, name = _markup(text) if index % 2 else (PieceKind.TEXT, "")
        if kind is PieceKind.OPEN:
            inside = text in protected or name in _ALWAYS_PROTECTED
        elif kind is PieceKind.CLOSE:
            inside = False
        is_kept = index % 2 and (kind is not PieceKind.TEXT or not text.startswith("<"))
        yield _Part(text, not inside and not is_kept)


def _markup(text: str) -> tuple[PieceKind, str]:
    (piece,) = pieces(text)
    return piece.kind, piece.value


def _turned(parts: Iterable[_Part]) -> str:
    return "".join(_WORD.sub(rf"{_OVERRIDE}\g<0>{_POP}", text) if is_free else text for text, is_free in parts)


def _grown(parts: list[_Part]) -> str:
    free = "".join(part.text for part in parts if part.is_free)
    wanted = ceil(len(free) * _growth(len(free))) if _LETTER.search(free) else 0
    grown = []
    for text, is_free in parts:
        longer, doubled = _VOWEL.subn(r"\g<0>\g<0>", text, count=wanted) if is_free and wanted else (text, 0)
        wanted -= doubled
        grown.append(longer.translate(_ACCENTED) if is_free else text)
    return "".join(grown) + _padding(wanted)


def _growth(length: int) -> float:
    return next((growth for limit, growth in _GROWTH if length <= limit), _LEAST_GROWTH)


def _padding(wanted: int) -> str:
    """Return words, each after a space, of at least so many characters together."""
    text = ""
    for word in cycle(_NUMBERS):
        if len(text) >= wanted:
            break
        text += f" {word}"
    return text.translate(_ACCENTED)
