"""The words of German terms, ready to be found."""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

from pipeline.glossary.target.inflection import Kind, Paradigm, adjective, noun, verb
from pipeline.glossary.target.words import plain

EXACT, RESPELLED, INFLECTED, DERIVED = 4, 3, 2, 1
"""How near a word of a text is to the term's: as listed, listed in another spelling, inflected, or else derived."""


class Case(Enum):
    """How the first letter of a word is written."""

    NOUN = "noun"
    """With a capital, but within a compound."""
    LOWER = "lower"
    """Small, but at the start of a sentence."""
    UPPER = "upper"
    """With a capital: an adjective in a name."""
    ANY = "any"


class Lemma(NamedTuple):
    """A word of a term: `plain` is its normal form, `spelled` what the term has.

    `cased` are parts that have to stand in a text in just their case. `rank` is the nearest that a match can be.
    `is_open` says that the word enters compounds without a hyphen.
    """

    plain: str
    spelled: str
    kind: Kind
    paradigm: Paradigm
    case: Case
    cased: tuple[str, ...] = ()
    rank: int = EXACT
    is_open: bool = True


class Hit(NamedTuple):
    """A lemma in a word: characters from `start` to `end` of its surface.

    `is_modifier` where the head of a compound follows; `at_start` where it can only stand at the start of a sentence
    (an adjective with a capital).
    """

    start: int
    end: int
    rank: int
    is_modifier: bool = False
    at_start: bool = False
    is_inclusive: bool = False


_INNER_CAPITAL = re.compile(r"\w[A-ZÄÖÜ]|\d")
_HYPHENS = re.compile(r"[-‐‑]")


def noun_lemma(text: str, gender: str = "", exact_case: bool = False, is_drug: bool = False) -> Lemma:
    """Return the lemma of a noun as a term has it; abbreviations (MRT, GnRH) keep their case."""
    parts = tuple(filter(None, _HYPHENS.split(text)))
    cased = tuple(part for part in parts if _INNER_CAPITAL.search(part))
    is_open = not (cased and len(parts) == 1)
    if exact_case and not cased:
        cased = (text[1:],)
    form = plain(text)
    return Lemma(
        form,
        text.lower(),
        Kind.NOUN,
        noun(form, gender, is_drug=is_drug or exact_case),
        Case.NOUN,
        cased,
        is_open=is_open,
    )


def adjective_lemma(text: str, is_inflected: bool = False, exact_case: bool = False) -> Lemma:
    """Return the lemma of an adjective, participle or adverb; `is_inflected` where the term has it with an ending."""
    form = plain(text)
    cased = tuple(part for part in _HYPHENS.split(text) if _INNER_CAPITAL.search(part))
    paradigm = adjective(form, is_inflected=is_inflected)
    return Lemma(form, text.lower(), Kind.ADJECTIVE, paradigm, _case(text), (text,) if exact_case else cased)


def _case(text: str) -> Case:
    if text[:1].islower():
        return Case.LOWER
    return Case.ANY if _HYPHENS.search(text) else Case.UPPER


def verb_lemma(text: str) -> Lemma:
    """Return the lemma of a verb, from its infinitive or participle."""
    form = plain(text)
    return Lemma(form, text.lower(), Kind.VERB, verb(form), Case.LOWER)


def derived_lemma(text: str) -> Lemma:
    """Return the lemma of an adjective, or of a verb on -ieren, that is derived from a term's noun."""
    lemma = verb_lemma(text) if text.endswith("ieren") else adjective_lemma(text)
    return lemma._replace(rank=DERIVED)
