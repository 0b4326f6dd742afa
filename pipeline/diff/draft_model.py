"""The values that drafts are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence  # noqa: TC003  # `Tools` is for others to inspect
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from pipeline.diff.sentences import sentence_pairs
from pipeline.model import Translation  # noqa: TC001  # as above


class Origin(StrEnum):
    """Where a sentence of a draft is from."""

    KEPT = "kept"
    """The block's old text has it, with the same words."""
    NUMBER = "number"
    """The block's old text, or another, has it with other numbers, which were replaced in the translation."""
    CHANGED = "changed"
    """The block's old text has it in other words; the translation is still that of the old words."""
    ELSEWHERE = "elsewhere"
    """Another text has it, or one like it."""
    SOURCE = "source"
    """Nothing is like it: it stands in the source language."""


@dataclass(frozen=True, slots=True)
class DraftSentence:
    """A sentence of the new text, or two that have one translation, and what the draft has for it.

    `previous` is the source text that `target` is a translation of, "" where there is none; `similarity` (0–1) is that
    of `previous` and `source`, 1 for the same words.
    """

    source: str
    target: str
    origin: Origin
    previous: str = ""
    similarity: float = 0.0

    @property
    def is_done(self) -> bool:
        """Say whether an approved translation of the same words stands in the draft."""
        return self.origin is Origin.KEPT or (self.origin is Origin.ELSEWHERE and self.similarity >= 1)


@dataclass(frozen=True, slots=True)
class Draft:
    """A proposal for the translation of a changed text: `target`, and what it is made of in the order of the new text.

    With `whole` the old translation stands as it was, because its sentences can't be told apart. `left_out` are
    sentences of the old texts that have no counterpart in the new one.
    """

    target: str
    sentences: tuple[DraftSentence, ...]
    whole: bool
    left_out: tuple[str, ...] = ()


def _nowhere(_: str) -> Translation | None:
    return None


class Tools(NamedTuple):
    """What drafts are made with: sentence splitters, BCP 47 tags, and a finder of sentences in other texts.

    `elsewhere` gives a pair for a source sentence: one with the same words, else the most similar at or above 0.75,
    else None.
    """

    split_source: Callable[[str], Sequence[str]]
    split_target: Callable[[str], Sequence[str]]
    source_language: str = "en"
    target_language: str = "de"
    elsewhere: Callable[[str], Translation | None] = _nowhere

    def pairs(self, pair: Translation) -> tuple[Translation, ...] | None:
        """Return the aligned sentences of a block; see `sentence_pairs`."""
        return sentence_pairs(pair, self.split_source, self.split_target, self.source_language, self.target_language)
