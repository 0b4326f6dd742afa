"""How fast lookups are, beside brute force in the same run."""

from __future__ import annotations

from functools import partial
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from _brute import arrays, near, plain
from _memory import timed
from _rows import Row, faster, milliseconds, noise, quantile

from pipeline.memory.bounds import Scoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from _memory import Run

    from pipeline.memory.base import Store

THRESHOLD = 75
ROUNDS = 3
PLAIN = 20
"""How many queries are scored with plain `cdist`, which takes the same time for all."""
TARGETS = {Scoring.TOKENS: (300.0, 60.0), Scoring.BLEND: (100.0, float("nan"))}


class Times(NamedTuple):
    """Seconds for each query: the first time it was asked, and the median of all rounds; noise in percent."""

    first: Sequence[float]
    usual: Sequence[float]
    noise: float


def lookups(
    run: Run,
    store: Store,
    queries: Sequence[str],
    scoring: Scoring = Scoring.TOKENS,
    clock: Callable[[], float] | None = None,
) -> Times:
    """Time lookups of different queries, several rounds of them, after others have warmed the store up."""
    look = partial(store.lookup, threshold=THRESHOLD, scoring=scoring)
    timed(look, run.warming)
    rounds = [timed(look, queries, clock or run.clock) for _ in range(ROUNDS)]
    return Times(rounds[0], [median(times) for times in zip(*rounds, strict=True)], noise(rounds))


def measure(run: Run) -> Iterator[Row]:
    """Yield the rows."""
    rivals = {"arrays": arrays(run.texts), "strings": run.texts.bands}
    fixed = median(timed(partial(plain, run.texts, threshold=THRESHOLD), run.asked[:PLAIN], run.clock))
    with run.open() as store:
        for scoring in Scoring:
            ours = lookups(run, store, run.asked, scoring)
            yield from _ours(ours, scoring)
            for name, bands in rivals.items():
                look = partial(near, run.texts, bands, threshold=THRESHOLD, scoring=scoring)
                yield from _beside(name, ours.usual, timed(look, run.asked, run.clock), TARGETS[scoring])
            if scoring is Scoring.TOKENS:
                yield milliseconds("  cdist over all texts, p50", fixed)
                yield faster("    p50 faster", median(ours.usual), fixed)


def _ours(times: Times, scoring: Scoring) -> Iterator[Row]:
    yield milliseconds(f"{scoring} ≥ {THRESHOLD} %: p50", median(times.usual))
    yield milliseconds("  p95", quantile(times.usual, 0.95))
    yield milliseconds("  p50 of queries asked for the first time", median(times.first))
    yield Row("  noise: p50 of rounds differ by", times.noise, "%")


def _beside(name: str, ours: Sequence[float], theirs: Sequence[float], bounds: tuple[float, float]) -> Iterator[Row]:
    yield milliseconds(f"  brute force with {name}, p50", median(theirs))
    yield milliseconds("    p95", quantile(theirs, 0.95))
    yield faster("    p50 faster", median(ours), median(theirs), bounds[0])
    yield faster("    p95 faster", quantile(ours, 0.95), quantile(theirs, 0.95), bounds[1])
