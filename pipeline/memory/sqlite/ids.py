"""Numbers of texts: their length first, so that a band of lengths is a slice of every list.

The number of a text has 32 bits: its length class in the upper 8, a running number in the lower 24. A class is an
exact number of tokens below 192, a range of them above.
"""

from __future__ import annotations

from bisect import bisect_right

BITS = 24
RUNNING = (1 << BITS) - 1
"""The greatest running number of a class."""

_EXACT = 192
_CLASSES = 256
_SIGN = 1 << 63
_TEXT = (1 << 32) - 1


def _starts() -> tuple[int, ...]:
    starts = list(range(_EXACT + 1))
    while len(starts) < _CLASSES:
        starts.append(starts[-1] * 119 // 100)
    return tuple(starts)


STARTS = _starts()
"""The least number of tokens in each class."""


def length_class(count: int) -> int:
    """Return the class of texts of `count` tokens; longer texts never have a lower one."""
    return count if count < _EXACT else bisect_right(STARTS, count) - 1


def band(least: int, greatest: int) -> tuple[int, int]:
    """Return the lowest and the highest number of a text that has from `least` to `greatest` tokens."""
    return length_class(least) << BITS, length_class(greatest) << BITS | RUNNING


def key(token: int, text: int) -> int:
    """Return the row of a list of texts: token number and first text, as a signed number in the same order."""
    return (token << 32 | text) - _SIGN


def split(row: int) -> tuple[int, int]:
    """Return the token number and the first text of a row: `key` the other way round."""
    return (row + _SIGN) >> 32, row & _TEXT
