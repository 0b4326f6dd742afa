"""White space and words."""

from __future__ import annotations

import pytest

from pipeline.text import collapse, count_words, words


@pytest.mark.parametrize(
    ("text", "collapsed"),
    [
        ("  two \t\r\n\f words ", "two words"),
        ("a no-break\N{NO-BREAK SPACE} space", "a no-break\N{NO-BREAK SPACE} space"),
        ("\N{EM SPACE}text", "\N{EM SPACE}text"),
        (" \n ", ""),
        ("", ""),
    ],
)
def test_white_space_as_html_means_it_is_collapsed(text, collapsed):
    assert collapse(text) == collapsed


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Don't take 0.5 mg.", ["Don't", "take", "0.5", "mg"]),
        ("well-being and/or 1,000", ["well-being", "and/or", "1,000"]),
        ('See <a id="1">the <b>do</b>se</a>.', ["See", "the", "do", "se"]),
        ("a &lt;b and p<0.05", ["a", "b", "and", "p", "0.05"]),
        ("AT&T &amp;c. H&eacute;", ["AT", "T", "c", "Hé"]),
        ("Über\N{SOFT HYPHEN}leben, well\N{NON-BREAKING HYPHEN}being", ["Über\N{SOFT HYPHEN}leben", "well‑being"]),
        ("– … !", []),
        ("Updated on {date}", ["Updated", "on", "date"]),
    ],
)
def test_words_are_what_a_translator_sees(text, found):
    assert words(text) == found


def test_words_are_counted():
    assert count_words('Take <strong>one</strong> tablet with <a id="1">water</a>.') == 5
