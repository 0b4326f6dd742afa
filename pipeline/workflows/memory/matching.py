"""From the texts that a store finds to the matches that people see."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Context, Status, Translation
from pipeline.workflows.memory.values import Match, MatchKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from pipeline.memory.base import Hit, Languages
    from pipeline.model import MemoryEntry

_STATUS = tuple(Status)
_KINDS = tuple(MatchKind)


def nothing_recalled(_source: str, _target: str) -> bool:
    """Say that no translation is recalled."""
    return False


class Matcher(NamedTuple):
    """Makes matches; `pairs` aligns the sentences of a block, or gives None where that isn't clear.

    `is_recalled` says whether a translation of a text is recalled, or that of a sentence in it.
    """

    languages: Languages
    pairs: Callable[[Translation], tuple[Translation, ...] | None]
    is_recalled: Callable[[str, str], bool] = nothing_recalled

    def matches(self, query: str, hits: Iterable[Hit], context: Context) -> list[Match]:
        """Return one match for each different translation, best first.

        Of translations of one text those that fit the context come first, then approved ones, then those that stand
        in most places.
        """
        return sorted((match for hit in hits for match in self._of(query, hit, context)), key=_rank)

    def _of(self, query: str, hit: Hit, context: Context) -> Iterator[Match]:
        by_target: defaultdict[str, list[MemoryEntry]] = defaultdict(list)
        own = {id(entry) for entry in hit.entries}  # there may be thousands: no comparing
        for entry in [*hit.entries, *self._sentences(hit)]:
            if not self.is_recalled(entry.source, entry.target):
                by_target[entry.target].append(entry)
        for entries in sorted(
            by_target.values(), key=lambda entries: (-len(entries), min(entry.origin for entry in entries))
        ):
            best = min(
                entries, key=lambda entry: (_STATUS.index(entry.status), not fits(entry.context, context), entry.origin)
            )
            yield self._match(query, hit, best, context, is_part=id(best) not in own)

    def _sentences(self, hit: Hit) -> Iterator[MemoryEntry]:
        """Yield the translations of a sentence in the blocks that have it, where it is clear which part that is."""
        for block in hit.blocks:
            for pair in self.pairs(Translation(block.source, block.target)) or ():
                if pair.source == hit.source:
                    page = Context(block.context.page, block.context.trail)
                    yield replace(block, source=pair.source, target=pair.target, context=page)

    def _match(self, query: str, hit: Hit, entry: MemoryEntry, context: Context, *, is_part: bool) -> Match:
        return Match(
            query,
            hit.source,
            entry.target,
            hit.similarity,
            _kind(query, hit, entry, context),
            self.languages,
            entry.status,
            entry.context,
            entry.origin,
            entry.who,
            entry.when,
            entry.properties,
            is_part,
        )


def _kind(query: str, hit: Hit, entry: MemoryEntry, context: Context) -> MatchKind:
    if hit.source != query:
        return MatchKind.FUZZY
    return MatchKind.CONTEXT if fits(entry.context, context) else MatchKind.EXACT


def fits(there: Context, here: Context) -> bool:
    """Say whether two places are the same to a translator: both neighbours are the same, or the heading path is."""
    beside = (there.before, there.after)
    return (any(beside) and beside == (here.before, here.after)) or bool(there.trail and there.trail == here.trail)


def _rank(match: Match) -> tuple[int, int, int]:
    return -match.score, _STATUS.index(match.status), _KINDS.index(match.kind)
