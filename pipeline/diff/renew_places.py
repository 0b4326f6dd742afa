"""Where markup that a source text has got belongs in its translation."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.diff.renew_parse import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.diff.renew_parse import Element, Parsed

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_ENDS = str.maketrans({",": ".", ".": ","})


def place(
    new: Element, after: Parsed, given: Parsed, around: Mapping[tuple[int, int], Element]
) -> tuple[int, int] | None:
    """Return the tokens of the translation that a new element is to hold, first and last, None where it isn't clear.

    It is clear for one around the whole text, around another element (`around` has the translation's by the words that
    its source holds), around words or a number that both texts have exactly once, and around what stands before the
    first colon.
    """
    words = new.first, new.last
    if new.open == new.close or not given.words or new.first == new.last:
        return None
    if words == (0, len(after.words)):
        return _outermost(new, after, given)
    if words in around:
        return around[words].open, around[words].close
    return _surface(after, given, new) or _label(after, given, new)


def _outermost(new: Element, after: Parsed, given: Parsed) -> tuple[int, int]:
    """Return the tokens of a whole text, without the punctuation that stands outside the new element."""
    filled = [k for k, token in enumerate(given.tokens) if token.kind is not Kind.SPACE]
    first, last = filled[0], filled[-1]
    if _holds_text(after, 0, new.open):
        first = _before_tags(given, given.places[0])
    if _holds_text(after, new.close + 1, len(after.tokens)):
        last = _after_tags(given, given.places[-1])
    return first, last


def _holds_text(text: Parsed, first: int, last: int) -> bool:
    return any(token.kind is Kind.OTHER for token in text.tokens[first:last])


def _before_tags(text: Parsed, first: int) -> int:
    """Return the first of the tags that stand directly before a token, or the token."""
    while first and text.tokens[first - 1].kind is Kind.OPEN:
        first -= 1
    return first


def _after_tags(text: Parsed, last: int) -> int:
    while last + 1 < len(text.tokens) and text.tokens[last + 1].kind is Kind.CLOSE:
        last += 1
    return last


def _surface(after: Parsed, given: Parsed, new: Element) -> tuple[int, int] | None:
    """Return the place of the same words or the same number, if each text has them once."""
    wanted = [_normal(word) for word in after.inside(new)]
    if not any(word[0].isupper() or word[0].isdigit() or len(wanted) > 1 for word in wanted):
        return None
    source = _runs([_normal(word) for word in after.words], wanted)
    target = _runs([_normal(word, german=True) for word in given.words], wanted)
    if len(source) != 1 or len(target) != 1:
        return None
    return given.places[target[0]], given.places[target[0] + len(wanted) - 1]


def _normal(word: str, *, german: bool = False) -> str:
    """Return a word, and a number with a decimal point and without grouping."""
    if not _NUMBER.fullmatch(word):
        return word
    return (word.translate(_ENDS) if german else word).replace(",", "")


def _runs(words: Sequence[str], wanted: Sequence[str]) -> list[int]:
    size = len(wanted)
    return [k for k in range(len(words) - size + 1) if list(words[k : k + size]) == list(wanted)]


def _label(after: Parsed, given: Parsed, new: Element) -> tuple[int, int] | None:
    """Return the place of what stands before the first colon, if the new element holds that in the source."""
    source, target = _colon(after), _colon(given)
    if new.first != 0 or source is None or target is None or target < given.places[0]:
        return None
    ends_before = sum(place < source for place in after.places)
    if new.last != ends_before or _holds_text(after, 0, new.open) != _holds_text(given, 0, given.places[0]):
        return None
    return given.places[0], target if source < new.close else target - 1


def _colon(text: Parsed) -> int | None:
    return next((k for k, token in enumerate(text.tokens) if token.text == ":"), None)
