"""Keeping the index of all units true to the files."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.model import State
from pipeline.workflows.sync.scan import ARCHIVE, Scan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.model import Unit
    from pipeline.state import State as Database
    from pipeline.workflows.sync.shelf import Shelf

_BETWEEN = re.compile(r"(?:^|[.!?…‼⁇⁈⁉]+(?!\w)|\n)(?:[^\w<]+|<sup>[^<>]*</sup>|</?[A-Za-z][^<>]*>)*")
"""What may stand between two sentences: the end of one, tags, a note's number, what comes before the first word."""


def pieces(text: str) -> list[str]:
    """Return what stands between the places where sentences may end or begin.

    A sentence begins with the same piece wherever it stands, and is made of one or several.
    """
    return [piece for piece in _BETWEEN.split(text) if piece]


class Index:
    """What is approved and what waits for a translation, in all catalogs and archives."""

    def __init__(self, database: Database, shelf: Shelf, seen: Scan) -> None:
        self._database, self._shelf, self._seen = database, shelf, seen

    def forget_gone(self) -> None:
        """Take the units out whose catalog or archive somebody removed: only files hold translations."""
        for locale, pages in self._seen.catalogs.items():
            archive = {ARCHIVE} if self._shelf.workspace.archive_file(locale).exists() else set()
            for page in self._database.pages(locale) - pages - archive:
                self._note(locale, page, [])

    def read(self, page: str) -> None:
        """Note what the catalogs of a page hold, or the archives for ARCHIVE."""
        workspace = self._shelf.workspace
        for locale, pages in self._seen.catalogs.items():
            if page == ARCHIVE and (archive := self._shelf.catalog(workspace.archive_file(locale))):
                self.note_archive(locale, archive.units)
            elif page in pages and (catalog := self._shelf.catalog(workspace.catalog_file(locale, page))):
                self.note(locale, page, catalog.units)

    def note(self, locale: str, page: str, units: Iterable[Unit]) -> None:
        """Note a catalog's approved units, obsolete ones too, and those that wait for a translation."""
        known = ((unit, unit.target if unit.state is State.CURRENT else "") for unit in units if unit.plural is None)
        noted = [(unit.key, target) for unit, target in known if target or not unit.obsolete]
        self._note(locale, page, noted)

    def note_archive(self, locale: str, units: Iterable[Unit]) -> None:
        """Note what an archive holds."""
        self._note(locale, ARCHIVE, [(key, target) for _, key, target in archive_pairs(units)])

    def _note(self, locale: str, page: str, targets: Sequence[tuple[str, str]]) -> None:
        """Note (key, target) pairs, and the sentences of those that have several and a target."""
        self._database.set_units(locale, page, targets)
        texts = (pieces(key.rpartition("\x04")[2]) for key, target in targets if target)
        self._database.set_sentences(locale, page, (piece for some in texts if len(some) > 1 for piece in some))

    def waiting(self, pages: Iterable[str]) -> set[str]:
        """Return the pages with a text that waits for a translation which one of `pages` has."""
        locales = self._seen.catalogs
        return {other for page in pages for locale in locales for other in self._database.waiting(locale, page)}
