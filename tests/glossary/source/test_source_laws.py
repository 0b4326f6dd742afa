"""Laws of source-side matching, over glossaries and texts made up by Hypothesis."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from pipeline.glossary.source import SourceTerms
from pipeline.model import Concept, Term

# Neither function words nor verbs nor plurals nor adjectives: their terms stand side by side or not at all.
_NOUNS = ("kelp", "moss", "fern", "birch", "cedar", "poppy", "quartz", "basil", "lava", "lotus", "oak", "elm")
_nouns = st.sampled_from(_NOUNS)
_texts = st.lists(_nouns, min_size=1, max_size=4).map(" ".join)
_glossaries = st.lists(_texts, min_size=1, max_size=12, unique=True)
_sentences = st.lists(st.one_of(_nouns, st.sampled_from(("the", ".", ";", ":"))), max_size=30).map(" ".join)


def _terms(texts, language="en"):
    return SourceTerms([Concept(text, (Term(text, language),)) for text in texts], language)


def _found(terms, text):
    return [(hit.concept.id, tuple(hit.span)) for hit in terms.hits(text)]


def _brute_force(texts, sentence):
    """All places of all terms, without those that lie within a longer one."""
    places = [
        (text, match.span(1))
        for text in texts
        for match in re.finditer(rf"(?<!\S)(?=({re.escape(text)})(?!\S))", sentence)
    ]
    return sorted(
        (place for place in places if not any(_is_within(place[1], other) for _, other in places)),
        key=lambda place: (*place[1], texts.index(place[0])),
    )


def _is_within(one, other):
    return one != other and other[0] <= one[0] and one[1] <= other[1]


@given(_glossaries, _sentences)
def test_contiguous_terms_are_those_that_brute_force_finds(texts, sentence):
    assert _found(_terms(texts), sentence) == _brute_force(texts, sentence)


@given(_glossaries, _sentences)
def test_other_languages_find_the_same_contiguous_terms(texts, sentence):
    assert _found(_terms(texts, "lv"), sentence) == _brute_force(texts, sentence)


_LETTERS = st.characters(whitelist_categories=("Ll", "Lu", "Nd"), max_codepoint=0x17F)
_anything = st.text(st.one_of(_LETTERS, st.sampled_from(" -/&+'’.,()%")), min_size=1, max_size=30)


@given(_anything.filter(lambda text: any(map(str.isalnum, text)) and "www." not in text))
def test_a_terms_own_text_is_a_hit(text):
    hits = _terms([text]).hits(text)
    assert [hit.concept.id for hit in hits][:1] == [text]


@given(_glossaries, st.text(max_size=80))
def test_spans_lie_within_any_text_and_are_in_order(texts, sentence):
    spans = [hit.span for hit in _terms([*texts, "a", "b c", "é"]).hits(sentence)]
    assert all(0 <= span.start < span.end <= len(sentence) for span in spans)
    assert spans == sorted(spans)


@given(_glossaries, _sentences)
def test_capitals_and_quotes_change_nothing(texts, sentence):
    terms, ids = _terms(texts), [found[0] for found in _found(_terms(texts), sentence)]
    assert [found[0] for found in _found(terms, sentence.title())] == ids
    assert [found[0] for found in _found(terms, re.sub(r"\b(\w+)\b", r"“\1”", sentence))] == ids


@given(_glossaries, _sentences, _sentences)
def test_another_sentence_changes_nothing(texts, sentence, other):
    terms = _terms(texts)
    offset = len(sentence) + len(". ")
    expected = _found(terms, sentence) + [
        (concept, (start + offset, end + offset)) for concept, (start, end) in _found(terms, other)
    ]
    assert _found(terms, f"{sentence}. {other}") == expected


@given(st.lists(_nouns, min_size=2, max_size=5, unique=True), _nouns)
def test_each_word_of_an_enumeration_shares_the_head(modifiers, head):
    texts = [f"{modifier} {head}" for modifier in modifiers]
    enumeration = f"{', '.join(modifiers[:-1])} and {modifiers[-1]} {head}"
    assert {found[0] for found in _found(_terms(texts), enumeration)} == set(texts)


@given(_glossaries, _sentences)
def test_finding_twice_finds_the_same(texts, sentence):
    terms = _terms(texts)
    assert terms.hits(sentence) == terms.hits(sentence) == _terms(texts).hits(sentence)
