"""The words and phrases of both languages that negate, or may, compiled for looking up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import data_negators
from pipeline.checks.negation.inflection import english_forms, german_forms
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.rows import Saying, Sense, phrases_of, rows
from pipeline.features import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

_HYPHEN = re.compile(r"(?<=\w)-(?!free)")
_ENGLISH, _GERMAN = (0, 1), (2, 3)
"""The cells of a row in each language."""

Form = tuple[str, ...]

_LIGHT = frozenset((word,) for word in data_negators.LIGHT)


class Entry(NamedTuple):
    """A phrase: its words after the first, what it says, and how."""

    rest: Form
    kind: Kind
    senses: frozenset[Sense]
    vague: frozenset[Sense]
    """Those of the senses that cannot be turned."""
    strong: bool
    """Whether a translation without any word that denies, or may, is wrong."""


class Lexicon(NamedTuple):
    """Phrases by their first and second word ("" if there is none), longest first.

    A text without one of the `signs` has nothing that may negate.
    """

    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    signs: frozenset[str]


@lru_cache
def english() -> Lexicon:
    """Return the English phrases; words are base forms."""
    lemma = tables("en").lemma

    def forms(phrase: str) -> Iterator[Form]:
        first, *rest = (lemma(word) for word in _HYPHEN.sub(" ", phrase).replace("-free", " -free").split())
        # The base form of a verb that the tables don't know is guessed from its ending, and not always found.
        yield from dict.fromkeys((form, *rest) for form in (first, *map(lemma, english_forms(first))))

    return _compiled(
        _sayings(data_negators.ENGLISH, data_negators.ENGLISH_MAYBE, _ENGLISH), forms, tables("en").function
    )


@lru_cache
def german() -> Lexicon:
    """Return the German phrases; words are in lower case."""
    negators = f"{data_negators.GERMAN}, {data_negators.QUOTED}"
    return _compiled(_sayings(negators, data_negators.GERMAN_MAYBE, _GERMAN), german_forms, tables("de").function)


def _sayings(negators: str, maybe: str, columns: tuple[int, int]) -> dict[str, set[Saying]]:
    """Return what the tables of a language say of each of their phrases."""
    result: dict[str, set[Saying]] = {}
    for table, kind in ((negators, Kind.NEGATOR), (maybe, Kind.MAYBE)):
        for phrase in phrases_of(table):
            result.setdefault(phrase, set()).add(Saying(kind))
    words = frozenset(phrases_of(negators))
    for row in rows():
        for column in columns:
            for phrase, saying in row.sayings(column, words):
                result.setdefault(phrase, set()).add(saying)
    return result


def _compiled(
    told: Mapping[str, set[Saying]], forms: Callable[[str], Iterable[Form]], common: frozenset[str]
) -> Lexicon:
    """Return the forms of all phrases with the strongest kind and all senses that are said of each."""
    merged: dict[Form, Entry] = {}
    for phrase, sayings in told.items():
        entry = _entry(sayings)
        for form in forms(phrase):
            known = merged.get(form)
            merged[form] = _both(known, entry) if known else entry
    result: dict[str, dict[str, list[Entry]]] = {}
    for form, entry in [(form, _with_parts(form, entry, merged)) for form, entry in merged.items()]:
        _, second, *_ = (*form, "")
        result.setdefault(form[0], {}).setdefault(second, []).append(entry._replace(rest=form[1:]) if second else entry)
    phrases = {
        first: {second: tuple(sorted(found, key=lambda entry: -len(entry.rest))) for second, found in each.items()}
        for first, each in result.items()
    }
    return Lexicon(phrases, _signs([form for form, entry in merged.items() if entry.kind < Kind.ABSORBER], common))


def _with_parts(form: Form, entry: Entry, merged: Mapping[Form, Entry]) -> Entry:
    """Return a phrase that denies nothing with what its parts say: "stay at home" says "stay" and "at home"."""
    if len(form) == 1 or entry.kind is not Kind.PLAIN or form[0] in data_negators.LESSENING:
        return entry
    turned = {(name, not denied) for name, denied in entry.senses}
    for first in range(len(form)):
        for end in range(first + 1, len(form) + 1):
            part = merged.get(form[first:end])
            if part and part.kind is Kind.PLAIN and form[first:end] not in _LIGHT:
                entry = _both(entry, part._replace(senses=part.senses - turned))
    return entry


def _entry(sayings: set[Saying]) -> Entry:
    senses = frozenset(each.sense for each in sayings if each.sense)
    vague = frozenset(each.sense for each in sayings if each.sense and each.vague)
    return Entry((), min(each.kind for each in sayings), senses, vague, any(each.strong for each in sayings))


def _both(one: Entry, other: Entry) -> Entry:
    senses, vague = one.senses | other.senses, one.vague | other.vague
    return Entry((), min(one.kind, other.kind), senses, vague, one.strong or other.strong)


def _signs(phrases: list[Form], common: frozenset[str]) -> frozenset[str]:
    """Return words one of which is in each of the phrases, as few `common` ones as can be."""
    single = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
    return single | {rarest(phrase, common) for phrase in phrases if single.isdisjoint(phrase)}


def rarest(phrase: Form, common: frozenset[str]) -> str:
    """Return the word of a phrase that the fewest texts have, as far as one can say: the longest that isn't common."""
    return max(phrase, key=lambda word: (word not in common, len(word)))
