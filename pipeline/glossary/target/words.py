"""The words of a German text and their normal form, in which spellings that don't differ for a term are one."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_IGNORED = "\u00ad\u200b\u200c\u200d\u2060"
_MARKS = "\u0300-\u036f"
_LETTER = rf"[\w{_IGNORED}{_MARKS}]"
_GENDER = r"[*:·•](?=inn?(?:en)?|[rn](?!\w))|/-?(?=in(?:nen)?(?!\w))"

WORD = re.compile(
    rf"(?:(?<![\w*/-])[-‐‑]|(?<=/)-)?{_LETTER}++"
    rf"(?:(?:[-‐‑]|{_GENDER}|(?<=\d)/(?=\d)){_LETTER}++|\(inn?(?:en)?\){_LETTER}*+)*+(?:[-‐‑]|–(?=[\s,/]))?"
)
"""A word with its hyphens, also one that hangs ("Strahlen-", "-gefäße"), and its gender marks ("Ärzt*innen")."""

MOST_LETTERS = 100
"""Longer words are no words of a language: nothing is looked for in them."""

_MOST_TERM_WORDS = 2**12

HYPHENS = "-‐‑–"
"""A dash is one at the end of a word ("Brust– und Eierstockkrebs")."""

FOLDED = str.maketrans("äöü", "aou")
"""Letters as they are compared: an umlaut is as good as none."""

_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉⁰¹²³⁴⁵⁶⁷⁸⁹", "01234567890123456789")
_COMBINED = {("a", "\u0308"): "ä", ("o", "\u0308"): "ö", ("u", "\u0308"): "ü"}
_EITHER_PH = ("graph", "phot", "phon")
_MARKED = re.compile(r"(?P<plural>e|en)?(?P<mark>[*:·•_]|/-?|\()(?P<ending>inn?(?:en)?\b|inn?(?:en)?(?=\)|\w)|[rn]\b)")
_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])I(?=n(?:nen|\b))")


class Word(NamedTuple):
    """A word in its normal form: `plain` in lower case with umlauts, `folded` without; both of one length.

    `offsets` has the place in `surface` of each character and its length; `breaks` are the indexes before which a
    hyphen stands. A word `hangs_after` with a hyphen at its end, `hangs_before` with one at its start.
    `is_inclusive` says that gender marks make it name persons of all genders.
    """

    surface: str
    plain: str
    folded: str
    offsets: Sequence[int]
    breaks: frozenset[int] = frozenset()
    hangs_before: bool = False
    hangs_after: bool = False
    is_capital: bool = False
    is_inclusive: bool = False


def word(surface: str) -> Word:
    """Return the normal form of a word of a text: lower case, ss for ß, no hyphens, soft hyphens and gender marks."""
    if surface.isalpha() and "ß" not in surface and len(lower := surface.lower()) == len(surface):
        offsets: Sequence[int] = range(len(surface) + 1)
        if not can_respell(lower) and not has_inner_capital(surface):
            return Word(surface, lower, _fold(lower), offsets, is_capital=surface[0].isupper())
    return _marked(surface)


def can_respell(lower: str) -> bool:
    """Whether a text in small letters has words of two spellings."""
    return "ph" in lower and any(part in lower for part in _EITHER_PH)


def has_inner_capital(text: str) -> bool:
    """Whether a text has words for all genders by a capital (ÄrztInnen)."""
    return "In" in text and _INNER_CAPITAL.search(text) is not None


def _fold(lower: str) -> str:
    return lower if lower.isascii() else lower.translate(FOLDED)


def _marked(surface: str) -> Word:
    """Return the normal form of a word with hyphens, marks, digits, or letters of which there are two spellings."""
    core = surface.strip(HYPHENS)
    skipped, is_inclusive = _gender_marks(surface)
    plain, offsets, breaks = _letters(surface, skipped)
    plain, offsets, breaks = _respelled(plain, offsets, breaks)
    return Word(
        surface,
        plain,
        plain.translate(FOLDED),
        (*offsets, len(surface)),
        frozenset(breaks),
        surface[:1] in HYPHENS,
        surface[-1:] in HYPHENS,
        core[:1].isupper() or not core[:1].isalpha(),
        is_inclusive,
    )


@lru_cache(maxsize=_MOST_TERM_WORDS)
def plain(text: str) -> str:
    """Return a word of a term as `Word.plain` has it."""
    return word(text).plain


def _gender_marks(surface: str) -> tuple[frozenset[int], bool]:
    """Return the indexes of what a gender mark adds to or leaves in the feminine form, and whether there is one."""
    skipped: set[int] = set()
    found = _MARKED.search(surface)
    if found and found.start("mark") > 0:
        keeps = found["ending"] in ("r", "n")
        skipped.update(range(found.start("mark") if keeps else found.start(), found.start("ending")))
        skipped.update(range(found.start("ending"), found.end()) if keeps else ())
        skipped.update(index for index in (surface.find(")", found.end()),) if index >= 0)
    return frozenset(skipped), bool(found) or has_inner_capital(surface)


def _letters(surface: str, skipped: frozenset[int]) -> tuple[str, list[int], list[int]]:
    letters: list[str] = []
    offsets: list[int] = []
    breaks: list[int] = []
    for index, character in enumerate(surface):
        if character in HYPHENS:
            breaks.append(len(letters))
        elif letters and (letters[-1], character) in _COMBINED:
            letters[-1] = _COMBINED[letters[-1], character]
        elif index not in skipped and character not in _IGNORED:
            for letter in _lower(character):
                letters.append(letter)
                offsets.append(index)
    return "".join(letters), offsets, breaks


def _lower(character: str) -> str:
    return "ss" if character in "ßẞ" else character.lower().translate(_SUBSCRIPTS)


def _respelled(plain: str, offsets: list[int], breaks: list[int]) -> tuple[str, list[int], list[int]]:
    """Write f for ph where spelling is free to choose (Sonographie, Sonografie)."""
    for part in _EITHER_PH:
        while (start := plain.find(part)) >= 0:
            at = start + part.index("ph")
            plain = plain[:at] + "f" + plain[at + 2 :]
            del offsets[at + 1]
            breaks = [index - (index > at) for index in breaks]
    return plain, offsets, breaks
