"""The glossary in a catalog: binding terms in extracted comments, and entries opened again because terms changed.

An entry has a line for each concept in its text: `Term CODE: side effect → Nebenwirkung (not Seiteneffekt)`. CODE is a
digest of all that binds a translation, so that the line tells which glossary the entry was last synced with.

Where a term change makes an approved translation wrong, the entry becomes fuzzy and a line says why:
`Reopened CODE CODE: “side effect”: Nebenwirkung, not “Seiteneffekt”`. There the first CODE is a digest of the msgstr:
as long as it fits, nobody has worked on the translation, and it is approved again as soon as the glossary allows it.
The second one is a digest of the lines about terms that the entry had when it was approved: when it gets these lines
again, it is approved as it was, even if a person had approved it against the glossary. It is missing where nobody had
approved the translation in this entry.
"""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import blake2b
from typing import TYPE_CHECKING

from pipeline.model import Binding, State, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.model import Concept, Term, TermHit, Unit

_TERM = re.compile(r"Term [0-9a-f]{6}(?: \(advisory\))?: ")
_REOPENED = re.compile(r"Reopened (?P<code>[0-9a-f]{6})(?: (?P<terms>[0-9a-f]{6}))?: ")
_MOST = 3
"""So many terms of a kind are shown; whoever wants all of them looks into the glossary."""


def term_note(hit: TermHit, language: str) -> str:
    """Return the line about the terms for a concept in the language of a catalog."""
    concept = hit.concept
    advisory = " (advisory)" if concept.binding is Binding.ADVISORY else ""
    return f"Term {_digest(repr(_bound(concept, language)))}{advisory}: {hit.term.text} → {_wanted(concept, language)}"


def _bound(concept: Concept, language: str) -> tuple[object, ...]:
    """Return all of a concept that decides whether a translation is right."""
    terms = concept.terms_in(language)
    own = [concept.name(term.language) for term in concept.terms[:1]] if not concept.is_translated else []
    return (
        str(concept.binding),
        own,
        [(term.text, str(term.status), term.forms, term.exact_case, term.blocks) for term in terms],
    )


def _wanted(concept: Concept, language: str) -> str:
    right = concept.allowed(language) or (() if concept.is_translated else concept.terms[:1])
    wrong = [term for term in concept.terms_in(language) if not term.is_allowed]
    asides = [f"{word} {_listed(terms)}" for word, terms in (("or", right[1:]), ("not", wrong)) if terms]
    if not right:
        return "; ".join(asides)
    return f"{right[0].text} ({'; '.join(asides)})" if asides else right[0].text


def _listed(terms: Iterable[Term]) -> str:
    texts = [term.text for term in sorted(terms, key=lambda term: term.status is TermStatus.FORBIDDEN)]
    return ", ".join([*texts[:_MOST], "…"] if len(texts) > _MOST else texts)


def term_notes(unit: Unit) -> tuple[str, ...]:
    """Return the lines of an entry's extracted comment that are about terms."""
    return tuple(note for note in unit.notes if _TERM.match(note))


def with_term_notes(unit: Unit, notes: Iterable[str]) -> Unit:
    """Return a unit with these lines about terms in the place of those it has; a line on reopening stays if it may."""
    others = (note for note in unit.notes if not _TERM.match(note) and not _REOPENED.match(note))
    reopened = (note for note in unit.notes if unit.fuzzy and _REOPENED.match(note))
    return replace(unit, notes=(*others, *notes, *reopened))


def unbound(unit: Unit) -> Unit:
    """Return a unit without lines about terms."""
    return with_term_notes(unit, ()) if term_notes(unit) else unit


def reopened_notes(unit: Unit) -> tuple[str, ...]:
    """Return the line that says why a fuzzy entry was opened again, if it was."""
    return tuple(note for note in unit.notes if _REOPENED.match(note)) if unit.fuzzy else ()


def as_reopened(unit: Unit, reason: str, approved_with: str) -> Unit:
    """Return an approved unit as a fuzzy one that tells what is wrong with its terms."""
    codes = " ".join(filter(None, (_digest(_written(unit)), approved_with)))
    return replace(unit, fuzzy=True, notes=(*unit.notes, f"Reopened {codes}: {reason}"))


def approved_with(unit: Unit) -> str:
    """Return a digest of the lines about terms that an entry had when it was approved, "" where it never was."""
    for note in reopened_notes(unit):
        match = _REOPENED.match(note)
        return (match and match["terms"]) or ""
    return terms_digest(term_notes(unit)) if unit.state is State.CURRENT else ""


def terms_digest(notes: Iterable[str]) -> str:
    """Return a digest of lines about terms."""
    return _digest("\n".join(sorted(notes)))


def is_reopened(unit: Unit) -> bool:
    """Say whether an entry was opened again for its terms and nobody has worked on it since."""
    codes = [match["code"] for note in reopened_notes(unit) if (match := _REOPENED.match(note))]
    return codes == [_digest(_written(unit))]


def reopened_reason(unit: Unit) -> str:
    """Return what an entry was opened again for, "" where it wasn't."""
    return next((_REOPENED.sub("", note, count=1) for note in reopened_notes(unit)), "")


def restored(unit: Unit) -> Unit:
    """Return a unit that was opened again, and that nobody has worked on, as it was approved; any other as it is."""
    if not is_reopened(unit):
        return unit
    return replace(unit, fuzzy=False, notes=tuple(note for note in unit.notes if not _REOPENED.match(note)))


def _written(unit: Unit) -> str:
    # A kept translation has a previous source; a tool that makes an entry fuzzy because its text changed adds one.
    previous = () if unit.previous_source is None else (unit.previous_context or "", unit.previous_source)
    return "\0".join((unit.target, *unit.plural_targets, *previous))


def _digest(text: str) -> str:
    return blake2b(text.encode(errors="replace"), digest_size=3).hexdigest()
