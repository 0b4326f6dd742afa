"""Whom an English text speaks to, and of whom it speaks."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.style.imperatives import ENGLISH as IMPERATIVES
from pipeline.checks.style.quoted import is_quoted, quoted
from pipeline.checks.style.vocabulary import vocabulary
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_ENDINGS = ("", *(f"{mark}{verb}" for mark in "'’" for verb in ("re", "ve", "ll", "d", "m", "s")))
YOU = frozenset("you your yours yourself yourselves".split())
_I = frozenset("i me my mine myself".split())
_THIRD = frozenset(
    "they them their theirs themselves she her hers herself it its itself these those which who whose one one's he "
    "his him himself".split()
)
_PEOPLE = frozenset(word + end for word in YOU | _I | _THIRD for end in _ENDINGS)
_DO_NOT = frozenset(("do", "don't", "don’t"))
_OPENERS = frozenset((BREAK, "please", "and", "or", "then", "never", "always", "not", "just", "also", "instead"))


class Address(NamedTuple):
    """Whether a text speaks to its reader outside of quotations and in them, of its writer, and of anybody else.

    `you` and `your` are how often the words stand in the text.
    """

    reader: bool = False
    quoted: bool = False
    writer: bool = False
    third: bool = False
    order: bool = False
    you: int = 0
    your: int = 0


@lru_cache(maxsize=4)  # one check after the other asks for the same text
def address(side: Side) -> Address:
    """Return whom an English text speaks to."""
    said = vocabulary(side)
    if said.isdisjoint(_PEOPLE) and said.isdisjoint(IMPERATIVES) and said.isdisjoint(_DO_NOT):
        return Address()
    marks = quoted(side.text)
    words = [word for word in side.words if not is_quoted(marks, word.start)] if marks else side.words
    inner = [word for word in side.words if is_quoted(marks, word.start)] if marks else []
    outer, everything = list(map(plain, words)), list(map(plain, side.words))
    order = has_order(words)
    return Address(
        reader=order or not YOU.isdisjoint(outer),
        quoted=bool(inner) and (has_order(inner) or not YOU.isdisjoint(map(plain, inner))),
        writer=not _I.isdisjoint(outer),
        third=not _THIRD.isdisjoint(everything),
        order=order,
        you=everything.count("you") + everything.count("yourself"),
        your=everything.count("your") + everything.count("yours"),
    )


def plain(word: Word) -> str:
    """Return a word in lower case, without what an apostrophe joins to it."""
    text = word.text.lower()
    return text if text.isalpha() else text.replace("’", "'").partition("'")[0]


def has_order(words: Sequence[Word]) -> bool:
    """Say whether English words ask the reader to do something."""
    before = earlier = BREAK
    for word in words:
        if before in _OPENERS and word.lemma in IMPERATIVES and word.text.lower() == word.lemma:
            return True
        if word.lemma == "not" and before == "do" and earlier in _OPENERS:  # "Do not …", whatever the verb
            return True
        earlier, before = before, word.lemma
    return False
