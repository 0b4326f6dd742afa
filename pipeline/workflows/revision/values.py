"""A state of a project's articles, and how to look at it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import new as new_hash
from typing import TYPE_CHECKING, NamedTuple

from pipeline.state import digest as cache_digest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from pipeline.errors import SourceError
    from pipeline.model import Block, Document

CACHE = "cache"
"""The scheme of content ids that the cache of the last sync has; the other schemes are git's ("sha1", "sha256")."""


class Content(NamedTuple):
    """A page: its blocks in document order, each text once, and the article where there is one."""

    blocks: tuple[Block, ...]
    document: Document | None = None


@dataclass(frozen=True, slots=True)
class Revision:
    """A state of the articles; nothing of a page is read before somebody asks for it.

    `name` is for people. `scheme` says what the ids of contents are made with, "" where any will do. `ids` gives each
    page the id of its content in a scheme: two pages with the same id have the same content, b"" says nothing. `load`
    yields each of the pages asked for with its content, or why it cannot be read, in order. `settings` are the
    project's as they were written, None where that isn't known.
    """

    name: str
    ids: Callable[[str], Mapping[str, bytes]]
    load: Callable[[Sequence[str]], Iterator[tuple[str, Content | SourceError]]]
    scheme: str = ""
    settings: Mapping[str, object] | None = None


def content_id(data: bytes, scheme: str) -> bytes:
    """Return the id of a file's content; git's are those of blobs."""
    if scheme == CACHE:
        return cache_digest(data)
    return new_hash(scheme, b"blob %d\0" % len(data) + data).digest()
