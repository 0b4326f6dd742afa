import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.classify import classify
from pipeline.model import Materiality, Reason, Verdict
from pipeline.text import words

FORMAT = [
    ("Take <strong>one</strong> tablet.", "Take one tablet."),
    ("It's “supportive care”.", 'It’s "supportive care".'),
    ("Do not take it", "Do NOT take it."),
    ("Breast cancer", "BREAST CANCER"),
    ('See <a id="1">this</a>.', "See this."),
    ("Nausea, vomiting and fever", "Nausea, vomiting, and fever"),
    ("CO2", "CO<sub>2</sub>"),
    ("5 mg", "5\u00a0mg"),
    ("Call [us](https://example.org/a?b)", "Call [us](http://www.Example.org/a/?b)"),
    ("Download [[the plan|/My_plan]].", "Download [[the plan|my_plan]]."),
]
REASONS = [
    ("The dose is 500 mg.", "The dose is 500 g.", Reason("unit", "500 mg", "500 g")),
    ("The dose is 500 mg.", "The dose is 50 mg.", Reason("dose", "500 mg", "50 mg")),
    ("Take it twice a day.", "Take it once a day.", Reason("frequency", "twice a day", "once a day")),
    ("Take it for three weeks.", "Take it for three days.", Reason("duration", "three weeks", "three days")),
    ("13 out of 100 women", "13 out of 1,000 women", Reason("ratio", "13 out of 100", "13 out of 1,000")),
    ("You should not drive.", "You should drive.", Reason("negation", "not", "")),
    ("You must rest.", "You should rest.", Reason("modality", "must", "should")),
    ("It often helps.", "It rarely helps.", Reason("certainty", "often", "rarely")),
    ("It increases the risk.", "It reduces the risk.", Reason("direction", "increases", "reduces")),
    ("Take it before meals.", "Take it after meals.", Reason("order", "before", "after")),
    ("Women take tamoxifen.", "Women take letrozole.", Reason("drug", "tamoxifen", "letrozole")),
    ("Children can get it.", "Adults can get it.", Reason("population", "Children", "Adults")),
    ("HER2-positive cancer", "HER2-negative cancer", Reason("polarity", "positive", "negative")),
    ("The plant is safe.", "The plant is unsafe.", Reason("polarity", "safe", "unsafe")),
    ("The pill is effective.", "The pill is ineffective.", Reason("polarity", "effective", "ineffective")),
    ("Use hot water.", "Use cold water.", Reason("polarity", "hot", "cold")),
    ("Use dry towels.", "Use cold towels.", Reason("concept", "dry", "cold")),
    ("The pain is mild.", "The pain is severe.", Reason("polarity", "mild", "severe")),
    ("It is given orally.", "It is given rectally.", Reason("route", "orally", "rectally")),
    ("Put it into a vein.", "Put it into a muscle.", Reason("route", "into a vein", "into a muscle")),
    ("Stage IV cancer", "Stage III cancer", Reason("number", "IV", "III")),
    ("Use the same needle.", "Use another needle.", Reason("polarity", "same", "another")),
    ("Come this week.", "Come next week.", Reason("time", "this", "next")),
    ("Come today.", "Come tomorrow.", Reason("time", "today", "tomorrow")),
    ("He rests despite the heat.", "He rests because of the heat.", Reason("condition", "despite", "because of")),
    ("Some patients recover.", "Many patients recover.", Reason("quantity", "Some", "Many")),
    ("It spreads to the liver.", "It spreads to the bones.", Reason("concept", "liver", "bones")),
    ("Call [us](tel:112).", "Call [us](tel:113).", Reason("link", "tel:112", "tel:113")),
    ("Write to a@example.org.", "Write to b@example.org.", Reason("link", "a@example.org", "b@example.org")),
    ("Download [[the plan|old-plan]].", "Download [[the plan|New-plan]].", Reason("link", "old-plan", "new-plan")),
]
WORDING = [
    ("This is safe.", "This is safe?"),
    ("Take the medicine.", "Take the medication."),
    ('See <a href="http://example.org/">this</a>.', 'See <a href="https://example.org">that</a>.'),
]


@pytest.mark.parametrize(("old", "new"), FORMAT)
def test_the_same_words_are_format(old, new):
    assert classify(old, new) == Verdict(Materiality.FORMAT)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('The <a href="/old">dosage</a> is on the package.', 'The <a href="/new">dosage</a> is on the package.'),
        ('See <a href="/x">this</a>.', "See this."),
        ("The leaflet lists it.", "The [leaflet](/leaflet) lists it."),
    ],
)
def test_a_link_to_another_address_is_more_than_format(old, new):
    assert classify(old, new) == Verdict(Materiality.WORDING)


@pytest.mark.parametrize(("old", "new", "reason"), REASONS)
def test_reasons_name_both_wordings(old, new, reason):
    assert reason in classify(old, new).reasons
    assert Reason(reason.what, reason.new, reason.old) in classify(new, old).reasons


