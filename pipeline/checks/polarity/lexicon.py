"""All tables of poles as one lexicon for each language."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity import (
    data_comparison,
    data_direction,
    data_frequency,
    data_neutral,
    data_order,
    data_polarity,
    data_polarity_medical,
    data_population,
)
from pipeline.checks.polarity.tables import Entry, Mark, Written, english, german, rows, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

TABLES = {
    "comparison": data_comparison.AXES,
    "direction": data_direction.AXES,
    "order": data_order.AXES,
    "population": data_population.AXES,
    "polarity": data_frequency.SCALE + data_polarity_medical.AXES + data_polarity.AXES,
}
"""The axes of each check; what is on axes of several checks is a matter of the first."""
_LONGEST_WORD = 60
"""Longer words are not taken apart (characters)."""
_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 7


Meaning = tuple[Entry, tuple[Mark, ...]]


class Known(NamedTuple):
    """What begins with a word: the word alone, and phrases by their second word, those of the same length together.

    `plain` is what the word alone means wherever it stands; None if that depends on other words.
    """

    alone: tuple[Meaning, ...]
    phrases: Mapping[str, tuple[tuple[Meaning, ...], ...]]
    plain: tuple[Mark, ...] | None


class Lexicon(NamedTuple):
    """What words mean, by their first word; `exact` are those that count only as written.

    `heads` and `prefixes` are the ends and the beginnings of compounds.
    """

    entries: Mapping[str, Sequence[Meaning]]
    exact: frozenset[str]
    heads: Mapping[str, tuple[Mark, ...]]
    prefixes: Mapping[str, tuple[Mark, ...]]


@lru_cache(maxsize=1)
def checks_of_axes() -> tuple[str, ...]:
    """Return the id of the check that each axis belongs to."""
    return tuple(check for check, table in TABLES.items() for _ in table.strip().split("\n\n"))


@lru_cache(maxsize=1)
def scale_axis() -> int:
    """Return the number of the axis of how often something is so, whose poles are steps (see `data_frequency`)."""
    return checks_of_axes().index("polarity")


@lru_cache(maxsize=2)
def lexicon(language: str) -> Lexicon:
    """Return the lexicon of English ("en") or German ("de")."""
    found = list(_written(language))
    simple = [each for each in found if not each.text.endswith("*")]
    return Lexicon(
        _indexed(simple, german if language == "de" else english),
        frozenset(word[1:] for each in simple for word in each.text.partition("@")[0].split() if word[0] == "="),
        _united((form, each.mark) for each in simple if each.text[0] == "-" for form, _ in german(each.text)),
        _united((each.text[:-1].lower(), each.mark) for each in found if each.text.endswith("*")),
    )


def _written(language: str) -> Iterator[Written]:
    axis = 0
    for table in TABLES.values():
        for axis, pole, *texts in rows(table, axis):  # noqa: B020 - counts on through all tables
            yield from written(texts[language == "de"], axis, pole)
        axis += 1
    neutral = data_neutral.GERMAN if language == "de" else data_neutral.ENGLISH
    yield from (Written(None, text) for text in neutral.replace("\n", " ").strip().split(", "))


def _indexed(found: Iterable[Written], read: Callable[[str], Iterable[tuple[str, Entry]]]) -> dict[str, list[Meaning]]:
    marks: dict[str, list[Mark]] = {}
    for each in found:
        marks.setdefault(each.text, []).extend([each.mark] if each.mark else [])
    index: dict[str, list[Meaning]] = {}
    for text, named in marks.items():
        meant = tuple(named)
        for first, entry in read(text):
            index.setdefault(first, []).append((entry, meant))
    return index


@lru_cache(maxsize=65536)
def known(word: str, language: str) -> Known | None:
    """Return what begins with a word; None where nothing does."""
    meanings = lexicon(language).entries.get(word)
    if meanings is None:
        return None
    seconds = dict.fromkeys(entry.rest[0] for entry, _ in meanings if entry.rest)
    phrases = {
        second: tuple(_by_length([each for each in meanings if each[0].rest[:1] == (second,)])) for second in seconds
    }
    alone = tuple(each for each in meanings if not each[0].rest)
    return Known(alone, phrases, _plain(alone))


def _plain(alone: tuple[Meaning, ...]) -> tuple[Mark, ...] | None:
    if not alone or any(entry.noun or entry.context or entry.particle for entry, _ in alone):
        return None
    found: dict[tuple[int, int], Mark] = {}
    for mark in (mark for _, marks in alone for mark in marks):
        key = (mark.axis, mark.pole)
        if key not in found or mark.strong:
            found[key] = mark
    return tuple(found.values())


@lru_cache(maxsize=65536)
def particles(word: str) -> frozenset[str]:
    """Return the particles of the German verbs that a form without them may belong to."""
    return frozenset(entry.particle for entry, _ in lexicon("de").entries.get(word, ()) if entry.particle)


def _by_length(meanings: list[Meaning]) -> Iterator[tuple[Meaning, ...]]:
    """Yield phrases of the same number of words together, the longest first."""
    for length in sorted({len(entry.rest) for entry, _ in meanings}, reverse=True):
        yield tuple(each for each in meanings if len(each[0].rest) == length)


def _united(marks: Iterator[tuple[str, Mark | None]]) -> dict[str, tuple[Mark, ...]]:
    found: dict[str, tuple[Mark, ...]] = {}
    for form, mark in marks:
        found[form] = (*found.get(form, ()), mark) if mark else found.get(form, ())
    return found


@lru_cache(maxsize=65536)
def in_compound(word: str, language: str, *, is_noun: bool = True) -> tuple[Mark, ...]:
    """Return what the longest end and the longest beginning of a word (lower case) mean that are in the tables.

    Only nouns have an end that means something: "trainieren" has nothing to do with "Nieren".
    """
    if not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_WORD:
        return ()
    words = lexicon(language)
    places = range(_SHORTEST_PART, len(word) + 1)
    ends = (word[at:] for at in places) if is_noun else ()
    head = next((words.heads[end] for end in ends if end in words.heads), ())
    return head + next((words.prefixes[word[:at]] for at in reversed(places) if word[:at] in words.prefixes), ())
