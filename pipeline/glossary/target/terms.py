"""Where the terms of a glossary stand in texts of a language that is translated into."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.glossary.target.blocks import is_blocked, split
from pipeline.glossary.target.gender import pairs
from pipeline.glossary.target.german import German
from pipeline.glossary.target.pattern import Pattern, Shape, Sought
from pipeline.glossary.target.phrases import loose, phrases
from pipeline.glossary.target.plain import Plain
from pipeline.glossary.target.spelled import spelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.glossary.target.reading import Place, Reading
    from pipeline.model.glossary import Concept, Term
    from pipeline.model.place import Span


class Rendering(NamedTuple):
    """A concept's term, of any status, in a text; `is_exact` where it stands there just as it is listed."""

    term: Term
    span: Span
    is_exact: bool


class Asked(NamedTuple):
    """The terms of a concept: those that may be used, the preferred one first, and the others."""

    allowed: tuple[Sought, ...]
    wrong: tuple[Sought, ...]


class Language(Protocol):
    """What is known about a language: how its terms are looked for, and its texts read."""

    def read(self, text: str) -> Reading:
        """Return a text with the words of terms in it."""
        ...

    def patterns(self, term: Term) -> tuple[Pattern, ...]:
        """Return what to look for to find a term, and take its words in."""
        ...


class TermPlaces:
    """The terms of a glossary in a language (BCP 47 tag), ready to be found in its texts."""

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        self.language = language
        self._rules: Language = German() if language.partition("-")[0] == "de" else Plain(language)
        self._asked = {concept.id: self._ask(concept) for concept in concepts}
        self._last: Reading | None = None

    def _ask(self, concept: Concept) -> Asked:
        others = (term for term in concept.terms_in(self.language) if not term.is_allowed)
        return Asked(
            tuple(self._seek(term) for term in concept.allowed(self.language)),
            tuple(self._seek(term) for term in others),
        )

    def _seek(self, term: Term) -> Sought:
        return Sought(term, self._rules.patterns(term), *split(term))

    def asked(self, concept: Concept) -> Asked:
        """Return what to look for to find the terms of a concept."""
        asked = self._asked.get(concept.id)
        if asked is None:
            asked = self._asked[concept.id] = self._ask(concept)
        return asked

    def read(self, text: str) -> Reading:
        """Return a text with the words of terms in it; the last one is kept."""
        if self._last is None or self._last.text != text:
            self._last = self._rules.read(text)
        return self._last


def places(reading: Reading, sought: Sought) -> list[Place]:
    """Return where a term stands in a text, in no order."""
    found: list[Place] = []
    lemmas = reading.found.keys()
    for pattern in sought.patterns:
        for part in pattern.parts:
            if part.lemmas and lemmas.isdisjoint(part.lemmas) and pattern.shape is not Shape.PAIR:
                break
        else:
            found.extend(_places(reading, pattern))
    if not found and sought.term.text in reading.shown:
        found.extend(spelled(reading, sought.term.text))
    if sought.term.blocks:
        return [place for place in found if not is_blocked(reading, place, sought.around, sought.nearby)]
    return found


def stands(reading: Reading, sought: Sought) -> bool:
    """Return whether a term is in a text."""
    if not sought.term.blocks:
        for pattern in sought.patterns:
            if pattern.shape is Shape.WORD and any(reading.has(lemma) for lemma in pattern.parts[0].lemmas):
                return True
    return bool(places(reading, sought))


def _places(reading: Reading, pattern: Pattern) -> Iterator[Place]:
    if pattern.shape is Shape.WORD:
        for lemma in pattern.parts[0].lemmas:
            yield from reading.places(lemma)
    elif pattern.shape is Shape.PHRASE:
        yield from phrases(reading, pattern)
    elif pattern.shape is Shape.LOOSE:
        yield from loose(reading, pattern)
    else:
        yield from pairs(reading, pattern.parts)
