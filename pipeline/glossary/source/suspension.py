"""Words of which an enumeration leaves a part out: "chemo- and radiotherapy", "HER2-positive or -negative"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source.words import SEPARATOR, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.source.analysis import Reader
    from pipeline.glossary.source.words import Keys, Word

_REACH = 16
"""Words and marks of an enumeration that are looked at: more than people write before the whole word."""
_MARKS = 2
"""The conjunction and the hyphen of "or -negative"."""
_SHORTEST_END = 3
_LONGEST_WORD = 64


def shared_prefix(words: Sequence[Word], tied: int) -> Iterator[int]:
    """Yield where the last word stands after "HER2[-positive or -]negative"."""
    following = words[tied + 1 : tied + 2 + _MARKS]
    is_complete = len(following) > _MARKS and bool(following[0].role & Role.CONJUNCTION)
    if is_complete and following[1].text == "-":
        yield tied + 1 + _MARKS


def suspended(words: Sequence[Word], index: int, reader: Reader) -> Iterator[tuple[Keys, int]]:
    """Yield what a word with a hyphen at its end may be with the end of a later one, and that one's index."""
    prefix, spelling = words[index].text, reader.language.spelling
    later = _completing(words, index)
    if later is None or len(prefix) + len(words[later].text) > _LONGEST_WORD:
        return
    for end in range(len(words[later].text) - _SHORTEST_END + 1):
        keys = reader.known(spelling(prefix + words[later].text[end:]))
        if keys:
            yield keys, later
    if later + 1 < len(words) and words[later + 1].role & Role.BOUND:
        keys = reader.known(spelling(prefix + words[later + 1].text))
        yield keys, later + 1


def _completing(words: Sequence[Word], index: int) -> int | None:
    """Return the index of the first word without a hyphen at its end after "chemo-, immuno- and"."""
    has_conjunction = False
    for later in range(index + 1, min(index + _REACH, len(words))):
        role = words[later].role
        if role & SEPARATOR:
            has_conjunction = has_conjunction or bool(role & Role.CONJUNCTION)
        elif not role & Role.SUSPENDED:
            return later if has_conjunction and role & Role.MODIFIER else None
    return None
