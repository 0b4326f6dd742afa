"""Reading a project's files once, and remembering which of them cannot be read."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from pipeline.errors import CatalogError, PipelineError
from pipeline.workflows.files import read_catalog_bytes, read_catalog_file
from pipeline.workflows.glossary.load import load_glossary
from pipeline.workflows.glossary.terms import terms_for
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.recall.load import load_recalls

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.model import Catalog, Glossary
    from pipeline.workflows.glossary.terms import Terms
    from pipeline.workflows.recall.match import Recalls
    from pipeline.workspace import Workspace


class Shelf:
    """The catalogs, templates and archives of a project.

    `errors` says what could not be read, file by file; `unread` names these files relative to the project's folder.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.errors: list[PipelineError] = []
        self.unread: set[str] = set()
        self.catalog = lru_cache(maxsize=256)(self._catalog)
        self.recalls = lru_cache(maxsize=None)(self._recalls)
        self.terms = lru_cache(maxsize=None)(self._terms)

    def _catalog(self, file: Path) -> Catalog | None:
        """Return a catalog, None where there is none or it cannot be read."""
        try:
            return read_catalog_file(self.workspace, file)
        except CatalogError as error:
            self.refuse(file, error)
            return None

    def _recalls(self, locale: str) -> Recalls:
        """Return what is recalled in a locale. Raises CatalogError where that is unreadable: anything might be."""
        return load_recalls(self.workspace, locale)

    def _terms(self, locale: str) -> Terms | None:
        """Return the terms that bind a locale, if any. Raises GlossaryError where the glossary is unreadable."""
        return terms_for(self._glossary, self.workspace.settings.source_language, locale)

    @cached_property
    def meaning(self) -> Meaning:
        """What says what changes mean. Raises GlossaryError where the glossary is unreadable."""
        return Meaning.of(self.workspace.settings.source_language, self._glossary)

    @cached_property
    def _glossary(self) -> Glossary:
        return load_glossary(self.workspace)

    def content(self, file: Path) -> bytes | None:
        """Return the bytes of a template, None where they cannot be read."""
        try:
            return read_catalog_bytes(self.workspace, file)
        except CatalogError as error:
            self.refuse(file, error)
            return None

    def refuse(self, file: Path, error: PipelineError) -> None:
        """Take note that a file cannot be read."""
        path = self.workspace.relative(file)
        if path not in self.unread:
            self.errors.append(error)
        self.unread.add(path)

    def is_readable(self, file: Path) -> bool:
        """Say whether a catalog can be read, or isn't there."""
        self.catalog(file)
        return not self.is_unread(file)

    def is_unread(self, *files: Path) -> bool:
        """Say whether one of the files could not be read, so far."""
        return any(self.workspace.relative(file) in self.unread for file in files) if self.unread else False
