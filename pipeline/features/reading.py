"""A text as a sequence of features, function words and breaks included."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.category import Category, Feature
from pipeline.features.lexicon import NUMBER, Language
from pipeline.features.measures import measure
from pipeline.features.phrases import longest
from pipeline.features.words import BREAK, Word, read_words
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features.lexicon import Phrases

_STEM_LENGTH = 7
_AFTER_NAMES = ("be", "and", "or", BREAK)
_ROMAN = frozenset("I II III IV V VI IA IB IIA IIB IIIA IIIB IIIC IVA IVB A B C D".split())


def read(text: str, language: Language, extra: Phrases | None = None) -> list[Feature]:
    """Return everything in a unit's text, in order; `extra` are concepts beside the built-in ones."""
    return combine(read_words(text, language), text, language, extra)


def combine(words: Sequence[Word], text: str, language: Language, extra: Phrases | None = None) -> list[Feature]:
    """Return the features that a text's words make."""
    result: list[Feature] = []
    at = 0
    while at < len(words):
        feature, length = _feature(words, at, text, language, extra)
        result.append(feature)
        at += length
    return result


def _feature(
    words: Sequence[Word], at: int, text: str, language: Language, extra: Phrases | None
) -> tuple[Feature, int]:
    word = words[at]
    if word.lemma == BREAK:
        return Feature(Category.BREAK, word.text, Span(word.start, word.end)), 1
    if len(word.text) > 1 and _is_stage(words, at, language):
        return Feature(Category.NUMBER, word.text, Span(word.start, word.end)), 1
    phrase = longest(extra, words, at) if extra else None
    phrase = phrase or longest(language.phrases, words, at)
    measured = measure(words, at, text, language)
    if measured and (phrase is None or measured.length > len(phrase.words)):
        span = Span(word.start, words[at + measured.length - 1].end)
        return Feature(measured.category, measured.value, span, measured.category is Category.UNIT), measured.length
    if phrase:
        span = Span(word.start, words[at + len(phrase.words) - (phrase.words[-1:] == (NUMBER,))].end)
        length = 1 + len(phrase.words) - (phrase.words[-1:] == (NUMBER,))
        return Feature(phrase.category, phrase.value, span, phrase.soft), length
    return _plain(words, at, language), 1


def _plain(words: Sequence[Word], at: int, language: Language) -> Feature:
    """Return the feature of a word that is in no phrase."""
    word, span = words[at], Span(words[at].start, words[at].end)
    if len(word.text) == 1 and word.text.isupper() and _is_name(words, at, language):
        return Feature(Category.CONCEPT, word.text.lower(), span)
    if word.lemma in language.function:
        return Feature(Category.FUNCTION, word.lemma, span)
    if _is_stage(words, at, language):
        return Feature(Category.NUMBER, word.text, span)
    if any(map(str.isdigit, word.text)):
        return Feature(Category.CONCEPT, word.text.lower(), span)
    if _is_drug(word.lemma, language):
        return Feature(Category.DRUG, word.lemma, span)
    return Feature(Category.WORD, word.lemma, span)


def _is_stage(words: Sequence[Word], at: int, language: Language) -> bool:
    """Say whether a word is a Roman numeral or a letter after "stage", "type" and the like."""
    return words[at].text in _ROMAN and at > 0 and words[at - 1].lemma in language.grammar.stages


def _is_name(words: Sequence[Word], at: int, language: Language) -> bool:
    """Say whether a single capital letter is a name ("vitamin A", "group B") and not an article or a pronoun."""
    if words[at].lemma not in language.function:
        return True
    opens = at == 0 or words[at - 1].lemma == BREAK
    follows = words[at + 1].lemma if at + 1 < len(words) else BREAK
    titled = at + 1 < len(words) and words[at + 1].text[:1].isupper()
    return words[at].text != "I" and not titled and (not opens or follows in _AFTER_NAMES)


def _is_drug(lemma: str, language: Language) -> bool:
    return len(lemma) >= _STEM_LENGTH and lemma.endswith(language.stems) and lemma not in language.not_drugs


def meaningful(features: Sequence[Feature]) -> Iterator[Feature]:
    """Yield the features that aren't mere words or punctuation."""
    skipped = (Category.WORD, Category.FUNCTION, Category.BREAK)
    return (feature for feature in features if feature.category not in skipped)
