"""A catalog brought up to date with its page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import draft_notes, is_from_memory, is_untouched_draft
from pipeline.catalogs.recalled import recall_notes
from pipeline.inline import BRACE_FORMAT
from pipeline.model import State, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Merged:
    """The units of an updated catalog, and how many of the page's texts fared how.

    `outcomes` counts "kept" (the entry was there), "new", "changed" (a draft of its old translation), "drafted" (a
    draft of another text's), "reused" (approved earlier or elsewhere for the same words), and as "obsolete" the entries
    that left the page.
    """

    units: tuple[Unit, ...]
    outcomes: Counter[str]


def merge(
    old: Sequence[Unit],
    template: Sequence[Unit],
    *,
    lookup: Callable[[str], str],
    proposed: Mapping[str, Unit],
    reopen: Callable[[Unit], Unit] = lambda unit: unit,
) -> Merged:
    """Return the units of a catalog for a page whose texts are those of `template`.

    `lookup` gives an approved translation of a key from elsewhere, "" for none; `proposed` what else is known for a
    key: a draft, or a translation carried over from a text with the same words. A text that stands in `old`, obsolete
    or not, keeps its entry; one that is proposed as current, or found by `lookup`, is current, unless a person marked
    its translation as fuzzy (a fuzzy entry without previous source); then come the drafts; any other text is
    untranslated. What was translated and is gone stays as an obsolete entry. `reopen` takes what is recalled out of an
    obsolete entry that comes back; what a translator has written into another since is for the checks to find.
    """
    known = {unit.key: unit for unit in sorted(old, key=lambda unit: not unit.obsolete)}
    active = {unit.key for unit in old if not unit.obsolete}
    entries = {entry.key: entry for entry in template}
    usable = {unit.key: reopen(unit) if unit.obsolete else unit for unit in known.values() if unit.key in entries}
    updated = [_update(entry, usable.get(key), lookup, proposed.get(key)) for key, entry in entries.items()]
    outcomes = Counter(outcome for _, outcome in updated)
    outcomes["obsolete"] = len(active - entries.keys())
    gone = (replace(unit, obsolete=True, notes=(), references=()) for unit in worth_keeping(known.values(), entries))
    return Merged((*(unit for unit, _ in updated), *gone), outcomes)


def worth_keeping(units: Iterable[Unit], current: Container[str] = frozenset()) -> Iterator[Unit]:
    """Yield the units that hold what a translator wrote, but for those whose key is in `current`.

    That leaves out untranslated units, and drafts in which nobody has changed anything yet: the units that they were
    made from have all they have.
    """
    known = {unit.key: unit for unit in units}
    for unit in known.values():
        translated = bool(unit.target) or any(unit.plural_targets)
        if unit.key not in current and translated and not is_untouched_draft(unit, known):
            yield unit


def _update(entry: Unit, own: Unit | None, lookup: Callable[[str], str], proposal: Unit | None) -> tuple[Unit, str]:
    base = entry if own is None else with_entry(own, entry)
    kept = "kept" if own is not None and not own.obsolete else ""
    if base.state is State.CURRENT:
        return base, kept or "reused"
    if proposal is not None and proposal.state is State.CURRENT and (not kept or base.state is State.UNTRANSLATED):
        return proposal, "reused"
    doubted = base.state is State.STALE and base.previous_source is None
    if not doubted and (target := lookup(entry.key)):
        return _approved(base, entry, target), "reused"
    if base.state is State.STALE:
        return base, kept or "changed"
    if proposal is None or proposal.state is State.UNTRANSLATED:
        return proposal or base, kept or "new"
    return proposal, "drafted" if is_from_memory(proposal) else "changed"


def with_entry(unit: Unit, entry: Unit) -> Unit:
    """Return a translator's unit with the comments, references and flags that come from the page."""
    notes = (*entry.notes, *recall_notes(unit), *draft_notes(unit))
    return replace(unit, obsolete=False, notes=notes, references=entry.references, flags=_flags(unit, entry))


def annotated(entry: Unit, origin: Unit) -> Unit:
    """Return an entry with what a translator noted at the text it grew out of."""
    return replace(entry, comment=origin.comment, flags=_flags(origin, entry))


def _flags(unit: Unit, entry: Unit) -> tuple[str, ...]:
    """Return the translator's flags, in their order, and the page's but for those that a "no-…" flag denies."""
    given = [flag for flag in entry.flags if f"no-{flag}" not in unit.flags]
    kept = [flag for flag in unit.flags if flag != BRACE_FORMAT or flag in given]
    return tuple(dict.fromkeys([*kept, *given]))


def _approved(unit: Unit, entry: Unit, target: str) -> Unit:
    return replace(unit, target=target, notes=entry.notes, fuzzy=False, previous_source=None, previous_context=None)
