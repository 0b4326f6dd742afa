"""The update engine on two files, for those who run msgmerge today."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import draft_remarks
from pipeline.catalogs.headers import header, utf8_headers, with_header
from pipeline.catalogs.merge import Merged
from pipeline.catalogs.merge import merge as merge_units
from pipeline.catalogs.po import write_catalog
from pipeline.diff.words import word_diff
from pipeline.languages import gettext_name
from pipeline.model import Catalog, Cost, State, make_id
from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, joined
from pipeline.text import count_words
from pipeline.workflows.files import read_foreign_catalog
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.update import Options, Proposal, Revision, propose, with_verdict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from pipeline.model import Block, Change

_CREATED = "POT-Creation-Date"


@dataclass(frozen=True, slots=True)
class MergeResult:
    """The merged catalog, its bytes, and what became of each text.

    `outcomes` counts the texts that were kept, reused, changed and new, and those that are obsolete.
    """

    catalog: Catalog
    data: bytes
    report: DiffReport
    outcomes: Mapping[str, int]


def merge(old: Path, template: Path, *, language: str = "", source_language: str = "en") -> MergeResult:
    """Return the catalog `old` brought up to date with `template`; nothing is written.

    `language` is the catalog's as a BCP 47 tag, by default the one that its header names; a header that names none
    gets it. Raises CatalogError, and ConfigError for an unknown language.
    """
    catalog, entries = read_foreign_catalog(old), read_foreign_catalog(template)
    locale = language or header(catalog, "Language").replace("_", "-") or "und"
    options = Options(source_language, locale, meaning=Meaning(source_language))
    page = template.name
    revision = _revision(page, catalog, entries)
    changes = revision.changes(options.threshold)
    proposals = propose(revision, options, changes=changes).get(page, {})
    proposed = {key: proposal.unit for key, proposal in proposals.items()}
    merged = merge_units(catalog.units, revision.after[page], lookup=lambda _: "", proposed=proposed)
    updated = _updated(catalog, entries, merged, language)
    blocks = tuple(_Blocks(catalog, updated, proposals, options.meaning).block(change) for change in changes)
    cost = reduce(Cost.plus, (block.cost for block in blocks), Cost())
    pages = (PageDiff(page, "changed", blocks=blocks, kept=merged.outcomes["kept"], cost=cost),)
    report = DiffReport(str(old), str(template), options.locale, source_language, pages, cost)
    return MergeResult(updated, write_catalog(updated), report, merged.outcomes)


def _revision(page: str, catalog: Catalog, template: Catalog) -> Revision:
    before, after = ([unit for unit in side.units if not unit.obsolete] for side in (catalog, template))
    return Revision({page: before}, {page: after}, {page: catalog.units}, {})


def _updated(catalog: Catalog, template: Catalog, merged: Merged, language: str) -> Catalog:
    """Return the catalog with its new units; like msgmerge, it takes the template's date of creation."""
    headers = utf8_headers(catalog.headers or template.headers)
    updated = replace(catalog, units=merged.units, headers=headers)
    if language and not header(updated, "Language"):
        updated = with_header(updated, "Language", gettext_name(language))
    created = header(template, _CREATED)
    return with_header(updated, _CREATED, created) if created else updated


class _Blocks:
    """Tells what became of texts, with their translations then and now."""

    def __init__(self, old: Catalog, new: Catalog, proposals: Mapping[str, Proposal], meaning: Meaning) -> None:
        self._old, self._new = ({unit.key: unit for unit in side.units if not unit.obsolete} for side in (old, new))
        self._proposals, self._meaning = proposals, meaning

    def block(self, change: Change) -> BlockDiff:
        judged = with_verdict(change, self._proposals, self._meaning)
        notes = (note for block in change.new for note in draft_remarks(self._new[block.key]))
        return BlockDiff(
            make_id((change.new or change.old)[0].key),
            judged,
            word_diff(joined(change.old), joined(change.new)) if judged.verdict else (),
            reduce(Cost.plus, map(self._cost, change.new), Cost()),
            "\n".join(self._old[block.key].target for block in change.old),
            "\n".join(self._new[block.key].target for block in change.new),
            tuple(notes),
        )

    def _cost(self, block: Block) -> Cost:
        """Return what a translator has left to do."""
        unit, words = self._new[block.key], count_words(block.text)
        if unit.state is State.CURRENT:
            return Cost(free=words)
        if block.key in self._proposals:
            return self._proposals[block.key].cost
        return Cost(revise=words) if unit.state is State.STALE else Cost(scratch=words)
