"""Brute force with rapidfuzz: each text is scored. It says what there is, and how long that takes.

Nothing here uses the memory's filter or its scoring. A text's tokens are numbered and written as a string with one
character for each: rapidfuzz compares such strings several times as fast as arrays of numbers.
"""

from __future__ import annotations

import time
from array import array
from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from pipeline.memory.bounds import Scoring
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    Code = str | array[int]
    """The tokens of a text: a character or a number for each."""
    Bands = dict[int, tuple[list[int], list[Code]]]

_SURROGATES, _GAP = 0xD800, 0x800
_CHUNK = 50_000
"""How many texts are scored at a time: what limits the size of a matrix of distances."""


class Texts(NamedTuple):
    """The different sources of a memory, ready to be scored: `coded` are their tokens, `bands` these by their number.

    A band is the places of its texts among the sources, and their tokens.
    """

    sources: list[str]
    coded: list[str]
    characters: list[str]
    vocabulary: dict[str, int]
    bands: Bands


def prepare(sources: Iterable[str]) -> Texts:
    """Make texts ready."""
    texts = Texts(list(dict.fromkeys(sources)), [], [], {}, defaultdict(lambda: ([], [])))
    for place, source in enumerate(texts.sources):
        words, characters = tokens(source)
        code = _coded(words, texts.vocabulary, new=True)
        texts.coded.append(code)
        texts.characters.append(characters)
        places, codes = texts.bands[len(words)]
        places.append(place)
        codes.append(code)
    return texts


def _coded(words: Sequence[str], vocabulary: dict[str, int], *, new: bool = False) -> str:
    numbers = (vocabulary.setdefault(word, len(vocabulary)) if new else vocabulary.get(word) for word in words)
    unknown = len(vocabulary)
    return "".join(_character(unknown if number is None else number) for number in numbers)


def _character(number: int) -> str:
    return chr(number + 1 if number + 1 < _SURROGATES else number + 1 + _GAP)


def everything(texts: Texts, queries: Sequence[str], scoring: Scoring, least: int) -> list[dict[str, int]]:
    """Return for each query all texts of at least so many percent, scored with plain `cdist`: no cutoff, no filter."""
    found: list[dict[str, int]] = [{} for _ in queries]
    read = [tokens(query) for query in queries]
    codes = [_coded(words, texts.vocabulary) for words, _ in read]
    for start in range(0, len(texts.sources), _CHUNK):
        part = slice(start, start + _CHUNK)
        if scoring is Scoring.BLEND:
            percents = _blend(codes, texts.coded[part], [text.characters for text in read], texts.characters[part])
        else:
            percents = _percents(codes, texts.coded[part])
        for row, column in np.argwhere(percents >= least):
            found[row][texts.sources[start + column]] = int(percents[row, column])
    return found


def _parts(queries: Sequence[str], texts: Sequence[str]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return max(m, n) - d and max(m, n) for all pairs."""
    distances = process.cdist(queries, texts, scorer=Levenshtein.distance, dtype=np.int32, workers=1)
    longer = np.maximum.outer([len(query) for query in queries], [len(text) for text in texts]).astype(np.int64)
    return longer - distances, np.maximum(longer, 1)


def _percents(queries: Sequence[str], texts: Sequence[str]) -> NDArray[np.int64]:
    same, longer = _parts(queries, texts)
    percents: NDArray[np.int64] = 100 * same // longer
    return percents


def _blend(
    queries: Sequence[str], texts: Sequence[str], characters: Sequence[str], others: Sequence[str]
) -> NDArray[np.int64]:
    same, longer = _parts(queries, texts)
    alike, wider = _parts(characters, others)
    percents: NDArray[np.int64] = 100 * (same * wider + alike * longer) // (2 * longer * wider)
    return percents


def arrays(texts: Texts) -> Bands:
    """Return the bands of texts with arrays of numbers for tokens, as they are usually compared."""
    return {
        length: (places, [_array(texts.coded[place]) for place in places])
        for length, (places, _) in texts.bands.items()
    }


def _array(code: str) -> array[int]:
    return array("I", [ord(character) for character in code])


def near(texts: Texts, bands: Bands, query: str, threshold: int, scoring: Scoring) -> list[tuple[int, int]]:
    """Return the places and scores of matches, as fast as rapidfuzz alone can: length bands and integer cutoffs."""
    words, characters = tokens(query)
    coded = _coded(words, texts.vocabulary)
    code: Code = coded if bands is texts.bands else _array(coded)
    if scoring is Scoring.TOKENS:
        return [(place, percent) for place, _, _, percent in _in_bands(bands, code, threshold)]
    hits = _in_bands(bands, code, max(1, 2 * threshold - 100))
    return list(_blended(texts, characters, hits, threshold))


def _in_bands(bands: Bands, code: Code, threshold: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the place of each match, max(m, n) - d, max(m, n) and the percentage."""
    length = len(code)
    for other in range(-(-threshold * length // 100), 100 * length // threshold + 1):
        if other not in bands:
            continue
        places, codes = bands[other]
        longer = max(length, other)
        cutoff = (100 - threshold) * longer // 100
        for _, distance, index in process.extract(
            code, codes, scorer=Levenshtein.distance, score_cutoff=cutoff, limit=None
        ):
            yield places[index], longer - distance, longer, 100 * (longer - distance) // longer


def _blended(
    texts: Texts, query: str, hits: Iterable[tuple[int, int, int, int]], threshold: int
) -> Iterator[tuple[int, int]]:
    for place, same, longer, _ in hits:
        other = texts.characters[place]
        wider = max(len(query), len(other))
        alike = wider - Levenshtein.distance(query, other)
        percent = 100 * (same * wider + alike * longer) // (2 * longer * wider)
        if percent >= threshold:
            yield place, percent


def plain(texts: Texts, query: str, threshold: int) -> list[tuple[int, int]]:
    """Return the places and token scores of matches with one call of `cdist`, the usual way."""
    percents = _percents([_coded(tokens(query).words, texts.vocabulary)], texts.coded)[0]
    return [(int(place), int(percents[place])) for place in np.flatnonzero(percents >= threshold)]


def batch(texts: Texts, queries: Sequence[str], workers: int, *, strings: bool) -> float:
    """Score all pairs of a batch with `cdist`, in several threads, with tokens as strings or as arrays of numbers.

    Returns the seconds that it took, without those to make arrays.
    """
    codes = [_coded(tokens(query).words, texts.vocabulary) for query in queries]
    seconds = 0.0
    for start in range(0, len(texts.coded), _CHUNK):
        part = texts.coded[start : start + _CHUNK]
        left, right = (codes, part) if strings else ([_array(code) for code in side] for side in (codes, part))
        started = time.perf_counter()
        process.cdist(left, right, scorer=Levenshtein.distance, dtype=np.int32, workers=workers)
        seconds += time.perf_counter() - started
    return seconds
