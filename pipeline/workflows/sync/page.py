"""Bringing the template and the catalogs of one page up to date."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import headers_for, template_headers, utf8_headers, with_header
from pipeline.catalogs.merge import Merged, merge
from pipeline.catalogs.po import write_catalog
from pipeline.catalogs.terms import is_reopened, restored, unbound
from pipeline.model import Catalog, State, Unit
from pipeline.text import count_words
from pipeline.workflows.recall.reopen import reopen
from pipeline.workflows.sync.pending import the_one
from pipeline.workflows.sync.result import SyncRow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.config import Settings
    from pipeline.state import State as Index
    from pipeline.workflows.sync.memories import Memories
    from pipeline.workflows.sync.shelf import Shelf
    from pipeline.workflows.update import Proposal

_CREATED = re.compile(rb'^"POT-Creation-Date: ([^"\\]*)\\n"$', re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Page:
    """A page to update: the entries of its template and its catalogs by locale.

    `template` is the old template as it is in the file, empty for none; `before` are the texts of that of the page,
    which had another name if it was renamed.
    """

    name: str
    entries: tuple[Unit, ...]
    template: bytes
    catalogs: Mapping[str, Catalog]
    before: tuple[Unit, ...] = ()

    def is_changed(self, locale: str) -> bool:
        """Say whether a catalog of the page holds other texts than the article."""
        units = self.catalogs[locale].units
        return {unit.key for unit in units if not unit.obsolete} != {entry.key for entry in self.entries}


@dataclass(frozen=True, slots=True)
class PageUpdate:
    """What becomes of a page: the bytes of its template, and for each locale its row, its units and its bytes."""

    template: bytes
    catalogs: dict[str, bytes]
    units: dict[str, tuple[Unit, ...]]
    rows: tuple[SyncRow, ...]


@dataclass(frozen=True, slots=True)
class PageUpdater:
    """Updates pages; `date` is the time of the sync as gettext writes it, which only changed files get.

    The `shelf` tells by locale what is recalled, and which terms bind.
    """

    settings: Settings
    index: Index
    memories: Memories
    date: str
    shelf: Shelf

    def update(self, page: Page, proposals: Mapping[str, Mapping[str, Proposal]]) -> PageUpdate:
        """Return a page's template and catalogs as they should be; `proposals` are by locale and key."""
        catalogs: dict[str, bytes] = {}
        units: dict[str, tuple[Unit, ...]] = {}
        rows: list[SyncRow] = []
        for locale, old in page.catalogs.items():
            proposed = proposals.get(locale, {})
            merged = self._merge(old, page.entries, locale, proposed)
            if remembered := self.memories.proposals(locale, page.name, merged.units):
                proposed = {**proposed, **remembered}
                merged = self._merge(old, page.entries, locale, proposed)
            merged = self._bound(old, merged, locale)
            catalogs[locale] = write_catalog(_with_units(old, merged.units, locale, self.settings, self.date))
            units[locale] = merged.units
            rows.append(_row(page.name, locale, merged, old, proposed))
        return PageUpdate(self._template(page.entries, page.template), catalogs, units, tuple(rows))

    def _template(self, entries: tuple[Unit, ...], old: bytes) -> bytes:
        created = _CREATED.search(old)
        unchanged = self._dated_template(entries, created[1].decode(errors="replace")) if created else b""
        return old if unchanged and unchanged == old else self._dated_template(entries, self.date)

    def _dated_template(self, entries: tuple[Unit, ...], date: str) -> bytes:
        headers = template_headers(project=self.settings.project_name, date=date)
        return write_catalog(Catalog(entries, headers, header_fuzzy=True))

    def _merge(self, old: Catalog, entries: tuple[Unit, ...], locale: str, proposed: Mapping[str, Proposal]) -> Merged:
        approved = [*map(restored, old.units)]
        current = {unit.key for unit in approved if unit.state is State.CURRENT}
        missing = () if self.settings.memory_approve == "context" else entries
        elsewhere = the_one(self.index, locale, (entry.key for entry in missing if entry.key not in current))
        units = {key: proposal.unit for key, proposal in proposed.items()}
        opened = partial(reopen, recalls=self.shelf.recalls(locale))
        return merge(approved, entries, lookup=lambda key: elsewhere.get(key, ""), proposed=units, reopen=opened)

    def _bound(self, old: Catalog, merged: Merged, locale: str) -> Merged:
        """Return the units with the terms that bind them, opened again where the glossary wants it."""
        terms = self.shelf.terms(locale)
        units = terms.bound(old.units, merged.units) if terms else tuple(map(unbound, merged.units))
        return replace(merged, units=units)


def _with_units(old: Catalog, units: tuple[Unit, ...], locale: str, settings: Settings, date: str) -> Catalog:
    if not old.headers:
        return replace(old, units=units, headers=headers_for(locale, project=settings.project_name, date=date))
    updated = replace(old, units=units, headers=utf8_headers(old.headers))
    unchanged = units == old.units or write_catalog(replace(old, units=units)) == write_catalog(old)
    return updated if unchanged else with_header(updated, "POT-Creation-Date", date)


def _row(page: str, locale: str, merged: Merged, old: Catalog, proposed: Mapping[str, Proposal]) -> SyncRow:
    known = {unit.key for unit in old.units if not unit.obsolete}
    known -= proposed.keys()
    was_open = {unit.key for unit in old.units if is_reopened(unit)}
    reopened = [unit for unit in merged.units if is_reopened(unit) and unit.key not in was_open]
    known -= {unit.key for unit in reopened}
    fresh = [unit for unit in merged.units if not (unit.obsolete or unit.key in known or unit.state is State.CURRENT)]
    made = [proposed[unit.key] for unit in fresh if unit.key in proposed]
    words = sum(proposal.cost.revise + proposal.cost.scratch for proposal in made)
    words += sum(count_words(unit.source) for unit in fresh if unit.key not in proposed)
    critical = sum(bool(proposal.verdict and proposal.verdict.reasons) for proposal in made)
    return SyncRow(page, locale, **merged.outcomes, reopened=len(reopened), critical=critical, words=words)
