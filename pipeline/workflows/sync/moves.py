"""Pages that were renamed or deleted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archived
from pipeline.catalogs.headers import headers_for
from pipeline.catalogs.po import write_catalog

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from pipeline.config import Settings
    from pipeline.model import Catalog, Unit

_SHARE = 0.5
"""The share of a new page's texts that must come from a gone page for it to be the same page under a new name."""


def renames(new: Mapping[str, frozenset[str]], gone: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """Return, for each new page that is a renamed one, the name of the page it was.

    Both arguments give the keys of the texts of each page. The pair that shares most texts is taken first.
    """
    shares = sorted(
        (-len(keys & old_keys) / len(keys), page, old)
        for page, keys in new.items()
        for old, old_keys in gone.items()
        if keys and len(keys & old_keys) >= _SHARE * len(keys)
    )
    found: dict[str, str] = {}
    for _, page, old in shares:
        if page not in found and old not in found.values():
            found[page] = old
    return found


def with_retired(archive: tuple[Unit, ...], pages: Mapping[str, tuple[Unit, ...]], now: datetime) -> tuple[Unit, ...]:
    """Return the units of an archive with what was approved on pages whose article is gone, by page name."""
    for page, units in pages.items():
        archive = archived(archive, page, units, date=f"{now:%Y-%m-%d}", reason="page deleted")
    return archive


def write_archive(
    archive: Catalog, units: tuple[Unit, ...], locale: str, *, settings: Settings, now: datetime
) -> bytes:
    """Return the bytes of a locale's archive with these units."""
    headers = archive.headers or headers_for(locale, project=settings.project_name, date=f"{now:%Y-%m-%d %H:%M%z}")
    return write_catalog(replace(archive, units=units, headers=headers))
