"""The forms of the words in the tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_ADJECTIVE = ("", "e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "erem", "erweise", "heit", "keit")
_VERB = (
    "",
    "e",
    "en",
    "t",
    "et",
    "st",
    "est",
    "te",
    "ten",
    "ete",
    "eten",
    "end",
    "ende",
    "enden",
    "ender",
    "ung",
    "ungen",
)
_NOMINAL = ("s",)
_VERB_LENGTH = 4


def english_forms(word: str) -> tuple[str, ...]:
    """Return the past and the "-ing" form of what may be a regular English verb."""
    if len(word) < _VERB_LENGTH or not word.isalpha():
        return ()
    if word.endswith("e"):
        return (f"{word}d", f"{word[:-1]}ing")
    return (f"{word[:-1]}ied" if word.endswith("y") else f"{word}ed", f"{word}ing")


def german_forms(phrase: str) -> Iterator[tuple[str, ...]]:
    """Yield a phrase of a table, or all forms of an adjective ("klar-") or a verb ("meid="), in lower case."""
    word = phrase.lower()
    if word.endswith("-"):
        yield from (tuple(form.split()) for (form,) in _adjective(word[:-1]))
    elif word.endswith("="):
        yield from (tuple(form.split()) for (form,) in _verb(word[:-1]))
    else:
        yield tuple(word.split())


def _adjective(stem: str) -> Iterator[tuple[str, ...]]:
    yield from ((stem + ending,) for ending in _ADJECTIVE)
    if stem.endswith(("el", "er")):
        yield from ((f"{stem[:-2]}{stem[-1]}{ending}",) for ending in _ADJECTIVE if ending.startswith("e"))


def _verb(stem: str) -> Iterator[tuple[str, ...]]:
    """Yield forms without and with "n" or "en" in the infinitive: "hindern", "meiden"."""
    yield from ((stem + ending,) for ending in (*_VERB, "n", "nd", "nde", "nden", *_NOMINAL))
