"""Words that are missing without a trace in grammar or spacing: only a sister page tells."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import is_plural
from pipeline.checks.damage.languages import FUNCTION_WORDS
from pipeline.checks.damage.sisters import Filling, candidates, nominal, similarity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.damage.sisters import Sisters
    from pipeline.checks.damage.tokens import Sentence

_ALIKE = 0.6
_SILENT_WORDS = 2
_SHARED = 2
_LONG_SHARED = 5


class _Edit(NamedTuple):
    """Tokens `start` to `end` of the sister stand for tokens from `here` on; `left`, `right`: shared tokens around."""

    tag: str
    here: int
    start: int
    end: int
    left: int
    right: int


def silent(sentence: Sentence, sisters: Sisters) -> Iterator[tuple[int, Filling]]:
    """Yield (token index, filling) where a near-identical sister sentence has a noun that this one lacks."""
    for number in candidates(sentence, sisters):
        other = sisters.sentences[number]
        alike = similarity(sentence, other)
        if _ALIKE <= alike < 1:
            for edit in _edits(sentence, other):
                if _is_loss(edit, sentence, other):
                    text = sisters.texts[number][other.tokens[edit.start].start : other.tokens[edit.end - 1].end]
                    yield edit.here, Filling(text, alike)


def _edits(sentence: Sentence, other: Sentence) -> Iterator[_Edit]:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  # only pages with a sister are compared

    mine, theirs = ([token.norm for token in side.tokens] for side in (sentence, other))
    operations = list(Levenshtein.opcodes(mine, theirs))
    shared = [step.src_end - step.src_start if step.tag == "equal" else 0 for step in operations] + [0]
    for place, step in enumerate(operations):
        if step.tag != "equal" and place:
            start, end = step.dest_start, step.dest_end
            yield _Edit(step.tag, step.src_start, start, end, shared[place - 1], shared[place + 1])


def _is_loss(edit: _Edit, sentence: Sentence, other: Sentence) -> bool:
    """Whether the edit takes out one or two nouns and leaves their surroundings as they were."""
    words = range(edit.start, edit.end)
    if not 0 < len(words) <= _SILENT_WORDS or not all(nominal(other, step) for step in words):
        return False
    if edit.tag == "insert":
        return min(edit.left, edit.right) >= _SHARED and _open_place(sentence, edit.here, other, edit.start)
    return edit.left >= _LONG_SHARED and _cut_short(sentence, edit.here, other, edit.end)


def _open_place(sentence: Sentence, here: int, other: Sentence, there: int) -> bool:
    """Whether a noun may have stood before token `here`: before a function word, or as in "the hormones X"."""
    following = sentence.norm(here)
    if not following[0].isalnum() or following in FUNCTION_WORDS["en"]:
        return True
    return sentence.norm(here - 1) in english.ARTICLES and is_plural(other.norm(there))


def _cut_short(sentence: Sentence, here: int, other: Sentence, end: int) -> bool:
    """Whether the sister's sentence ends with the noun where this one goes on with a conjunction."""
    return end == len(other.tokens) - 1 and sentence.norm(here) in english.COORDINATORS
