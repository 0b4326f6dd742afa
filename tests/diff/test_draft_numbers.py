"""Numbers replaced in a translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.draft_numbers import renew_numbers
from pipeline.model import Translation

_REPLACED = {
    "digits": ("Take 500 mg.", "Nehmen Sie 500 mg.", "Take 250 mg.", "Nehmen Sie 250 mg."),
    "decimals": ("Take 0.5 mg.", "Nehmen Sie 0,5 mg.", "Take 0.25 mg.", "Nehmen Sie 0,25 mg."),
    "final zeros": ("Take 5 mg.", "Nehmen Sie 5 mg.", "Take 2.50 mg.", "Nehmen Sie 2,50 mg."),
    "grouped": ("About 1,250 people.", "Etwa 1.250 Menschen.", "About 21,400 people.", "Etwa 21.400 Menschen."),
    "not grouped": ("About 1,250 people.", "Etwa 1250 Menschen.", "About 1,400 people.", "Etwa 1400 Menschen."),
    "grouped with space": (
        "In 12,500 people.",
        "Bei 12\u00a0500 Menschen.",
        "In 1,100 people.",
        "Bei 1\u00a0100 Menschen.",
    ),
    "grouped like the source": (
        "About 900 people.",
        "Etwa 900 Menschen.",
        "About 1,100 people.",
        "Etwa 1.100 Menschen.",
    ),
    "words": ("Wait three days.", "Warten Sie drei Tage.", "Wait twelve days.", "Warten Sie zwölf Tage."),
    "word to digits": ("Wait ten days.", "Warten Sie zehn Tage.", "Wait fourteen days.", "Warten Sie 14 Tage."),
    "word for digits": ("Wait 3 days.", "Warten Sie drei Tage.", "Wait 5 days.", "Warten Sie fünf Tage."),
    "digits for word": ("Wait three days.", "Warten Sie 3 Tage.", "Wait five days.", "Warten Sie 5 Tage."),
    "capital": ("Three tests follow.", "Drei Tests folgen.", "Four tests follow.", "Vier Tests folgen."),
    "range": ("For 5 to 10 days.", "5 bis 10 Tage lang.", "For 10 to 14 days.", "10 bis 14 Tage lang."),
    "exchanged": ("4 of 9 women", "Von 9 Frauen 4", "9 of 4 women", "Von 4 Frauen 9"),
    "percentage": ("In 12.5% of them.", "Bei 12,5 % von ihnen.", "In 13% of them.", "Bei 13 % von ihnen."),
    "same value": ("Wait 3 days.", "Warten Sie drei Tage.", "Wait three days.", "Warten Sie drei Tage."),
    "one of several": ("5 mg on 2 days", "an 2 Tagen 5 mg", "7 mg on 2 days", "an 2 Tagen 7 mg"),
    "ordinal": ("On the 3rd day.", "Am 3. Tag.", "On the 4th day.", "Am 4. Tag."),
    "millions": (
        "About 2 million people.",
        "Etwa 2 Millionen Menschen.",
        "About 3 million people.",
        "Etwa 3 Millionen Menschen.",
    ),
    "times": ("Twice a day.", "Zweimal täglich.", "Thrice a day.", "Dreimal täglich."),
    "markup too": ("Take <b>5</b> mg.", "Nehmen Sie <b>5</b> mg.", "Take <i>6</i> mg.", "Nehmen Sie <i>6</i> mg."),
    "to one before a unit": ("Drink 2 ml.", "Trinken Sie 2 ml.", "Drink 1 ml.", "Trinken Sie 1 ml."),
    "to one percent": ("In 3% of them.", "Bei 3&nbsp;% von ihnen.", "In 1% of them.", "Bei 1&nbsp;% von ihnen."),
    "from the first": ("On the 1st day.", "Am 1. Tag.", "On the 2nd day.", "Am 2. Tag."),
    "range from one": ("1 to 3 weeks", "1 bis 3 Wochen", "2 to 4 weeks", "2 bis 4 Wochen"),
    "range to one and more": ("2–3 weeks", "2–3 Wochen", "1–4 weeks", "1–4 Wochen"),
    "factor one": ("2 times daily", "2-mal täglich", "1 times daily", "1-mal täglich"),
    "a name": ("Stage 2 of it.", "Im Stadium 2 davon.", "Stage 1 of it.", "Im Stadium 1 davon."),
    "more than a million": ("About 2 million.", "Etwa 2 Millionen.", "About 1.5 million.", "Etwa 1,5 Millionen."),
    "three decimals below one": ("Give 0.125 mg.", "Geben Sie 0,125 mg.", "Give 0.375 mg.", "Geben Sie 0,375 mg."),
    "twice the same": ("5 mg or 5 ml", "5 mg oder 5 ml", "6 mg or 6 ml", "6 mg oder 6 ml"),
}


@pytest.mark.parametrize(("old", "target", "new", "wanted"), _REPLACED.values(), ids=_REPLACED)
def test_numbers_are_replaced_as_the_translation_writes_them(old: str, target: str, new: str, wanted: str) -> None:
    assert renew_numbers(Translation(old, target), new, "en-GB", "de-DE") == wanted


_LEFT = {
    "other words": ("Take 5 mg.", "Nehmen Sie 5 mg.", "Take 5 ml."),
    "other sign": ("If it is < 5.", "Wenn es < 5 ist.", "If it is > 6."),
    "one number more": ("Take 5 mg.", "Nehmen Sie 5 mg.", "Take 5 to 6 mg."),
    "number missing in the translation": ("Take 5 mg.", "Nehmen Sie es.", "Take 6 mg."),
    "number twice in the translation": ("Take 5 mg.", "Nehmen Sie 5 mg, also 5 mg.", "Take 6 mg."),
    "two of a value, one changes": ("5 mg or 5 ml", "5 mg oder 5 ml", "5 mg or 6 ml"),
    "half": ("Take 0.5 tablets.", "Nehmen Sie eine halbe Tablette.", "Take 1.5 tablets."),
    "article": ("In one of 5 women.", "Bei einer von 5 Frauen.", "In two of 5 women."),
    "to one": ("Take two of them.", "Nehmen Sie zwei davon.", "Take one of them."),
    "not written in German": ("Take 4.0 mg.", "Nehmen Sie 4.0 mg.", "Take 8.0 mg."),
    "grouped or decimal": ("It costs €4.000.", "Es kostet 4 EUR.", "It costs €4.500."),
    "decimal to grouped or decimal": ("Weigh out 2.5 g.", "Wiegen Sie 2,5 g ab.", "Weigh out 2.125 g."),
    "grouped with spaces": ("€6.000-18.000", "6 000-18 000 EUR", "€6.005-18.000"),
    "grouped with spaces in both": ("In 12 500 tests.", "In 12 500 Tests.", "In 13 500 tests."),
    "grouped with apostrophes": ("In 12'500 tests.", "In 12'500 Tests.", "In 13'500 tests."),
    "a group behind a number": ("Dial 7 300.", "Wählen Sie 7&nbsp;300.", "Dial 7 400."),
    "to one million": ("Some 2 million were ill.", "Rund 2 Millionen waren krank.", "Some 1 million were ill."),
    "from one million": ("Some 1 million were ill.", "Rund 1 Million war krank.", "Some 4 million were ill."),
    "to one before a noun": ("We saw 2 sheep.", "Wir sahen 2 Schafe.", "We saw 1 sheep."),
    "from one before a noun": ("We saw 1 sheep.", "Wir sahen 1 Schaf.", "We saw 2 sheep."),
    "to one of": ("She had 2 of the 6.", "Von ihnen waren 2 der 6 da.", "She had 1 of the 6."),
    "to one before a verb": ("Of 9, 4 recovered.", "Von 9 wurden 4 gesund.", "Of 9, 1 recovered."),
    "to one at the end": ("Of 9 it helped 4.", "Von 9 genasen 4.", "Of 9 it helped 1."),
    "to one in markup": ("See <b>2</b> sheep.", "Sehen Sie <b>2</b> Schafe.", "See <b>1</b> sheep."),
    "to one a day": ("Use 2 Depot-X daily.", "Täglich pro Tag 2 Depot-X.", "Use 1 Depot-X daily."),
    "no numbers": ("Take it.", "Nehmen Sie es.", "Take it."),
}


@pytest.mark.parametrize(("old", "target", "new"), _LEFT.values(), ids=_LEFT)
def test_numbers_are_left_alone_where_it_is_not_clear(old: str, target: str, new: str) -> None:
    assert renew_numbers(Translation(old, target), new, "en", "de") is None


@pytest.mark.parametrize(("source_language", "target_language"), [("en", "fr"), ("de", "en")])
def test_other_languages_are_left_alone(source_language: str, target_language: str) -> None:
    assert renew_numbers(Translation("5 mg", "5 mg"), "6 mg", source_language, target_language) is None


_TEXT = st.lists(
    st.sampled_from("5 500 1,250 1.250 0.5 0,5 three drei one eine half 1/2 2nd 2 million mg % – - . ½ 10⁶".split()),
    max_size=6,
).map(" ".join)


@given(_TEXT, _TEXT, _TEXT)
def test_any_text_is_accepted(old: str, target: str, new: str) -> None:
    renew_numbers(Translation(old, target), new, "en", "de")