@pytest.mark.parametrize(("old", "new"), WORDING)
def test_other_words_with_the_same_meaning_are_wording(old, new):
    assert classify(old, new) == Verdict(Materiality.WORDING)


def test_an_abbreviation_is_not_the_word_spelt_alike():
    assert classify("People with AIDS", "People with aids").materiality is Materiality.CRITICAL


def test_terms_given_count_as_concepts():
    concepts = {"supportive care": "c1", "best care": "c2"}
    assert (
        classify("You get supportive care.", "You get best care.", "en", concepts).materiality is Materiality.CRITICAL
    )
    same = {"supportive care": "c1", "accompanying therapy": "c1"}
    assert classify("supportive care", "accompanying therapy", "en", same).materiality is Materiality.WORDING


def test_an_instruction_added_is_critical():
    verdict = classify("The wound heals.", "The wound heals. Call your doctor.")
    assert Reason("instruction", "", "Call") in verdict.reasons


def test_a_language_without_tables_counts_numbers_and_links():
    assert classify("Prenez 5 mg", "Prenez 6 mg", "fr").materiality is Materiality.CRITICAL
    assert classify("Prenez le matin", "Prenez le soir", "fr").materiality is Materiality.WORDING
    assert classify('<a href="/a">x</a>', '<a href="/b">x</a>', "fr").materiality is Materiality.CRITICAL


def test_german_negation_numbers_and_modality_count():
    assert classify("Sie sollten das nicht einnehmen.", "Sie sollten das einnehmen.", "de").materiality == "critical"
    assert classify("Zweimal am Tag", "Dreimal am Tag", "de").materiality == "critical"
    assert classify("Nehmen Sie es 2-mal täglich.", "Nehmen Sie es zweimal am Tag.", "de").materiality == "wording"


PIECES = st.sampled_from(
    "take not do n't mg 500 two twice a day before after the women men if only 1/2 ½ in out of 100 <b> </b> & ( ) , . "
    "– - 10⁶ is by may must cancer tablet A B12 half week % can't unsafe aids AIDS January 3rd a.m. e.g. "
    "[[x|y]] ?".split()
)
TEXTS = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=16).map(" ".join))
LANGUAGES = st.sampled_from(["en", "de", "fr", ""])


@given(TEXTS, LANGUAGES)
def test_a_text_is_itself(text, language):
    assert classify(text, text, language) == Verdict(Materiality.FORMAT)


@given(TEXTS, TEXTS, LANGUAGES)
def test_a_change_and_its_reverse_are_equally_material(old, new, language):
    there, back = classify(old, new, language), classify(new, old, language)
    assert there.materiality is back.materiality
    assert bool(there.reasons) == (there.materiality is Materiality.CRITICAL)


@given(TEXTS.filter(str.isascii), TEXTS.filter(str.isascii))
def test_format_means_the_same_words(old, new):
    if classify(old, new).materiality is Materiality.FORMAT:
        assert _letters(old) == _letters(new)


def _letters(text):
    return "".join(words(text)).casefold().translate(PUNCTUATION)


PUNCTUATION = {ord(mark): None for mark in "'.,/-_"}


@pytest.mark.slow
def test_five_thousand_words_take_less_than_a_second():
    sentence = (
        "The risk is about 13 out of 100 women, and it is often higher when the tumor grows faster than expected. "
    )
    old, new = sentence * 250, (sentence * 124 + sentence.replace("higher", "lower")) * 2
    best = min(_timed(old, new) for _ in range(3))
    assert best < 1


def _timed(old, new):
    start = time.process_time()
    assert classify(old, new).materiality is Materiality.CRITICAL
    return time.process_time() - start


@pytest.mark.parametrize(
    ("old", "new", "materiality"),
    [
        ("No. Visitors are allowed.", "No visitors are allowed.", Materiality.CRITICAL),
        ("No, tablets may be crushed.", "No tablets may be crushed.", Materiality.CRITICAL),
        ("Rest. If you sweat, drink.", "Rest if you sweat, drink.", Materiality.WORDING),
        ("No. Visitors are allowed.", "No – visitors are allowed.", Materiality.FORMAT),
        ("Rest. If you sweat, drink.", "Rest; if you sweat, drink.", Materiality.FORMAT),
        ("Ask Dr. Brown.", "Ask Dr Brown.", Materiality.FORMAT),
        ("Take one, not two.", "Take one – not two.", Materiality.FORMAT),
    ],
)
def test_the_same_words_between_other_bounds(old, new, materiality):
    assert classify(old, new).materiality is materiality
    assert classify(new, old).materiality is materiality


def test_a_denial_that_denies_something_else_is_named():
    reasons = classify("No. Visitors are allowed.", "No visitors are allowed.").reasons
    assert reasons == (Reason("negation", "No. Visitors", "No visitors"),)
