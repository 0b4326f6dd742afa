"""Laws of `sentences` for any text in any language."""

import re
import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipeline.segmentation import sentences, split

PIECES = [
    *'.!?…"“”„«»()[]{}<>&;:,-–•*1 \n\t\u2028\xa0Aaß一',
    "Dr. ", "z. B. ", "a.m. ", "1. ", "am 2. ", "Tag ", "The ", "Sie ", "U.S. ", ". . . ", "</b>", "<b>", '<a id="1">',
    "<br>", "<code>a. B</code>", "&nbsp;", "&amp;", "&quot;", "{date}", "e.g. ", "word. ", "Word ", "\n\n", "\n• ",
    "www.example.org", "a) ", "b) ", ".A", "mRNA ", "[3]", "\ud800", "😀",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=30).map("".join) | st.text(max_size=60)
LANGUAGES = st.sampled_from(["en", "de", "de-AT", "fr", "ja", "ar", "zh-Hant", "xx", ""])
TAG = re.compile(r"</?[A-Za-z][^<>]*>")


@given(TEXTS, LANGUAGES)
@example("a.\n\n\n<b> </b>\n", "de")
def test_nothing_is_lost(text, language):
    spans = sentences(text, language)
    rebuilt, done = "", 0
    for start, end in spans:
        gap = text[done:start]
        assert not gap.strip()
        rebuilt += gap + text[start:end]
        done = end
    assert not text[done:].strip()
    assert rebuilt + text[done:] == text


@given(TEXTS, LANGUAGES)
def test_spans_are_in_order_not_empty_and_trimmed(text, language):
    spans = sentences(text, language)
    assert all(start < end for start, end in spans)
    assert all(before.end <= after.start for before, after in pairwise(spans))
    assert all(part == part.strip() for part in split(text, language))


@given(TEXTS, LANGUAGES)
def test_a_tag_is_never_cut(text, language):
    edges = {offset for span in sentences(text, language) for offset in span}
    for tag in TAG.finditer(text):
        assert not edges & set(range(tag.start() + 1, tag.end()))


@given(TEXTS, st.sampled_from(["en", "de"]), st.lists(st.sampled_from(["word", "Word.", "", ".", "a. b."])))
@example('!".Word ', "en", ["word"])
def test_more_abbreviations_never_make_more_sentences(text, language, own):
    assert len(sentences(text, language, own)) <= len(sentences(text, language))


def test_no_text_has_no_sentences():
    assert sentences("", "en") == ()
    assert sentences(" \n\t", "de") == ()
    assert sentences("\n \n", "fr") == ()


def seconds(text, language):
    """The best of three in processor time, and no less than what a busy machine's clock can tell."""
    times = []
    for _ in range(3):
        started = time.process_time()
        sentences(text, language)
        times.append(time.process_time() - started)
    return max(0.005, min(times))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize(
    "unit", [". ", "(a. B ", '"A. b ', "<", "<a ", "<code>", "&", "\n", "\n ", "1. ", "a.B", "A. "]
)
def test_time_grows_with_the_length_only(unit, language):
    """Eight times the text takes at most thirty times as long: quadratic would be 64 times."""
    short, long = unit * (12_500 // len(unit)), unit * (100_000 // len(unit))
    assert seconds(long, language) < 30 * seconds(short, language)


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("sign", [".", '"', "(", "?", "“", " "])
def test_a_megabyte_of_one_sign_takes_linear_time(sign, language):
    short, long = sign * 125_000, sign * 1_000_000
    assert seconds(long, language) < 30 * seconds(short, language)
