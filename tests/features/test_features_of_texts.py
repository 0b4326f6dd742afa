import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.features import features


def said(text, language="en", concepts=None):
    return [(found.category.value, found.value) for found in features(text, language, concepts or {})]


CASES = [
    (
        "en",
        "Take 500 mg twice a day for three weeks.",
        [("dose", "500 mg"), ("frequency", "2/day"), ("duration", "21 day")],
    ),
    ("en", "2 times daily, once every day", [("frequency", "2/day"), ("frequency", "1/day")]),
    ("en", "every 8 hours, every other day", [("frequency", "every 8 hour"), ("frequency", "every 2 day")]),
    ("en", "13 out of 100, 13 in 100", [("ratio", "13/100"), ("ratio", "13/100")]),
    ("en", "0.5 to 1%", [("percentage", "0.5–1%")]),
    (
        "en",
        "between 3 and 6 months, 3–6 months",
        [("order", "between"), ("duration", "3–6 month"), ("duration", "3–6 month")],
    ),
    ("en", "10 mg/kg", [("dose", "10 mg/kg")]),
    ("en", "20 milligrams", [("dose", "20 mg")]),
    ("en", "January 23, 2024 or 23 January 2024", [("date", "2024-01-23"), ("date", "2024-01-23")]),
    ("en", "It may in May.", [("modality", "may"), ("date", "-05-")]),
    ("en", "You don't have to", [("modality", "need not")]),
    ("en", "You must not", [("modality", "must not")]),
    ("en", "not safe, unsafe", [("direction", "harm"), ("direction", "harm")]),
    ("en", "HER2-positive", [("concept", "her2"), ("polarity", "positive")]),
    ("en", "by mouth or into the vein", [("route", "oral"), ("route", "intravenous")]),
    ("en", "Stage IV", [("number", "IV")]),
    ("en", "8:00 a.m., 8 am, 8.30 pm", [("time", "8 am"), ("time", "8 am"), ("time", "8:30 pm")]),
    ("en", "each and every night, daily", [("frequency", "1/night"), ("frequency", "1/day")]),
    ("en", "more than 5, over 5", [("comparison", ">"), ("number", "5"), ("comparison", ">"), ("number", "5")]),
    ("en", "palbociclib, zanubrutinib", [("drug", "palbociclib"), ("drug", "zanubrutinib")]),
    ("en", "tumour, tumors", [("concept", "tumor"), ("concept", "tumor")]),
    ("en", "sugar-free", [("concept", "sugar"), ("negation", "not")]),
    ("de", "Nehmen Sie zweimal am Tag eine Tablette.", [("frequency", "2/day")]),
    ("de", "0,5 bis 1 %", [("percentage", "0.5–1%")]),
    ("de", "13 von 100", [("ratio", "13/100")]),
    ("de", "alle 8 Stunden 500 mg", [("frequency", "every 8 hour"), ("dose", "500 mg")]),
    ("de", "am 23. Januar 2024", [("date", "2024-01-23")]),
    ("de", "Sie müssen nicht", [("modality", "need not")]),
    ("de", "Das ist kein Notfall.", [("negation", "not"), ("warning", "emergency")]),
    ("fr", "500 ou HER2", [("number", "500"), ("concept", "her2")]),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_features(language, text, expected):
    plain = [one for one in said(text, language) if one[0] != "word"]
    assert plain == expected


def test_terms_given_are_concepts():
    assert ("concept", "c7") in said("the sentinel node biopsy", concepts={"sentinel node": "c7"})


def test_spans_show_the_wording():
    text = "Take it <b>twice a day</b>."
    assert [text[found.span.start : found.span.end] for found in features(text, "en")] == ["twice a day"]


@given(st.text(), st.sampled_from(["en", "de", "xx", ""]))
def test_any_text_has_features_inside_it(text, language):
    assert all(0 <= found.span.start < found.span.end <= len(text) for found in features(text, language))
