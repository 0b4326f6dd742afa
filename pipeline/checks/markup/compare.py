"""What one text has more of than another."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

Item = TypeVar("Item")


def surplus(items: Sequence[Item], others: Iterable[Item], key: Callable[[Item], str]) -> Iterator[tuple[Item, bool]]:
    """Yield items whose key stands less often among `others`, and whether it stands there at all.

    They come in order; of items with the same key only the last one is given, however many are too many.
    """
    known = Counter(map(key, others))
    last = {key(item): item for item in items}
    extra = Counter(map(key, items)) - known
    yield from ((last[found], bool(known[found])) for found in extra)
