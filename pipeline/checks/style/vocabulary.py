"""Which words a text has: a quick look before a close one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pipeline.checks.texts import Side


def vocabulary(side: Side) -> frozenset[str]:
    """Return the words of a text in lower case."""
    return side.vocabulary
