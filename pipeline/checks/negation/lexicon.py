"""The words and phrases of both languages that negate, or may, compiled for looking up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import (
    data_graded,
    data_idioms,
    data_negators,
    data_opposites,
    data_verbs,
)
from pipeline.checks.negation.inflection import german_forms
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind
from pipeline.features import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Sense = tuple[str, bool]
"""The name of a row, and whether it is denied."""

_HYPHEN = re.compile(r"(?<=\w)-(?!free)")


class Entry(NamedTuple):
    """A phrase: its words after the first, what it says, and how."""

    rest: tuple[str, ...]
    kind: Kind
    senses: frozenset[Sense]
    vague: frozenset[Sense]
    """Those of the senses that cannot be turned."""


_DENIED_ENGLISH, _PLAIN_ENGLISH, _DENIED_GERMAN, _PLAIN_GERMAN = range(4)


class _Draft(NamedTuple):
    phrase: tuple[str, ...]
    kind: Kind
    sense: Sense | None
    vague: bool


class Lexicon(NamedTuple):
    """Phrases by their first word, longest first; a text without one of the `signs` has nothing that may negate."""

    phrases: Mapping[str, tuple[Entry, ...]]
    signs: frozenset[str]


@lru_cache
def english() -> Lexicon:
    """Return the English phrases; words are base forms."""
    lemma = tables("en").lemma

    def forms(phrase: str) -> Iterator[tuple[str, ...]]:
        yield tuple(lemma(word) for word in _HYPHEN.sub(" ", phrase).replace("-free", " -free").split())

    negators = (data_negators.ENGLISH, data_negators.ENGLISH_MAYBE)
    return _compiled(_drafts(negators, (_DENIED_ENGLISH, _PLAIN_ENGLISH), forms))


@lru_cache
def german() -> Lexicon:
    """Return the German phrases; words are in lower case."""
    negators = (f"{data_negators.GERMAN}, {data_negators.QUOTED}", data_negators.GERMAN_MAYBE)
    return _compiled(_drafts(negators, (_DENIED_GERMAN, _PLAIN_GERMAN), german_forms))


def _drafts(
    negators: tuple[str, str], columns: tuple[int, int], forms: Callable[[str], Iterator[tuple[str, ...]]]
) -> Iterator[_Draft]:
    for table, kind in zip(negators, (Kind.NEGATOR, Kind.MAYBE), strict=True):
        for phrase in _phrases(table.replace("\n", " ")):
            yield from (_Draft(form, kind, None, vague=False) for form in forms(phrase))
    plain_words = frozenset(_phrases(negators[0].replace("\n", " ")))
    for row in _rows():
        for column, denied in zip(columns, (True, False), strict=True):
            for phrase in _phrases(row.cells[column]):
                kind = row.kind(phrase, plain_words, denied=denied)
                vague = phrase.startswith("~") or row.is_vague(kind, denied=denied)
                for form in forms(phrase.removeprefix("~")):
                    yield _Draft(form, kind, (row.name, denied), vague)


class _Row(NamedTuple):
    name: str
    cells: list[str]
    carries: bool
    graded: bool

    def is_vague(self, kind: Kind, *, denied: bool) -> bool:
        return self.graded or (denied and kind is Kind.PLAIN)

    def kind(self, phrase: str, negators: frozenset[str], *, denied: bool) -> Kind:
        if not denied or phrase.startswith("~"):
            return Kind.PLAIN
        if not negators.isdisjoint(phrase.split()):
            return Kind.MAYBE
        return Kind.CARRIER if self.carries else Kind.PLAIN


def _rows() -> Iterator[_Row]:
    carriers = (data_opposites.ADJECTIVES, data_verbs.ROWS)
    for table in (*carriers, data_idioms.ROWS, data_graded.ROWS):
        for line in table.strip().replace("\n    ", " ").splitlines():
            cells = line.split("|")
            prefix = ADJECTIVAL if table == data_opposites.ADJECTIVES or line.startswith("free of") else ""
            name = f"{prefix}{cells[0].partition(',')[0].strip()}{'' if table in carriers else '~'}"
            yield _Row(name, cells, table in carriers, table == data_graded.ROWS)


def _phrases(cell: str) -> list[str]:
    return [phrase for part in cell.split(",") if (phrase := part.strip())]


def _compiled(drafts: Iterator[_Draft]) -> Lexicon:
    """Merge what is said of the same phrase: the strongest kind, and all senses."""
    merged: dict[tuple[str, ...], list[_Draft]] = {}
    for draft in drafts:
        merged.setdefault(draft.phrase, []).append(draft)
    result: dict[str, list[Entry]] = {}
    for phrase, same in merged.items():
        senses = frozenset(draft.sense for draft in same if draft.sense)
        vague = frozenset(draft.sense for draft in same if draft.sense and draft.vague)
        result.setdefault(phrase[0], []).append(Entry(phrase[1:], min(draft.kind for draft in same), senses, vague))
    phrases = {first: tuple(sorted(found, key=lambda entry: -len(entry.rest))) for first, found in result.items()}
    return Lexicon(
        phrases, _signs([phrase for phrase, same in merged.items() if min(draft.kind for draft in same) < Kind.PLAIN])
    )


def _signs(phrases: list[tuple[str, ...]]) -> frozenset[str]:
    """Return words one of which is in each of the phrases."""
    single = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
    return single | {phrase[-1] for phrase in phrases if single.isdisjoint(phrase)}
