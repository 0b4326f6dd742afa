"""Missing words of one block: the evidence of grammar, of spacing and of sister pages put together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import spacing
from pipeline.checks.damage.rules import RULES
from pipeline.checks.damage.silent import silent
from pipeline.checks.damage.sisters import fill
from pipeline.checks.damage.tokens import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.checks.damage.sisters import Sisters
    from pipeline.checks.damage.tokens import Sentence

SPACING = "there is a space before the mark"
SISTER = "a sister page has more words here"


class Hole(NamedTuple):
    """A word is missing before `offset`; `reason` says why we think so, `fix` is what a sister page has there.

    `sure` is False where only a stray space speaks for it.
    """

    offset: int
    reason: str
    sure: bool = True
    fix: str = ""


def holes(text: str, language: str, sisters: Sisters, styled: frozenset[str] = frozenset()) -> list[Hole]:
    """Return the holes of a block in order, one for each place."""
    found: dict[int, Hole] = {}
    parts = tuple(sentences(text))
    grammar = _grammar(parts) if language == "en" else ()
    spaced = (Hole(gap.offset, SPACING, gap.sure) for gap in spacing.gaps(text, language, styled))
    for hole in [*grammar, *spaced]:
        if hole.offset not in found or not found[hole.offset].sure:
            found[hole.offset] = hole
    return _with_sisters(parts, found, sisters)


def _grammar(parts: Iterable[Sentence]) -> Iterator[Hole]:
    for sentence in parts:
        for rule in RULES:
            yield from (Hole(sentence.offset(index), rule.reason) for index in rule.find(sentence))


def _with_sisters(parts: Iterable[Sentence], found: dict[int, Hole], sisters: Sisters) -> list[Hole]:
    if sisters.sentences:
        for sentence in parts:
            _fill(sentence, found, sisters)
    return [found[offset] for offset in sorted(found)]


def _fill(sentence: Sentence, found: dict[int, Hole], sisters: Sisters) -> None:
    offsets = {sentence.offset(index): index for index in range(len(sentence.tokens) + 1)}
    for offset in found.keys() & offsets.keys():
        filling = fill(sentence, offsets[offset], sisters)
        if filling is not None:
            found[offset] = found[offset]._replace(sure=True, fix=filling.words)
    for index, filling in silent(sentence, sisters):
        offset = sentence.offset(index)
        found.setdefault(offset, Hole(offset, SISTER, sure=True, fix=filling.words))
