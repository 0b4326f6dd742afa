"""Whether lookups find all that brute force finds, with the same scores, and rank it alike."""

from __future__ import annotations

import sys
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from _brute import everything
from _memory import LEAST
from _rows import Row

from pipeline.memory.bounds import Scoring

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from _memory import Run

    from pipeline.memory.base import Store

ALL = 1_000_000
BEST = 5
SHOWN = 5


@dataclass
class Tally:
    """Counts of lookups and of matches: those there are, missed ones, and others that are none or score otherwise."""

    lookups: int = 0
    matches: int = 0
    missed: int = 0
    wrong: int = 0
    misranked: int = 0
    examples: list[str] = field(default_factory=list)

    def compare(self, store: Store, query: str, threshold: int, scoring: Scoring, truth: Mapping[str, int]) -> None:
        """Look a text up and compare what is found with what brute force found."""
        expected = {source: score for source, score in truth.items() if score >= threshold}
        found = {hit.source: hit.similarity for hit in store.lookup(query, threshold, ALL, scoring)}
        lost, other = expected.keys() - found.keys(), dict(found.items() - expected.items())
        self.lookups += 1
        self.matches += len(expected)
        self.missed += len(lost)
        self.wrong += len(other)
        for source in sorted([*lost, *other], key=len)[:1]:
            scores = f"{expected.get(source)} by brute force, {found.get(source)} by lookup"
            self.examples.append(f"{scoring} {threshold}: {query!r} / {source!r}: {scores}")

    def rank(self, store: Store, query: str, threshold: int, scoring: Scoring, truth: Mapping[str, int]) -> None:
        """Compare the best few."""
        ranked = sorted((-score, source) for source, score in truth.items() if score >= threshold)[:BEST]
        hits = store.lookup(query, threshold, BEST, scoring)
        self.misranked += [(-hit.similarity, hit.source) for hit in hits] != ranked


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    with run.open() as store:
        for scoring in Scoring:
            queries = run.asked if scoring is Scoring.TOKENS else run.asked[::2]  # blends take five times as long
            tally = compare(run, store, scoring, queries)
            yield from rows(f"{scoring} ≥ {LEAST}…100 %", tally)


def compare(run: Run, store: Store, scoring: Scoring, queries: Sequence[str]) -> Tally:
    """Look up queries at all thresholds, and those at a threshold at this and its neighbours."""
    tally = Tally()
    for query, truth in zip(queries, everything(run.texts, queries, scoring, LEAST), strict=True):
        tally.rank(store, query, 75, scoring, truth)
        for threshold in run.thresholds:
            tally.compare(store, query, threshold, scoring, truth)
    exact = [one.query for one in run.boundaries]
    for one, truth in zip(run.boundaries, everything(run.texts, exact, scoring, LEAST), strict=True):
        for threshold in _around(one.percent):
            tally.compare(store, one.query, threshold, scoring, truth)
    return tally


def _around(percent: int) -> Iterable[int]:
    return range(max(LEAST, percent - 1), min(100, percent + 1) + 1)


def rows(name: str, tally: Tally) -> Iterator[Row]:
    """Yield what was counted, and print the first misses to standard error."""
    print(*sorted(tally.examples, key=len)[:SHOWN], sep="\n", end="\n" if tally.examples else "", file=sys.stderr)
    yield Row(f"{name}: lookups compared", tally.lookups)
    yield Row("  matches there are", tally.matches)
    yield Row("  missed", tally.missed, "", 0, at_most=True)
    yield Row("  not a match, or another score", tally.wrong, "", 0, at_most=True)
    yield Row(f"  lookups with other or misranked best {BEST}", tally.misranked, "", 0, at_most=True)
