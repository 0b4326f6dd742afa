"""Words that say how often something is so, on a scale on which neighbours may translate each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.polarity.negators import denials
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Reading
    from pipeline.features import Word

FAR = 2
"""Words so many steps apart don't translate each other."""
_MANY = 4
"""Where a text has more such words, nobody can tell which is which."""
_GROWING = frozenset(("mehr", "weniger", "noch", "wieder", "wenn", "hin"))


def far_apart(
    source: Sequence[Named], target: Sequence[Named], reading: Reading, reach: float
) -> tuple[Named, Named] | None:
    """Return two words that say how often, and are too far apart for one to translate the other.

    Words are paired in the order of the scale, which makes the distances as small as they can be. `reach` is how far
    from each other they may stand, as a share of the text.
    """
    english, german = reading.english, reading.german
    said = sorted((each for each in source if each.mark.strong), key=_level)
    heard = sorted((each for each in target if each.mark.strong and not _is_growing(each, german)), key=_level)
    if not said or not heard or max(len(said), len(heard)) > _MANY:
        return None
    if len(said) != len(heard) and any(_distance(one, other) < FAR for one in said for other in heard):
        return None
    pairs = sorted(zip(said, heard, strict=False), key=lambda pair: _distance(*pair))
    one, other = pairs[-1]
    if abs(one.at - other.at) > reach:
        return None
    if _distance(one, other) < FAR or _is_excused(one, source, target) or _is_excused(other, target, source):
        return None
    return None if denials(one, english, "en") != denials(other, german, "de") else (one, other)


def _level(named: Named) -> int:
    return named.mark.pole


def _distance(one: Named, other: Named) -> int:
    return abs(one.mark.pole - other.mark.pole)


def _is_excused(named: Named, own: Sequence[Named], others: Sequence[Named]) -> bool:
    """Say whether the other text has words that may say nearly the same, and aren't there for such in its own text."""
    return _doubtful(named, others) > _doubtful(named, own)


def _doubtful(named: Named, others: Iterable[Named]) -> int:
    return sum(not each.mark.strong and _distance(named, each) < FAR for each in others)


def _is_growing(named: Named, words: Sequence[Word]) -> bool:
    """Say whether "immer" stands before a comparative: "immer größer"."""
    start, end = named.words
    if words[start].lemma != "immer" or end - start > 1 or end >= len(words) or words[end].lemma == BREAK:
        return False
    follower = words[end].lemma
    return follower in _GROWING or follower.endswith(("er", "ere", "eren", "erer", "eres", "erem"))
