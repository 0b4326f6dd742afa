"""The pages of two revisions that differ, read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import SourceError
from pipeline.workflows.sync.moves import renames

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.model import Block
    from pipeline.workflows.revision import Content, Revision


@dataclass(frozen=True, slots=True)
class Sides:
    """What there is to compare: the pages whose content differs, and those that one side lacks.

    `same` are the pages whose content is the same. `renamed` maps new pages to the pages they were.
    """

    old: Mapping[str, Content]
    new: Mapping[str, Content]
    same: frozenset[str]
    renamed: Mapping[str, str]

    def was(self, page: str) -> str:
        """Return the name that a new page had; its own for one that isn't a renamed one."""
        return self.renamed.get(page, page)

    @property
    def differing(self) -> tuple[list[Block], list[Block]]:
        """The old and the new blocks of all pages but those with the same texts in the same order."""
        quiet = {page for page in self.old.keys() & self.new.keys() if self.has_same_texts(page)}
        old, new = (
            [block for page, found in side.items() if page not in quiet for block in found.blocks]
            for side in (self.old, self.new)
        )
        return old, new

    def has_same_texts(self, page: str) -> bool:
        """Say whether a page that both sides have has the same texts in the same order."""
        before, after = (side[page].blocks for side in (self.old, self.new))
        return len(before) == len(after) and all(one.key == other.key for one, other in zip(before, after, strict=True))


def read_sides(
    old: Revision, new: Revision, refuse: Callable[[SourceError], None], progress: Callable[[int, int], None]
) -> Sides:
    """Read the pages of two revisions whose contents differ.

    `refuse` is called for each page that cannot be read; if it returns, the page is left out on both sides.
    """
    scheme = old.scheme or new.scheme or "sha1"
    before, after = old.ids(scheme), new.ids(scheme)
    same = frozenset(page for page in before.keys() & after.keys() if before[page] and before[page] == after[page])
    todo = [(revision, sorted(ids.keys() - same)) for revision, ids in ((old, before), (new, after))]
    reader = _Reader(refuse, progress, sum(len(pages) for _, pages in todo))
    contents = [reader.read(revision, pages) for revision, pages in todo]
    olds, news = ({page: side[page] for page in sorted(side.keys() - reader.unread)} for side in contents)
    return Sides(olds, news, same, _renamed(olds, news))


def _renamed(old: Mapping[str, Content], new: Mapping[str, Content]) -> dict[str, str]:
    fresh, gone = (
        {page: frozenset(block.key for block in side[page].blocks) for page in side.keys() - other.keys()}
        for side, other in ((new, old), (old, new))
    )
    return renames(fresh, gone) if fresh and gone else {}


class _Reader:
    """Reads pages, and remembers which cannot be read."""

    def __init__(self, refuse: Callable[[SourceError], None], progress: Callable[[int, int], None], total: int) -> None:
        self.unread: set[str] = set()
        self._refuse, self._progress, self._total, self._done = refuse, progress, total, 0

    def read(self, revision: Revision, pages: list[str]) -> dict[str, Content]:
        found: dict[str, Content] = {}
        for page, loaded in revision.load(pages):
            self._done += 1
            self._progress(self._done, self._total)
            if isinstance(loaded, SourceError):
                self.unread.add(page)
                self._refuse(loaded)
            else:
                found[page] = loaded
        return found
