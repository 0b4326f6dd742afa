"""The file of rejected candidates."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import GlossaryError
from pipeline.glossary.candidates import Rejected, Rejection, read_rejected, with_rejected, write_rejected

DAY = date(2024, 5, 31)
FILE = (
    "term\tlanguage\tdate\treason\n"
    "Knochen\tde\t2024-06-01\t\n"
    "detailed description\ten\t2024-05-31\tno term\n"
    "Newsletter\ten\t2024-05-31\tpart of the site\n"
)
cells = st.text(st.characters(codec="utf-8", exclude_characters="\t\n\r\0"), max_size=20).map(
    lambda text: " ".join(text.split())
)


def test_a_file_is_read_and_written_back():
    rejected = read_rejected(FILE.encode(), "glossary/rejected.tsv")
    assert rejected.rows == (
        Rejection("Knochen", "de", date(2024, 6, 1), ""),
        Rejection("detailed description", "en", DAY, "no term"),
        Rejection("Newsletter", "en", DAY, "part of the site"),
    )
    assert write_rejected(rejected) == FILE.encode()


@pytest.mark.parametrize(
    "data", [b"", b"\n\n", b"term\tlanguage\tdate\treason\n", b"\xef\xbb\xbfterm\tlanguage\tdate\treason\r\n"]
)
def test_a_file_without_rows(data):
    assert read_rejected(data, "f") == Rejected()
    assert write_rejected(Rejected()) == b"term\tlanguage\tdate\treason\n"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "term\tlanguage\n",
            "f:1: wrong columns; the first line has the columns term, language, date, reason, separated by tabs",
        ),
        ("H\nx\ten\t2024-05-31\n", "f:2: 3 columns instead of 4; separate the cells by tabs"),
        ("H\n\nx\ten\t31.5.2024\t\n", "f:3: “31.5.2024” is no date; write it as 2024-05-31"),
        ("H\n\ten\t2024-05-31\t\n", "f:2: no term; fill the cell, or delete the line"),
        ("H\nx\t\t2024-05-31\t\n", "f:2: no language; fill the cell, or delete the line"),
        ("H\nx\tenglish\t2024-05-31\t\n", "f:2: “english” is no language tag; write a tag such as en or pt-BR"),
        ("H\nx\ten\t2024-05-31\t\nx\ten\t2024-06-01\t\n", "f:3: “x” stands in line 2, too; delete one"),
    ],
)
def test_errors_have_their_place(data, message):
    with pytest.raises(GlossaryError) as caught:
        read_rejected(data.replace("H", "term\tlanguage\tdate\treason", 1).encode(), "f")
    assert str(caught.value) == message


def test_a_file_that_is_not_utf_8_is_an_error_with_its_place():
    with pytest.raises(GlossaryError, match=r"^f:2:2: "):
        read_rejected("term\tlanguage\tdate\treason\nsüß\tde\t2024-05-31\t\n".encode("latin-1"), "f")


@pytest.mark.parametrize(
    ("term", "form", "is_rejected"),
    [
        ("required field", "Required fields", True),
        ("metastases", "metastasis", True),
        ("tumour", "tumors", True),
        ("follow up", "follow-ups", True),
        ("effect of the drug", "effects of drugs", True),
        ("field", "required field", False),
        ("aids", "AIDS", False),
        ("organization", "organ", False),
    ],
)
def test_all_forms_of_a_term_are_rejected(term, form, is_rejected):
    assert (form in with_rejected(Rejected(), "en", [term], DAY).terms("en")) is is_rejected


def test_languages_are_kept_apart():
    rejected = with_rejected(Rejected(), "de", ["Zellen"], DAY)
    assert "Zelle" in rejected.terms("de")
    assert "Zelle" in rejected.terms("de-AT")
    assert "Zellen" not in rejected.terms("en")


def test_a_form_of_a_rejected_term_adds_no_row():
    once = with_rejected(Rejected(), "en", ["biopsy"], DAY, "not now")
    assert with_rejected(once, "en", ["Biopsies", "biopsy"], date(2025, 1, 1)) == once
    assert once.rows == (Rejection("biopsy", "en", DAY, "not now"),)


def test_line_breaks_and_tabs_don_t_reach_the_file():
    rejected = with_rejected(Rejected(), "en", ["bone\tscan\n"], DAY, "two\nlines")
    assert write_rejected(rejected) == b"term\tlanguage\tdate\treason\nbone scan\ten\t2024-05-31\ttwo lines\n"


@given(
    st.lists(
        st.tuples(cells.filter(bool), st.sampled_from(("en", "de", "it")), st.dates(), cells),
        unique_by=lambda row: row[:2],
    )
)
def test_what_was_written_is_read_and_the_order_makes_no_difference(rows):
    given_rows = [Rejection(*row) for row in rows]
    data = write_rejected(Rejected(tuple(given_rows)))
    assert data == write_rejected(Rejected(tuple(reversed(given_rows))))
    again = read_rejected(data, "f")
    assert set(again.rows) == set(given_rows)
    assert write_rejected(again) == data
