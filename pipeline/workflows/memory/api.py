"""The translation memory as programs use it."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING, Self

from pipeline.catalogs.recalled import Record
from pipeline.languages import canonical_tag
from pipeline.memory.base import Languages
from pipeline.memory.bounds import Scoring
from pipeline.memory.score import percent
from pipeline.memory.tokens import tokens
from pipeline.model import Context, Status, Translation
from pipeline.text import collapse
from pipeline.workflows.memory.concordance import concordance
from pipeline.workflows.memory.entries import as_entry
from pipeline.workflows.memory.matching import Matcher, nothing_recalled
from pipeline.workflows.memory.opening import open_store
from pipeline.workflows.memory.values import Match, MatchKind
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.splitter import Splitter

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from pipeline.diff.draft import Tools
    from pipeline.memory.base import Hit, Stats, Store
    from pipeline.model import MemoryEntry
    from pipeline.workflows.memory.entries import Pair
    from pipeline.workflows.memory.values import Concordance

_ANYWHERE = Context()
SENTENCE_THRESHOLD = 75
"""The least similarity of a sentence that goes into a draft, in percent."""
_WIDER = 4
"""By so much the number of texts asked for grows where those found so far yield too few matches."""


class Memory:
    """A translation memory for one language pair; use as a context manager, or `close` it.

    Raises StoreError where the store cannot be opened, read or written.
    """

    def __init__(self, store: Store, languages: Languages, tools: Callable[[], Tools]) -> None:
        self.store, self.languages = store, languages
        self._tools = cache(tools)  # heavy, and most lookups do without
        self._matcher = Matcher(languages, lru_cache(maxsize=1024)(lambda pair: self._tools().pairs(pair)))

    @classmethod
    def open(cls, url: str | Path, source_language: str = "en", target_language: str = "de") -> Self:
        """Open or make the memory at `url`: the path of an SQLite file, or an address of a PostgreSQL server.

        A file may also be given as "sqlite:///path". Languages are BCP 47 tags; one store holds any number of pairs.
        """
        languages = Languages(canonical_tag(source_language), canonical_tag(target_language))
        memory = cls(open_store(url, languages), languages, lambda: _tools(languages))
        memory._hide()
        return memory

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the store."""
        self.store.close()

    def add(self, pairs: Iterable[Pair]) -> int:
        """Add translations, all or none; return how many were not there yet.

        A pair is (source, target) or (source, target, metadata) with any of status, page, trail, before, after, origin,
        who, when (ISO 8601) and properties in a mapping, or a `MemoryEntry`. Texts are units or sentences.
        """
        return self.store.add(map(as_entry, pairs))

    def lookup(
        self,
        text: str,
        threshold: int = 75,
        limit: int = 5,
        *,
        context: Context = _ANYWHERE,
        scoring: Scoring | str = Scoring.TOKENS,
    ) -> list[Match]:
        """Return the translations of the texts most like `text`, best first, `limit` of them at most.

        The similarity of each is `threshold` percent or more, and nothing that is so similar is overlooked. Raises
        ValueError where the threshold or the limit is out of range (`pipeline.memory.bounds`).
        """
        query = collapse(text)

        def find(number: int) -> list[Hit]:
            return self.store.lookup(query, threshold, number, Scoring(scoring))

        return self._enough(query, find(limit), limit, context, find)

    def lookup_many(
        self, texts: Sequence[str], threshold: int = 75, limit: int = 5, *, processes: int = 1
    ) -> Iterator[list[Match]]:
        """Yield what `lookup` returns for each text, in order; several processes share the work where they can.

        Whoever stops before the end closes the iterator: that ends what is under way.
        """
        queries = [collapse(text) for text in texts]
        found = self.store.lookup_many(queries, threshold, limit, processes=processes)
        for query, hits in zip(queries, found, strict=True):

            def find(number: int, query: str = query) -> list[Hit]:
                return self.store.lookup(query, threshold, number)

            yield self._enough(query, hits, limit, _ANYWHERE, find)

    def assemble(self, text: str) -> Match | None:
        """Return a translation put together from those of the text's sentences, None where it has none that is known.

        Sentences that nothing is like stand in the source language.
        """
        from pipeline.diff.draft import draft  # noqa: PLC0415  # heavy, and lookups do without

        made = draft((), collapse(text), self._tools()._replace(elsewhere=self.sentence))
        known = [sentence for sentence in made.sentences if sentence.previous]
        if not known:
            return None
        source = " ".join(sentence.previous for sentence in known)
        similarity = percent(tokens(source), tokens(text))
        return Match(collapse(text), source, made.target, similarity, MatchKind.ASSEMBLED, self.languages, Status.FUZZY)

    def sentence(self, text: str) -> Translation | None:
        """Return the approved translation of a sentence or of the one most like it, for drafts; None for none."""
        good = (match for match in self.lookup(text, SENTENCE_THRESHOLD) if match.status is Status.APPROVED)
        best = next(good, None)
        return Translation(best.source, best.target) if best else None

    def concordance(self, phrase: str, limit: int = 20) -> list[Concordance]:
        """Return texts that hold a phrase with their translations, shortest first, with the words marked."""
        return concordance(self.store, collapse(phrase), limit, self._matcher.is_recalled)

    def entries(self) -> Iterator[MemoryEntry]:
        """Yield all that the memory holds and nobody has recalled."""
        return (entry for entry in self.store.entries() if not self._matcher.is_recalled(entry.source, entry.target))

    def recall(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Hide translations, as (source, target), for good: also in other markup, and as sentences of longer texts."""
        self.store.recall({*self.store.recalled(), *pairs})
        self._hide()

    def allow(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Offer translations again that were recalled."""
        self.store.recall(set(self.store.recalled()).difference(pairs))
        self._hide()

    def _hide(self) -> None:
        """Let no match be what is recalled."""
        recalled = self.store.recalled()
        recalls = Recalls([Record(*pair) for pair in recalled], Splitter(*self.languages)) if recalled else None
        self._matcher = self._matcher._replace(is_recalled=recalls.is_recalled if recalls else nothing_recalled)

    def stats(self) -> Stats:
        """Return how much the memory holds."""
        return self.store.stats()

    def _enough(
        self, query: str, hits: list[Hit], limit: int, context: Context, find: Callable[[int], list[Hit]]
    ) -> list[Match]:
        """Return the best matches; ask for more texts where some have no match, or rank lower than they are similar."""
        asked = limit
        matches = self._matcher.matches(query, hits, context)
        while len(hits) == asked and _may_lack(matches, limit):
            asked *= _WIDER
            hits = find(asked)
            matches = self._matcher.matches(query, hits, context)
        return matches[:limit]


def _tools(languages: Languages) -> Tools:
    from pipeline.workflows.update.options import Options  # noqa: PLC0415

    return Options(*languages).tools()


def _may_lack(matches: Sequence[Match], limit: int) -> bool:
    """Say whether a text that was not asked for may yield a match that belongs among the first."""
    lowest = min((match.similarity for match in matches), default=0)
    return len(matches) < limit or any(match.score < lowest for match in matches[:limit])
