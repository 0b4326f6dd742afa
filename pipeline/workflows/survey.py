"""Every page of a project in every locale, as it stands in the files."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.catalogs.template import template_units
from pipeline.errors import CatalogError, PipelineError, SourceError
from pipeline.workflows.files import read_article, read_catalog_file

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.model import Catalog, Document, Unit
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PageSurvey:
    """One page: its article, the units that its texts make, and its catalog in each locale (None where there is none).

    Where a file is unreadable, `errors` holds the error by the file's path relative to the project's folder; the
    article is None, or the catalog left out of `catalogs`.
    """

    page: str
    document: Document | None
    entries: tuple[Unit, ...]
    catalogs: Mapping[str, Catalog | None]
    errors: Mapping[str, PipelineError]

    def units(self, locale: str) -> tuple[Unit, ...]:
        """Return the catalog's unit for each of the page's texts; untranslated ones where it has none."""
        known = self._known(locale)
        return tuple(known.get(entry.key, entry) for entry in self.entries)

    def differences(self, locale: str) -> tuple[int, int]:
        """Return how many of the page's texts the catalog lacks, and how many it has that the page has not."""
        known, wanted = self._known(locale).keys(), {entry.key for entry in self.entries}
        return len(wanted - known), len(known - wanted)

    def _known(self, locale: str) -> dict[str, Unit]:
        catalog = self.catalogs.get(locale)
        return {unit.key: unit for unit in catalog.units if not unit.obsolete} if catalog else {}


def survey(workspace: Workspace) -> Iterator[PageSurvey]:
    """Yield each page of the project in order of name."""
    for page in workspace.pages():
        yield survey_page(workspace, page)


def survey_page(workspace: Workspace, page: str) -> PageSurvey:
    """Return one page. Unreadable files are told in the result."""
    errors: dict[str, PipelineError] = {}
    document: Document | None = None
    try:
        document = read_article(workspace, page)
    except SourceError as error:
        errors[workspace.relative(workspace.source_file(page))] = error
    catalogs: dict[str, Catalog | None] = {}
    for locale in workspace.settings.locales:
        file = workspace.catalog_file(locale, page)
        try:
            catalogs[locale] = read_catalog_file(workspace, file)
        except CatalogError as error:
            errors[workspace.relative(file)] = error
    entries = template_units(document) if document else ()
    return PageSurvey(page, document, entries, catalogs, errors)
