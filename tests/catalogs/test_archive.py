"""The archive of a locale."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.archive import archive_pairs, archived
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.model import Catalog, Unit, make_key

REST = Unit("Rest.", "Ruhen Sie sich aus.", comment="Formal address", notes=("Flu (paragraph)",), references=("flu",))


def archive(archive_units, page, *units):
    return archived(archive_units, page, units, date="2024-05-31", reason="page deleted")


def pairs(found):
    return [(unit.context, unit.source, unit.target) for unit in found]


def test_an_entry_names_its_page_and_says_when_and_why_it_came_here():
    assert archive((), "flu", REST) == (
        Unit(
            "Rest.",
            "Ruhen Sie sich aus.",
            context="flu",
            comment="Formal address",
            notes=("2024-05-31: page deleted",),
        ),
    )


def test_obsolete_entries_are_archived_too():
    assert pairs(archive((), "flu", replace(REST, obsolete=True))) == [("flu", "Rest.", "Ruhen Sie sich aus.")]


def test_what_nobody_translated_is_not_archived():
    draft = Unit("Rest a lot.", "Ruhen Sie sich aus.", fuzzy=True, previous_source="Rest.")
    assert pairs(archive((), "flu", Unit("Drink."), draft, REST)) == [("flu", "Rest.", "Ruhen Sie sich aus.")]


def test_what_somebody_marked_as_fuzzy_stays_fuzzy_and_is_no_pair():
    found = archive((), "flu", replace(REST, fuzzy=True))
    assert [(unit.target, unit.fuzzy) for unit in found] == [("Ruhen Sie sich aus.", True)]
    assert list(archive_pairs(found)) == []


def test_a_translation_that_was_doubtful_and_is_approved_stands_beside_it():
    found = archive(archive((), "flu", replace(REST, fuzzy=True)), "flu", REST)
    assert [(unit.context, unit.fuzzy) for unit in found] == [("flu", True), ("flu##2", False)]


def test_translations_of_one_text_from_several_pages_stand_side_by_side():
    found = archive(archive((), "flu", REST), "asthma", replace(REST, target="Ruhe."))
    assert pairs(found) == [("asthma", "Rest.", "Ruhe."), ("flu", "Rest.", "Ruhen Sie sich aus.")]


def test_several_translations_from_one_page_are_numbered():
    found = archive((), "flu", REST, Unit("Rest.", "Ruhen.", context="verb"))
    found = archive(found, "flu", replace(REST, target="Ruhe."), Unit("Rest.", "Ruhe.", context="verb"))
    assert pairs(found) == [
        ("flu", "Rest.", "Ruhen Sie sich aus."),
        ("flu#verb", "Rest.", "Ruhen."),
        ("flu##2", "Rest.", "Ruhe."),
        ("flu#verb#2", "Rest.", "Ruhe."),
    ]
    assert [key for _, key, _ in archive_pairs(found)] == ["Rest.", "verb\x04Rest.", "Rest.", "verb\x04Rest."]


def test_a_pair_is_archived_once():
    once = archive((), "flu", REST)
    assert archived(once, "flu", [REST], date="2025-01-01", reason="page deleted") == once


def test_a_page_and_a_context_may_have_a_number_sign():
    found = archive((), "a#b", REST, Unit("Rest.", "Ruhen.", context="100% #1"))
    assert [unit.context for unit in found] == ["a%23b", "a%23b#100%25 %231"]
    assert list(archive_pairs(found)) == [
        ("a#b", "Rest.", "Ruhen Sie sich aus."),
        ("a#b", "100% #1\x04Rest.", "Ruhen."),
    ]


def test_plural_entries_of_other_tools_are_kept_but_no_page_has_them():
    found = archive((), "flu", Unit("{n} day", plural="{n} days", plural_targets=("{n} Tag", "{n} Tage")))
    assert [unit.plural_targets for unit in found] == [("{n} Tag", "{n} Tage")]
    assert list(archive_pairs(found)) == []


names = st.text(st.sampled_from("ab#%23/ "), min_size=1, max_size=6)
contexts = st.just("") | names
entries = st.lists(
    st.tuples(names, contexts, st.sampled_from(["Rest.", "Drink."]), st.sampled_from(["eins", "zwei"])), max_size=8
)


@given(entries)
def test_every_pair_is_found_again_under_its_page_in_an_archive_that_was_written_and_read(found):
    units = ()
    for page, context, source, target in found:
        units = archive(units, page, Unit(source, target, context=context))
    read = read_catalog(write_catalog(Catalog(units)), "archive.po").units
    assert set(archive_pairs(read)) == {
        (page, make_key(source, context), target) for page, context, source, target in found
    }
