"""A phrase in its sentences, with what translates it."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from pipeline.memory.tokens import places, token_spans
from pipeline.model import Span
from pipeline.workflows.memory.values import Concordance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pipeline.memory.base import Store
    from pipeline.model import MemoryEntry

_BACKGROUND = 2000
"""In so many other translations words are counted, to know how frequent they are anyway."""
_STEM = 6
"""Words that begin with the same so many letters are taken for forms, or compounds, of one."""
_SHARE = 0.5
"""A word is marked that stands beside the phrase at least half as often as the most frequent such word does …"""
_LIFT = 3.0
"""… and so many times as often as elsewhere."""
_SHORTEST = 4
"""Articles and the like are never marked."""
_MORE = 4
"""By so much more texts are asked for: sentences are found beside the blocks that they stand in."""


def concordance(store: Store, phrase: str, limit: int, is_recalled: Callable[[str, str], bool]) -> list[Concordance]:
    """Return texts that hold a phrase, shortest first, with the phrase and what probably translates it marked.

    A word of the translations is marked where it is much more frequent beside the phrase than elsewhere (by the first
    six letters, so that "Knochenverlust" and "Knochenschwund" count as one word). With few texts that is a guess.
    """
    found = (entry for hit in store.containing(phrase, _MORE * limit) for entry in hit.entries)
    distinct = {(entry.source, entry.target): entry for entry in reversed(list(found))}
    entries = [entry for pair, entry in reversed(distinct.items()) if not is_recalled(*pair)][:limit]
    wanted = [token for token, _ in token_spans(phrase)]
    stems = _companions(entries, islice(store.entries(), _BACKGROUND) if entries else ())
    return [
        Concordance(
            entry.source,
            entry.target,
            _phrases(entry.source, wanted),
            tuple(span for token, span in token_spans(entry.target) if token[:_STEM] in stems),
            entry.status,
            entry.context,
            entry.origin,
        )
        for entry in entries
    ]


def _phrases(text: str, wanted: Sequence[str]) -> tuple[Span, ...]:
    found = token_spans(text)
    starts = places([token for token, _ in found], wanted)
    return tuple(Span(found[k][1].start, found[k + len(wanted) - 1][1].end) for k in starts)


def _companions(entries: Sequence[MemoryEntry], background: Iterable[MemoryEntry]) -> set[str]:
    """Return the stems of target words that stand beside the phrase far more often than chance would have it."""
    targets = {entry.target for entry in entries}
    found = [_stems(target) for target in sorted(targets)]
    frequent = Counter(stem for stems in found for stem in stems)
    beside = {stem: share for stem, share in _shares(found).items() if frequent[stem] > 1}
    elsewhere = _shares([_stems(entry.target) for entry in background if entry.target not in targets])
    likely = {stem: share for stem, share in beside.items() if share > _LIFT * elsewhere.get(stem, 0.0)}
    least = _SHARE * max(likely.values(), default=1.0)
    return {stem for stem, share in likely.items() if share >= least}


def _stems(text: str) -> set[str]:
    return {token[:_STEM] for token, _ in token_spans(text) if len(token) >= _SHORTEST and token.isalpha()}


def _shares(texts: Sequence[set[str]]) -> Mapping[str, float]:
    counts = Counter(stem for stems in texts for stem in stems)
    return {stem: number / len(texts) for stem, number in counts.items()}
