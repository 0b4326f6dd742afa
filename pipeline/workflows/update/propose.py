"""Changed texts of many pages, and what their entries are to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.kept import is_kept
from pipeline.catalogs.terms import restored
from pipeline.diff.draft import finder
from pipeline.model import ChangeKind, State, Unit
from pipeline.workflows.update.origins import Origins
from pipeline.workflows.update.proposal import Proposer
from pipeline.workflows.update.same_text import Candidate, on_all_pages

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from pipeline.model import Change, Translation
    from pipeline.workflows.update.options import Options
    from pipeline.workflows.update.proposal import Proposal
    from pipeline.workflows.update.revision import Revision


def propose(
    revision: Revision,
    options: Options,
    *,
    approved: Callable[[Iterable[str]], Mapping[str, str]] = lambda _: {},
    elsewhere: Callable[[str], Translation | None] | None = None,
    changes: Sequence[Change] | None = None,
) -> dict[str, dict[str, Proposal]]:
    """Return by page and key what is proposed for the texts that are approved nowhere.

    `approved` gives the approved translations of keys on any page. `elsewhere` finds the translation of a sentence or
    of one like it, for drafts. Where it is given, nothing is proposed for texts without a past; else they get a draft
    of the sentences that the catalogs of the revision have. A draft for a text is the same on all pages that need one,
    whatever they are called. `changes` are those of the revision where somebody has
    asked for them already. Nothing is proposed for a text that has an entry with a translation in its own catalog.
    """
    catalogs = {page: _by_key(map(restored, units)) for page, units in revision.catalogs.items()}
    wanted = _wanted(revision, catalogs, approved)
    if not wanted or not any(catalogs.values()):
        return {}
    if changes is None:
        changes = revision.changes(options.threshold)
    grown = [change for change in changes if any((block.page, block.key) in wanted for block in change.new)]
    origins = Origins(catalogs, (block for change in grown for block in change.old), approved)
    inside = finder(origins.all_pairs(), options.tools())  # it also knows short sentences by their characters
    proposer = Proposer(options, options.tools(_first(elsewhere, inside)), drafts_new=elsewhere is None)
    made = (
        (place, _candidate(proposer, origins, change, wanted[place]))
        for change in grown
        for block in change.new
        if (place := (block.page, block.key)) in wanted
    )
    candidates = {place: candidate for place, candidate in made if candidate}
    return on_all_pages(candidates, wanted)


def _by_key(units: Iterable[Unit]) -> dict[str, Unit]:
    """Return units by key; an obsolete one gives way to another."""
    return {unit.key: unit for unit in sorted(units, key=lambda unit: not unit.obsolete)}


def _wanted(
    revision: Revision,
    catalogs: Mapping[str, Mapping[str, Unit]],
    approved: Callable[[Iterable[str]], Mapping[str, str]],
) -> dict[tuple[str, str], Unit]:
    """Return the entries, by page and key, that neither their own catalog nor any other has a translation for.

    With them come those that a person has kept on some page: where such a text moves, the record of it goes along.
    """
    unknown = {
        (page, entry.key): entry
        for page, entries in revision.after.items()
        for entry in entries
        if not _has_entry(catalogs.get(revision.renamed.get(page, page), {}).get(entry.key))
    }
    kept = {key for catalog in catalogs.values() for key, unit in catalog.items() if is_kept(unit)}
    known = approved({key for _, key in unknown} - kept) if unknown else {}
    return {place: entry for place, entry in unknown.items() if place[1] not in known}


def _has_entry(unit: Unit | None) -> bool:
    return unit is not None and not (unit.obsolete and unit.state is State.UNTRANSLATED)


def _first(*finders: Callable[[str], Translation | None] | None) -> Callable[[str], Translation | None]:
    """Return the finder that gives what the first of these finders has."""
    return lambda sentence: next((found for find in finders if find and (found := find(sentence))), None)


def _candidate(proposer: Proposer, origins: Origins, change: Change, entry: Unit) -> Candidate | None:
    if change.kind is ChangeKind.KEPT:
        return None
    past = [origins.of(block) for block in change.old]
    has_work = any(found.has_work for found in past)
    if change.kind is ChangeKind.MOVED:
        return Candidate(proposer.moved(entry, past[0].unit), change.similarity, has_work)
    proposal = proposer.changed(entry, past, change.why, is_part=len(change.new) > 1)
    return Candidate(proposal, change.similarity, has_work) if proposal else None
