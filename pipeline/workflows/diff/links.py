"""Where the links of a block lead, before and after."""

from __future__ import annotations

import re
from itertools import zip_longest
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

from pipeline.workflows.diff.instructions import is_instructed
from pipeline.workspace import PAGE_SUFFIXES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.model import Block

Value = tuple[str, str]
"""A value as it is written, and what it means."""

NOTHING: Final = ("", "")
_PAGE: Final = "page:"
_LINK_TAG: Final = re.compile(r'<a(?: id="\d+")?>')


class Links(NamedTuple):
    """The targets of a block's links in order, as written in the old and in the new article."""

    old: Sequence[str]
    new: Sequence[str]


class LinkChange(NamedTuple):
    """Where a link led and leads, "" where a side lacks it; `misleads` says that it is the link of an instruction."""

    old: str
    new: str
    misleads: bool


def link_changes(
    links: Links, blocks: tuple[Block, Block], renamed: Mapping[str, str], language: str
) -> Iterator[LinkChange]:
    """Yield the links that lead elsewhere: addresses on a moved or renamed page count as what they mean there.

    `blocks` are the old and the new one, `renamed` maps new names of pages to old ones.
    """
    old, new = blocks
    before = [_meaning(target, old.page, {}) for target in links.old]
    after = [_meaning(target, new.page, renamed) for target in links.new]
    for one, other in differing(list(zip(links.old, before, strict=True)), list(zip(links.new, after, strict=True))):
        was, now = (one[0], other[0]) if one[0] != other[0] else (_path(one[1]), _path(other[1]))
        led = bool(was and now) and _misleads(new.text, list(links.new).index(other[0]), language)
        yield LinkChange(was, now, led)


def differing(old: Sequence[Value], new: Sequence[Value]) -> Iterator[tuple[Value, Value]]:
    """Yield the values whose meanings differ, old and new side by side, NOTHING for one that the other side lacks.

    Lists of one length are compared place by place, others by what they hold.
    """
    if len(old) == len(new):
        yield from ((one, other) for one, other in zip(old, new, strict=True) if one[1] != other[1])
        return
    gone, come = (
        [value for value in side if value[1] not in {meaning for _, meaning in others}]
        for side, others in ((old, new), (new, old))
    )
    yield from zip_longest(gone, come, fillvalue=NOTHING)


def _meaning(target: str, page: str, renamed: Mapping[str, str]) -> str:
    """Return an address in the project as the page's old name and what follows it; any other as it is."""
    try:
        parts = urlsplit(target)
    except ValueError:  # not an address
        return target
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return target
    path = normpath(join(dirname(page), parts.path)) if parts.path else page
    suffix = next((suffix for suffix in PAGE_SUFFIXES if path.lower().endswith(suffix)), "")
    name = path[: len(path) - len(suffix)]
    return _PAGE + parts._replace(path=renamed.get(name, name)).geturl()


def _path(meaning: str) -> str:
    return meaning.removeprefix(_PAGE)


def _misleads(text: str, place: int, language: str) -> bool:
    """Say whether the link at a place among those of a text is part of an instruction."""
    tags = list(_LINK_TAG.finditer(text))
    return place < len(tags) and is_instructed(text, tags[place].start(), language)
