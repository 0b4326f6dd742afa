"""Aligning the sentences of a block with those of its translation."""

from __future__ import annotations

import time
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.sentences import sentence_pairs
from pipeline.model import Translation
from pipeline.segmentation import split

_EN, _DE = partial(split, language="en"), partial(split, language="de")
_WORDS = st.lists(
    st.sampled_from(["a", "Tamoxifen", "500 mg", "<b>", "</b>", "Wasser", "water", "7", "{name}"]), min_size=1
)
_SENTENCES = st.lists(_WORDS.map(lambda words: " ".join(words) + "."), max_size=7).map(tuple)


def _pairs(*lines: tuple[str, str]) -> tuple[Translation, ...] | None:
    source, target = (" ".join(side for side in sides if side) for sides in zip(*lines, strict=True))
    return sentence_pairs(Translation(source, target), _EN, _DE)


def test_one_to_one() -> None:
    lines = (
        ("Radiotherapy destroys cancer cells.", "Eine Strahlentherapie zerstört Krebszellen."),
        ("It lasts about six weeks.", "Sie dauert etwa sechs Wochen."),
        ("Does it hurt?", "Tut das weh?"),
    )
    assert _pairs(*lines) == tuple(Translation(*line) for line in lines)


def test_two_german_sentences_for_an_english_one() -> None:
    first = Translation(
        "Most people recover within two weeks, but some need to stay in hospital for longer.",
        "Die meisten Menschen erholen sich innerhalb von zwei Wochen. Manche müssen aber länger im Krankenhaus sein.",
    )
    last = Translation("Ask your doctor about tamoxifen.", "Fragen Sie Ihre Ärztin nach Tamoxifen.")
    assert _pairs(first, last) == (first, last)


def test_one_german_sentence_for_two_english_ones() -> None:
    first = Translation(
        "The vaccine is given in two doses. The second dose follows after 28 days.",
        "Die Impfung besteht aus zwei Dosen, wobei die zweite Dosis nach 28 Tagen folgt.",
    )
    last = Translation("Who should be vaccinated?", "Wer sollte sich impfen lassen?")
    assert _pairs(first, last) == (first, last)


def test_a_single_sentence_needs_no_look_at_the_words() -> None:
    assert _pairs(("Rest.", "Ein ganz anderer und viel längerer Satz mit 17 Wörtern")) == (
        Translation("Rest.", "Ein ganz anderer und viel längerer Satz mit 17 Wörtern"),
    )


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("", ""),
        ("Rest.", ""),
        ("", "Ruhen Sie sich aus."),
        ("Rest. Drink water. Call 112 if you faint.", "Rufen Sie 112."),
        ("Yes. No. Yes. No.", "Ja. Nein. Ja. Nein. Ja. Nein. Ja. Nein. Ja."),
    ],
)
def test_what_is_not_clear_is_not_aligned(source: str, target: str) -> None:
    assert sentence_pairs(Translation(source, target), _EN, _DE) is None


def _parts(text: str) -> list[str]:
    return [part for part in text.split("|") if part]


@given(_SENTENCES, _SENTENCES)
def test_every_sentence_is_there_once_in_order(source: tuple[str, ...], target: tuple[str, ...]) -> None:
    pair = Translation("|".join(source), "|".join(target))
    found = sentence_pairs(pair, _parts, _parts)
    if found is not None:
        assert " ".join(one.source for one in found) == " ".join(source)
        assert " ".join(one.target for one in found) == " ".join(target)
        assert all(one.source and one.target for one in found)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_is_accepted(source: str, target: str) -> None:
    sentence_pairs(Translation(source, target), _EN, _DE)


@pytest.mark.slow
def test_time_grows_with_the_number_of_sentences() -> None:
    def seconds(number: int) -> float:
        pair = Translation("Take 5 mg of it. " * number, "Nehmen Sie 5 mg davon. " * number)
        start = time.process_time()  # other programs on the machine don't count
        sentence_pairs(pair, _EN, _DE)
        return time.process_time() - start

    assert min(seconds(800) for _ in range(3)) < 24 * min(seconds(100) for _ in range(3))
