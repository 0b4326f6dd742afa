"""What texts grew out of: the text that was last translated, and its translation."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import is_untouched_draft
from pipeline.catalogs.kept import is_kept
from pipeline.model import State, Translation, Unit, make_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.model import Block


class Origin(NamedTuple):
    """An old unit and its baseline: the pair that was last translated, after however many edits.

    `pair` is None where there never was a translation. `is_approved` says that a person has approved the pair,
    `has_work` that a translator has worked on the unit's draft since.
    """

    unit: Unit
    pair: Translation | None = None
    context: str = ""
    is_approved: bool = False
    has_work: bool = False


def origin(unit: Unit, catalog: Mapping[str, Unit], approved: Callable[[str], str]) -> Origin:
    """Return the origin that a unit is, with the units of its catalog by key and what is approved anywhere."""
    target = next(iter(unit.targets), "")
    if not target:
        return Origin(unit)
    if unit.previous_source is None or not (unit.fuzzy or is_kept(unit)):
        return Origin(unit, Translation(unit.source, target), unit.context, unit.state is State.CURRENT)
    context = unit.previous_context or ""
    if not unit.fuzzy:
        return Origin(unit, Translation(unit.previous_source, target), context, is_approved=True)
    then = _approved_before(make_key(unit.previous_source, context), catalog, approved)
    pair = Translation(unit.previous_source, then or target)
    has_work = bool(then) and target != then and not is_untouched_draft(unit, catalog)
    return Origin(unit, pair, context, bool(then), has_work)


def _approved_before(key: str, catalog: Mapping[str, Unit], approved: Callable[[str], str]) -> str:
    own = catalog.get(key)
    return own.target if own is not None and own.state is State.CURRENT else approved(key)


def pairs(origins: Sequence[Origin]) -> list[Translation]:
    """Return what was translated."""
    return [found.pair for found in origins if found.pair is not None]


class Origins:
    """The origins of the blocks of old pages."""

    def __init__(
        self,
        catalogs: Mapping[str, Mapping[str, Unit]],
        blocks: Iterable[Block],
        approved: Callable[[Iterable[str]], Mapping[str, str]],
    ) -> None:
        """`catalogs` hold units by page and key, `blocks` are those that will be asked for."""
        self._catalogs = catalogs
        units = (self.unit(block) for block in blocks)
        self._approved = approved({_previous_key(unit) for unit in units if unit.previous_source is not None})

    def unit(self, block: Block) -> Unit:
        """Return the unit of a block, an untranslated one where its catalog has none."""
        return self._catalogs.get(block.page, {}).get(block.key) or Unit(block.text, context=block.context)

    def of(self, block: Block) -> Origin:
        """Return the origin that a block is."""
        return origin(self.unit(block), self._catalogs.get(block.page, {}), lambda key: self._approved.get(key, ""))

    def all_pairs(self) -> Iterator[Translation]:
        """Yield every approved pair of the catalogs."""
        for catalog in self._catalogs.values():
            for unit in catalog.values():
                if unit.state is State.CURRENT and unit.plural is None:
                    yield from pairs([origin(unit, catalog, lambda _: "")])


def _previous_key(unit: Unit) -> str:
    return make_key(unit.previous_source or "", unit.previous_context or "")
