"""The same words with other bounds: "No. Visitors are allowed." is not "No visitors are allowed."."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.features import BREAK, Language, read_words
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_ENDS = frozenset(".!?")


class _Bound(NamedTuple):
    """A word, what stands between it and the next one, and that one's text ("" for none)."""

    word: Word
    mark: str
    following: str


def loose_denials(old: str, new: str, language: Language) -> tuple[Reason, ...]:
    """Return a reason for each denial that is followed by a break in one of two texts of the same words only.

    A break parts it from what it would deny: "No, take it" and "No take it".
    """
    pairs = zip(_bounds(old, language), _bounds(new, language), strict=False)
    return tuple(
        Reason("negation", _shown(before), _shown(after))
        for before, after in pairs
        if before.word.lemma in language.denials and before.following and bool(before.mark) != bool(after.mark)
    )


def same_sentences(old: str, new: str, language: Language) -> bool:
    """Say whether no sentence of two texts of the same words ends where the other has no break at all.

    The capital letter of the next word tells a sentence from an abbreviation: "it. If you", "it if you", "Dr. Brown".
    """
    pairs = zip(_bounds(old, language), _bounds(new, language), strict=False)
    return not any(_parted(before, after) or _parted(after, before) for before, after in pairs)


def _parted(one: _Bound, other: _Bound) -> bool:
    begins = one.following[:1].isupper() and other.following[:1].islower()
    return bool(_ENDS.intersection(one.mark)) and not other.mark and begins


def _bounds(text: str, language: Language) -> Iterator[_Bound]:
    found = read_words(text, language)
    places = [place for place, word in enumerate(found) if word.lemma != BREAK]
    for place, following in zip(places, [*places[1:], None], strict=False):
        between = found[place + 1 : following]
        yield _Bound(found[place], _marks(between), "" if following is None else found[following].text)


def _marks(between: Sequence[Word]) -> str:
    return "".join(word.text for word in between)


def _shown(bound: _Bound) -> str:
    return f"{bound.word.text}{bound.mark} {bound.following}"
