"""Translations that a person has kept through a change of wording."""

from __future__ import annotations

import subprocess
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.kept import as_kept, is_kept, record, without_record
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.model import Catalog, State, Unit

STALE = Unit(
    "Have a rest.",
    "Ruhen Sie sich aus. [Entwurf]",
    fuzzy=True,
    previous_source="Rest.",
    comment="Formal address",
    notes=("Draft 1a2b3c: 1 of 1 sentences needs work: wording",),
)
LINE = "Kept 2024-05-31 by an editor: Says the same."


def kept(unit=STALE):
    return as_kept(unit, "Ruhen Sie sich aus.", by="an editor", reason="Says\n the same.", date="2024-05-31")


def test_a_kept_unit_is_current_and_says_what_was_translated_and_why_it_holds():
    unit = kept()
    assert unit.state is State.CURRENT
    assert (unit.target, unit.previous_source) == ("Ruhen Sie sich aus.", "Rest.")
    assert unit.comment == f"Formal address\n{LINE}"
    assert (is_kept(unit), record(unit)) == (True, LINE)


def test_keeping_again_replaces_the_record():
    again = as_kept(kept(), "Ruhe.", by="B", reason="R", date="2024-06-01")
    assert again.comment == "Formal address\nKept 2024-06-01 by B: R"


def test_without_its_record_or_its_previous_source_a_unit_is_not_kept():
    assert not is_kept(without_record(kept()))
    assert not is_kept(replace(kept(), previous_source=None))
    assert not is_kept(replace(kept(), fuzzy=True))
    assert without_record(kept()).comment == "Formal address"


spoken = st.text(min_size=1).filter(lambda text: bool(text.split()))


@given(st.text(), spoken, spoken)
def test_the_record_is_found_again_and_taken_away_without_a_trace(comment, by, reason):
    unit = replace(STALE, comment=comment)
    found = as_kept(unit, "x", by=by, reason=reason, date="2024-05-31")
    assert is_kept(found)
    assert without_record(found).comment == without_record(unit).comment


def test_gettext_keeps_what_a_kept_entry_says(require_tool, tmp_path):
    file = tmp_path / "kept.po"
    headers = (("Language", "de"), ("Content-Type", "text/plain; charset=UTF-8"))
    file.write_bytes(write_catalog(Catalog((kept(),), headers)))
    subprocess.run([require_tool("msgfmt"), "-c", "-o", "/dev/null", file], check=True, capture_output=True)
    done = subprocess.run([require_tool("msgcat"), "--no-wrap", file], check=True, capture_output=True)
    (unit,) = read_catalog(done.stdout, "kept.po").units
    assert is_kept(unit)
    assert done.stdout == file.read_bytes()
