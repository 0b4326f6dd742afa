"""Finding recalled translations: as translations of whole texts, and of sentences in longer ones."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.kept import is_kept
from pipeline.model import State
from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.catalogs.recalled import Record
    from pipeline.model import Unit
    from pipeline.workflows.recall.sentences import Run
    from pipeline.workflows.recall.splitter import Splitter
    from pipeline.workflows.recall.wording import Pattern


_FEW = 32
"""So many words are sooner looked for one by one than the text is taken apart."""


class Hit(NamedTuple):
    """A recalled pair that was found.

    `runs` are the sentences that it is. There are none where the whole translation has to go: where it is the recalled
    one, or holds it and nobody can tell which part it is.
    """

    record: Record
    runs: tuple[Run, ...] = ()


class Recalls:
    """The recalled pairs of a locale.

    To ask costs a look at the words of the text where none of its sentences is recalled, and nothing where nothing is.
    """

    def __init__(self, records: Iterable[Record], splitter: Splitter) -> None:
        self.records = tuple(records)
        self.splitter = splitter
        self._by_word = _by_word(self.records) if self.records else {}
        self._hits = lru_cache(maxsize=256)(self._find)

    def __bool__(self) -> bool:
        return bool(self.records)

    def is_recalled(self, source: str, target: str) -> bool:
        """Say whether a translation of a text is recalled, or that of a sentence in it."""
        return bool(self.hits(source, target))

    def hits(self, source: str, target: str) -> tuple[Hit, ...]:
        """Return the recalled pairs that a text and its translation are or hold."""
        return self._hits(source, target) if self.records and target else ()

    def hits_of(self, unit: Unit) -> tuple[Hit, ...]:
        """Return those that a unit holds, drafts and plural forms included.

        The translation of a draft, and one that a person has kept, is also that of the previous source.
        """
        if not self.records:
            return ()
        found = dict.fromkeys(hit for pair in _pairs(unit) for hit in self.hits(*pair))
        earlier = (hit for pair in _earlier_pairs(unit) for hit in self.hits(*pair))
        return (*found, *dict.fromkeys(Hit(hit.record) for hit in earlier))

    def complaint(self, unit: Unit) -> str:
        """Return what to say of an approved unit that holds a recalled translation, else ""."""
        if unit.obsolete or unit.state is not State.CURRENT:
            return ""
        record = next((hit.record for hit in self.hits_of(unit)), None)
        return f"“{record.target}” was {record.line[0].lower()}{record.line[1:]}" if record else ""

    def _find(self, source: str, target: str) -> tuple[Hit, ...]:
        patterns = self._candidates(_lowered(source))
        if not patterns:
            return ()
        from pipeline.workflows.recall.wording import plain  # noqa: PLC0415  # as in `_by_word`

        seen = plain(target).casefold()
        found = (self._hit(pattern, source, target) for pattern in patterns if pattern.core.casefold() in seen)
        return tuple(sorted((hit for hit in found if hit), key=lambda hit: hit.record))

    def _candidates(self, lowered: str) -> list[Pattern]:
        """Return the patterns whose longest word a text has."""
        if len(self._by_word) <= _FEW and "&" not in lowered and not any(word in lowered for word in self._by_word):
            return []
        return [pattern for word in {"", *words(lowered)} for pattern in self._by_word.get(word, ())]

    def _hit(self, pattern: Pattern, source: str, target: str) -> Hit | None:
        if pattern.has_source(source):
            return Hit(pattern.record) if pattern.has_target(source, target) else None
        from pipeline.workflows.recall.sentences import find_runs  # noqa: PLC0415  # heavy, and seldom needed

        runs = find_runs(pattern, source, target, self.splitter)
        return None if runs is None else Hit(pattern.record, runs)


def _lowered(text: str) -> str:
    return text.lower().replace("’", "'")


def _by_word(records: Iterable[Record]) -> dict[str, list[Pattern]]:
    """Return the patterns by the longest word of their source, "" where it has none."""
    from pipeline.workflows.recall.wording import Pattern  # noqa: PLC0415  # most projects have nothing recalled

    found: defaultdict[str, list[Pattern]] = defaultdict(list)
    for record in records:
        found[max(words(_lowered(record.source)), key=len, default="")].append(Pattern.of(record))
    return dict(found)


def _pairs(unit: Unit) -> Iterator[tuple[str, str]]:
    yield unit.source, unit.target
    for target in unit.plural_targets:
        yield unit.source, target
        yield unit.plural or "", target


def _earlier_pairs(unit: Unit) -> Iterator[tuple[str, str]]:
    if unit.fuzzy or is_kept(unit):
        for target in (unit.target, *unit.plural_targets):
            yield unit.previous_source or "", target
            yield unit.previous_plural or "", target
