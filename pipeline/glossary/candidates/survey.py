"""One reading of all texts: how often each phrase and each word stands in them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.glossary.candidates.phrases import phrases, runs
from pipeline.text import count_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.glossary.candidates.kinds import Grammar
    from pipeline.glossary.candidates.words import Word


@dataclass(slots=True)
class Survey:
    """Counts over all texts: of phrases (by key), of words (by stem), of all words with function words.

    `capitals` and `smalls` count the words that stand with and without a capital where no sentence begins.
    """

    phrases: Counter[str] = field(default_factory=Counter)
    words: Counter[str] = field(default_factory=Counter)
    total: int = 0
    capitals: Counter[str] = field(default_factory=Counter)
    smalls: Counter[str] = field(default_factory=Counter)

    def names(self) -> frozenset[str]:
        """Return the words that never stand in lower case."""
        return frozenset(word for word in self.capitals if word not in self.smalls)


def survey(texts: Iterable[str], grammar: Grammar) -> Survey:
    """Count the phrases and words of all texts."""
    result = Survey()
    for text in texts:
        result.total += count_words(text)
        for run in runs(text, grammar):
            result.phrases.update(phrase.key for phrase in phrases(run, grammar.generic))
            _count_words(run, text, result)
    return result


def _count_words(run: Sequence[Word], text: str, result: Survey) -> None:
    for word in run:
        result.words.update(word.stem.split())
        if text[word.start].islower():
            result.smalls[word.stem] += 1
        elif not word.is_first:
            result.capitals[word.stem] += 1
