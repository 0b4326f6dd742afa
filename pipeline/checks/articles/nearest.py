"""The name that was probably meant."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

_ALIKE = 0.7
_MOST_NAMES = 5_000
_MOST_QUESTIONS = 20
_LONGEST = 200


class Nearest:
    """Finds the nearest of some names: equal but for upper and lower case and the folder, or alike.

    Likeness is looked for a few times only, among a few thousand names: it takes a look at each of them.
    """

    def __init__(self, names: AbstractSet[str]) -> None:
        self.names = names
        self._left = _MOST_QUESTIONS if len(names) <= _MOST_NAMES else 0

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self.names)

    @cached_property
    def _folded(self) -> Mapping[str, str]:
        ends = {name.rpartition("/")[2].casefold(): name for name in reversed(self._sorted)}
        return ends | {name.casefold(): name for name in reversed(self._sorted)}

    def to(self, name: str, least: float = _ALIKE) -> str:
        """Return the nearest name, "" where none is as like as `least` (0-1)."""
        folded = name.casefold()
        found = self._folded.get(folded) or self._folded.get(folded.rpartition("/")[2])
        if found or self._left <= 0 or len(name) > _LONGEST:
            return found or ""
        self._left -= 1
        from rapidfuzz import fuzz, process  # noqa: PLC0415  # seldom wanted

        best = process.extractOne(name, self._sorted, scorer=fuzz.ratio, score_cutoff=100 * least)
        return best[0] if best else ""
