"""The controlled glossary: concepts and their terms, after ISO 30042 (TBX) and ISO 12620.

A concept is one thing that is meant; a term is one of its words in one language.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model.place import Span


class TermStatus(StrEnum):
    """Whether a term may be used, the best first."""

    PREFERRED = "preferred"
    """The one to use; one in each language."""
    ADMITTED = "admitted"
    DEPRECATED = "deprecated"
    """Was right once: a text that has it should get another when it is revised."""
    FORBIDDEN = "forbidden"


ALLOWED = frozenset((TermStatus.PREFERRED, TermStatus.ADMITTED))
"""What a translation may render a concept with."""


class Binding(StrEnum):
    """How strictly a concept's terms bind translations."""

    STRICT = "strict"
    ADVISORY = "advisory"
    OFF = "off"
    """Only for reading: definitions, and terms that a translator chooses case by case."""


class PartOfSpeech(StrEnum):
    """Parts of speech, as in TBX-Basic."""

    NOUN = "noun"
    VERB = "verb"
    ADJECTIVE = "adjective"
    ADVERB = "adverb"
    OTHER = "other"


class Gender(StrEnum):
    """Grammatical gender; COMMON where a term has both ("Angehörige"), PLURAL for words that are plural only."""

    NONE = ""
    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"
    COMMON = "mf"
    PLURAL = "pl"


class Register(StrEnum):
    """Where a term belongs."""

    NONE = ""
    LAY = "lay"
    PROFESSIONAL = "professional"
    INN = "inn"
    """The international nonproprietary name of a drug."""
    NAME = "name"
    """The name of an institution."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or phrase for a concept in one language (a canonical BCP 47 tag).

    `forms` are inflected forms that no rule would find ("Knie" has none, "Atlas" has "Atlanten"). `exact_case`: only
    written like this ("MRT", "AIDS"). `needs` are words of which one has to stand nearby for this to be the concept
    ("period": "menstrual", "monthly"). `blocks` are words and phrases in which, or near which, it is not the concept
    (Haut: "Schleimhaut"). `line` is that of the file it was read from, 0 for none.
    """

    text: str
    language: str
    status: TermStatus = TermStatus.PREFERRED
    part_of_speech: PartOfSpeech = PartOfSpeech.NOUN
    gender: Gender = Gender.NONE
    forms: tuple[str, ...] = ()
    register: Register = Register.NONE
    exact_case: bool = False
    needs: tuple[str, ...] = ()
    blocks: tuple[str, ...] = ()
    note: str = ""
    source: str = ""
    line: int = field(default=0, compare=False)

    @property
    def is_allowed(self) -> bool:
        """Whether a translation may use the term."""
        return self.status in ALLOWED


@dataclass(frozen=True, slots=True)
class Concept:
    """One thing that is meant, with its terms in the order of the file.

    `id` is for people and stays for good ("bone-metastasis"). `is_translated` is False for what keeps its spelling in
    every language that has no term for it (names of drugs and institutions). `codes` are (system, code) pairs such as
    ("MeSH", "D001943"); `definitions` (language, text) pairs in plain words.
    """

    id: str
    terms: tuple[Term, ...]
    domain: str = ""
    binding: Binding = Binding.STRICT
    is_translated: bool = True
    codes: tuple[tuple[str, str], ...] = ()
    definitions: tuple[tuple[str, str], ...] = ()
    line: int = field(default=0, compare=False)

    def definition(self, language: str) -> str:
        """Return the definition in a language (canonical tag), or in the language without its region, "" for none."""
        found = dict(self.definitions)
        return found.get(language) or found.get(language.partition("-")[0], "")

    def terms_in(self, language: str) -> tuple[Term, ...]:
        """Return the terms of a language (canonical tag); "de-AT" has its own, or those of "de"."""
        own = tuple(term for term in self.terms if term.language == language)
        base = language.partition("-")[0]
        return own or tuple(term for term in self.terms if term.language == base)

    def allowed(self, language: str) -> tuple[Term, ...]:
        """Return the terms that a text in a language may use, the preferred one first."""
        return tuple(sorted(filter(_is_allowed, self.terms_in(language)), key=_rank))

    def name(self, language: str) -> str:
        """Return the preferred term of a language; any other, or the id, where there is none."""
        terms = sorted(self.terms_in(language), key=_rank)
        return terms[0].text if terms else self.id


def _is_allowed(term: Term) -> bool:
    return term.is_allowed


_RANKS = {status: rank for rank, status in enumerate(TermStatus)}


def _rank(term: Term) -> int:
    return _RANKS[term.status]


@dataclass(frozen=True, slots=True)
class Glossary:
    """All concepts, in the order of the file."""

    concepts: tuple[Concept, ...] = ()

    def __iter__(self) -> Iterator[Concept]:
        return iter(self.concepts)

    def __len__(self) -> int:
        return len(self.concepts)


class TermHit(NamedTuple):
    """A concept's term in a unit's source text; `span` is where, in characters of that text as the catalog has it."""

    concept: Concept
    term: Term
    span: Span


class TermIssueKind(StrEnum):
    """What is wrong with the rendering of a concept."""

    MISSING = "missing"
    """None of the allowed terms is there."""
    FORBIDDEN = "forbidden"
    DEPRECATED = "deprecated"


class TermIssue(NamedTuple):
    """What is wrong with how a translation renders a concept.

    `hit` is the first place of the concept in the source text, `found` the wrong term as the translation has it ("" for
    none) and `span` where it stands there. `right` are the terms to use, the preferred one first.
    """

    kind: TermIssueKind
    hit: TermHit
    right: tuple[str, ...]
    found: str = ""
    span: Span | None = None
