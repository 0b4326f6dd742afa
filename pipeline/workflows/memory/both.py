"""A project's own memory together with the one that a team shares."""

from __future__ import annotations

from dataclasses import dataclass, replace
from heapq import merge
from typing import TYPE_CHECKING, TypeVar

from pipeline.errors import StoreError
from pipeline.memory.base import Hit
from pipeline.memory.bounds import Scoring

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pipeline.memory.base import Stats, Store
    from pipeline.model import MemoryEntry

_T = TypeVar("_T")


@dataclass
class Both:
    """A store that looks things up in two; what is written goes into the `local` one.

    From the moment when the shared one fails all goes on without it, and `notice` says so. What it holds of this
    project (origins that begin with `prefix`) is left out: the local one knows that better.
    """

    local: Store
    shared: Store | None
    prefix: str
    notice: str = ""
    _known: dict[str, bytes] | None = None

    def ask(self, question: Callable[[Store], _T], otherwise: _T) -> _T:
        """Return what the shared store says, or `otherwise` where there is none or it fails."""
        if self.shared is None:
            return otherwise
        try:
            return question(self.shared)
        except StoreError as error:
            self.notice = f"the shared memory is left out: {error.message}"
            self.shared = None
            return otherwise

    def share(self, origin: str, mark: bytes, entries: Sequence[MemoryEntry], is_known: bool) -> bool:
        """Give the entries of one of the project's files to the shared store, if they are new to it; say if it has all.

        They are where the file was edited here, or where nobody has shared it yet: a copy of the project that is behind
        others, and is opened for the first time, takes nothing back.
        """
        name = f"{self.prefix}{origin}"
        if is_known or name not in self._shared_origins():
            self.ask(lambda store: store.replace(name, mark, [replace(one, origin=name) for one in entries]), None)
        return not self.notice

    def _shared_origins(self) -> dict[str, bytes]:
        if self._known is None:
            nothing: dict[str, bytes] = {}
            self._known = self.ask(lambda store: store.origins(), nothing)
        return self._known

    def add(self, entries: Iterable[MemoryEntry]) -> int:
        """Add entries to the local store."""
        return self.local.add(entries)

    def replace(self, origin: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Replace an origin's entries in the local store."""
        self.local.replace(origin, mark, entries)

    def origins(self) -> dict[str, bytes]:
        """Return the origins in the local store."""
        return self.local.origins()

    def forget(self, origins: Iterable[str]) -> None:
        """Remove origins from the local store."""
        self.local.forget(origins)

    def lookup(self, text: str, threshold: int = 75, limit: int = 5, scoring: Scoring = Scoring.TOKENS) -> list[Hit]:
        """Look a text up in both stores."""
        shared: list[Hit] = self.ask(lambda store: store.lookup(text, threshold, limit, scoring), [])
        return self._joined(self.local.lookup(text, threshold, limit, scoring), shared)[:limit]

    def lookup_many(
        self,
        texts: Sequence[str],
        threshold: int = 75,
        limit: int = 5,
        *,
        scoring: Scoring = Scoring.TOKENS,
        processes: int = 1,
    ) -> Iterator[list[Hit]]:
        """Look texts up in both stores."""
        nothing: list[list[Hit]] = [[] for _ in texts]
        own = self.local.lookup_many(texts, threshold, limit, scoring=scoring, processes=processes)
        shared = self.ask(lambda store: list(store.lookup_many(texts, threshold, limit, scoring=scoring)), nothing)
        yield from (self._joined(first, second)[:limit] for first, second in zip(own, shared, strict=True))

    def containing(self, phrase: str, limit: int = 20) -> list[Hit]:
        """Find a phrase in both stores."""
        shared: list[Hit] = self.ask(lambda store: store.containing(phrase, limit), [])
        found = {hit.source: hit for hit in [*self._foreign(shared), *self.local.containing(phrase, limit)]}
        return sorted(found.values(), key=lambda hit: (len(hit.source), hit.source))[:limit]

    def entries(self) -> Iterator[MemoryEntry]:
        """Yield the entries of the local store, then the foreign ones of the shared one."""
        yield from self.local.entries()
        shared: Iterable[MemoryEntry] = self.ask(lambda store: store.entries(), iter(()))
        yield from (entry for entry in shared if not entry.origin.startswith(self.prefix))

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Recall exactly these pairs in the local store, and in the shared one these too."""
        wanted, before = set(pairs), set(self.local.recalled())
        if wanted == before:
            return
        self.local.recall(wanted)
        self.ask(lambda store: store.recall(set(store.recalled()) - before | wanted), None)

    def recalled(self) -> list[tuple[str, str]]:
        """Return what is recalled in either store."""
        shared: list[tuple[str, str]] = self.ask(lambda store: store.recalled(), [])
        return sorted({*self.local.recalled(), *shared})

    def stats(self) -> Stats:
        """Return how much the local store holds."""
        return self.local.stats()

    def close(self) -> None:
        """Release both stores."""
        self.local.close()
        self.ask(lambda store: store.close(), None)

    def _joined(self, own: Iterable[Hit], shared: Iterable[Hit]) -> list[Hit]:
        """Return hits of both stores, best first, those of one text as one."""
        found: dict[str, Hit] = {}
        for hit in merge(own, self._foreign(shared), key=lambda hit: (-hit.similarity, hit.source)):
            there = found.get(hit.source, Hit(hit.source, hit.similarity, ()))
            found[hit.source] = there._replace(
                entries=(*there.entries, *hit.entries), blocks=(*there.blocks, *hit.blocks)
            )
        return list(found.values())

    def _foreign(self, hits: Iterable[Hit]) -> Iterator[Hit]:
        for hit in hits:
            entries, blocks = (
                tuple(entry for entry in some if not entry.origin.startswith(self.prefix))
                for some in (hit.entries, hit.blocks)
            )
            if entries or blocks:
                yield hit._replace(entries=entries, blocks=blocks)
