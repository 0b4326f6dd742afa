"""What the entry of one changed text is to be: a translation carried over, or a draft."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import as_draft
from pipeline.catalogs.kept import without_record
from pipeline.catalogs.merge import annotated, with_entry
from pipeline.diff.draft import Draft, cost, draft, draft_notes, pairs_of, whole
from pipeline.diff.renew import renew_markup
from pipeline.model import ChangeKind, Cost, Materiality, State, Translation, Unit, Verdict
from pipeline.text import count_words
from pipeline.workflows.update.origins import Origin, pairs

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.diff.draft import Tools
    from pipeline.model import Change
    from pipeline.workflows.materiality import Meaning
    from pipeline.workflows.update.options import Options


class Proposal(NamedTuple):
    """The entry for a changed or new text, what it costs, and what the change means (None for a new text)."""

    unit: Unit
    cost: Cost
    verdict: Verdict | None = None


class Proposer(NamedTuple):
    """Makes proposals for the texts of a locale; with `drafts_new` also for texts without a past."""

    options: Options
    tools: Tools
    drafts_new: bool = True

    def moved(self, entry: Unit, unit: Unit) -> Proposal:
        """Return the entry for a text that came from another page as it is, with the work that was done on it there."""
        words = count_words(entry.source)
        costs = {
            State.CURRENT: Cost(free=words),
            State.STALE: Cost(revise=words),
            State.UNTRANSLATED: Cost(scratch=words),
        }
        return Proposal(with_entry(unit, entry), costs[unit.state])

    def changed(self, entry: Unit, origins: Sequence[Origin], why: str, *, is_part: bool = False) -> Proposal | None:
        """Return the entry for a text that grew out of others, None where nothing of theirs is of use.

        `why` says why they belong together, "" where that goes without saying. With `is_part` the text is one of
        several that another became: only the sentences that it has from it are its past. A text that has no sentence
        from anywhere is untranslated.
        """
        past = pairs(origins)
        noted = annotated(entry, without_record(origins[0].unit)) if origins else entry
        if not past:
            return self._unknown(noted, has_past=bool(origins))
        verdict = self._verdict(past, entry)
        if entry.plural is not None or origins[0].unit.plural is not None:
            return self._plural(noted, origins[0], verdict)
        if verdict.materiality is Materiality.FORMAT and (target := _carried_over(entry, origins)):
            return Proposal(replace(noted, target=target), Cost(free=count_words(entry.source)), verdict)
        made = self._draft(past, origins, entry.source)
        if not pairs_of(made):
            return _untranslated(noted)
        past = pairs_of(made) if is_part and not made.whole else past
        verdict = self._verdict(past, entry)
        previous = Unit(_joined(past), context=origins[0].context)
        begun = "a translator began with it, so it stays whole; " if any(found.has_work for found in origins) else ""
        notes = _explained(draft_notes(made, past, verdict), begun + why)
        return Proposal(as_draft(noted, made.target, previous, notes), cost(made), verdict)

    def _verdict(self, past: Sequence[Translation], entry: Unit) -> Verdict:
        return self.options.meaning.of_change(_joined(past), entry.source)

    def _draft(self, past: Sequence[Translation], origins: Sequence[Origin], source: str) -> Draft:
        """Return a draft; one that a translator has worked on stays as it is."""
        if self.options.draft == "previous" or any(found.has_work for found in origins):
            wholes = (found.unit.target if found.has_work else found.pair.target for found in origins if found.pair)
            return whole(Translation(_joined(past), " ".join(wholes)), source)
        return draft(past, source, self.tools)

    def _unknown(self, entry: Unit, *, has_past: bool) -> Proposal | None:
        """Return a draft of the sentences that stand elsewhere, or None; at least the notes of what it grew out of."""
        untranslated = _untranslated(entry) if has_past else None
        if entry.plural is not None or self.options.draft == "previous" or not self.drafts_new:
            return untranslated
        made = draft((), entry.source, self.tools)
        found = pairs_of(made)
        if not found:
            return untranslated
        notes = draft_notes(made, (), None)
        draft_unit = as_draft(entry, made.target, Unit(_joined(found)), notes)
        return Proposal(draft_unit, cost(made), self._verdict(found, entry))

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


def _untranslated(entry: Unit) -> Proposal:
    return Proposal(entry, Cost(scratch=count_words(entry.source)))


def _carried_over(entry: Unit, origins: Sequence[Origin]) -> str | None:
    """Return the approved translation of the same words, its markup renewed; None where that is not clear."""
    found = origins[0]
    if len(origins) > 1 or found.pair is None or not found.is_approved or found.context != entry.context:
        return None
    return renew_markup(found.pair, entry.source)


def _joined(past: Sequence[Translation]) -> str:
    return " ".join(pair.source for pair in past)


def _explained(notes: Sequence[str], why: str) -> tuple[str, ...]:
    first, *others = notes
    return (f"{first} ({why})" if why else first, *others)


def with_verdict(change: Change, proposals: Mapping[str, Proposal], meaning: Meaning) -> Change:
    """Return a change with what it means, for the text that was last translated where there is a draft of it."""
    if not (change.old and change.new) or change.kind in (ChangeKind.KEPT, ChangeKind.MOVED):
        return change
    known = [proposals[block.key].verdict for block in change.new if block.key in proposals]
    if len(change.new) == 1 and known and known[0]:
        return replace(change, verdict=known[0])
    old, new = (" ".join(block.text for block in blocks) for blocks in (change.old, change.new))
    return replace(change, verdict=meaning.of_change(old, new))
