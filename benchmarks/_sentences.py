"""Which sentences of new pages have a counterpart in old ones, by brute force, and which a translation offers."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from _pseudo import pseudo, without_numbers

from pipeline.segmentation import split
from pipeline.similarity import Tokens, score, tokens
from pipeline.text import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COUNTERPART = 0.75
"""From this similarity on an old sentence is worth offering for a new one."""


class Counterpart(NamedTuple):
    """An old sentence that is like a new one, and how much (0–1)."""

    text: str
    similarity: float


class Sentence(NamedTuple):
    """A sentence of a new page, the block it stands in, its length in words, and its counterparts, best first."""

    page: str
    block: str
    text: str
    words: int
    counterparts: tuple[Counterpart, ...]

    @property
    def unchanged(self) -> bool:
        """Whether an old sentence has the same words."""
        return bool(self.counterparts) and self.counterparts[0].similarity == 1


class Offer(NamedTuple):
    """What is offered for a sentence: the best old one, or another one with a similarity of 0.75 or more."""

    best: bool
    other: bool


class Draft:
    """A translation in which sentences are looked up by their words."""

    def __init__(self, target: str) -> None:
        self.target = target
        self._words = _words(target)

    def holds(self, source: str) -> bool:
        """Say whether the pseudo-translation of a text stands in it, other numbers allowed."""
        looked_for = _words(pseudo(source))
        return looked_for.strip() != "" and looked_for in self._words

    def offers(self, sentence: Sentence) -> Offer:
        """Say what it offers for a sentence."""
        found = [each.similarity for each in sentence.counterparts if self.holds(each.text)]
        if not found:
            return Offer(best=False, other=False)
        best = found[0] == sentence.counterparts[0].similarity
        return Offer(best=best, other=not best)


def _words(text: str) -> str:
    """Return the words between spaces, so that one text is found in another only at the bounds of words."""
    return f" {without_numbers(' '.join(words(text.lower())))} "


def sentences_of(blocks: Iterable[str]) -> dict[str, Tokens]:
    """Return the distinct English sentences of blocks, ready for comparing."""
    return {sentence: tokens(sentence) for block in blocks for sentence in split(block, "en")}


def compare(old: Iterable[str], pages: Mapping[str, Iterable[str]]) -> list[Sentence]:
    """Compare every sentence of the pages' blocks with every sentence of the old blocks."""
    known = sentences_of(old)
    return [
        Sentence(page, block, text, len(words(text)), _counterparts(tokens(text), known))
        for page, blocks in pages.items()
        for block in blocks
        for text in split(block, "en")
    ]


def _counterparts(sentence: Tokens, known: Mapping[str, Tokens]) -> tuple[Counterpart, ...]:
    scored = (Counterpart(text, score(sentence, each, COUNTERPART)) for text, each in known.items())
    return tuple(sorted((each for each in scored if each.similarity >= COUNTERPART), key=lambda each: -each.similarity))


def useless_words(draft: str, sentences: Iterable[Sentence]) -> int:
    """Return the words of a draft that a translator must delete: neither a counterpart of a sentence nor English."""
    wanted = {without_numbers(pseudo(each.text)) for sentence in sentences for each in sentence.counterparts}
    useful = _joined(wanted | {sentence.text for sentence in sentences})
    return sum(len(words(part)) for part in split(draft, "de") if _words(part) not in useful)


def _joined(texts: Iterable[str]) -> str:
    return "|".join(map(_words, texts))
