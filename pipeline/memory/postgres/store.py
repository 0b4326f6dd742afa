"""The store itself: every method of `base.Store`, each in a transaction of its own."""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager
from dataclasses import replace as changed
from typing import TYPE_CHECKING, Self

from pipeline.memory.bounds import Scoring, limits
from pipeline.memory.postgres import overview, pairs
from pipeline.memory.postgres.faults import faults
from pipeline.memory.postgres.find import CHUNK, Frequencies, similar
from pipeline.memory.postgres.many import shared
from pipeline.memory.postgres.phrases import containing
from pipeline.memory.postgres.quoting import quoted
from pipeline.memory.postgres.routes import Routes
from pipeline.memory.postgres.write import Writing
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import Any, TypeVar

    from psycopg import Connection

    from pipeline.memory.base import Hit, Languages, Stats
    from pipeline.memory.bounds import Limits
    from pipeline.model import MemoryEntry

    Result = TypeVar("Result")


class PostgresStore:
    """A `base.Store` on a server, with lookups on its replica where there is one. Raises StoreError."""

    def __init__(self, url: str, languages: Languages, replica_url: str = "") -> None:
        self._languages = languages
        self._routes = Routes(url, replica_url)
        self._frequencies = Frequencies()
        self._number = pairs.NONE
        self._read(lambda _connection, _pair: None)

    def add(self, entries: Iterable[MemoryEntry]) -> int:
        """Add entries; see `base.Store`."""
        with self._writing() as writing:
            return writing.add(entries)

    def replace(self, origin: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Let entries take the place of those of an origin; see `base.Store`."""
        own = (one if one.origin == origin else changed(one, origin=origin) for one in entries)
        with self._writing() as writing:
            writing.replace(origin, quoted(origin), mark, own)

    def origins(self) -> dict[str, bytes]:
        """Return the mark of each origin; see `base.Store`."""
        return self._read(overview.origins)

    def forget(self, origins: Iterable[str]) -> None:
        """Remove all entries of some origins; see `base.Store`."""
        with self._writing() as writing:
            writing.forget(origins)

    def lookup(self, text: str, threshold: int = 75, limit: int = 5, scoring: Scoring = Scoring.TOKENS) -> list[Hit]:
        """Return the texts most like `text`; see `base.Store`."""
        wanted = limits(threshold, limit, scoring)
        return self.lookups([text], wanted)[0]

    def lookup_many(
        self,
        texts: Sequence[str],
        threshold: int = 75,
        limit: int = 5,
        *,
        scoring: Scoring = Scoring.TOKENS,
        processes: int = 1,
    ) -> Iterator[list[Hit]]:
        """Yield what `lookup` gives for each text; the processes are those of the server. See `base.Store`."""
        return self._many(texts, limits(threshold, limit, scoring), processes)

    def containing(self, phrase: str, limit: int = 20) -> list[Hit]:
        """Return texts that hold a phrase; see `base.Store`."""
        words = tokens(phrase).words
        if not words:
            return []
        return self._read(lambda connection, pair: containing(connection, pair, words, limit, self._frequencies))

    def entries(self) -> Iterator[MemoryEntry]:
        """Yield all entries but the recalled ones; see `base.Store`. They come over a connection of their own."""
        pair = self._read(lambda _connection, pair: pair)
        with closing(self._routes.alone()) as connection, faults(self._routes.primary.address):
            yield from overview.entries(connection, pair)

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Hide (source, target) pairs; see `base.Store`."""
        plain = sorted(set(pairs))
        with self._writing() as writing:
            writing.recall(plain, [(quoted(source), quoted(target)) for source, target in plain])

    def recalled(self) -> list[tuple[str, str]]:
        """Return the pairs that are recalled; see `base.Store`."""
        return self._read(overview.recalled)

    def stats(self) -> Stats:
        """Return how much there is; see `base.Store`. `bytes` is the size of the pair's tables and their indexes."""
        return self._read(overview.stats)

    def close(self) -> None:
        """Close all connections; see `base.Store`."""
        self._routes.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def lookups(self, texts: Sequence[str], wanted: Limits) -> list[list[Hit]]:
        """Return what `lookup` gives for each of a few texts, which go to the server together."""
        return self._read(lambda connection, pair: similar(connection, pair, texts, wanted, self._frequencies))

    def _many(self, texts: Sequence[str], wanted: Limits, processes: int) -> Iterator[list[Hit]]:
        chunks = [texts[start : start + CHUNK] for start in range(0, len(texts), CHUNK)]
        others = min(processes, len(chunks)) - 1
        if others < 1:
            for chunk in chunks:
                yield from self.lookups(chunk, wanted)
            return
        with ExitStack() as stack:
            workers = [self, *(stack.enter_context(self._clone()) for _ in range(others))]
            results = shared(workers, lambda worker, chunk: worker.lookups(chunk, wanted), iter(chunks))
            # Closed before the workers are: a lookup under way would connect them again.
            for hits in stack.enter_context(closing(results)):
                yield from hits

    def _clone(self) -> PostgresStore:
        url, replica_url = self._routes.urls
        clone = PostgresStore(url, self._languages, replica_url)
        clone._routes.follow(self._routes)
        return clone

    def _read(self, work: Callable[[Connection[Any], int], Result]) -> Result:
        return self._routes.read(lambda connection: work(connection, self._pair(connection)))

    def _pair(self, connection: Connection[Any]) -> int:
        self._number = self._number or pairs.find(connection, self._languages)
        return self._number

    @contextmanager
    def _writing(self) -> Iterator[Writing]:
        if not self._number:
            with self._routes.write() as connection:
                created = pairs.create(connection, self._languages, self._routes.primary.address)
            self._number = created
        with self._routes.write() as connection:
            yield Writing(connection, self._number)
