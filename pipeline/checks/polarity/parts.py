"""Two texts sentence by sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Reading
    from pipeline.features import Word

_SEVERAL = 2


def by_sentence(reading: Reading) -> list[Reading]:
    """Return the sentences of two texts; the texts as they are where they don't have the same number."""
    ends = [_ends(words) for words in (reading.english, reading.german)]
    if len(ends[0]) != len(ends[1]):
        ends[1] = [end for end in ends[1] if not _is_ordinal(reading.german, end)]
    if len(ends[0]) != len(ends[1]) or len(ends[0]) < _SEVERAL:
        return [reading]
    places = zip(pairwise([0, *ends[0]]), pairwise([0, *ends[1]]), strict=True)
    return [_part(reading, source, target) for source, target in places]


def _ends(words: Sequence[Word]) -> list[int]:
    ends = [at for at, word in enumerate(words, 1) if word.lemma == BREAK and word.text in ".!?"]
    return ends if ends and ends[-1] == len(words) else [*ends, len(words)]


def _is_ordinal(words: Sequence[Word], end: int) -> bool:
    """Say whether a stop may belong to the number before it, as in "vor dem 60. Lebensjahr"."""
    return 1 < end < len(words) and words[end - 1].text == "." and words[end - 2].number is not None


def _part(reading: Reading, source: tuple[int, int], target: tuple[int, int]) -> Reading:
    named = _named_in(reading.source, source), _named_in(reading.target, target)
    return reading._replace(
        source=named[0],
        target=named[1],
        english=reading.english[slice(*source)],
        german=reading.german[slice(*target)],
    )


def _named_in(named: Iterable[Named], place: tuple[int, int]) -> list[Named]:
    start, end = place
    inside = (each for each in named if start <= each.words[0] < end)
    return [each._replace(words=(each.words[0] - start, min(each.words[1], end) - start)) for each in inside]
