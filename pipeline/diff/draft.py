"""Drafts: what earlier translations have to offer for a changed text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.draft_finder import finder
from pipeline.diff.draft_markup import assembled, gaps, with_edges
from pipeline.diff.draft_match import LEAST, Bead, Match, matches
from pipeline.diff.draft_model import Draft, DraftSentence, Origin, Tools
from pipeline.diff.draft_notes import draft_notes, note
from pipeline.diff.draft_numbers import renew_numbers
from pipeline.diff.renew import renew_markup
from pipeline.diff.sentence_key import sentence_key
from pipeline.model import Cost, Translation
from pipeline.similarity import similarity
from pipeline.text import count_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_NEARLY_SAME = 0.99
"""The similarity of sentences that differ in signs only, "<" and "≥"."""
_LIKE_ENOUGH = 0.75
"""From this similarity on a block's own old sentence is offered, even where another text has one that is more alike."""

__all__ = [
    "Draft",
    "DraftSentence",
    "Origin",
    "Tools",
    "cost",
    "draft",
    "draft_notes",
    "finder",
    "note",
    "pairs_of",
    "whole",
]


def draft(origins: Sequence[Translation], source: str, tools: Tools) -> Draft:
    """Return a draft for a text that grew out of `origins`, approved pairs in order.

    Sentences that haven't changed keep their translation, in the new order; those that are gone leave; changed ones
    (similarity at least 0.5) bring the old translation, with other numbers if only those have changed; others come
    from `tools.elsewhere` or stand in the source language. Where the sentences of an old text can't be told apart,
    where there is but one, and where none is found again in a text that is alike as a whole (similarity at least 0.5),
    the old translation stays whole. Inline tags are properly nested wherever those of the
    origins are; white space at both ends is that of `source`.
    """
    sentences = tools.split_source(source)
    beads = list(_beads(origins, tools))
    found = matches(beads, sentences)
    if origins and (len(beads) == len(sentences) == 1 or _is_unclear(beads, found)):
        return _whole(origins, source, tools)
    drafted = [_sentence(match, " ".join(sentences[match.first : match.last]), tools) for match in found]
    if origins and not any(sentence.previous for sentence in drafted) and _is_alike(origins, source):
        return _whole(origins, source, tools)
    between = list(gaps(source, sentences))
    text = assembled([one.target for one in drafted], [between[match.first - 1] for match in found[1:]])
    return Draft(with_edges(text, source), tuple(drafted), whole=False, left_out=_left_out(beads, found))


def whole(old: Translation, source: str) -> Draft:
    """Return a draft that leaves an old translation as it is."""
    is_same = sentence_key(old.source) == sentence_key(source)
    origin, likeness = (Origin.KEPT, 1.0) if is_same else (Origin.CHANGED, similarity(old.source, source))
    return Draft(old.target, (DraftSentence(source, old.target, origin, old.source, likeness),), whole=True)


def pairs_of(draft: Draft) -> list[Translation]:
    """Return the pairs that a draft was made from."""
    return [Translation(sentence.previous, sentence.target) for sentence in draft.sentences if sentence.previous]


def cost(draft: Draft) -> Cost:
    """Return what a draft costs in words of the new text: free where its words were translated before."""
    total = Cost()
    for sentence in draft.sentences:
        number = count_words(sentence.source)
        if sentence.is_done:
            total = total.plus(Cost(free=number))
        else:
            total = total.plus(Cost(scratch=number) if sentence.origin is Origin.SOURCE else Cost(revise=number))
    return total


def _beads(origins: Sequence[Translation], tools: Tools) -> Iterator[Bead]:
    """Yield the aligned sentences of the old texts; a text whose sentences can't be told apart is one bead."""
    for block, origin in enumerate(origins):
        aligned = tools.pairs(origin)
        for pair in aligned or (origin,):
            yield Bead(pair, max(1, len(tools.split_source(pair.source))), block, aligned is None)


def _left_out(beads: Sequence[Bead], found: Sequence[Match]) -> tuple[str, ...]:
    used = {bead for match in found for bead in match.beads}
    return tuple(bead.pair.source for k, bead in enumerate(beads) if k not in used)


def _is_unclear(beads: Sequence[Bead], found: Sequence[Match]) -> bool:
    """Say whether only a part is left of a text whose sentences can't be told apart."""
    same = {bead for match in found if match.is_same for bead in match.beads}
    return any(bead.is_unclear and k not in same for k, bead in enumerate(beads))


def _is_alike(origins: Sequence[Translation], source: str) -> bool:
    old = " ".join(pair.source for pair in origins)
    return similarity(old, source) >= LEAST


def _whole(origins: Sequence[Translation], source: str, tools: Tools) -> Draft:
    old = Translation(" ".join(pair.source for pair in origins), " ".join(pair.target for pair in origins))
    is_same = sentence_key(old.source) == sentence_key(source)
    likeness = 1.0 if is_same else similarity(old.source, source)
    sentence = _sentence(Match(0, 1, (0,), old, likeness, is_same), source, tools)
    target = with_edges(sentence.target, source)
    return Draft(target, (sentence,), whole=sentence.origin is Origin.CHANGED)


def _sentence(match: Match, source: str, tools: Tools) -> DraftSentence:
    """Return what there is for a sentence: the translation of the same words, else of the most similar ones."""
    old = match.pair
    if match.is_same:
        return DraftSentence(source, _renewed(old, source), Origin.KEPT, old.source, 1.0)
    found = _elsewhere(source, tools)
    if found is not None and found.is_done:
        return found
    target = renew_numbers(old, source, tools.source_language, tools.target_language) if match.beads else None
    if target is not None:
        return DraftSentence(source, target, Origin.NUMBER, old.source, match.similarity)
    if found is not None and match.similarity < min(found.similarity, _LIKE_ENOUGH):
        return found
    if match.beads:
        return DraftSentence(source, old.target, Origin.CHANGED, old.source, match.similarity)
    return DraftSentence(source, source, Origin.SOURCE)


def _elsewhere(source: str, tools: Tools) -> DraftSentence | None:
    found = tools.elsewhere(source)
    if found is None:
        return None
    if sentence_key(found.source) == sentence_key(source):
        return DraftSentence(source, _renewed(found, source), Origin.ELSEWHERE, found.source, 1.0)
    likeness = min(similarity(found.source, source), _NEARLY_SAME)
    if (target := renew_numbers(found, source, tools.source_language, tools.target_language)) is not None:
        return DraftSentence(source, target, Origin.NUMBER, found.source, likeness)
    return DraftSentence(source, found.target, Origin.ELSEWHERE, found.source, likeness)


def _renewed(old: Translation, source: str) -> str:
    return renew_markup(old, source) or old.target
