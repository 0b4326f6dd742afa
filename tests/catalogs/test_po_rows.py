"""Where a translation stands in its file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.catalogs.po_escapes import unescape
from pipeline.catalogs.po_rows import position
from pipeline.model import Catalog, Unit

WRAPPED = """\
msgid ""
msgstr "Language: de\\n"

msgid "Rest in bed."
msgstr ""
"Bleiben Sie "
"im „\\"Bett\\"“."

msgid "{n} tablet"
msgid_plural "{n} tablets"
msgstr[0] "{n} Tablette"
  msgstr[1]   "{n} Tabletten"
"""
SINGLE, PLURAL = read_catalog(WRAPPED.encode(), "a.po").units


@pytest.mark.parametrize(
    ("unit", "offset", "form", "expected"),
    [
        (SINGLE, 0, 0, (6, 2)),
        (SINGLE, 11, 0, (6, 13)),
        (SINGLE, 12, 0, (7, 2)),
        (SINGLE, 17, 0, (7, 8)),
        (SINGLE, 23, 0, (7, 15)),
        (SINGLE, 99, 0, (4, 0)),
        (PLURAL, 4, 0, (11, 16)),
        (PLURAL, 4, 1, (12, 20)),
        (PLURAL, 0, 2, (9, 0)),
        (Unit("Rest", "Ruhe"), 0, 0, (0, 0)),
    ],
)
def test_positions(unit, offset, form, expected):
    assert position(unit, offset, form) == expected


characters = st.characters(exclude_categories=["Cs"], exclude_characters="\0\x04")


@given(st.text(characters, min_size=1), st.data())
def test_at_the_position_stands_the_character(target, data):
    """The law: what stands in the file at the position of a character is that character, as it is escaped."""
    offset = data.draw(st.integers(0, len(target) - 1))
    file = write_catalog(Catalog((Unit("Rest", target),))).decode()
    (unit,) = read_catalog(file.encode(), "a.po").units
    line, column = position(unit, offset)
    rest = file.split("\n")[line - 1][column - 1 :]
    assert any(
        unescape(rest[:length]) == target[offset] for length in range(1, 5) if not rest[:length].endswith("\\")
    ) or rest.startswith("\\\\")
