"""No match is missed: what the server is asked for holds for every match that there can be."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pipeline.memory.bounds import shared
from pipeline.memory.postgres.keys import SIGNATURE, asked, band, everywhere, key, signature, start
from pipeline.memory.score import percent
from pipeline.memory.tokens import Tokens, items

_WORDS = st.sampled_from([*"abcdefgh", *(f"word{n}" for n in range(60))])
_TEXTS = st.lists(_WORDS, min_size=1, max_size=60)


@st.composite
def _pairs(draw):
    """Draw a text and another one made of it by some edits, or any two."""
    first = draw(_TEXTS)
    second = list(first) if draw(st.booleans()) else draw(_TEXTS)
    for place, word in draw(st.lists(st.tuples(st.integers(0, 59), st.none() | _WORDS), max_size=12)):
        if word is None and len(second) > 1:
            del second[place % len(second)]
        elif word is not None:
            second.insert(place % (len(second) + 1), word)
    return first, second


def _tokens(words):
    return Tokens(tuple(words), " ".join(words))


def _is_candidate(question, query, text, threshold):
    """Do what the server does with a row."""
    numbers = items(text)
    keys = {key(number, band(len(text))) for number in numbers}
    bits = signature(numbers)
    own, other = int(question.own, 2), int(question.other, 2)
    least = shared(len(query), len(text), threshold)
    return (
        bool(keys & set(question.keys))
        and question.least <= len(text) <= question.greatest
        and question.bits - (bits & own).bit_count() <= len(query) - least
        and (bits & other).bit_count() <= len(text) - least
    )


@given(_pairs(), st.integers(1, 100), st.dictionaries(st.integers(0, 59), st.integers(0, 99)))
def test_every_match_is_a_candidate(pair, threshold, rarity):
    query, text = pair
    numbers = items(query)
    texts = {number: rarity.get(place, 0) for place, number in enumerate(numbers)}
    found = percent(_tokens(query), _tokens(text))
    for wanted in {threshold, found}:
        if 1 <= wanted <= found:
            assert _is_candidate(asked(numbers, texts, wanted), query, text, wanted)


@given(_TEXTS, st.integers(1, 100))
def test_a_question_fits_its_columns(query, threshold):
    question = asked(items(query), {}, threshold)
    assert len(question.own) == len(question.other) == SIGNATURE
    assert all(-(1 << 31) <= number < 1 << 31 for number in question.keys)
    assert int(question.own, 2) ^ int(question.other, 2) == (1 << SIGNATURE) - 1


@given(st.integers(0, 1 << 28))
def test_bands_are_in_order_and_narrow(length):
    number = band(length)
    assert start(number) <= length < start(number + 1)
    assert start(number + 1) - start(number) <= max(1, length // 8)


@given(st.integers(0, (1 << 32) - 1), st.integers(1, 1000), st.integers(0, 100_000))
def test_a_token_is_looked_for_in_texts_of_every_length(number, length, more):
    assert key(number, band(length + more)) in everywhere(number, length)


def test_what_is_stored_never_changes():
    # Other values would ask for a migration of every memory there is.
    assert [band(length) for length in (1, 15, 16, 17, 18, 31, 32, 100, 1000)] == [1, 15, 16, 16, 17, 23, 24, 36, 63]
    assert [key(number, 7) for number in (0, 1, 0xFFFFFFFF)] == [-1452111635, 1202324126, 188419900]
    assert signature([0, 1, 0xFFFFFFFF]) == 1 | 1 << 244 | 1 << 11
