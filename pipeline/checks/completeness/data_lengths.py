"""How long translations are, and how much of a text leaves a trace in them.

Measured on 2,280 sentences and headings of public-health and news texts with their professional German translations.
`SPREAD` gives the standard deviation of log(characters of the translation / characters of the English text), which is
√(a² + b² / characters of the English text): single words vary more than paragraphs.
"""

from __future__ import annotations

from typing import NamedTuple

RATIO = 1.15
"""Characters of German for one of English: the median."""
SPREAD = (0.10, 1.3)
WILD = (0.03, 2.5)
"""The share of free translations, and how many times wider their lengths are spread."""


class Weights(NamedTuple):
    """What speaks for a part's having been left out, as a logistic regression weighs it.

    `odds` are those by words and length, `letters` how many more there are in English words without a trace than in
    German words of other origin, `surplus` is the logarithm of actual by expected length. `shape` is the number of
    sentences more in the translation or the logarithm of hundreds of characters in the text.
    """

    odds: float
    letters: float
    surplus: float
    shape: float
    constant: float


HALF = Weights(0.32, 0.043, -1.9, 0.15, -2.8)
SENTENCE = Weights(0.38, 0.033, 3.8, -1.8, -0.8)
"""Fitted to the same pairs, to paragraphs made of them, and to both with a clause, a half or a sentence taken out."""

OTHER_RATIOS = {"zh": 0.35, "ja": 0.5, "ko": 0.55, "he": 0.85, "ar": 0.95}
"""Characters for one of English in languages whose scripts need far fewer; about as many as in German elsewhere."""
OTHER_SPREAD = (0.25, 2.0)
"""Wider, since nothing was measured."""


class Trace(NamedTuple):
    """How often a word's equivalent is found in a translation of its text, and in one of another text nearby."""

    here: float
    elsewhere: float


TRACES = {
    "number": Trace(0.90, 0.04),
    "stem": Trace(0.78, 0.11),
    "small": Trace(0.80, 0.40),
    "acronym": Trace(0.75, 0.16),
    "name": Trace(0.75, 0.07),
    "latin": Trace(0.44, 0.05),
    "long": Trace(0.25, 0.03),
}
"""By kind of word: stems are those of `data_stems`, the others are found by their first letters."""

LATIN_ENDINGS = (
    "tion", "sion", "ity", "ic", "ical", "ism", "ist", "al", "ive", "ology", "graphy", "ance", "ence", "ia", "oma",
    "itis", "ment", "ous", "or", "ate", "in", "ine",
)  # fmt: skip
"""Endings of English words whose German equivalents often begin with the same letters."""
