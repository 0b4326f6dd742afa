"""Reading a project's files into values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.po import read_catalog
from pipeline.errors import CatalogError, SourceError
from pipeline.formats.html import extract
from pipeline.formats.html.context import Options
from pipeline.formats.html.tree import place
from pipeline.fs import decode, read_bytes
from pipeline.version import __version__

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.config import Settings
    from pipeline.model import Catalog, Document
    from pipeline.workspace import Workspace

_MEGABYTE = 1_000_000
LARGEST = 200 * _MEGABYTE
"""Bytes; a file without a project that is larger than this is neither article nor catalog."""


def read_article(workspace: Workspace, page: str) -> Document:
    """Return an article taken apart. Raises SourceError as `parse_article` does, and where it cannot be read."""
    path = workspace.source_file(page)
    data = read_source_bytes(workspace, path)
    return parse_article(data, page, workspace.settings, workspace.relative(path))


def parse_article(data: bytes, page: str, settings: Settings, file: str) -> Document:
    """Return the article in a file's bytes. Raises SourceError where it is no text or its tags are not in order."""
    text = decode(data, file, SourceError)[0]
    if not text.strip():
        raise SourceError(f"{file}: the page is empty", "write the article or delete the file")
    options = Options(settings.source_language, frozenset(settings.metadata), frozenset(settings.skip_classes))
    document = extract(text, page, options, file=file)
    for problem in document.problems:
        raise SourceError(f"{place(text, problem.span.start, file)}: {problem.message}", problem.hint)
    return document


def read_source(workspace: Workspace, path: Path) -> str:
    """Return the text of an article or a file to import. Raises SourceError where it is unreadable or too large."""
    return decode(read_source_bytes(workspace, path), workspace.relative(path), SourceError)[0]


def read_source_bytes(workspace: Workspace, path: Path) -> bytes:
    """Return the bytes of an article or a file to import. Raises SourceError as `read_source` does."""
    limit = workspace.settings.max_page_mb * _MEGABYTE
    return read_bytes(path, limit_bytes=limit, error=SourceError, file=workspace.relative(path))


def read_catalog_file(workspace: Workspace, path: Path) -> Catalog | None:
    """Return a catalog, template or archive, None where there is no such file. Raises CatalogError."""
    if not path.exists():
        return None
    return read_catalog(read_catalog_bytes(workspace, path), workspace.relative(path))


def read_catalog_bytes(workspace: Workspace, path: Path) -> bytes:
    """Return the content of a catalog, template or archive. Raises CatalogError."""
    limit = workspace.settings.max_page_mb * 10 * _MEGABYTE
    return read_bytes(path, limit_bytes=limit, error=CatalogError, file=workspace.relative(path))


def read_foreign_catalog(file: Path) -> Catalog:
    """Return a PO file of any origin, without a project. Raises CatalogError."""
    return read_catalog(read_bytes(file, limit_bytes=LARGEST, error=CatalogError), str(file))


def cache_signature(settings: Settings) -> str:
    """Return what the cache of the last run must have been made with to be of use: version and settings."""
    from pipeline.state import digest  # noqa: PLC0415  # most commands need no database

    return digest(f"{__version__} {settings!r}".encode()).hex()
