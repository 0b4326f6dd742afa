"""Evidence from sister pages: other pages or revisions that have a sentence whole."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import is_adjective
from pipeline.checks.damage.languages import FUNCTION_WORDS
from pipeline.checks.damage.tokens import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.damage.tokens import Sentence
    from pipeline.model import TextBlock

_CANDIDATES = 5
_MAX_WORDS = 3
_REACH = 8
_MIN_CONTEXT = 2.0
_STEM = 6
_MIN_STEM = 4


class Filling(NamedTuple):
    """The words a sister page has where a page lacks them, and how alike the two sentences are (0–1)."""

    words: str
    similarity: float


class Sisters(NamedTuple):
    """An index over the sentences of the sister pages: content word → sentence numbers."""

    sentences: tuple[Sentence, ...]
    texts: tuple[str, ...]
    postings: dict[str, tuple[int, ...]]


def index_sisters(pages: Sequence[Sequence[TextBlock]]) -> Sisters:
    """Return the index; each different sentence is kept once."""
    found: dict[tuple[str, ...], tuple[Sentence, str]] = {}
    for block in (block for page in pages for block in page):
        for sentence in sentences(block.text):
            found.setdefault(tuple(token.norm for token in sentence.tokens), (sentence, block.text))
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, norms in enumerate(found):
        for norm in set(norms):
            postings[norm[:_STEM]].append(number)
    pairs = tuple(found.values())
    frozen = {norm: tuple(numbers) for norm, numbers in postings.items()}
    return Sisters(tuple(pair[0] for pair in pairs), tuple(pair[1] for pair in pairs), frozen)


def candidates(sentence: Sentence, sisters: Sisters) -> list[int]:
    """Return the sister sentences that share the most, and the rarest, words with `sentence`; best first."""
    weights: Counter[int] = Counter()
    for norm in {token.norm[:_STEM] for token in sentence.tokens}:
        numbers = sisters.postings.get(norm, ())
        for number in numbers:
            weights[number] += 1000 // len(numbers)
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return [number for number, _ in ranked[:_CANDIDATES]]


def similarity(left: Sentence, right: Sentence) -> float:
    """Return the share of words two sentences have in common (Dice over bags of words, 0–1)."""
    ours, theirs = (Counter(token.norm[:_STEM] for token in side.tokens) for side in (left, right))
    return 2 * (ours & theirs).total() / max(1, ours.total() + theirs.total())


def fill(sentence: Sentence, index: int, sisters: Sisters) -> Filling | None:
    """Return what a sister sentence has in the hole before token `index`, None where none tells."""
    best: tuple[float, Filling] | None = None
    for number in candidates(sentence, sisters):
        other = sisters.sentences[number]
        alike = similarity(sentence, other)
        for score, start, end in _matches(sentence, index, other):
            words = sisters.texts[number][other.tokens[start].start : other.tokens[end - 1].end]
            if (score + 2 * alike >= _MIN_CONTEXT + 1.5) and (best is None or score + 2 * alike > best[0]):
                best = (score + 2 * alike, Filling(words, alike))
    return best[1] if best else None


def _matches(sentence: Sentence, index: int, other: Sentence) -> Iterator[tuple[float, int, int]]:
    """Yield (context score, start, end) of the runs of words in `other` that fit into the hole."""
    for start in range(1, len(other.tokens)):
        left = _agreement(sentence, index - 1, other, start - 1, -1)
        if left < 1:
            continue
        for end in range(start + 1, min(start + _MAX_WORDS, len(other.tokens)) + 1):
            if not all(token.text[0].isalnum() for token in other.tokens[start:end]):
                break
            right = _agreement(sentence, index, other, end, 1)
            closes = end + 1 == len(other.tokens) and left >= _MIN_CONTEXT + 1
            if nominal(other, end - 1) and (right > 0 or closes):
                yield left + right + _fills_bracket(sentence, index, other, end), start, end


def _fills_bracket(sentence: Sentence, index: int, other: Sentence, end: int) -> float:
    """Return 1 where the words stand alone in a bracket after the same word: a gloss is hardly a coincidence."""
    empty = (sentence.norm(index - 1), sentence.norm(index)) == ("(", ")")
    return 1.0 if empty and other.norm(end) == ")" else 0.0


def _agreement(sentence: Sentence, here: int, other: Sentence, there: int, step: int) -> float:
    """Return the weight of the tokens that agree, walking from the hole outwards; marks count half."""
    weight = 0.0
    for distance in range(_REACH):
        mine, theirs = sentence.norm(here + step * distance), other.norm(there + step * distance)
        if not mine or not same_word(mine, theirs):
            break
        weight += 1.0 if mine[0].isalnum() else 0.5
    return weight


def same_word(left: str, right: str) -> bool:
    """Whether two words are equal but for an English ending ("deal", "dealing"; "exhausted", "exhaustion")."""
    if left == right:
        return True
    common = min(len(left), len(right))
    return common >= _MIN_STEM and left[: min(common, _STEM)] == right[: min(common, _STEM)]


def nominal(sentence: Sentence, index: int) -> bool:
    """Whether the token may be a noun: no function word, adverb, adjective or known verb."""
    norm = sentence.norm(index)
    return (
        norm.isascii()
        and norm[0].isalpha()
        and norm not in FUNCTION_WORDS["en"]
        and norm not in english.PREPOSITIONS | english.LIGHT_ADVERBS | english.FINITE_VERBS | english.AUXILIARIES
        and norm not in english.ADVERBS
        and not norm.endswith(("ly", "ing"))
        and not is_adjective(norm)
    )
