"""Articles in a folder."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from pipeline.config import load_settings
from pipeline.config.toml_file import holds_settings, settings_file
from pipeline.errors import SourceError
from pipeline.workflows.files import read_article, read_source_bytes
from pipeline.workflows.revision.article import blocks, content
from pipeline.workflows.revision.values import Content, Revision, content_id
from pipeline.workflows.sync.reading import read_all
from pipeline.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path


def working_tree(workspace: Workspace, *, whole: bool = True) -> Revision:
    """Return the project's articles as they are; unless `whole`, without the documents, which is faster for many.

    A page that is a symbolic link is left out where it is `whole`: what it leads to is compared under its own name.
    """
    if not whole:
        return Revision("the working tree", partial(_ids, workspace, links=True), partial(_load_blocks, workspace))
    table = _settings(workspace.settings.root)
    return Revision("the working tree", partial(_ids, workspace), partial(_load, workspace), settings=table)


def folder_revision(workspace: Workspace, folder: Path, name: str) -> Revision:
    """Return the articles of another project's folder, or directly in a folder, read with this project's settings."""
    is_project = holds_settings(folder)
    source = folder / load_settings(folder, environ={}).source if is_project else folder
    other = Workspace(replace(workspace.settings, source=str(source.resolve())))
    table = _settings(folder) if is_project else None
    return Revision(name, partial(_ids, other), partial(_load, other), settings=table)


def _settings(root: Path) -> Mapping[str, object] | None:
    return settings_file(root).table if holds_settings(root) else None


def _ids(workspace: Workspace, scheme: str, *, links: bool = False) -> dict[str, bytes]:
    files = {page: workspace.source_file(page) for page in workspace.pages()}
    return {page: _id(workspace, file, scheme) for page, file in files.items() if links or not file.is_symlink()}


def _id(workspace: Workspace, file: Path, scheme: str) -> bytes:
    """Return the id of a file's content; none for one that cannot be read, which is for whoever loads it to tell."""
    try:
        return content_id(read_source_bytes(workspace, file), scheme)
    except SourceError:
        return b""


def _load(workspace: Workspace, pages: Sequence[str]) -> Iterator[tuple[str, Content | SourceError]]:
    return ((page, _content(workspace, page)) for page in pages)


def _content(workspace: Workspace, page: str) -> Content | SourceError:
    try:
        return content(read_article(workspace, page))
    except SourceError as error:
        return error


def _load_blocks(workspace: Workspace, pages: Sequence[str]) -> Iterator[tuple[str, Content | SourceError]]:
    for page, units in read_all(workspace, pages):
        yield page, units if isinstance(units, SourceError) else Content(blocks(page, units))
