from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.features import find_numbers
from pipeline.features.data_numbers import NUMERALS
from pipeline.features.lexicon import TOKEN
from pipeline.features.mask import visible
from pipeline.features.numbers import numbers_of_tokens, numbers_of_visible
from pipeline.features.numerals import find_numerals

LANGUAGES = ["en", "de", "fr"]


def found(text, language="en"):
    return [(text[number.span.start : number.span.end], str(number.value)) for number in find_numbers(text, language)]


ENGLISH = [
    ("0.5 and .5", [("0.5", "0.5"), (".5", "0.5")]),
    ("1,250 or 1250 or 12\u00a0500", [("1,250", "1250"), ("1250", "1250"), ("12\u00a0500", "12500")]),
    ("twenty-five", [("twenty-five", "25")]),
    ("one hundred and five", [("one hundred and five", "105")]),
    ("two thousand three hundred", [("two thousand three hundred", "2300")]),
    ("One in three women", [("One", "1"), ("three", "3")]),
    ("half a tablet", [("half", "0.5")]),
    ("a dozen, half a dozen", [("a dozen", "12"), ("half a dozen", "6")]),
    ("two and a half hours", [("two and a half", "2.5")]),
    (
        "one third, two-thirds, a quarter",
        [("one third", "0.3333333333"), ("two-thirds", "0.6666666667"), ("a quarter", "0.25")],
    ),
    ("½, 2½, 1/2, 1 1/2", [("½", "0.5"), ("2½", "2.5"), ("1/2", "0.5"), ("1 1/2", "1.5")]),
    ("120/80 mmHg", [("120", "120"), ("80", "80")]),
    ("B12, HER2, T4, CDK4/6, COVID-19, omega-3, 5-FU, 3D", []),
    ("mid-40s, under-16s, 3rd", [("40", "40"), ("16", "16"), ("3rd", "3")]),
    ("10⁶ and 10^6", [("10⁶", "1000000"), ("10^6", "1000000")]),
    ("CO<sub>2</sub> and m<sup>2</sup>", []),
    ("-5 °C and −20 °C", [("-5", "-5"), ("−20", "-20")]),
    ("2 million, 3 dozen", [("2 million", "2000000"), ("3 dozen", "36")]),
    ('<a id="1">five</a> of {count} at https://example.org/12', [("five", "5")]),
    ("one of the women, this one, one can see, no one", []),
    ("one tablet, more than one.", [("one", "1"), ("one", "1")]),
    ("once a day, once the tumor is gone, twice", [("once", "1"), ("twice", "2")]),
    ("a third dose, the fifth day", []),
    ("500mg, 3-6 months", [("500", "500"), ("3", "3"), ("6", "6")]),
]
GERMAN = [
    ("0,5 und 1.250 und 12\u202f500", [("0,5", "0.5"), ("1.250", "1250"), ("12\u202f500", "12500")]),
    ("0.5", [("0", "0"), ("5", "5")]),
    ("einundzwanzig", [("einundzwanzig", "21")]),
    ("dreitausendfünfhundert", [("dreitausendfünfhundert", "3500")]),
    ("anderthalb, zweieinhalb", [("anderthalb", "1.5"), ("zweieinhalb", "2.5")]),
    ("eine von drei Frauen", [("eine", "1"), ("drei", "3")]),
    ("eine Tablette", []),
    ("ein Drittel, zwei Drittel", [("ein Drittel", "0.3333333333"), ("zwei Drittel", "0.6666666667")]),
    ("eine Million, 2,5 Mio. Euro", [("eine Million", "1000000"), ("2,5 Mio", "2500000.0")]),
    ("einmal am Tag, noch einmal, nicht einmal", [("einmal", "1")]),
    ("zweimal, 3-mal, dreifach", [("zweimal", "2"), ("3", "3"), ("dreifach", "3")]),
    ("am 1. Januar 2024", [("1", "1"), ("2024", "2024")]),
    ("außer Acht lassen, acht Tage", [("acht", "8")]),
    ("eine halbe Stunde, die Hälfte", [("eine halbe", "0.5"), ("Hälfte", "0.5")]),
    (
        "achtundneunzigtausendsiebenhundertsechsundfünfzig",
        [("achtundneunzigtausendsiebenhundertsechsundfünfzig", "98756")],
    ),
]


@pytest.mark.parametrize(("text", "numbers"), ENGLISH)
def test_english(text, numbers):
    assert found(text) == numbers


@pytest.mark.parametrize(("text", "numbers"), GERMAN)
def test_german(text, numbers):
    assert found(text, "de") == numbers


def test_words_are_marked_as_written():
    assert [number.written for number in find_numbers("two of 5", "en")] == [True, False]


def test_a_superscript_is_part_of_the_number():
    text = "10<sup>9</sup>/l"
    number = find_numbers(text, "en")[0]
    assert number.value == Decimal(1_000_000_000)
    assert text[number.span.start : number.span.end].startswith("10<sup>9")


def test_region_subtags_count_as_their_language():
    assert find_numbers("0,5", "de-AT") == find_numbers("0,5", "de")


@given(st.integers(0, 999_999))
def test_digits_with_and_without_groups_are_one_number(value):
    assert {number.value for number in find_numbers(f"{value} {value:,}", "en")} == {Decimal(value)}
    grouped = f"{value:,}".replace(",", ".")
    assert [number.value for number in find_numbers(grouped, "de")] == [Decimal(value)]


@given(st.text(), st.sampled_from(["en", "de", "fr"]))
def test_spans_are_ordered_and_inside_the_text(text, language):
    numbers = find_numbers(text, language)
    assert all(0 <= number.span.start < number.span.end <= len(text) for number in numbers)
    assert list(numbers) == sorted(numbers, key=lambda number: number.span)


@pytest.mark.parametrize(
    ("text", "language", "numbers"),
    [
        ("three million and five million", "en", [("three million", "3000000"), ("five million", "5000000")]),
        ("two million three hundred thousand", "en", [("two million three hundred thousand", "2300000")]),
        ("five hundred thousand", "en", [("five hundred thousand", "500000")]),
        ("one-and-a-half times", "en", [("one-and-a-half", "1.5")]),
        ("two trillion", "en", [("two trillion", "2000000000000")]),
        ("zwei Billionen, 3 Tsd. Euro", "de", [("zwei Billionen", "2000000000000"), ("3 Tsd", "3000")]),
        ("darauf ist zu achten, acht Tage lang", "de", [("acht", "8")]),
        ("加入0.5毫升", "zh", [("0.5", "0.5")]),
    ],
)
def test_scales_verbs_and_letters_without_spaces(text, language, numbers):
    assert found(text, language) == numbers


def test_a_notation_may_be_given():
    swiss = NUMERALS["de"]._replace(decimal=".", group="’")
    values = [number.value for number in find_numerals("1’250.5 und 0.5", "de", swiss)]
    assert values == [Decimal("1250.5"), Decimal("0.5")]


PIECES = st.sampled_from(
    "one One half a an third twenty five 5 0.5 ½ x² 3rd B12 million and of ein eine Einer eines von bis oder aus drei "
    "Drittel dreiviertel zweimal eins hundert 1.000 don't it's 2\u206010 __7__ - . , ( <b> {n} & pain Fieber".split()
)


@given(st.one_of(st.text(), st.lists(PIECES).map(" ".join), st.lists(PIECES).map("".join)), st.sampled_from(LANGUAGES))
def test_a_text_read_by_its_tokens_has_the_same_numbers(text, language):
    plain = visible(text)
    assert numbers_of_tokens(plain, TOKEN.findall(plain), language) == numbers_of_visible(plain, language)
