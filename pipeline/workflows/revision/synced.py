"""The articles' texts at the last sync: what the templates hold."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pipeline.errors import CatalogError
from pipeline.state import digest, recorded_digests
from pipeline.workflows.files import cache_signature, read_catalog_bytes, read_catalog_file
from pipeline.workflows.revision.article import blocks
from pipeline.workflows.revision.values import CACHE, Content, Revision

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.errors import SourceError
    from pipeline.workspace import Workspace

_DATABASE = ".pipeline/state.sqlite"


def last_sync(workspace: Workspace) -> Revision:
    """Return the state at the last sync; its pages have no documents.

    The id of a page is that of the article which its template was made from, where the cache still knows that.
    """
    return Revision("the last sync", partial(_ids, workspace), partial(_load, workspace), CACHE)


def _ids(workspace: Workspace, _scheme: str) -> dict[str, bytes]:
    seen = recorded_digests(workspace.settings.root / _DATABASE, cache_signature(workspace.settings))
    return {page: _article_id(workspace, page, seen) for page in workspace.templates()}


def _article_id(workspace: Workspace, page: str, seen: Mapping[str, bytes]) -> bytes:
    """Return the id of the article that the last sync saw; none where the template is another than it left."""
    template = workspace.template_file(page)
    article = seen.get(workspace.relative(workspace.source_file(page)), b"")
    return article if article and _digest(workspace, page) == seen.get(workspace.relative(template)) else b""


def _digest(workspace: Workspace, page: str) -> bytes:
    """Return the digest of a template; none for one that cannot be read, which is for whoever loads it to tell."""
    try:
        return digest(read_catalog_bytes(workspace, workspace.template_file(page)))
    except CatalogError:
        return b""


def _load(workspace: Workspace, pages: Sequence[str]) -> Iterator[tuple[str, Content | SourceError]]:
    for page in pages:
        catalog = read_catalog_file(workspace, workspace.template_file(page))
        yield page, Content(blocks(page, catalog.units if catalog else ()))
