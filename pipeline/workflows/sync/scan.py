"""Which files have changed since the last run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.listing import list_files
from pipeline.state import Stamp, digest, stamp
from pipeline.workspace import PAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.state import State
    from pipeline.workspace import Workspace

ARCHIVE = "\U0010ffff"
"""Stands for the archives in the place of a page's name; it sorts behind every page, so that pages are preferred."""
RECALLED = "\U0010fffe"
"""Stands for the recalled translations in the place of a page's name."""
GLOSSARY = "\U0010fffd"
"""Stands for the glossary in the place of a page's name."""


@dataclass(frozen=True, slots=True)
class Scan:
    """The project's files as they are, and how they differ from the last run.

    `articles`, `templates` and `catalogs` (by locale) are page names. Paths are relative to the project's folder:
    `stamps` holds every file, `changed` the page of each file whose content differs from the last run, `restamped` the
    files whose stamp differs, `gone` the files that are no longer there.
    """

    articles: frozenset[str]
    templates: frozenset[str]
    catalogs: dict[str, frozenset[str]]
    stamps: dict[str, Stamp]
    changed: dict[str, str]
    restamped: frozenset[str]
    gone: frozenset[str]

    @property
    def orphans(self) -> frozenset[str]:
        """The pages that have a template or a catalog but no article."""
        return self.templates.union(*self.catalogs.values()) - self.articles

    @property
    def is_recall_changed(self) -> bool:
        """Whether somebody has recalled a translation since the last run, or taken that back."""
        return RECALLED in self.changed.values() or any(path.endswith("/recalled.po") for path in self.gone)

    @property
    def is_glossary_changed(self) -> bool:
        """Whether the glossary is another one than in the last run, or gone."""
        return GLOSSARY in self.changed.values() or any(path.endswith("/glossary.tsv") for path in self.gone)

    @property
    def everything(self) -> frozenset[str]:
        """The pages that have an article, a template or a catalog, and ARCHIVE."""
        return self.articles.union(self.templates, *self.catalogs.values(), (ARCHIVE,))

    @property
    def incomplete(self) -> frozenset[str]:
        """The pages that lack a template or a catalog."""
        return self.articles.difference(self.templates.intersection(*self.catalogs.values()))


def scan(workspace: Workspace, state: State, now_ns: int) -> Scan:
    """Compare the project's files with what the last run saw; only files whose size or time differs are read."""
    settings = workspace.settings
    articles, templates = frozenset(workspace.pages()), frozenset(workspace.templates())
    catalogs = {locale: frozenset(workspace.catalogs(locale)) for locale in settings.locales}
    files = dict(list_files(str(settings.root), (settings.source, settings.locales_dir, settings.glossary_dir)))
    before = state.stamps()
    stamps: dict[str, Stamp] = {}
    changed: dict[str, str] = {}
    restamped: set[str] = set()
    pages = dict(_paths(workspace, files, templates, catalogs))
    for path in pages.keys() & files.keys():
        then, stamps[path] = before.get(path), stamp(files[path], now_ns)
        if then is not None and stamps[path].mtime and stamps[path][:2] == then[:2]:
            stamps[path] = then
            continue
        stamps[path] = stamps[path]._replace(digest=_digest(settings.root / path))
        restamped.add(path)
        if then is None or stamps[path].digest != then.digest:
            changed[path] = pages[path]
    glossary = workspace.glossary_file
    if glossary.is_symlink() and not glossary.exists():  # no file, but not the same as none: whoever reads it complains
        changed[workspace.relative(glossary)] = GLOSSARY
    gone = frozenset(before).difference(stamps)
    return Scan(articles, templates, catalogs, stamps, changed, frozenset(restamped), gone)


def _digest(file: Path) -> bytes:
    """Return the digest of a file; none for one that cannot be read, which is for whoever needs it to complain of."""
    try:
        return digest(file.read_bytes())
    except OSError:
        return b""


def _paths(
    workspace: Workspace, files: Iterable[str], templates: frozenset[str], catalogs: dict[str, frozenset[str]]
) -> Iterator[tuple[str, str]]:
    """Yield path and page of each file that there can be; strings, not paths, because this runs for every file."""
    source, locales = f"{workspace.settings.source}/", workspace.settings.locales_dir
    articles = (path for path in files if path.startswith(source) and path.lower().endswith(PAGE_SUFFIXES))
    yield from ((path, path[len(source) : path.rindex(".")]) for path in articles)
    yield from ((f"{locales}/templates/{page}.pot", page) for page in templates)
    yield workspace.relative(workspace.glossary_file), GLOSSARY
    for locale, pages in catalogs.items():
        folder = workspace.relative(workspace.catalog_file(locale, "page").parent)
        yield from ((f"{folder}/{page}.po", page) for page in pages)
        yield workspace.relative(workspace.archive_file(locale)), ARCHIVE
        yield workspace.relative(workspace.recalled_file(locale)), RECALLED
        yield from ((path, ARCHIVE) for path in files if imported(path, workspace, locale))


def imported(path: str, workspace: Workspace, locale: str) -> bool:
    """Say whether a file, relative to the project's folder, is an imported memory of a locale."""
    return path.startswith(f"{workspace.relative(workspace.memory_folder(locale))}/")
