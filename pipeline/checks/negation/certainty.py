"""What may be so in one language and is certain in the other."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.negation import data_certainty as data
from pipeline.checks.negation.alignment import sentence_pairs
from pipeline.checks.negation.spotting import Phrases, phrases, spots
from pipeline.checks.negation.tokens import tokens_of
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.negation.counting import Text
    from pipeline.checks.texts import Texts


@lru_cache
def _table(name: str) -> Phrases:
    return phrases({name: getattr(data, name)})


def certainty(texts: Texts) -> Iterator[Remark]:
    """Yield a remark where "might" has become "auf jeden Fall", or "certainly" "vielleicht"."""
    keys = tokens_of(texts.source, "en").keys
    if not data.ENGLISH_POSSIBLE.isdisjoint(keys) or not data.ENGLISH_CERTAIN.isdisjoint(keys):
        for source, target in sentence_pairs(texts):
            yield from _sentence(source, target)


def _sentence(source: Text, target: Text) -> Iterator[Remark]:
    possible, certain = (
        next((at for at, key in enumerate(source.keys) if key in words), None)
        for words in (data.ENGLISH_POSSIBLE, data.ENGLISH_CERTAIN)
    )
    if possible is not None and certain is None and data.ENGLISH_ANYHOW.isdisjoint(source.keys):
        yield from _turned(source, target, possible, ("GERMAN_CERTAIN", "GERMAN_POSSIBLE"))
    elif possible is None and certain is not None and data.ENGLISH_OPEN.isdisjoint(source.keys):
        yield from _turned(source, target, certain, ("GERMAN_DOUBT", "GERMAN_CERTAIN"))


def _turned(source: Text, target: Text, at: int, tables: tuple[str, str]) -> Iterator[Remark]:
    """Yield a remark if the German sentence has a phrase of the first table, and none of the second."""
    wrong, right = (spots(_table(name), target.words, target.keys) for name in tables)
    if wrong and not right:
        word, other = source.words[at], wrong[0]
        message = f"“{word.text}” is rendered by “{other.text}”, which means something else"
        yield Remark(message, Span(word.start, word.end), Span(other.start, other.end))
