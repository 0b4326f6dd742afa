"""Making many changes to one text by cutting it into slices."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable


@dataclass(frozen=True, slots=True)
class Edit:
    """Put what `text` gives in the place of `[start:end]`; it is asked only where the edit is made."""

    start: int
    end: int
    text: Callable[[], str]


class Splicer:
    """A text with edits; those inside another edit's range are made only where that edit asks for a slice."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._edits: list[Edit] = []
        self._starts: list[int] = []

    def add(self, edits: Iterable[Edit]) -> None:
        """Add edits. At one place insertions come first, then the edit that reaches furthest."""
        self._edits = sorted((*self._edits, *edits), key=lambda edit: (edit.start, edit.end > edit.start, -edit.end))
        self._starts = [edit.start for edit in self._edits]

    def slice(self, start: int, end: int) -> str:
        """Return `text[start:end]` with the edits in it made; insertions at its very end belong to what follows.

        An edit that reaches beyond the slice is not made: it is the one that asks for the slice.
        """
        parts: list[str] = []
        position = start
        last = len(self._starts) if end == len(self._text) else bisect_left(self._starts, end)
        for edit in self._edits[bisect_left(self._starts, start) : last]:
            if position <= edit.start and edit.end <= end:
                parts += (self._text[position : edit.start], edit.text())
                position = edit.end
        return "".join((*parts, self._text[position:end]))
