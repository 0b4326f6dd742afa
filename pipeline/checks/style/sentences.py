"""German pronouns beside the sentences that they render: whether these speak to anybody, and of whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.style.address_words import PERSONAL, SIE
from pipeline.checks.style.english import YOU, has_order, plain
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_ENDS = ".!?…\n"
_ENDS_OF_PARTS = _ENDS + ":;"
_AND = frozenset(("and", "or"))
_PLURALS = frozenset("women men people children".split())


class _Sentence(NamedTuple):
    """Where a German sentence stands among the words, and how often the English one speaks to its reader.

    `speaks` says that it has a "you" or "your", `calls` counts each "you" and one order. `is_of_others`: that sentence
    or one before it names what a German "sie" may stand for, in the plural.
    """

    german: range
    speaks: bool
    calls: int
    is_of_others: bool


def of_others(english: Sequence[Word], german: Sequence[Word]) -> set[int]:
    """Return the places of German pronouns ("sie", "ihnen") that stand for what the text speaks of in the plural.

    Their sentences speak to nobody in English; or they open a clause, and each "you" has a "Sie" already.
    """
    found = set[int]()
    for sentence in _sentences(english, german):
        if sentence.is_of_others:
            said = sum(german[index].text in SIE for index in sentence.german)
            small = (index for index in sentence.german if german[index].text in PERSONAL)
            free = not sentence.speaks
            found.update(at for at in small if free or (said >= sentence.calls and _opens_clause(german, at)))
    return found


def _opens_clause(words: Sequence[Word], index: int) -> bool:
    return index > 0 and words[index - 1].lemma == BREAK and words[index - 1].text not in _ENDS


def _sentences(english: Sequence[Word], german: Sequence[Word]) -> Iterator[_Sentence]:
    """Yield the sentences of two texts, or what stands before and behind their colons; one if their numbers differ."""
    others = False
    for source, target in _pairs(english, german):
        words = english[source.start : source.stop]
        said = [plain(word) for word in words]
        others = others or any(map(_is_plural, words))
        order = has_order([word for word in words if word.lemma not in _AND])  # "women sweat and sleep badly" is none
        calls = said.count("you") + said.count("yourself") + order
        yield _Sentence(target, not YOU.isdisjoint(said), calls, others)


def _pairs(english: Sequence[Word], german: Sequence[Word]) -> list[tuple[range, range]]:
    for ends in (_ENDS_OF_PARTS, _ENDS):
        parts = _parts(english, ends), _parts(german, ends)
        if len(parts[0]) == len(parts[1]):
            return list(zip(*parts, strict=True))
    return [(range(len(english)), range(len(german)))]


def _parts(words: Sequence[Word], ends: str) -> list[range]:
    parts, start = list[range](), 0
    for index, word in enumerate(words):
        if word.lemma == BREAK and word.text in ends:
            parts += [range(start, index + 1)] if index > start else []
            start = index + 1
    return [*parts, range(start, len(words))] if start < len(words) else parts


def _is_plural(word: Word) -> bool:
    low = word.text.lower()
    return low in _PLURALS or (low.endswith("s") and low != word.lemma)
