"""The memory that is measured: built from a file of pairs, and what all parts of a run share."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import dataclass
from functools import cached_property
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from _boundaries import Boundary, boundaries
from _brute import Texts, prepare
from _files import Pair, named, read, write
from _queries import sample

from pipeline.memory.base import Languages
from pipeline.memory.sqlite import SqliteStore, open_sqlite
from pipeline.model import MemoryEntry

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

HERE = Path(__file__).resolve().parent
LANGUAGES = Languages("en", "de")
LEAST = 60
THRESHOLDS = tuple(range(LEAST, 101))
FEW = (60, 70, 75, 80, 90, 100)


@dataclass(frozen=True)
class Run:
    """A folder with data, a folder to work in, and how much is measured: pairs, and queries for each figure."""

    data: Path
    work: Path
    size: int
    queries: int
    quick: bool = False
    seed: int = 7
    clock: Callable[[], float] = time.perf_counter

    @cached_property
    def pairs(self) -> list[Pair]:
        """The pairs of the memory, without those for the boundaries."""
        return list(islice(read(self.data / named(self.size)), self.size))

    @cached_property
    def boundaries(self) -> list[Boundary]:
        """Queries at a threshold, and their texts."""
        return list(boundaries(self.pairs[:20_000], self.thresholds, self.seed))

    @property
    def thresholds(self) -> Sequence[int]:
        """The thresholds at which all matches are compared."""
        return FEW if self.quick else THRESHOLDS

    @cached_property
    def file(self) -> Path:
        """The pairs of the memory with those for the boundaries, in a file."""
        file = self.work / "pairs.tsv"
        write(file, chain(self.pairs, ((one.stored, "an der Grenze") for one in self.boundaries)))
        return file

    @cached_property
    def texts(self) -> Texts:
        """All sources, for brute force."""
        return prepare(source for source, _ in read(self.file))

    @cached_property
    def unseen(self) -> list[Pair]:
        """Pairs that the memory doesn't have."""
        return list(read(self.data / "unseen.tsv"))

    @cached_property
    def asked(self) -> list[str]:
        """The queries that are measured."""
        return sample(self.pairs, self.unseen, self.queries, self.seed)

    @cached_property
    def warming(self) -> list[str]:
        """Other queries, to warm up with."""
        return sample(self.pairs, self.unseen, self.queries, self.seed + 1)

    @cached_property
    def built(self) -> tuple[Path, dict[str, float]]:
        """The store, and what its building took."""
        return build(self.file, self.work / "memory.sqlite")

    def open(self) -> SqliteStore:
        """Open the store."""
        return open_sqlite(self.built[0], LANGUAGES)


def entries(pairs: Iterable[Pair]) -> Iterator[MemoryEntry]:
    """Yield pairs as entries."""
    return (MemoryEntry(source, target, origin="benchmark") for source, target in pairs)


def build(pairs: Path, store: Path) -> tuple[Path, dict[str, float]]:
    """Build a store in a process of its own; return it with the seconds, bytes and peak memory that it took."""
    command = [sys.executable, str(HERE / "_build_store.py"), str(pairs), str(store)]
    result = subprocess.run(command, stdout=subprocess.PIPE, check=True, text=True)
    return store, json.loads(result.stdout)


def timed(
    action: Callable[[str], object], queries: Iterable[str], clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """Return the seconds that an action takes for each query."""
    taken = []
    for query in queries:
        started = clock()
        action(query)
        taken.append(clock() - started)
    return taken
