"""The note of what the last run saw: a cache that may be deleted or damaged."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress

import pytest

from pipeline.state import Stamp, State

HOUR_NS = 3_600_000_000_000


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state.sqlite"


def test_what_was_recorded_is_there_in_the_next_run(file):
    with State(file, "1") as state:
        state.record({"a.html": Stamp(5, 7, b"d"), "b.html": Stamp(6, 8, b"e")})
        state.set_units("de", "a", [("Rest", "Ruhe")])
    with State(file, "1") as state:
        assert state.stamps() == {"a.html": Stamp(5, 7, b"d"), "b.html": Stamp(6, 8, b"e")}
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe",)}


def test_a_stamp_is_replaced_or_removed(file):
    with State(file, "1") as state:
        state.record({"a.html": Stamp(5, 7, b"d"), "b.html": Stamp(6, 8, b"e")})
        state.record({"a.html": Stamp(9, 7, b"f")}, ["b.html"])
        assert state.stamps() == {"a.html": Stamp(9, 7, b"f")}


def test_an_error_leaves_the_note_as_it_was(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
    with suppress(ZeroDivisionError), State(file, "1") as state:
        state.set_units("de", "a", [])
        raise ZeroDivisionError
    with State(file, "1") as state:
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe",)}


def test_what_was_recorded_can_be_discarded(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
    with State(file, "1") as state:
        state.set_units("de", "a", [])
        state.discard()
    with State(file, "1") as state:
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe",)}


def test_a_note_whose_first_run_was_discarded_is_empty(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
        state.discard()
    with State(file, "1") as state:
        assert state.approved("de", ["Rest"]) == {}


def test_another_version_or_other_settings_start_empty(file):
    with State(file, "1") as state:
        state.record({"a.html": Stamp(5, 7, b"d")})
        state.set_units("de", "a", [("Rest", "Ruhe")])
    with State(file, "2") as state:
        assert state.stamps() == {}
        assert state.approved("de", ["Rest"]) == {}


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\x00" + b"\xff" * 5000], ids=len)
def test_a_damaged_note_is_made_anew(file, content):
    file.write_bytes(content)
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
    with State(file, "1") as state:
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe",)}


def test_a_database_of_another_shape_is_made_anew(file):
    connection = sqlite3.connect(file)
    connection.execute("CREATE TABLE meta (other TEXT)")
    connection.commit()
    connection.close()
    with State(file, "1") as state:
        assert state.stamps() == {}


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_note_that_was_cut_off_is_made_anew(file, share):
    with State(file, "1") as state:
        state.record({f"{number}.html": Stamp(5, 7, b"d") for number in range(2000)})
    os.truncate(file, int(file.stat().st_size * share))
    with State(file, "1") as state:
        assert len(state.stamps()) in {0, 2000}


def test_of_several_translations_the_one_on_most_pages_comes_first(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Rast")])
        state.set_units("de", "b", [("Rest", "Ruhe")])
        state.set_units("de", "c", [("Rest", "Ruhe")])
        state.set_units("fr", "a", [("Rest", "Repos")])
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe", "Rast")}
        assert state.approved("fr", ["Rest"]) == {"Rest": ("Repos",)}


def test_of_two_translations_the_one_on_the_first_page_comes_first(file):
    with State(file, "1") as state:
        state.set_units("de", "b", [("Rest", "Rast")])
        state.set_units("de", "a", [("Rest", "Ruhe")])
        assert state.approved("de", ["Rest"]) == {"Rest": ("Ruhe", "Rast")}


def test_a_text_without_approved_translation_is_not_found(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "")])
        assert state.approved("de", ["Rest"]) == {}
        assert state.approved("de", ["Fever"]) == {}


def test_thousands_of_texts_are_looked_up_at_once(file):
    pairs = {f"Text {number}": f"[de] Text {number}" for number in range(5000)}
    with State(file, "1") as state:
        state.set_units("de", "a", pairs.items())
        assert state.approved("de", [*pairs, "Rest"]) == {key: (target,) for key, target in pairs.items()}
        assert state.approved("de", []) == {}


def test_the_pages_whose_units_are_noted(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
        state.set_units("de", "b", [("Rest", "")])
        state.set_units("fr", "c", [("Rest", "")])
        state.set_units("de", "b", [])
        assert state.pages("de") == {"a"}


def test_whether_anything_is_approved_and_which_pages_wait(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe"), ("Fever", "")])
        state.set_units("de", "b", [("Rest", "")])
        state.set_units("fr", "c", [("Rest", "")])
        assert [state.has_approved(locale) for locale in ("de", "fr", "it")] == [True, False, False]
        assert [state.pages_waiting(locale) for locale in ("de", "fr", "it")] == [{"a", "b"}, {"c"}, set()]


def test_a_context_makes_another_text(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("verb\x04Rest", "ruhen")])
        assert state.approved("de", ["Rest"]) == {}
        assert state.approved("de", ["verb\x04Rest"]) == {"verb\x04Rest": ("ruhen",)}


def test_pages_wait_for_what_another_page_has_approved(file):
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe"), ("Fever", "")])
        state.set_units("de", "b", [("Rest", "")])
        state.set_units("de", "c", [("Rest", "Rast")])
        state.set_units("de", "d", [("Fever", "")])
        state.set_units("fr", "e", [("Rest", "")])
        assert state.waiting("de", "a") == {"b"}
        assert state.waiting("de", "b") == set()


def test_waiting_pages_are_found_by_the_texts_of_one_page_alone(file):
    """The time must not grow with the number of units of the locale: SQLite has to be told which index to take."""
    with State(file, "1") as state:
        state.set_units("de", "a", [("Rest", "Ruhe")])
        for number in range(300):
            state.set_units("de", f"page {number}", [(f"Text {number} {text}", "…") for text in range(100)])
        state.set_units("de", "b", [("Rest", "")])
        assert _steps(state, lambda: state.waiting("de", "a")) < 100
        assert _steps(state, lambda: state.approved("de", ["Rest"])) < 100


def _steps(state, work):
    """Return how many times a hundred instructions SQLite took for some work."""
    taken = []
    state._connection.set_progress_handler(lambda: taken.append(1), 100)  # noqa: SLF001  # there is no other way
    work()
    return len(taken)
