"""What every store of translations does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.memory.bounds import Scoring
from pipeline.model import MemoryEntry  # noqa: TC001  # part of the protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence


class Languages(NamedTuple):
    """A language pair, as canonical BCP 47 tags; the translations of one pair are apart from those of any other."""

    source: str = "en"
    target: str = "de"


class Hit(NamedTuple):
    """A text in the memory that is like a query.

    `similarity` is in whole percent (see `score.percent`). `entries` are the translations of the text itself, `blocks`
    those of longer texts of which it is a sentence; one of the two may be empty. Recalled translations are in neither.
    """

    source: str
    similarity: int
    entries: tuple[MemoryEntry, ...]
    blocks: tuple[MemoryEntry, ...] = ()


class Stats(NamedTuple):
    """How much a store holds for its language pair.

    `texts` are the different sources and sentences that can be found, `entries` the pairs of a text and a translation
    by status, `recalled` the pairs that were withdrawn, `origins` the files that entries are from. `bytes` is the size
    of the store on disk, 0 where nobody can tell.
    """

    texts: int
    entries: Mapping[str, int]
    recalled: int
    origins: int
    bytes: int


class Store(Protocol):
    """Translations of one language pair. Raises StoreError where it cannot be read or written.

    Writing is all or nothing, and what was written is found by the next lookup, also by other processes. Stores are
    context managers; one object is for one thread.
    """

    def add(self, entries: Iterable[MemoryEntry]) -> int:
        """Add entries, in one transaction; return how many were not there yet.

        An entry is there where one has the same source, target, status, context and origin; the rest of it is
        replaced. `entries` may be a generator of any length. Entries with an empty source or target are left out.
        """
        ...

    def replace(self, origin: str, mark: bytes, entries: Iterable[MemoryEntry]) -> None:
        """Let `entries` take the place of all entries of an origin, in one transaction; note its `mark` (a digest)."""
        ...

    def origins(self) -> dict[str, bytes]:
        """Return the mark of each origin that was replaced, and b"" for others that have entries."""
        ...

    def forget(self, origins: Iterable[str]) -> None:
        """Remove all entries of some origins."""
        ...

    def lookup(self, text: str, threshold: int = 75, limit: int = 5, scoring: Scoring = Scoring.TOKENS) -> list[Hit]:
        """Return the texts most like `text`, best first, equals in the order of their source; `limit` of them at most.

        All texts at or above `threshold` (percent) that have a translation are looked at. Raises ValueError where the
        threshold is outside `bounds.LEAST`-100 or the limit below 1.
        """
        ...

    def lookup_many(
        self,
        texts: Sequence[str],
        threshold: int = 75,
        limit: int = 5,
        *,
        scoring: Scoring = Scoring.TOKENS,
        processes: int = 1,
    ) -> Iterator[list[Hit]]:
        """Yield what `lookup` gives for each text, in order; several processes share the work where they can.

        Whoever stops before the end closes the iterator: that ends what is under way.
        """
        ...

    def containing(self, phrase: str, limit: int = 20) -> list[Hit]:
        """Return texts that hold the tokens of `phrase` one after the other, shortest first (similarity 0)."""
        ...

    def entries(self) -> Iterator[MemoryEntry]:
        """Yield all entries but the recalled ones, in an order that depends on nothing but them."""
        ...

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Hide (source, target) pairs from every lookup and export, those that will be added later too.

        The pairs take the place of those that were recalled before.
        """
        ...

    def recalled(self) -> list[tuple[str, str]]:
        """Return the pairs that are recalled, sorted."""
        ...

    def stats(self) -> Stats:
        """Return how much there is."""
        ...

    def close(self) -> None:
        """Release the store; nothing is lost."""
        ...
