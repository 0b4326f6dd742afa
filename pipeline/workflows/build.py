"""Localized pages out of articles and catalogs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import SourceError, StoreError
from pipeline.fs import lock, read_bytes, write_files
from pipeline.model import State
from pipeline.render.links import Site
from pipeline.render.page import Target, localize
from pipeline.workflows.build_manifest import MANIFEST, built_files, manifest
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.errors import PipelineError
    from pipeline.workspace import Workspace

_LIMIT = 2_000_000_000
"""Bytes; the largest file that can stand beside the articles."""


@dataclass(frozen=True, slots=True)
class BuildRow:
    """One localized page: its file relative to the project's folder, and how many of its blocks are translated."""

    page: str
    locale: str
    file: str
    translated: int
    blocks: int


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The pages that were built, the files that changed or went, and the files that could not be read."""

    rows: tuple[BuildRow, ...]
    written: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    errors: tuple[PipelineError, ...] = ()


def build(
    workspace: Workspace, *, keep_going: bool = False, progress: Callable[[int], None] = lambda _done: None
) -> BuildResult:
    """Write every page in the source language and in each locale, and the other files of the source folder beside them.

    A block without a current translation, or with one whose tags or placeholders don't match, stays in the source
    language, marked as such. Where a file is unreadable, nothing is written, unless `keep_going`: then it is left out,
    with what an earlier build made of it left in place, or the page is built without that catalog. Raises SourceError,
    and StoreError, too where another writer doesn't finish.
    """
    output = _output_folder(workspace)
    with lock(workspace.settings.root, folders=[output]):
        builder = _Builder(workspace, output)
        for done, page in enumerate(survey(workspace), 1):
            progress(done)
            builder.add(page)
        for asset in workspace.assets():
            builder.add_asset(asset)
        if builder.errors and not keep_going:
            return BuildResult((), errors=tuple(builder.errors))
        return builder.write()


def _output_folder(workspace: Workspace) -> Path:
    """Return the folder for the pages. Raises StoreError for a link, which could lead to the articles, say."""
    folder = workspace.settings.root / workspace.settings.output
    if folder.resolve() != folder:
        message = f"{workspace.settings.output}: is a link, or in one, and leads to {folder.resolve()}"
        raise StoreError(message, "put a folder in the place of the link")
    return folder


class _Builder:
    def __init__(self, workspace: Workspace, output: Path) -> None:
        settings = workspace.settings
        self.workspace, self.settings, self.output = workspace, settings, output
        self.locales = (settings.source_language, *settings.locales)
        suffixes = {page: workspace.source_file(page).suffix for page in workspace.pages()}
        self.site = Site(suffixes.keys(), settings.source_language, settings.base_url.rstrip("/"), suffixes)
        self.files: dict[Path, bytes] = {}
        self.left: set[Path] = set()
        self.rows: list[BuildRow] = []
        self.errors: list[PipelineError] = []

    def add(self, page: PageSurvey) -> None:
        self.errors += page.errors.values()
        if page.document is None:
            self.left |= {self.workspace.output_file(locale, page.page) for locale in self.locales}
            return
        source = self.workspace.source_file(page.page).read_bytes()
        blocks = len(page.document.segments)
        self._add(page.page, self.settings.source_language, source, blocks, blocks)
        for locale in self.settings.locales:
            targets = {unit.key: unit.target for unit in page.units(locale) if unit.state is State.CURRENT}
            filled = localize(page.document, targets, Target(locale, self.locales, self.site))
            translated = blocks - len(filled.untranslated)
            self._add(page.page, locale, filled.text.encode(), translated, blocks)

    def _add(self, page: str, locale: str, data: bytes, translated: int, blocks: int) -> None:
        file = self.workspace.output_file(locale, page)
        self.files[file] = data
        self.rows.append(BuildRow(page, locale, self.workspace.relative(file), translated, blocks))

    def add_asset(self, asset: str) -> None:
        path = self.workspace.source_folder / asset
        files = [self.output / locale / asset for locale in self.locales]
        try:
            data = read_bytes(path, limit_bytes=_LIMIT, error=SourceError, file=self.workspace.relative(path))
        except SourceError as error:
            self.errors.append(error)
            self.left |= set(files)
        else:
            self.files |= dict.fromkeys(files, data)

    def write(self) -> BuildResult:
        earlier = built_files(self.output)
        stale = sorted(earlier.difference(self.files, self.left))
        self.files[self.output / MANIFEST] = manifest(self.output, {*self.files, *(earlier & self.left)})
        written = write_files(self.files, delete=stale, root=self.output)
        changed = [file for file in written if file in self.files]
        return BuildResult(
            tuple(self.rows),
            tuple(map(self.workspace.relative, changed)),
            tuple(map(self.workspace.relative, stale)),
            tuple(self.errors),
        )
