"""The file of recalled translations and the archive of a locale, to write them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import headers_for
from pipeline.catalogs.po import write_catalog
from pipeline.model import Catalog
from pipeline.workflows.files import read_catalog_file

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from pipeline.model import Unit
    from pipeline.workspace import Workspace


def read_or_new(workspace: Workspace, file: Path, locale: str, now: datetime) -> Catalog:
    """Return a file of a locale with its header, one without entries where there is none. Raises CatalogError."""
    catalog = read_catalog_file(workspace, file) or Catalog()
    if catalog.headers:
        return catalog
    project = workspace.settings.project_name
    return replace(catalog, headers=headers_for(locale, project=project, date=f"{now:%Y-%m-%d %H:%M%z}"))


def written(catalog: Catalog, units: tuple[Unit, ...]) -> bytes:
    """Return the bytes of the file with these units. Raises CatalogError for what no catalog can hold."""
    return write_catalog(replace(catalog, units=units))
