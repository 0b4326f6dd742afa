"""Articles in a commit."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.config import Settings
from pipeline.config.toml_file import OWN_FILE, SHARED_FILE
from pipeline.config.values import WrongValueError, folder
from pipeline.errors import SourceError
from pipeline.workflows.files import parse_article
from pipeline.workflows.revision.article import content
from pipeline.workflows.revision.values import Content, Revision
from pipeline.workspace import PAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.workflows.revision.git import Entry, Repository
    from pipeline.workspace import Workspace

_MEGABYTE = 1_000_000
_SETTINGS_LIMIT = _MEGABYTE
_SHA1_DIGITS = 40
_OTHER = "compare with another revision"


@dataclass(frozen=True, slots=True)
class _Commit:
    """The articles of a commit: `entries` by page, in the folder `source`; `name` is how the user called it."""

    workspace: Workspace
    repository: Repository
    name: str
    source: str
    entries: Mapping[str, Entry]

    def ids(self, _scheme: str) -> dict[str, bytes]:
        return {page: bytes.fromhex(entry.blob) for page, entry in self.entries.items()}

    def load(self, pages: Sequence[str]) -> Iterator[tuple[str, Content | SourceError]]:
        limit = self.workspace.settings.max_page_mb * _MEGABYTE
        names = [self.entries[page].blob for page in pages]
        for page, data in zip(pages, self.repository.blobs(names, limit), strict=True):
            yield page, self._content(page, data)

    def _content(self, page: str, data: bytes | None) -> Content | SourceError:
        file = f"{self.name}:{self.source}/{self.entries[page].path}"
        if data is None:
            allowed = f"{self.workspace.settings.max_page_mb} MB"
            return SourceError(f"{file}: larger than the {allowed} allowed", "raise the limit (max_page_mb)")
        try:
            return content(parse_article(data, page, self.workspace.settings, file))
        except SourceError as error:
            return error


def commit_revision(workspace: Workspace, repository: Repository, commit: str, name: str) -> Revision:
    """Return the articles of a commit, which the user calls `name`.

    Raises SourceError where it has no folder with articles, and for names that cannot be a page's.
    """
    table = _settings(repository, commit)
    source, tree = _source_tree(workspace, repository, commit, _source(table))
    if not tree:
        hint = "name a revision that has articles, or check the setting 'source'"
        raise SourceError(f"{name}: there is no folder {source}/ in it", hint)
    entries = _pages(workspace, repository.files(tree), f"{name}:{source}")
    found = _Commit(workspace, repository, name, source, entries)
    scheme = "sha1" if len(commit) == _SHA1_DIGITS else "sha256"
    return Revision(name, found.ids, found.load, scheme, table)


def _source_tree(workspace: Workspace, repository: Repository, commit: str, then: str) -> tuple[str, str]:
    """Return the folder of the articles and its tree, "" for none; `then` is the folder that the settings named."""
    settings = workspace.settings
    folders = [then] if then else [settings.source, Settings(settings.root).source]
    trees = ((folder, repository.tree(commit, folder)) for folder in folders)
    return next(((folder, tree) for folder, tree in trees if tree), (folders[0], ""))


def _pages(workspace: Workspace, entries: Sequence[Entry], place: str) -> dict[str, Entry]:
    pages: dict[str, Entry] = {}
    for entry in entries:
        is_hidden = any(part.startswith(".") for part in entry.path.split("/"))
        if is_hidden or not entry.path.lower().endswith(PAGE_SUFFIXES):
            continue
        page = entry.path[: entry.path.rindex(".")]
        _check(workspace, page, f"{place}/{entry.path}")
        other = pages.setdefault(page, entry)
        if other is not entry:
            raise SourceError(f"{place}/{entry.path}: clashes with {other.path}", _OTHER)
    return pages


def _check(workspace: Workspace, page: str, place: str) -> None:
    """Raise SourceError for a name that cannot be a page's."""
    try:
        workspace.template_file(page)
    except SourceError:
        raise SourceError(f"{place!r}: not a page's name", _OTHER) from None


def _settings(repository: Repository, commit: str) -> Mapping[str, object] | None:
    """Return the settings as they were written in a commit, None where it has none that can be read."""
    root = repository.tree(commit, "")
    files = {entry.path: entry.blob for entry in repository.files(root, deep=False)} if root else {}
    present = [name for name in (OWN_FILE, SHARED_FILE) if name in files]
    contents = repository.blobs([files[name] for name in present], _SETTINGS_LIMIT) if present else ()
    tables = [_table(name, data) for name, data in zip(present, contents, strict=True)]
    return next((table for table in tables if table), {} if OWN_FILE in present else None)


def _table(name: str, data: bytes | None) -> Mapping[str, object]:
    """Return the settings in a file; none where it is damaged: it is the past, which nobody can mend."""
    try:
        document = tomllib.loads((data or b"").decode())
    except (ValueError, RecursionError):
        return {}
    if name == OWN_FILE:
        return document
    tools = document.get("tool")
    table = tools.get("pipeline") if isinstance(tools, dict) else None
    return table if isinstance(table, dict) else {}


def _source(table: Mapping[str, object] | None) -> str:
    """Return the folder that the settings of a commit name for the articles, "" for none."""
    try:
        return folder(table["source"]) if table and "source" in table else ""
    except WrongValueError:
        return ""
