"""A catalog brought up to date with its page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.inline import BRACE_FORMAT
from pipeline.model import State, Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Merged:
    """The units of an updated catalog, and how many of the page's texts fared how.

    `outcomes` counts "kept" (the entry was there), "new", "changed" (a draft from an earlier text) and "reused"
    (approved earlier or elsewhere for the same text), and as "obsolete" the entries that left the page.
    """

    units: tuple[Unit, ...]
    outcomes: Counter[str]


def merge(
    old: Sequence[Unit],
    template: Sequence[Unit],
    *,
    lookup: Callable[[str], str],
    changed: Mapping[str, Unit],
) -> Merged:
    """Return the units of a catalog for a page whose texts are those of `template`.

    `lookup` gives an approved translation of a key from elsewhere, "" for none; `changed` the old unit that a key's
    text grew out of. A text that stands in `old`, obsolete or not, keeps its entry; one found by `lookup` is current,
    unless a person marked its translation as fuzzy (a fuzzy entry without previous source); one that grew out of
    another takes over that one's translation as fuzzy, with the text that was last translated as its previous source,
    and its comment and flags; any other is untranslated. What was translated and is gone stays as an obsolete entry.
    """
    known = {unit.key: unit for unit in sorted(old, key=lambda unit: not unit.obsolete)}
    active = {unit.key for unit in old if not unit.obsolete}
    entries = {entry.key: entry for entry in template}
    updated = [_update(entry, known.get(key), lookup, changed.get(key)) for key, entry in entries.items()]
    outcomes = Counter(outcome for _, outcome in updated)
    outcomes["obsolete"] = len(active - entries.keys())
    gone = (replace(unit, obsolete=True, notes=(), references=()) for unit in worth_keeping(known.values(), entries))
    return Merged((*(unit for unit, _ in updated), *gone), outcomes)


def worth_keeping(units: Iterable[Unit], current: Container[str] = frozenset()) -> Iterator[Unit]:
    """Yield the units that hold what a translator wrote, but for those whose key is in `current`.

    That leaves out untranslated units, and drafts in which nobody has changed anything yet: the unit that they were
    made from has all they have.
    """
    known = {unit.key: unit for unit in units}
    for unit in known.values():
        translated = bool(unit.target) or any(unit.plural_targets)
        if unit.key not in current and translated and not _is_untouched_draft(unit, known):
            yield unit


def _update(entry: Unit, own: Unit | None, lookup: Callable[[str], str], origin: Unit | None) -> tuple[Unit, str]:
    base = entry if own is None else _with_source(own, entry)
    kept = "kept" if own is not None and not own.obsolete else ""
    state = base.state
    if state is State.CURRENT:
        return base, kept or "reused"
    if (state is State.UNTRANSLATED or base.previous_source is not None) and (target := lookup(entry.key)):
        return _approved(base, target), "reused"
    if state is State.STALE:
        return base, kept or "changed"
    if kept or origin is None:
        return base, kept or "new"
    return (_draft(entry, origin), "changed") if origin.target else (_annotated(entry, origin), "new")


def _with_source(unit: Unit, entry: Unit) -> Unit:
    """Return a translator's unit with the comments, references and flags that come from the page."""
    return replace(unit, obsolete=False, notes=entry.notes, references=entry.references, flags=_flags(unit, entry))


def _flags(unit: Unit, entry: Unit) -> tuple[str, ...]:
    """Return the translator's flags, in their order, and the page's but for those that a "no-…" flag denies."""
    given = [flag for flag in entry.flags if f"no-{flag}" not in unit.flags]
    kept = [flag for flag in unit.flags if flag != BRACE_FORMAT or flag in given]
    return tuple(dict.fromkeys([*kept, *given]))


def _approved(unit: Unit, target: str) -> Unit:
    return replace(unit, target=target, fuzzy=False, previous_source=None, previous_context=None)


def _draft(entry: Unit, origin: Unit) -> Unit:
    """Return a fuzzy entry; after several edits the previous source is still the text that was last translated."""
    return replace(
        _annotated(entry, origin),
        target=origin.target,
        fuzzy=True,
        previous_source=origin.previous_source if _is_draft(origin) else origin.source,
        previous_context=origin.previous_context if _is_draft(origin) else origin.context or None,
    )


def _annotated(entry: Unit, origin: Unit) -> Unit:
    """Return an entry with what a translator noted at the text it grew out of."""
    return replace(entry, comment=origin.comment, flags=_flags(origin, entry))


def _is_draft(unit: Unit) -> bool:
    return unit.fuzzy and unit.previous_source is not None


def _is_untouched_draft(unit: Unit, known: Mapping[str, Unit]) -> bool:
    """Say whether an entry holds no more than the unit that it is a draft from."""
    if not unit.fuzzy or unit.previous_source is None:
        return False
    origin = known.get(make_key(unit.previous_source, unit.previous_context or ""))
    if origin is None or _is_draft(origin):
        return False
    return origin.target == unit.target and unit.comment in {"", origin.comment}
