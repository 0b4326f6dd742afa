"""Finding a sentence in other texts."""

from __future__ import annotations

import random
import time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.draft import Tools, finder
from pipeline.model import Translation
from pipeline.segmentation import split
from pipeline.similarity import similarity

_TOOLS = Tools(partial(split, language="en"), partial(split, language="de"), "en", "de")
_PAIRS = [
    Translation("Side effects", "Nebenwirkungen"),
    Translation(
        "It is given as a drip. Most people have it every three weeks.",
        "Sie wird als Infusion gegeben. Die meisten bekommen sie alle drei Wochen.",
    ),
    Translation("Ask your doctor about it.", "Sprechen Sie mit Ihrer Ärztin darüber."),
    Translation("Ask your doctor about it!", "Sprechen Sie mit Ihrem Arzt darüber!"),
]


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("Most people have it every three weeks.", "Die meisten bekommen sie alle drei Wochen."),
        ("Most people have it every four weeks.", "Die meisten bekommen sie alle drei Wochen."),
        ("ask your <b>doctor</b> about it", "Sprechen Sie mit Ihrer Ärztin darüber."),
        ("Side effect", "Nebenwirkungen"),
        ("Surgery", None),
        ("Some people never have it.", None),
        ("", None),
        ("…", None),
    ],
)
def test_the_same_words_first_then_the_most_similar(source: str, found: str | None) -> None:
    pair = finder(_PAIRS, _TOOLS)(source)
    assert (pair and pair.target) == found


def test_nothing_is_read_before_the_first_question() -> None:
    read: list[str] = []
    find = finder((read.append(pair.source) or pair for pair in _PAIRS), _TOOLS)
    assert read == []
    assert find("Side effects") == _PAIRS[0]
    assert find("Side effects.") == _PAIRS[0]
    assert len(read) == len(_PAIRS)


_WORDS = st.lists(st.sampled_from("the a pain tablet doctor water daily of in with".split()), min_size=1, max_size=14)
_SENTENCE = _WORDS.map(" ".join)


@given(st.lists(_SENTENCE, min_size=1, max_size=12), _SENTENCE)
def test_whatever_is_similar_enough_is_found(sentences: list[str], source: str) -> None:
    pair = finder([Translation(sentence, sentence.upper()) for sentence in sentences], _TOOLS)(source)
    best = max(similarity(sentence, source) for sentence in sentences)
    if best >= 0.75:
        assert pair is not None
        assert similarity(pair.source, source) == best
    else:
        assert pair is None


@given(st.lists(st.text(max_size=20), max_size=5), st.text(max_size=20))
def test_any_text_is_accepted(sentences: list[str], source: str) -> None:
    finder([Translation(sentence, sentence) for sentence in sentences], _TOOLS)(source)


@pytest.mark.slow
def test_time_grows_with_the_number_of_texts() -> None:
    def seconds(number: int) -> float:
        chance = random.Random(number)  # noqa: S311
        words = [f"w{chance.randrange(1 + number)}" for _ in range(10 * number)]
        texts = [" ".join(words[k : k + 10]) for k in range(0, len(words), 10)]
        start = time.perf_counter()
        find = finder([Translation(text, text) for text in texts], _TOOLS)
        assert all(find(f"{text} again") for text in texts[:200])
        return time.perf_counter() - start

    assert seconds(8000) < 24 * seconds(1000)
