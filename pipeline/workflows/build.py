"""Localized pages out of articles and catalogs."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.checks.terms import TERMS
from pipeline.errors import SourceError, StoreError
from pipeline.fs import lock, read_bytes, write_files
from pipeline.model import State
from pipeline.render.links import Site
from pipeline.render.pseudo import PSEUDO, pseudo_page
from pipeline.render.published import Published, settle
from pipeline.workflows.build_manifest import MANIFEST, built_files, manifest
from pipeline.workflows.build_result import BuildResult, BuildRow
from pipeline.workflows.glossary.load import load_glossary
from pipeline.workflows.glossary.terms import terms_for
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.policies import Policies
from pipeline.workflows.publish import Publisher
from pipeline.workflows.publish_earlier import Earlier
from pipeline.workflows.site.layouts import layout
from pipeline.workflows.site.values import Course, Localized
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pipeline.errors import PipelineError
    from pipeline.model import Glossary
    from pipeline.workspace import Workspace

_LIMIT = 2_000_000_000
"""Bytes; the largest file that can stand beside the articles."""


def build(
    workspace: Workspace,
    *,
    keep_going: bool = False,
    pseudo: bool = False,
    progress: Callable[[int], None] = lambda _done: None,
) -> BuildResult:
    """Write every page in the source language and in each locale, and the other files of the source folder beside them.

    `pseudo` adds the pseudo-locales, which need no catalogs: "en-XA", longer and accented, and "ar-XB", right to left.

    What a block shows follows the publishing policy (`publish`). Where a file is unreadable, nothing is written, unless
    `keep_going`: then it is left out, with what an earlier build made of it left in place, or the page is built without
    that catalog. Without the texts of the site as a whole, its disclaimer among them, no page is built. Raises
    SourceError, and StoreError, too where another writer doesn't finish.
    """
    output = _output_folder(workspace)
    with lock(workspace.settings.root, folders=[output]):
        builder = _Builder(workspace, output, pseudo=pseudo)
        _refuse_empty(workspace, output)
        for done, page in enumerate(survey(workspace), 1):
            progress(done)
            builder.add(page)
        for asset in workspace.assets():
            builder.add_asset(asset)
        if builder.errors and not (keep_going and builder.has_texts):
            return BuildResult((), errors=builder.errors)
        return builder.write()


def _refuse_empty(workspace: Workspace, output: Path) -> None:
    """Raise SourceError where there are no articles, but pages that an earlier build made of some."""
    if not workspace.pages() and built_files(output):
        source = workspace.settings.source
        hint = f"check the setting 'source'; to give up all pages, delete {workspace.settings.output}/"
        raise SourceError(f"{source}: there are no articles, but an earlier build wrote pages", hint)


def _output_folder(workspace: Workspace) -> Path:
    """Return the folder for the pages. Raises StoreError for a link, which could lead to the articles, say."""
    folder = workspace.settings.root / workspace.settings.output
    if folder.resolve() != folder:
        message = f"{workspace.settings.output}: is a link, or in one, and leads to {folder.resolve()}"
        raise StoreError(message, "put a folder in the place of the link")
    return folder


class _Builder:
    def __init__(self, workspace: Workspace, output: Path, *, pseudo: bool) -> None:
        settings = workspace.settings
        self.workspace, self.settings, self.output = workspace, settings, output
        self.pseudo = tuple(locale for locale in PSEUDO if pseudo and locale not in settings.locales)
        self.locales = (settings.source_language, *settings.locales, *self.pseudo)
        suffixes = {page: workspace.source_file(page).suffix for page in workspace.pages()}
        self.site = Site(suffixes.keys(), settings.source_language, settings.base_url.rstrip("/"), suffixes)
        self.files: dict[Path, bytes] = {}
        self.left: set[Path] = set()
        self.rows: list[BuildRow] = []
        self.earlier = Earlier(workspace)
        self.policies = Policies(settings)
        glossary = load_glossary(workspace)
        self.publishers = {locale: self._publisher(locale, glossary) for locale in settings.locales}
        templates = settings.root / settings.site_templates
        self.layout = layout(Course(settings, self.site, self.locales, glossary, templates))
        self.has_texts = True
        self._errors: dict[str, PipelineError] = {}

    def _publisher(self, locale: str, glossary: Glossary) -> Publisher:
        language = self.settings.source_language
        terms = terms_for(glossary, language, locale) if self.policies.may_block(TERMS) else None
        return Publisher(self.settings, locale, self.earlier, Meaning.of(language, glossary), terms=terms)

    @property
    def errors(self) -> tuple[PipelineError, ...]:
        """What could not be read, each file once."""
        return tuple((self._errors | self.earlier.errors).values())

    def add(self, page: PageSurvey) -> None:
        self._errors |= page.errors
        if page.document is None:
            self.left |= {self.workspace.output_file(locale, page.page) for locale in self.locales}
            self.has_texts &= page.page != self.layout.texts
            return
        source = self.workspace.source_file(page.page).read_bytes()
        own = tuple(Published(segment.text, State.CURRENT) for segment in page.document.segments)
        self._add(Localized(page.page, self.settings.source_language, page.document, own, source))
        for locale in self.settings.locales:
            catalog = page.catalogs.get(locale)
            publisher = replace(self.publishers[locale], policy=self.policies.of(page.page, locale))
            wanted = publisher.publish(page.units(locale), catalog.units if catalog else ())
            self._add(Localized(page.page, locale, page.document, settle(page.document, wanted), source))
        for locale in self.pseudo:
            self._add(Localized(page.page, locale, page.document, pseudo_page(page.document, locale), source))

    def _add(self, localized: Localized) -> None:
        self.layout.add(localized)
        if localized.page == self.layout.texts:
            return
        shown, file = localized.shown, self.workspace.output_file(localized.locale, localized.page)
        outdated = sum(block.is_outdated for block in shown)
        untranslated = sum(not block.text for block in shown)
        counts = len(shown) - outdated - untranslated, outdated, untranslated
        self.rows.append(BuildRow(localized.page, localized.locale, self.workspace.relative(file), *counts))

    def add_asset(self, asset: str) -> None:
        path = self.workspace.source_folder / asset
        files = [self.output / locale / asset for locale in self.locales]
        try:
            data = read_bytes(path, limit_bytes=_LIMIT, error=SourceError, file=self.workspace.relative(path))
        except SourceError as error:
            self._errors[self.workspace.relative(path)] = error
            self.left |= set(files)
        else:
            self.files |= dict.fromkeys(files, data)

    def write(self) -> BuildResult:
        self.files |= {self.output / name: data for name, data in self.layout.files().items()}
        earlier = built_files(self.output)
        stale = sorted(earlier.difference(self.files, self.left))
        self.files[self.output / MANIFEST] = manifest(self.output, {*self.files, *(earlier & self.left)})
        written = write_files(self.files, delete=stale, root=self.output)
        changed = [file for file in written if file in self.files]
        return BuildResult(
            tuple(self.rows),
            tuple(map(self.workspace.relative, changed)),
            tuple(map(self.workspace.relative, stale)),
            self.errors,
        )
