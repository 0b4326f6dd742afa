"""Concepts and their terms, for terminals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import PartOfSpeech, TermStatus
from pipeline.report.console import limited_table, safe
from pipeline.report.diff_text_lines import wrapped
from pipeline.report.table import shorten
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.model import Concept, Term

_INDENT = "  "
_GAP = 2
_NARROWEST = 12
"""Columns that an id, a domain or a term has at least where it is that long."""
_OF_ID, _OF_DOMAIN = 4, 6
"""Ids and domains get these parts of a line at most."""


def concept_table(concepts: Sequence[Concept], languages: Sequence[str], width: int, *, limit: int) -> str:
    """Return a table of concepts with their preferred terms, in as many languages (canonical tags) as find room."""
    name = min(_longest(concepts, "id"), max(_NARROWEST, width // _OF_ID))
    domain = min(_longest(concepts, "domain"), max(_NARROWEST, width // _OF_DOMAIN))
    rest = width - name - domain - len("advisory") - 2 * _GAP
    shown = languages[: max(1, rest // (_NARROWEST + _GAP))]
    room = max(_NARROWEST, rest // len(shown) - _GAP)
    rows = [_row(concept, shown, (name, domain, room)) for concept in concepts]
    table = limited_table(("concept", "domain", "binding", *shown), rows, width, limit=limit, noun="concept")
    left = len(languages) - len(shown)
    return f"{table}\n… and {count(left, 'language')} more; --json has them" if left else table


def _longest(concepts: Sequence[Concept], field: str) -> int:
    return max(len(field), *(len(getattr(concept, field)) for concept in concepts))


def _row(concept: Concept, languages: Sequence[str], rooms: tuple[int, int, int]) -> tuple[str, ...]:
    name, domain, room = rooms
    terms = (safe(shorten(_preferred(concept, language), room)) for language in languages)
    return safe(shorten(concept.id, name)), safe(shorten(concept.domain, domain)), concept.binding.value, *terms


def _preferred(concept: Concept, language: str) -> str:
    return next((term.text for term in concept.allowed(language)), "–")


def concept_lines(concept: Concept, width: int) -> str:
    """Return a concept with its terms and definitions, language by language, in lines of at most `width` columns."""
    kept = "" if concept.is_translated else "not translated"
    about = (concept.domain, concept.binding.value, kept, *(":".join(code) for code in concept.codes))
    lines = wrapped(f"{concept.id} ({', '.join(filter(None, about))})", width, "", _INDENT)
    for language in dict.fromkeys(term.language for term in concept.terms):
        lines += _language_lines(concept, language, width)
    return "\n".join(lines)


def _language_lines(concept: Concept, language: str, width: int) -> Iterator[str]:
    terms = [term for term in concept.terms if term.language == language]
    yield from wrapped(f"{language}: {'; '.join(_by_status(terms))}", width, _INDENT, _INDENT * 2)
    asides = (f"{term.text}: {aside}" for term in terms for aside in _asides(term))
    for text in filter(None, (dict(concept.definitions).get(language), *asides)):
        yield from wrapped(text, width, _INDENT * 3)


def _by_status(terms: Sequence[Term]) -> Iterator[str]:
    """Yield the terms of each status; those that are preferred need no word about it."""
    for status in TermStatus:
        found = ", ".join(_told(term) for term in terms if term.status is status)
        if found:
            yield found if status is TermStatus.PREFERRED else f"{status.value} {found}"


def _told(term: Term) -> str:
    kind = "" if term.part_of_speech in (PartOfSpeech.NOUN, PartOfSpeech.OTHER) else term.part_of_speech.value
    case = "exactly so" if term.exact_case else ""
    grammar = ", ".join(filter(None, (kind, term.gender.value, term.register.value, case)))
    return f"{term.text} ({grammar})" if grammar else term.text


def _asides(term: Term) -> Iterator[str]:
    """Yield what else the glossary says of a term."""
    for what, words in (("forms", term.forms), ("only near", term.needs), ("not with", term.blocks)):
        if words:
            yield f"{what} {', '.join(words)}"
    if term.note:
        yield term.note
