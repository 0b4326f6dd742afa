"""Translations to measure the checks with, and what is done to them."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Pair(NamedTuple):
    """An English text, its German translation by a professional, and the file and line they stand in."""

    source: str
    target: str
    place: str


class Mutation(NamedTuple):
    """A translation with an error put into it: the texts without the error are `source` and `good`."""

    place: str
    source: str
    good: str
    bad: str


class Seeded(NamedTuple):
    """One line of a table of errors; `bad` is "" where the line has a good translation only."""

    kind: str
    severity: str
    source: str
    good: str
    bad: str
    place: str


Mutator = Callable[[Sequence[Pair], random.Random], Iterator[Mutation]]
Spoiler = Callable[[Pair, random.Random], Iterator[str]]
"""Yields German texts that have become wrong translations of a pair's English text."""


def seeded(file: Path) -> Iterator[Seeded]:
    """Yield the lines of `kind|severity|English|good German|bad German`; raises SystemExit naming one that isn't."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        kind, severity, *texts = line.split("|")
        if len(texts) != 3:
            raise SystemExit(f"{file}:{number}: {len(texts) + 2} cells separated by |; five are needed")
        source, good, bad = (text.replace("\\n", "\n") for text in texts)
        yield Seeded(kind, severity, source, good, bad, f"{file.name}:{number}")


def pairs(file: Path) -> Iterator[Pair]:
    """Yield the pairs of a table whose last two columns are the English and the German text."""
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        *_, source, target = ("", *line.split("\t"))
        if not source or not target:
            raise SystemExit(f"{file}:{number}: two columns separated by a tab are needed")
        yield Pair(source, target, f"{file.name}:{number}")


def spoiling(*spoilers: Spoiler) -> Mutator:
    """Return a mutator that spoils the German text of each pair, in each way once."""

    def mutate(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
        for pair in every:
            for spoil in spoilers:
                bad = list(spoil(pair, draw))
                if bad:
                    yield Mutation(pair.place, pair.source, pair.target, draw.choice(bad))

    return mutate


def replaced(text: str, found: re.Match[str], by: str) -> str:
    """Return a text with another one in a match's place, with a capital where the match has one."""
    if by and found[0][:1].isupper() and found[0][1:2].islower():
        by = by[0].upper() + by[1:]
    return text[: found.start()] + by + text[found.end() :]


def without(text: str, start: int, end: int) -> str:
    """Return a text without a part of it, and without the space that is left over."""
    before, after = text[:start].rstrip(), text[end:].lstrip()
    gap = "" if not before or after[:1] in (*".,;:!?)", "") or before.endswith("(") else " "
    rest = before + gap + after
    return rest[:1].upper() + rest[1:]


def says(english: str, source: str) -> bool:
    """Say whether an English text has one of the words of a regular expression."""
    return re.search(rf"\b(?:{english})\b", source, re.IGNORECASE) is not None


def exchanging(table: tuple[tuple[str, str, str], ...]) -> Mutator:
    """Return a mutator that puts another word in the place of one whose English counterpart is there."""

    def exchange(pair: Pair, _: random.Random) -> Iterator[str]:
        for german, other, english in table:
            every = list(re.finditer(rf"\b(?:{german})\b", pair.target, re.IGNORECASE))
            if len(every) == 1 and _is_written(every[0][0], german) and says(english, pair.source):
                yield replaced(pair.target, every[0], other)

    return spoiling(exchange)


def _is_written(word: str, german: str) -> bool:
    return word[1:].islower() or word[1:] in german
