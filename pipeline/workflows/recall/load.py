"""Reading the recalled translations of a locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.recalled import recalled_records
from pipeline.workflows.files import read_catalog_file
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.splitter import Splitter

if TYPE_CHECKING:
    from pipeline.workspace import Workspace


def load_recalls(workspace: Workspace, locale: str) -> Recalls:
    """Return the recalled translations of a locale. Raises CatalogError where their file cannot be read."""
    catalog = read_catalog_file(workspace, workspace.recalled_file(locale))
    return Recalls(recalled_records(catalog.units if catalog else ()), Splitter.of(workspace.settings, locale))
