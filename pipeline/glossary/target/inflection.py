"""German inflection: from a term's word to its base and the endings that base takes."""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from pipeline.glossary.target import data_de_inflection as data


class Kind(Enum):
    """How a word of a term inflects and is written: nouns with a capital and in compounds."""

    NOUN = "noun"
    ADJECTIVE = "adjective"
    VERB = "verb"


class Paradigm(NamedTuple):
    """A base in plain form and what may stand around it.

    `umlauted` is the base in the forms that `umlaut` endings follow, "" where there is none. `links` join the word to
    the head of a compound. `before` may stand in front of a verb's base.
    """

    base: str
    umlauted: str
    endings: frozenset[str]
    umlaut: frozenset[str]
    links: tuple[str, ...]
    before: frozenset[str] = frozenset(("",))


_FEWEST = 2
_FEWEST_AFTER_PARTICLE = 4
_NO_UMLAUT = tuple(data.NO_UMLAUT)
_VOWELS_WITH_UMLAUT = {"a": "ä", "o": "ö", "u": "ü"}


def noun(word: str, gender: str, *, is_drug: bool = False) -> Paradigm:
    """Return the paradigm of a noun in plain form; `gender` is a value of `Gender`."""
    rule = data.DRUG_RULE if is_drug else _rule(word, gender)
    base = word[: len(word) - len(rule.cut)]
    has_umlaut = bool(rule.umlaut) and not word.endswith(_NO_UMLAUT)
    return Paradigm(
        base,
        umlauted(base) if has_umlaut else "",
        _endings(rule.endings),
        _endings(rule.umlaut),
        _links(rule.links),
    )


def _rule(word: str, gender: str) -> data.Rule:
    for rule in _rules(word[-1:]):
        if word.endswith(rule.suffix) and _fits(rule, word, gender):
            return rule
    return data.NOUN_RULES[-1]


@cache
def _rules(last: str) -> tuple[data.Rule, ...]:
    """Return the rules for words with a last letter, in their order."""
    return tuple(rule for rule in data.NOUN_RULES if rule.suffix[-1:] in ("", last))


def _fits(rule: data.Rule, word: str, gender: str) -> bool:
    long_enough = not rule.cut or len(word) - len(rule.cut) >= _FEWEST
    return long_enough and (not rule.genders or gender in rule.genders)


def adjective(word: str, *, is_inflected: bool = False) -> Paradigm:
    """Return the paradigm of an adjective or participle; `is_inflected` where it stands in a term with an ending."""
    base = _uninflected(word) if is_inflected else word
    endings = _adjective_endings()
    for end, short in data.ELIDED.items():
        if base.endswith(end) and not is_inflected:
            rest = frozenset(short + ending for ending in endings)
            return Paradigm(base[: -len(end)], "", rest | {end + ending for ending in endings}, frozenset(), ())
    return Paradigm(base, "", endings, frozenset(), ())


def _uninflected(word: str) -> str:
    fitting = (word[: -len(end)] for end in data.INFLECTED_ADJECTIVE if word.endswith(end) and len(word) > len(end) + 1)
    return next(fitting, word)


@lru_cache(maxsize=1)
def _adjective_endings() -> frozenset[str]:
    plain = _endings(data.ADJECTIVE_ENDINGS)
    return plain | {grade + ending for grade in data.COMPARED_ENDINGS.split() for ending in plain}


def verb(word: str) -> Paradigm:
    """Return the paradigm of a verb in plain form, given as infinitive or participle (entfernen, festgestellt)."""
    particle = separable(word)
    rest = word.removeprefix(particle)
    base = _verb_base(rest.removeprefix("ge") if rest.endswith(("t", "en")) and len(rest) > len("ge") + 3 else rest)
    before = frozenset((particle, particle + "ge", particle + "zu"))
    return Paradigm(base, "", _verb_endings(is_bare=rest.endswith(base)), frozenset(), (), before)


def separable(word: str, *, is_verb: bool = False) -> str:
    """Return the separable particle that a verb begins with, "" for none; the rest of what is a verb may be short."""
    fewest = _FEWEST_AFTER_PARTICLE - is_verb
    fitting = (part for part in data.PARTICLES if word.startswith(part) and len(word) >= len(part) + fewest)
    return next(fitting, "")


def _verb_base(word: str) -> str:
    for ending in ("en", "et", "t", "n"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=2)
def _verb_endings(*, is_bare: bool) -> frozenset[str]:
    """Return the endings of verbs; with the empty one for a form that has none (nahm, schwoll)."""
    adjective_endings = _endings(data.ADJECTIVE_ENDINGS)
    participles = (start + ending for start in data.PARTICIPLE_ENDINGS.split() for ending in adjective_endings)
    endings = _endings(data.VERB_ENDINGS) | frozenset(participles)
    return endings | {""} if is_bare else endings


@lru_cache(maxsize=2**12)
def umlauted(base: str) -> str:
    """Return the base with its last vowel that can have one turned into an umlaut, "" where there is none."""
    for index in range(len(base) - 1, -1, -1):
        letter = base[index]
        if letter == "u" and index and base[index - 1] == "a":
            return base[: index - 1] + "ä" + base[index:]
        if letter in _VOWELS_WITH_UMLAUT:
            return base[:index] + _VOWELS_WITH_UMLAUT[letter] + base[index + 1 :]
        if letter in "iyäöü":
            return ""
    return ""


@lru_cache(maxsize=2**8)
def _endings(written: str) -> frozenset[str]:
    return frozenset("" if ending == "-" else ending for ending in written.split())


@lru_cache(maxsize=2**8)
def _links(written: str) -> tuple[str, ...]:
    return tuple("" if link == "-" else link for link in written.split())
