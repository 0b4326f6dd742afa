"""How often two texts name a pole, and what the difference proves."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.polarity.reading import Named


def settled(named: Sequence[Named], other: Sequence[Named]) -> list[Named]:
    """Return the poles without what words may mean beside a pole that the other text names too."""
    there = {each.mark.pole for each in other if each.mark.strong}
    taken = {each.span for each in named if each.mark.strong and each.mark.pole in there}
    return [each for each in named if each.mark.strong or each.span not in taken]


def contradicts(said: Named, heard: Named, source: Sequence[Named], target: Sequence[Named], window: float) -> bool:
    """Say whether the translation has lost the pole that is `said`, and gained the one that is `heard`.

    `window` is how far from a pole's place a word excuses, as a share of the text.
    """
    kept = _count(target, said) + _excuses(target, source, said, window)
    there = _count(source, heard) + _excuses(source, target, heard, window)
    lost, gained = _count(source, said) - kept, _count(target, heard) - there
    return lost > 0 and gained > 0 and (not (kept and there) or _strong(source) == _strong(target))


def _strong(named: Sequence[Named]) -> int:
    return sum(each.mark.strong for each in named)


def _count(named: Sequence[Named], like: Named) -> int:
    """Return how often a pole is named without doubt."""
    return sum(each.mark.strong and each.mark.pole == like.mark.pole for each in named)


def _excuses(named: Sequence[Named], other: Sequence[Named], like: Named, window: float) -> int:
    """Return how many words may name a pole, and aren't there only because the other text has such; 0 if none is near.

    A word of the other text accounts for one at the same place.
    """
    free = [each.at for each in other if _is_doubtful(each, like)]
    left = list[float]()
    for at in (each.at for each in named if _is_doubtful(each, like)):
        partner = next((place for place in free if abs(place - at) <= window), None)
        if partner is None:
            left.append(at)
        else:
            free.remove(partner)
    return len(left) if any(abs(at - like.at) <= window for at in left) else 0


def _is_doubtful(named: Named, like: Named) -> bool:
    return not named.mark.strong and named.mark.pole == like.mark.pole
