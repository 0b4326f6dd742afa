"""Which words a text has: a quick look before a close one."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.checks.texts import Side


@lru_cache(maxsize=4)  # one check after the other asks for the same text
def vocabulary(side: Side) -> frozenset[str]:
    """Return the words of a text in lower case."""
    return frozenset({word.text.lower() for word in side.words})
