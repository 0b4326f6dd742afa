"""Localized pages out of articles and catalogs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.fs import write_files
from pipeline.model import State
from pipeline.render.links import Site
from pipeline.render.page import Target, localize
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from pipeline.errors import PipelineError
    from pipeline.workspace import Workspace

_MANIFEST = ".pipeline-build"
"""Lists the files of the last build, so that the next one can delete pages that are no more."""


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
    language, marked as such. Where an article or catalog is unreadable, nothing is written, unless `keep_going`: then
    its page is left out, or built without that catalog. Raises SourceError and StoreError.
    """
    builder = _Builder(workspace)
    for done, page in enumerate(survey(workspace), 1):
        progress(done)
        builder.add(page)
    if builder.errors and not keep_going:
        return BuildResult((), errors=tuple(builder.errors))
    return builder.write()


class _Builder:
    def __init__(self, workspace: Workspace) -> None:
        settings = workspace.settings
        self.workspace, self.settings = workspace, settings
        self.locales = (settings.source_language, *settings.locales)
        self.site = Site(frozenset(workspace.pages()), settings.source_language, settings.base_url.rstrip("/"))
        self.files: dict[Path, bytes] = {}
        self.rows: list[BuildRow] = []
        self.errors: list[PipelineError] = []

    def add(self, page: PageSurvey) -> None:
        self.errors += page.errors.values()
        if page.document is None:
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

    def write(self) -> BuildResult:
        for asset in self.workspace.assets():
            data = (self.workspace.source_folder / asset).read_bytes()
            for locale in self.locales:
                self.files[self._output / locale / asset] = data
        stale = self._stale()
        self.files[self._output / _MANIFEST] = "".join(f"{name}\n" for name in sorted(self._names())).encode()
        written = write_files(self.files, delete=stale, root=self.settings.root)
        relative = self.workspace.relative
        return BuildResult(
            tuple(self.rows), tuple(map(relative, written)), tuple(map(relative, stale)), tuple(self.errors)
        )

    @property
    def _output(self) -> Path:
        return self.settings.root / self.settings.output

    def _names(self) -> Iterable[str]:
        return (file.relative_to(self._output).as_posix() for file in self.files)

    def _stale(self) -> list[Path]:
        """Return the files of the last build that this one doesn't make; only below the output folder."""
        manifest = self._output / _MANIFEST
        listed = manifest.read_text(encoding="utf-8").splitlines() if manifest.is_file() else []
        names = set(listed).difference(self._names(), (_MANIFEST,))
        files = (self._output / name for name in sorted(names) if ".." not in name.split("/"))
        return [file for file in files if file.is_file() and file.is_relative_to(self._output)]
