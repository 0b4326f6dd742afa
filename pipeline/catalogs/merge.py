"""A catalog brought up to date with its page."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.inline import BRACE_FORMAT
from pipeline.model import State, Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


@dataclass(frozen=True, slots=True)
class Merged:
    """The units of an updated catalog, and how many of the page's texts fared how.

    `outcomes` counts "kept", "new", "changed" and "reused" (approved elsewhere for the same text), and as "obsolete"
    the entries that left the page.
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
    text grew out of. A text that stands in `old`, obsolete or not, keeps its entry; one found by `lookup` is current;
    one that grew out of another takes over that one's translation as fuzzy, with the text that was last translated as
    its previous source; any other is untranslated. What was translated and is gone stays as an obsolete entry.
    """
    known = {unit.key: unit for unit in sorted(old, key=lambda unit: not unit.obsolete)}
    active = {unit.key for unit in old if not unit.obsolete}
    updated = [_update(entry, known.get(entry.key), lookup, changed.get(entry.key)) for entry in template]
    units = [unit for unit, _ in updated]
    current = {unit.key for unit in units}
    outcomes = Counter("kept" if unit.key in active and outcome != "reused" else outcome for unit, outcome in updated)
    outcomes["obsolete"] = len(active - current)
    return Merged((*units, *_gone(known, current)), outcomes)


def _update(entry: Unit, own: Unit | None, lookup: Callable[[str], str], origin: Unit | None) -> tuple[Unit, str]:
    base = entry if own is None else _with_source(own, entry)
    if base.state is State.CURRENT:
        return base, "reused"
    if (base.state is State.UNTRANSLATED or base.previous_source is not None) and (target := lookup(entry.key)):
        return _approved(base, target), "reused"
    if base.state is State.STALE:
        return base, "changed"
    if origin is not None and origin.target:
        return _draft(entry, origin), "changed"
    return base, "new"


def _with_source(unit: Unit, entry: Unit) -> Unit:
    """Return a translator's unit with the comments, references and flags that come from the page."""
    foreign = [flag for flag in unit.flags if flag != BRACE_FORMAT]
    return replace(
        unit,
        obsolete=False,
        notes=entry.notes,
        references=entry.references,
        flags=tuple(dict.fromkeys((*foreign, *entry.flags))),
    )


def _approved(unit: Unit, target: str) -> Unit:
    return replace(unit, target=target, fuzzy=False, previous_source=None, previous_context=None)


def _draft(entry: Unit, origin: Unit) -> Unit:
    """Return a fuzzy entry; after several edits the previous source is still the text that was last translated."""
    is_draft = origin.state is State.STALE and origin.previous_source is not None
    return replace(
        _with_source(origin, entry),
        source=entry.source,
        context=entry.context,
        fuzzy=True,
        previous_source=origin.previous_source if is_draft else origin.source,
        previous_context=origin.previous_context if is_draft else origin.context or None,
        line=0,
    )


def _gone(known: Mapping[str, Unit], current: set[str]) -> Iterator[Unit]:
    for unit in known.values():
        translated = bool(unit.target) or any(unit.plural_targets)
        if unit.key not in current and translated and not _is_untouched_draft(unit, known):
            yield replace(unit, obsolete=True, notes=(), references=())


def _is_untouched_draft(unit: Unit, known: Mapping[str, Unit]) -> bool:
    """Say whether an entry holds no more than the approved translation that its origin still has."""
    if not unit.fuzzy or unit.previous_source is None:
        return False
    origin = known.get(make_key(unit.previous_source, unit.previous_context or ""))
    return origin is not None and origin.target == unit.target
