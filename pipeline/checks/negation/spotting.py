"""Phrases of small tables, found in the words of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.features import Word

Phrases = dict[str, list[tuple[tuple[str, ...], str]]]
"""The words after the first and the value of each phrase, by first words; longer ones first."""


class Spot(NamedTuple):
    """A phrase in a text: its value, what stands there, and where."""

    value: str
    text: str
    start: int
    end: int


def phrases(table: Mapping[str, str]) -> Phrases:
    """Compile a table of values and their phrases, separated by commas."""
    result: Phrases = {}
    for value, cell in table.items():
        for phrase in cell.split(","):
            first, *rest = phrase.split()
            result.setdefault(first, []).append((tuple(rest), value))
    for found in result.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return result


def spots(table: Phrases, words: Sequence[Word], keys: Sequence[str]) -> list[Spot]:
    """Return the phrases of a table among words, whose forms for looking up are `keys`."""
    result: list[Spot] = []
    after = 0
    for at in [at for at, key in enumerate(keys) if key in table]:
        entry = next((each for each in table[keys[at]] if tuple(keys[at + 1 : at + 1 + len(each[0])]) == each[0]), None)
        if entry and at >= after:
            after = at + 1 + len(entry[0])
            said = words[at:after]
            text = " ".join(dict.fromkeys(word.text for word in said))
            result.append(Spot(entry[1], text, said[0].start, said[-1].end))
    return result
