"""Whether a translation renders the concepts of its source text with the terms it should."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.glossary.target.finding import can_stand, places, stands
from pipeline.glossary.target.spelled import spelled
from pipeline.glossary.target.terms import Rendering, TermPlaces
from pipeline.model.glossary import Binding, TermIssue, TermIssueKind, TermStatus
from pipeline.model.place import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.glossary.target.pattern import Sought
    from pipeline.glossary.target.reading import Place, Reading
    from pipeline.model.glossary import Concept, TermHit

_WRONG = {TermStatus.FORBIDDEN: TermIssueKind.FORBIDDEN, TermStatus.DEPRECATED: TermIssueKind.DEPRECATED}


class TargetTerms:
    """The terms of concepts in the language that is translated into (BCP 47 tag)."""

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        self._terms = TermPlaces(concepts, language)

    def renderings(self, text: str, concept: Concept) -> tuple[Rendering, ...]:
        """Return the terms of a concept, of any status, that stand in a text, in the order of the text.

        A term that overlaps a longer or more exact one of the concept doesn't count.
        """
        reading = self._terms.read(text)
        asked = self._terms.asked(concept)
        every = (*asked.allowed, *asked.wrong)
        found = [(place, sought.term) for sought in every for place in places(reading, sought)]
        best = sorted(found, key=lambda one: (_weight(one[0]), one[0].start), reverse=True)
        kept: list[Rendering] = []
        taken = bytearray(len(text))
        for place, term in best:
            span = Span(place.start, place.end)
            if not any(taken[place.start : place.end]):
                taken[place.start : place.end] = b"\1" * (place.end - place.start)
                kept.append(Rendering(term, span, text[place.start : place.end] == term.text))
        return tuple(sorted(kept, key=lambda rendering: rendering.span))

    def judge(self, text: str, hits: Sequence[TermHit]) -> tuple[TermIssue, ...]:
        """Return what is wrong with how a text renders the concepts that its source has, in the order of `hits`.

        A wrong term that is part of an allowed one of any of the concepts is none: the longest, most exact wins.
        """
        if not hits:
            return ()
        reading = self._terms.read(text)
        first: dict[str, TermHit] = {}
        for hit in hits:
            first.setdefault(hit.concept.id, hit)
        issues: list[TermIssue] = []
        for hit in first.values():
            if hit.concept.binding is not Binding.OFF:
                issues += self._of_concept(reading, hit, first.values())
        return tuple(issues)

    def _of_concept(self, reading: Reading, hit: TermHit, hits: Iterable[TermHit]) -> list[TermIssue]:
        allowed, wrong, right = self._terms.asked(hit.concept)
        if not allowed and not wrong:
            return _of_untranslated(reading, hit)
        there = [one for one in wrong if can_stand(reading, one)]
        if there and (found := self._wrong(reading, there, hits)):
            return [
                TermIssue(kind, hit, right, reading.text[place.start : place.end], Span(place.start, place.end))
                for kind, place in found.items()
            ]
        for one in allowed:
            if stands(reading, one):
                return []
        return [TermIssue(TermIssueKind.MISSING, hit, right)] if allowed else []

    def _wrong(self, reading: Reading, sought: Sequence[Sought], hits: Iterable[TermHit]) -> dict[TermIssueKind, Place]:
        """Return the first place of a wrong term of each kind, unless it is part of an allowed one."""
        found = [(_WRONG[one.term.status], place) for one in sought for place in places(reading, one)]
        if not found:
            return {}
        allowed = self._allowed(reading, hits)
        wrong = [(kind, place) for kind, place in found if not any(_beats(it, place) for it in allowed[place.first])]
        ordered = sorted(wrong, key=lambda one: (one[1].start, -one[1].end), reverse=True)
        by_kind = dict(ordered)
        return {kind: by_kind[kind] for kind in _WRONG.values() if kind in by_kind}

    def _allowed(self, reading: Reading, hits: Iterable[TermHit]) -> dict[int, list[Place]]:
        """Return the places of allowed terms of all concepts by each of the words that they extend over."""
        by_word: defaultdict[int, list[Place]] = defaultdict(list)
        sought = (one for hit in hits for one in self._terms.asked(hit.concept).allowed)
        for place in (place for one in sought for place in places(reading, one)):
            for word in range(place.first, place.last + 1):
                by_word[word].append(place)
        return by_word


def _of_untranslated(reading: Reading, hit: TermHit) -> list[TermIssue]:
    """Judge a concept without a term in the language: what isn't translated keeps its spelling."""
    if hit.concept.is_translated or next(spelled(reading, hit.term.text, any_capital=True), None):
        return []
    return [TermIssue(TermIssueKind.MISSING, hit, (hit.term.text,))]


def _beats(allowed: Place, wrong: Place) -> bool:
    """Whether an allowed term has a wrong one in it and is longer, or no less exact.

    What only stands between its words is not in it ("gesetzliche und private Krankenkassen").
    """
    if allowed.start > wrong.start or allowed.end < wrong.end or (allowed.own and not wrong.words <= allowed.own):
        return False
    return (allowed.start, allowed.end) != (wrong.start, wrong.end) or allowed.rank >= wrong.rank


def _weight(place: Place) -> tuple[int, int]:
    return place.end - place.start, place.rank
