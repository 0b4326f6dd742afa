"""The texts of a page as the entries of its template."""

from __future__ import annotations

import pytest

from pipeline.catalogs.template import reference, template_units
from pipeline.model import Document, Placeholder, Segment, Span, Unit

NOWHERE = Span(0, 0)


def segment(text, kind="paragraph", **fields):
    return Segment("flu", kind, text, NOWHERE, **fields)


def template(*segments, title="Flu"):
    return list(template_units(Document("flu", "", segments, title)))


def test_an_entry_says_where_its_text_stands():
    assert template(segment("Rest.", "list item", trail=("Flu", "Care"), anchor="care")) == [
        Unit("Rest.", notes=("Flu › Care (list item)",), references=("flu#care",))
    ]


def test_a_page_without_title_goes_by_its_name():
    assert template(segment("Rest."), title="") == [Unit("Rest.", notes=("flu (paragraph)",), references=("flu",))]


def test_a_text_that_stands_several_times_on_a_page_is_one_entry():
    found = template(
        segment("Dose", "heading 2", trail=("Flu", "Adults"), anchor="adults", note="amount"),
        segment("Rest."),
        segment("Dose", "heading 2", trail=("Flu", "Children"), anchor="children", note="amount"),
        segment("Dose", "heading 2", trail=("Flu", "Adults"), anchor="adults"),
    )
    assert found == [
        Unit(
            "Dose",
            notes=("Flu › Adults (heading 2)", "Flu › Children (heading 2)", "Note: amount"),
            references=("flu#adults", "flu#children"),
        ),
        Unit("Rest.", notes=("Flu (paragraph)",), references=("flu",)),
    ]


def test_a_context_makes_an_entry_of_its_own():
    assert [(unit.context, unit.source) for unit in template(segment("Rest."), segment("Rest.", context="verb"))] == [
        ("", "Rest."),
        ("verb", "Rest."),
    ]


def test_placeholders_make_a_format_string():
    date = Placeholder("date", "time", "2024-05-31", NOWHERE, NOWHERE)
    assert template(segment("Updated {date}", placeholders=(date,)))[0].flags == ("python-brace-format",)
    assert template(segment("Updated {date}"))[0].flags == ()


@pytest.mark.parametrize(
    ("page", "anchor", "expected"),
    [
        ("care/flu", "", "care/flu"),
        ("flu", "what-helps", "flu#what-helps"),
        ("flu season", "a b", "flu%20season#a%20b"),
        ("flu", "#1", "flu#%231"),
        ("a#b", "c", "a%23b#c"),
        ("grippe:10", "", "grippe%3A10"),
        ("über", "é", "%C3%BCber#%C3%A9"),
    ],
)
def test_a_reference_is_one_word(page, anchor, expected):
    assert reference(page, anchor) == expected
