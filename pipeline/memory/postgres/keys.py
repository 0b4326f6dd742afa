"""How the server finds texts that can be like a query: keys in an inverted index, and signatures.

A *key* is a number for a token in texts of about a length: the number of tokens exactly below 16, an eighth of an
octave above. So an entry of the index lists texts of that length only. By the proof in `bounds`, a match of n tokens
shares at least T(n) = `shared(m, n)` of the query's m tokens, T doesn't fall with n, and so each match of at least n₀
tokens has one of any m - T(n₀) + 1 of them: for longer texts fewer tokens have to be looked up.

A *signature* has a bit for each token, out of 256; tokens may share bits. In a match at most m - T(n) of the query's
tokens are missing, so at most so many of its bits are; and at most n - T(n) of the text's bits are not the query's.
Both are counted in well under a microsecond and leave next to no text that isn't a match.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.memory.bounds import lengths, shared

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

SIGNATURE = 256
"""Bits of a signature. It cannot be changed without a migration, and no more can the functions here."""

_EXACT = 16
_PER_OCTAVE = 8
_BANDS = 208
"""Up to 2²⁸ tokens, more than any text that a server takes."""
_ALL = 0xFFFFFFFF
_MIX, _APART, _SCATTER = 0x9E3779B1, 0x85EBCA6B, 0x2545F491
"""Odd numbers with their bits well mixed: for one length, different tokens have different keys."""


class Asked(NamedTuple):
    """What the server needs to know for a lookup: `own` and `other` are the query's bits, and all the others."""

    keys: list[int]
    least: int
    greatest: int
    own: str
    other: str
    bits: int


def key(number: int, band: int) -> int:
    """Return the key of a token's number (unsigned, 32 bits) in a band, as a signed number of 32 bits."""
    return signed((number * _MIX + band * _APART) & _ALL)


def signed(number: int) -> int:
    """Return an unsigned number of 32 bits as PostgreSQL's `integer`."""
    return number - ((number >> 31) << 32)


def band(length: int) -> int:
    """Return the band of texts of `length` tokens; longer texts never have a lower one."""
    if length < _EXACT:
        return length
    octave = length.bit_length() - 4
    return _EXACT + (octave - 2) * _PER_OCTAVE + (length >> octave)


def start(number: int) -> int:
    """Return the least number of tokens in a band."""
    if number < _EXACT:
        return number
    octave, step = divmod(number - _EXACT, _PER_OCTAVE)
    return (_PER_OCTAVE + step) << (octave + 1)


def signature(numbers: Iterable[int]) -> int:
    """Return the bits of a text's tokens."""
    bits = 0
    for number in numbers:
        bits |= 1 << ((number * _SCATTER >> 8) % SIGNATURE)
    return bits


def as_bits(value: int) -> str:
    """Return a signature as PostgreSQL writes it."""
    return format(value, f"0{SIGNATURE}b")


def asked(numbers: Sequence[int], texts: Mapping[int, int], threshold: int) -> Asked:
    """Return how to find matches for a query's numbers; `texts` says about how many texts have each of them."""
    least, greatest = lengths(len(numbers), threshold)
    rarest = sorted(numbers, key=lambda number: texts.get(number, 0))
    own = signature(numbers)
    other = own ^ ((1 << SIGNATURE) - 1)
    keys = sorted(set(_keys(rarest, least, greatest, threshold)))
    return Asked(keys, least, greatest, as_bits(own), as_bits(other), own.bit_count())


def _keys(rarest: Sequence[int], least: int, greatest: int, threshold: int) -> Iterator[int]:
    for number in range(band(least), min(band(greatest), _BANDS - 1) + 1):
        shortest = max(least, start(number))
        enough = len(rarest) - shared(len(rarest), shortest, threshold) + 1
        yield from (key(token, number) for token in rarest[:enough])


def everywhere(number: int, length: int) -> list[int]:
    """Return the keys of a token in all texts of at least `length` tokens."""
    return [key(number, place) for place in range(band(length), _BANDS)]
