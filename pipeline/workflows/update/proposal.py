"""What the entry of one changed text is to be: a translation carried over, or a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import as_draft
from pipeline.catalogs.kept import without_record
from pipeline.catalogs.merge import annotated, with_entry
from pipeline.diff.classify import classify
from pipeline.diff.draft import Draft, cost, draft, draft_notes
from pipeline.diff.renew import renew_markup
from pipeline.model import ChangeKind, Cost, Materiality, Unit, Verdict
from pipeline.text import count_words
from pipeline.workflows.update.origins import Origin, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.diff.draft import Tools
    from pipeline.model import Change
    from pipeline.workflows.update.options import Options


class Proposal(NamedTuple):
    """The entry for a changed or new text, what it costs, and what the change means (None for a new text)."""

    unit: Unit
    cost: Cost
    verdict: Verdict | None = None


class Proposer(NamedTuple):
    """Makes proposals for the texts of a locale."""

    options: Options
    tools: Tools

    def moved(self, entry: Unit, unit: Unit) -> Proposal:
        """Return the entry for a text that came from another page as it is, with the work that was done on it there."""
        words = count_words(entry.source)
        cost = Cost(revise=words) if unit.target else Cost(scratch=words)
        return Proposal(with_entry(unit, entry), cost)

    def changed(self, entry: Unit, origins: Sequence[Origin], why: str) -> Proposal | None:
        """Return the entry for a text that grew out of others, None where nothing of theirs is of use.

        `why` says why they belong together, "" where that goes without saying.
        """
        past = pairs(origins)
        noted = annotated(entry, without_record(origins[0].unit)) if origins else entry
        if not past:
            return self._unknown(noted, has_past=bool(origins))
        previous = Unit(" ".join(pair.source for pair in past), context=origins[0].context)
        verdict = classify(previous.source, entry.source, self.options.source_language)
        if entry.plural is not None or origins[0].unit.plural is not None:
            return self._plural(noted, origins[0], verdict)
        if verdict.materiality is Materiality.FORMAT and (target := _carried_over(entry, origins)):
            return Proposal(replace(noted, target=target), Cost(free=count_words(entry.source)), verdict)
        made = draft(past, entry.source, self.tools)
        notes = draft_notes(made, past, verdict)
        target = self._target(made, origins)
        return Proposal(as_draft(noted, target, previous, _explained(notes, why)), cost(made), verdict)

    def _target(self, made: Draft, origins: Sequence[Origin]) -> str:
        """Return the draft's text; a draft that a translator has worked on stays as it is."""
        worked_on = any(found.has_work for found in origins)
        if worked_on or self.options.draft == "previous":
            wholes = (found.unit.target if found.has_work else found.pair.target for found in origins if found.pair)
            return " ".join(wholes)
        return made.target

    def _unknown(self, entry: Unit, *, has_past: bool) -> Proposal | None:
        """Return a draft of the sentences that stand elsewhere, or None; at least the notes of what it grew out of."""
        untranslated = Proposal(entry, Cost(scratch=count_words(entry.source))) if has_past else None
        if entry.plural is not None or self.options.draft == "previous":
            return untranslated
        made = draft((), entry.source, self.tools)
        found = " ".join(sentence.previous for sentence in made.sentences if sentence.previous)
        if not found:
            return untranslated
        notes = draft_notes(made, (), None)
        return Proposal(as_draft(entry, made.target, Unit(found), notes), cost(made))

    def _plural(self, entry: Unit, origin: Origin, verdict: Verdict) -> Proposal | None:
        """Return a draft with all forms of the old translation: there are no sentences to tell apart."""
        if (entry.plural is None) != (origin.unit.plural is None):
            return None
        unit = replace(
            entry,
            plural_targets=origin.unit.plural_targets,
            fuzzy=True,
            previous_source=origin.unit.previous_source or origin.unit.source,
            previous_context=origin.context or None,
            previous_plural=origin.unit.previous_plural or origin.unit.plural,
        )
        return Proposal(unit, Cost(revise=count_words(entry.source)), verdict)


def _carried_over(entry: Unit, origins: Sequence[Origin]) -> str | None:
    """Return the approved translation of the same words, its markup renewed; None where that is not clear."""
    found = origins[0]
    if len(origins) > 1 or found.pair is None or not found.is_approved or found.context != entry.context:
        return None
    return renew_markup(found.pair, entry.source)


def _explained(notes: Sequence[str], why: str) -> tuple[str, ...]:
    first, *others = notes
    return (f"{first} ({why})" if why else first, *others)


def with_verdict(change: Change, proposals: Mapping[str, Proposal], language: str) -> Change:
    """Return a change with what it means, for the text that was last translated where there is a draft of it."""
    if not (change.old and change.new) or change.kind in (ChangeKind.KEPT, ChangeKind.MOVED):
        return change
    known = [proposals[block.key].verdict for block in change.new if block.key in proposals]
    if len(change.new) == 1 and known and known[0]:
        return replace(change, verdict=known[0])
    old, new = (" ".join(block.text for block in blocks) for blocks in (change.old, change.new))
    return replace(change, verdict=classify(old, new, language))
