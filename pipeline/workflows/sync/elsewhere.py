"""Sentences that stand in a longer block of any catalog."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from pipeline.diff.sentences import Translation
from pipeline.model import State
from pipeline.workflows.sync.index import pieces
from pipeline.workflows.sync.scan import ARCHIVE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.diff.draft import Tools
    from pipeline.model import Unit
    from pipeline.state import State as Database
    from pipeline.workflows.sync.shelf import Shelf

_MOST = 16
"""How many catalogs are looked into for a sentence."""


def sentence_finder(database: Database, shelf: Shelf, locale: str, tools: Tools) -> Callable[[str], Translation | None]:
    """Return a function that finds the approved translation of a sentence in the catalogs and the archive of a locale.

    It gives None where nobody can tell which part of a block's translation is the sentence's. Of several translations
    the one on the first page by name counts, whatever the index holds that the files don't.
    """

    @cache
    def find(sentence: str) -> Translation | None:
        places = database.pages_with(locale, next(iter(pieces(sentence)), ""), _MOST)
        holding = (unit for page in places for unit in _approved(shelf, locale, page) if sentence in unit.source)
        aligned = (tools.pairs(Translation(unit.source, unit.target)) or () for unit in holding)
        return next((pair for some in aligned for pair in some if pair.source == sentence), None)

    return find


def _approved(shelf: Shelf, locale: str, page: str) -> Iterator[Unit]:
    """Yield the approved units of a catalog, or of the archive, as the file has them."""
    workspace = shelf.workspace
    file = workspace.archive_file(locale) if page == ARCHIVE else workspace.catalog_file(locale, page)
    catalog = shelf.catalog(file)
    for unit in catalog.units if catalog else ():
        if unit.state is State.CURRENT and unit.plural is None:
            yield unit
