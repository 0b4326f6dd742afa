"""The words and phrases of both languages that negate, or may, compiled for looking up."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import (
    data_absorbers,
    data_antonyms,
    data_antonyms_common,
    data_graded,
    data_idioms,
    data_negators,
    data_opposites,
    data_verbs,
)
from pipeline.checks.negation.inflection import english_forms, german_forms
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind
from pipeline.features import tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

Sense = tuple[str, bool]
"""The name of a row, and whether it is denied."""

_DOUBTFUL, _STRONG, _VAGUE, _MARKS = "~", "!", ("~", "+"), "~+!"
_TABLES = {
    data_opposites.ADJECTIVES: (Kind.CARRIER, False),
    data_verbs.ROWS: (Kind.CARRIER, False),
    data_idioms.ROWS: (Kind.PLAIN, False),
    data_graded.ROWS: (Kind.PLAIN, True),
    data_antonyms.ROWS: (Kind.PLAIN, True),
    data_antonyms_common.ROWS: (Kind.PLAIN, True),
    data_absorbers.ROWS: (Kind.ABSORBER, True),
}
"""What the words of each table are that deny, and whether their contraries are only ends of a scale."""
_HYPHEN = re.compile(r"(?<=\w)-(?!free)")


class Entry(NamedTuple):
    """A phrase: its words after the first, what it says, and how."""

    rest: tuple[str, ...]
    kind: Kind
    senses: frozenset[Sense]
    vague: frozenset[Sense]
    """Those of the senses that cannot be turned."""
    strong: bool
    """Whether a translation without any word that denies, or may, is wrong."""


_DENIED_ENGLISH, _PLAIN_ENGLISH, _DENIED_GERMAN, _PLAIN_GERMAN = range(4)


class _Draft(NamedTuple):
    phrase: tuple[str, ...]
    kind: Kind
    sense: Sense | None
    vague: bool
    strong: bool = False


class Lexicon(NamedTuple):
    """Phrases by their first and second word ("" if there is none), longest first; a text without one of the `signs` has nothing that may negate."""

    phrases: Mapping[str, Mapping[str, tuple[Entry, ...]]]
    signs: frozenset[str]


@lru_cache
def english() -> Lexicon:
    """Return the English phrases; words are base forms."""
    lemma = tables("en").lemma

    def forms(phrase: str) -> Iterator[tuple[str, ...]]:
        first, *rest = (lemma(word) for word in _HYPHEN.sub(" ", phrase).replace("-free", " -free").split())
        # The base form of a verb that the tables don't know is guessed from its ending, and not always found.
        yield from dict.fromkeys((form, *rest) for form in (first, *map(lemma, english_forms(first))))

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
                vague = phrase.startswith(_VAGUE) or row.is_vague(kind, denied=denied)
                for form in forms(phrase.lstrip(_MARKS)):
                    yield _Draft(form, kind, (row.name, denied), vague, phrase.startswith(_STRONG))


class _Row(NamedTuple):
    name: str
    cells: list[str]
    denies: Kind
    """What the words are that deny."""
    graded: bool

    def is_vague(self, kind: Kind, *, denied: bool) -> bool:
        return self.graded or (denied and kind >= Kind.ABSORBER)

    def kind(self, phrase: str, negators: frozenset[str], *, denied: bool) -> Kind:
        if not denied:
            return Kind.PLAIN
        if not negators.isdisjoint(phrase.split()):
            return Kind.MAYBE
        return Kind.ABSORBER if phrase.startswith(_DOUBTFUL) and self.denies is Kind.CARRIER else self.denies


def _rows() -> Iterator[_Row]:
    for table, (denies, graded) in _TABLES.items():
        for line in table.strip().replace("\n    ", " ").splitlines():
            cells = line.split("|")
            name = cells[0].partition(",")[0].strip(f"{_MARKS} ") + ("" if denies is Kind.CARRIER else "~")
            prefix = ADJECTIVAL if table == data_opposites.ADJECTIVES or name == "free of" else ""
            if denies is Kind.ABSORBER:
                name, cells = f"{name}~", [cells[0], "", cells[1], ""]
            yield _Row(prefix + name, cells, denies, graded)


def _phrases(cell: str) -> list[str]:
    return [phrase for part in cell.split(",") if (phrase := part.strip())]


def _compiled(drafts: Iterator[_Draft]) -> Lexicon:
    """Merge what is said of the same phrase: the strongest kind, and all senses."""
    merged: dict[tuple[str, ...], list[_Draft]] = {}
    for draft in drafts:
        merged.setdefault(draft.phrase, []).append(draft)
    result: dict[str, dict[str, list[Entry]]] = {}
    for phrase, same in merged.items():
        result.setdefault(phrase[0], {}).setdefault(phrase[1] if phrase[1:] else "", []).append(_entry(phrase, same))
    phrases = {
        first: {second: tuple(sorted(found, key=lambda entry: -len(entry.rest))) for second, found in each.items()}
        for first, each in result.items()
    }
    denying = [phrase for phrase, same in merged.items() if min(draft.kind for draft in same) < Kind.ABSORBER]
    return Lexicon(phrases, _signs(denying))


def _entry(phrase: tuple[str, ...], same: list[_Draft]) -> Entry:
    senses = frozenset(draft.sense for draft in same if draft.sense)
    vague = frozenset(draft.sense for draft in same if draft.sense and draft.vague)
    return Entry(phrase[1:], min(draft.kind for draft in same), senses, vague, any(draft.strong for draft in same))


def _signs(phrases: list[tuple[str, ...]]) -> frozenset[str]:
    """Return words one of which is in each of the phrases."""
    single = frozenset(phrase[0] for phrase in phrases if len(phrase) == 1)
    return single | {phrase[-1] for phrase in phrases if single.isdisjoint(phrase)}
