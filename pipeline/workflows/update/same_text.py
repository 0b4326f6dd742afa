"""One text on several pages: a draft for it is the same on all of them, whichever page it was made for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import draft_notes
from pipeline.catalogs.recalled import recall_notes
from pipeline.model import State, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.workflows.update.proposal import Proposal

Place = tuple[str, str]
"""A page, and the key of a text on it."""


class Candidate(NamedTuple):
    """What is proposed for a text because of what happened to it on one page.

    `likeness` is the similarity (0–1) of the text to those that it grew out of there; `has_work` says that a translator
    has worked on what is proposed.
    """

    proposal: Proposal
    likeness: float
    has_work: bool


def on_all_pages(candidates: Mapping[Place, Candidate], wanted: Mapping[Place, Unit]) -> dict[str, dict[str, Proposal]]:
    """Return by page and key what is proposed for `wanted`, the entries that need something.

    Of the drafts for one text the best is that of all pages, whatever they are called: one that a translator has worked
    on, else that which comes from the text most alike. No other takes the place of a translator's work. A translation
    that was carried over needs no copies: the other pages look it up.
    """
    best = {key: _best(of_text) for key, of_text in _by_text(candidates).items()}
    found: defaultdict[str, dict[str, Proposal]] = defaultdict(dict)
    for (page, key), entry in wanted.items():
        own, other = candidates.get((page, key)), best.get(key)
        if other is not None and not (own and own.has_work):
            found[page][key] = _copied(other.proposal, own.proposal.unit if own else entry, entry)
        elif own is not None:
            found[page][key] = own.proposal
    return dict(found)


def _by_text(candidates: Mapping[Place, Candidate]) -> dict[str, list[Candidate]]:
    found: defaultdict[str, list[Candidate]] = defaultdict(list)
    for (_, key), candidate in candidates.items():
        found[key].append(candidate)
    return found


def _best(candidates: Iterable[Candidate]) -> Candidate | None:
    """Return the best draft, None where there is none, or where something is proposed as current."""
    candidates = list(candidates)
    if any(candidate.proposal.unit.state is State.CURRENT for candidate in candidates):
        return None
    drafts = [candidate for candidate in candidates if candidate.proposal.unit.previous_source is not None]
    return min(drafts, key=_rank, default=None)


def _rank(candidate: Candidate) -> tuple[object, ...]:
    """Return what to sort drafts by, the best first; names and order of the pages are no part of it."""
    proposal, unit = candidate.proposal, candidate.proposal.unit
    effort = (proposal.cost.scratch, proposal.cost.revise)
    texts = (unit.previous_source or "", unit.previous_context or "", unit.targets, draft_notes(unit))
    return (not candidate.has_work, -candidate.likeness, effort, texts)


def _copied(best: Proposal, own: Unit, entry: Unit) -> Proposal:
    """Return a draft for the entry of another page, with what translators noted at that page's `own` text."""
    unit = replace(
        best.unit,
        notes=(*entry.notes, *recall_notes(own), *draft_notes(best.unit)),
        references=entry.references,
        flags=own.flags,
        comment=own.comment,
    )
    return best._replace(unit=unit)
