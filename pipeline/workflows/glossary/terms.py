"""The glossary's hold on a catalog: which terms bind an entry, and which translations they make wrong."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.terms import (
    approved_with,
    as_reopened,
    is_reopened,
    term_note,
    term_notes,
    terms_digest,
    with_term_notes,
)
from pipeline.model import Binding, State, TermIssueKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pipeline.glossary.matcher import Matcher
    from pipeline.model import Glossary, TermHit, TermIssue, Unit

_SHOWN = 3
"""So many right terms are named."""


class Terms:
    """The terms that bind the translations of a locale."""

    def __init__(self, matcher: Matcher) -> None:
        self._matcher = matcher

    def issues(self, unit: Unit) -> tuple[TermIssue, ...]:
        """Return what is wrong with the terms of a current unit's translation; of a plural entry, of every form."""
        if unit.state is not State.CURRENT:
            return ()
        if unit.plural is None:
            return self._matcher.judge(unit.source, unit.target)
        forms = (self._matcher.judge(unit.plural, form) for form in unit.plural_targets)
        return tuple({(issue.kind, issue.hit.concept.id): issue for found in forms for issue in found}.values())

    def notes(self, unit: Unit) -> tuple[str, ...]:
        """Return the lines about the terms that bind a unit's translation, in the order of its source text."""
        return tuple(dict.fromkeys(self._notes(unit).values()))

    def bound(self, old: Sequence[Unit], units: Iterable[Unit]) -> tuple[Unit, ...]:
        """Return the units of an updated catalog with the lines about their terms, opened again where they have to be.

        `old` are the units of the catalog as it is in the file. A translation that a strictly binding concept makes
        wrong is opened again if the terms of that concept are not those that the entry was last synced with, if it was
        open for its terms before, or if nobody has approved it in this entry: a person's word stays, a machine's
        doesn't.
        """
        known = {unit.key: unit for unit in old if not unit.obsolete}
        return tuple(unit if unit.obsolete else self._bound(known.get(unit.key), unit) for unit in units)

    def _bound(self, old: Unit | None, unit: Unit) -> Unit:
        notes = self._notes(unit)
        noted = with_term_notes(unit, dict.fromkeys(notes.values()))
        before = approved_with(old) if old is not None and _is_same(old, unit) else ""
        if before == terms_digest(term_notes(noted)):
            return noted
        wrong = tuple(filter(is_strict, self.issues(unit)))
        is_due = any(_is_due(old, unit, issue, notes) for issue in wrong)
        return as_reopened(noted, reason(wrong), before) if is_due else noted

    def _notes(self, unit: Unit) -> dict[str, str]:
        """Return the line about each concept by its id; of several terms for a concept the first one stands there."""
        notes: dict[str, str] = {}
        for hit in self._binding(unit.source):
            if hit.concept.id not in notes:
                notes[hit.concept.id] = term_note(hit, self._matcher.target)
        return notes

    def _binding(self, source: str) -> list[TermHit]:
        language = self._matcher.target
        hits = (hit for hit in self._matcher.hits(source) if hit.concept.binding is not Binding.OFF)
        return [hit for hit in hits if hit.concept.terms_in(language) or not hit.concept.is_translated]


def is_strict(issue: TermIssue) -> bool:
    """Say whether an issue must be mended: that of a deprecated term, or of an advisory concept, needn't."""
    return issue.hit.concept.binding is Binding.STRICT and issue.kind is not TermIssueKind.DEPRECATED


def _is_same(old: Unit, unit: Unit) -> bool:
    """Say whether the translation is the one that was approved in this entry, be it open for its terms or not."""
    is_approved = old.state is State.CURRENT or is_reopened(old)
    return is_approved and (old.target, old.plural_targets) == (unit.target, unit.plural_targets)


def _is_due(old: Unit | None, unit: Unit, issue: TermIssue, notes: Mapping[str, str]) -> bool:
    if old is None or is_reopened(old) or not _is_same(old, unit):
        return True
    return notes[issue.hit.concept.id] not in term_notes(old)


def reason(issues: Iterable[TermIssue]) -> str:
    """Return in one line what is wrong: "“side effect”: Nebenwirkung, not “Seiteneffekte”"."""
    return "; ".join(map(_told, issues))


def _told(issue: TermIssue) -> str:
    wrong = f", not “{issue.found}”" if issue.found else ""
    return f"“{issue.hit.term.text}”: {' or '.join(issue.right[:_SHOWN])}{wrong}"


def terms_for(glossary: Glossary, source: str, locale: str) -> Terms | None:
    """Return the terms that bind translations from a language into a locale, None where the glossary is empty."""
    if not glossary.concepts:
        return None
    from pipeline.glossary.matcher import Matcher  # noqa: PLC0415  # many projects have no glossary

    return Terms(Matcher(glossary, source, locale))
