"""The terms of a glossary in a language that is translated into, and what is looked for to find them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.glossary.target.blocks import split
from pipeline.glossary.target.german import German
from pipeline.glossary.target.pattern import Pattern, Shape, Sought
from pipeline.glossary.target.plain import Plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.glossary.target.reading import Reading
    from pipeline.model.glossary import Concept, Term
    from pipeline.model.place import Span


class Rendering(NamedTuple):
    """A concept's term, of any status, in a text; `is_exact` where it stands there just as it is listed."""

    term: Term
    span: Span
    is_exact: bool


class Asked(NamedTuple):
    """The terms of a concept: those that may be used, the preferred one first, and the others.

    `right` are the texts of those that may be used.
    """

    allowed: tuple[Sought, ...]
    wrong: tuple[Sought, ...]
    right: tuple[str, ...]


class Language(Protocol):
    """What is known about a language: how its terms are looked for, and its texts read."""

    @property
    def bases(self) -> Sequence[str]:
        """What is in the letters of every form of a lemma, by the lemma's index."""
        ...

    def read(self, text: str) -> Reading:
        """Return a text as words in which lemmas can be looked for."""
        ...

    def patterns(self, term: Term) -> tuple[Pattern, ...]:
        """Return what to look for to find a term, and take its words in."""
        ...


class TermPlaces:
    """The terms of a glossary in a language (BCP 47 tag), ready to be found in its texts."""

    def __init__(self, concepts: Iterable[Concept], language: str) -> None:
        self.language = language
        self._concepts = {concept.id: concept for concept in concepts}
        self._asked: dict[str, Asked] = {}
        is_german = language.partition("-")[0] == "de"
        self._rules: Language = German(self._ask_all) if is_german else Plain(language)
        self._last: Reading | None = None

    def _ask_all(self) -> None:
        for concept in self._concepts.values():
            self.asked(concept)

    def asked(self, concept: Concept) -> Asked:
        """Return what to look for to find the terms of a concept: found out when it is asked for, most never are."""
        asked = self._asked.get(concept.id)
        if asked is None:
            asked = self._asked[concept.id] = self._ask(self._concepts.get(concept.id, concept))
        return asked

    def _ask(self, concept: Concept) -> Asked:
        allowed = tuple(self._seek(term) for term in concept.allowed(self.language))
        others = (term for term in concept.terms_in(self.language) if not term.is_allowed)
        return Asked(allowed, tuple(self._seek(term) for term in others), tuple(one.term.text for one in allowed))

    def _seek(self, term: Term) -> Sought:
        patterns = self._rules.patterns(term)
        lemmas: list[int] = []
        bases: list[str] = []
        several: list[Pattern] = []
        for pattern in patterns:
            if pattern.shape is Shape.WORD:
                lemmas += pattern.parts[0].lemmas
            else:
                several.append(pattern)
                bases += self._bases(pattern)
        bases += [self._rules.bases[lemma] for lemma in lemmas]
        return Sought(term, term.text, tuple(bases), tuple(lemmas), tuple(several), *split(term))

    def _bases(self, pattern: Pattern) -> Sequence[str]:
        """Return bases of which one is in every text that has the pattern: those of the part that says the most."""
        parts = [[self._rules.bases[lemma] for lemma in part.lemmas] for part in pattern.parts if part.lemmas]
        if pattern.shape is Shape.PAIR:
            return [base for part in parts for base in part]
        return max(parts, key=_shortest, default=("",))

    def read(self, text: str) -> Reading:
        """Return a text with the words of terms in it; the last one is kept."""
        if self._last is None or self._last.text != text:
            self._last = self._rules.read(text)
        return self._last


def _shortest(bases: Iterable[str]) -> int:
    return min(map(len, bases))
