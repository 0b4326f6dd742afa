"""What the memory answers."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.model import Context, Status, Translation

if TYPE_CHECKING:
    from pipeline.memory.base import Languages
    from pipeline.model import Reason, Span

_SAME = 100
_NOT_THE_SAME = 99
_CAREFUL_FROM = 95
"""From this score on a translator may be tempted to take a translation as it is."""


class MatchKind(StrEnum):
    """How a match relates to the text that was asked for."""

    CONTEXT = "context"
    """The same text in the same place: with the same neighbours, or under the same heading path."""
    EXACT = "exact"
    """The same text."""
    FUZZY = "fuzzy"
    """A text like it."""
    ASSEMBLED = "assembled"
    """Put together from sentences."""


@dataclass(frozen=True, slots=True)
class Match:
    """A translation that the memory offers for `query`: that of `source`.

    `similarity` is in whole percent (`pipeline.memory.score`). `context` says where the source stands, `origin` names
    the file that the translation is from, `who` and `when` (ISO 8601) its last change. With `is_part` it is that of a
    sentence in a longer text, as far as the two texts' sentences tell.
    """

    query: str
    source: str
    target: str
    similarity: int
    kind: MatchKind
    languages: Languages = field(repr=False)
    status: Status = Status.APPROVED
    context: Context = field(default_factory=Context)
    origin: str = ""
    who: str = ""
    when: str = ""
    properties: tuple[tuple[str, str], ...] = ()
    is_part: bool = False

    @property
    def is_same(self) -> bool:
        """Whether this is the translation of the very text that was asked for."""
        return self.kind in (MatchKind.CONTEXT, MatchKind.EXACT)

    @property
    def score(self) -> int:
        """The similarity, but 100 only for the same text, and at most 94 where a difference is critical."""
        if self.is_same:
            return _SAME
        score = min(self.similarity, _NOT_THE_SAME)
        return _CAREFUL_FROM - 1 if score >= _CAREFUL_FROM and self.differences else score

    @property
    def differences(self) -> tuple[Reason, ...]:
        """What a reader's health depends on and the two texts don't share: a number, a negation, a drug."""
        return () if self.is_same else _differences(self.source, self.query, self.languages.source)

    @property
    def adapted(self) -> str:
        """The translation with the query's numbers, where nothing else differs; "" where that isn't certain."""
        return "" if self.is_same else _adapted(self.source, self.target, self.query, self.languages)


@dataclass(frozen=True, slots=True)
class Concordance:
    """A text that holds a phrase, and its translation; the marks are spans of characters.

    `source_marks` are the phrase, `target_marks` what probably translates it: words that are frequent beside it.
    """

    source: str
    target: str
    source_marks: tuple[Span, ...]
    target_marks: tuple[Span, ...]
    status: Status = Status.APPROVED
    context: Context = field(default_factory=Context)
    origin: str = ""


@lru_cache(maxsize=4096)
def _differences(old: str, new: str, language: str) -> tuple[Reason, ...]:
    from pipeline.diff.classify import classify  # noqa: PLC0415  # heavy, and many matches are never looked at

    return classify(old, new, language.partition("-")[0]).reasons


@lru_cache(maxsize=4096)
def _adapted(source: str, target: str, query: str, languages: Languages) -> str:
    from pipeline.diff.draft_numbers import renew_numbers  # noqa: PLC0415  # as above

    found = renew_numbers(Translation(source, target), query, *languages)
    return found if found and found != target else ""
