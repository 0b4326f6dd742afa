"""A catalog brought up to date with its page, entry by entry."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalogs.drafts import as_draft
from pipeline.catalogs.merge import annotated, merge, worth_keeping
from pipeline.model import State, Unit

REST = Unit("Rest.", "Ruhen Sie sich aus.")
REST_A_LOT = Unit("Rest a lot.")
DRAFT = Unit("Rest a lot.", "Ruhen Sie sich aus.", fuzzy=True, previous_source="Rest.")


def update(old, template, *, approved=None, proposed=None):
    return merge(old, template, lookup=lambda key: (approved or {}).get(key, ""), proposed=proposed or {})


def units(*arguments, **options):
    return list(update(*arguments, **options).units)


def test_an_approved_translation_stays():
    assert units([REST], [Unit("Rest.")]) == [REST]


def test_entries_stand_in_the_order_of_the_page():
    drink = Unit("Drink.", "Trinken Sie.")
    assert units([REST, drink], [Unit("Drink."), Unit("Rest.")]) == [drink, REST]


def test_what_comes_from_the_page_is_taken_from_the_page():
    old = replace(REST, notes=("Flu (paragraph)",), references=("flu",), flags=("python-brace-format",), line=7)
    entry = Unit("Rest.", notes=("Flu › Care (paragraph)",), references=("flu#care",))
    assert units([old], [entry]) == [replace(REST, notes=("Flu › Care (paragraph)",), references=("flu#care",))]


def test_what_comes_from_the_translator_stays():
    old = replace(REST, comment="Formal address", flags=("max-length:80", "no-wrap"), previous_source="Rest")
    entry = Unit("Rest.", flags=("python-brace-format",))
    assert units([old], [entry]) == [replace(old, flags=("max-length:80", "no-wrap", "python-brace-format"))]


def test_flags_keep_their_order():
    old = replace(REST, flags=("python-brace-format", "no-wrap"))
    assert units([old], [Unit("Rest.", flags=("python-brace-format",))]) == [old]
    assert units([old], [Unit("Rest.")]) == [replace(REST, flags=("no-wrap",))]


def test_a_flag_that_the_translator_denies_is_not_set():
    old = replace(REST, flags=("no-python-brace-format",))
    assert units([old], [Unit("Rest.", flags=("python-brace-format",))]) == [old]


def test_a_new_text_is_untranslated():
    merged = update([], [Unit("Rest.")])
    assert merged.units == (Unit("Rest."),)
    assert merged.outcomes == {"new": 1, "obsolete": 0}


def test_a_proposed_draft_is_taken_and_the_old_text_becomes_obsolete():
    merged = update([REST], [REST_A_LOT], proposed={"Rest a lot.": DRAFT})
    assert merged.units == (DRAFT, replace(REST, obsolete=True))
    assert merged.outcomes == {"changed": 1, "obsolete": 1}


def test_a_proposal_may_be_current_or_untranslated():
    current, untranslated = replace(DRAFT, fuzzy=False, previous_source=None), replace(REST_A_LOT, comment="How long?")
    for proposal, outcome in ((current, "reused"), (untranslated, "new")):
        merged = update([REST], [REST_A_LOT], proposed={"Rest a lot.": proposal})
        assert merged.units == (proposal, replace(REST, obsolete=True))
        assert merged.outcomes == {outcome: 1, "obsolete": 1}


def test_what_is_approved_goes_before_what_is_proposed():
    merged = update([REST], [REST_A_LOT], approved={"Rest a lot.": "Viel Ruhe."}, proposed={"Rest a lot.": DRAFT})
    assert merged.units[0] == Unit("Rest a lot.", "Viel Ruhe.")


def test_an_entry_takes_over_comment_and_flags_of_what_it_grew_out_of():
    old = replace(REST, comment="Formal address", flags=("no-wrap", "python-brace-format"))
    assert annotated(REST_A_LOT, old) == replace(REST_A_LOT, comment="Formal address", flags=("no-wrap",))


NOTES = ("Draft: 1 of 1 sentences needs work: wording", "Draft: Rest{+ a lot+}.")
NOTED = as_draft(Unit("Rest a lot.", notes=("Flu (paragraph)",)), "Ruhen Sie sich aus!", REST, NOTES)


def test_a_draft_says_what_it_needs_and_what_it_was_as_sync_made_it():
    assert (
        replace(
            DRAFT,
            target="Ruhen Sie sich aus!",
            notes=(
                "Flu (paragraph)",
                "Draft dee4e4: 1 of 1 sentences needs work: wording",
                "Draft: Rest{+ a lot+}.",
            ),
        )
        == NOTED
    )


def test_a_draft_keeps_its_notes_until_it_is_current():
    entry = Unit("Rest a lot.", notes=("Flu › Care (paragraph)",))
    assert units([NOTED], [entry]) == [replace(NOTED, notes=("Flu › Care (paragraph)", *NOTED.notes[1:]))]
    done = replace(NOTED, fuzzy=False, previous_source=None)
    assert units([done], [entry]) == [replace(done, notes=entry.notes)]


def test_an_untouched_draft_leaves_nothing_behind():
    assert units([NOTED, replace(REST, obsolete=True)], [Unit("Rest.")]) == [REST]
    assert units([NOTED], []) == []
    for touched in (replace(NOTED, target="Ruhen Sie viel."), replace(NOTED, comment="viel?")):
        assert units([touched], []) == [replace(touched, obsolete=True, notes=())]


def test_a_text_that_comes_back_has_its_translation_again():
    merged = update([DRAFT, replace(REST, obsolete=True)], [Unit("Rest.")])
    assert merged.units == (REST,)
    assert merged.outcomes == {"reused": 1, "obsolete": 1}


def test_a_draft_that_somebody_worked_on_stays_as_obsolete_entry():
    worked_on = replace(DRAFT, target="Ruhen Sie sich viel aus.")
    commented = replace(DRAFT, comment="viel?")
    for draft in (worked_on, commented):
        assert units([draft, replace(REST, obsolete=True)], [Unit("Rest.")]) == [REST, replace(draft, obsolete=True)]


def test_an_approved_translation_of_the_same_text_is_taken_over():
    merged = update([], [Unit("Rest.")], approved={"Rest.": "Ruhe."})
    assert merged.units == (Unit("Rest.", "Ruhe."),)
    assert merged.outcomes == {"reused": 1, "obsolete": 0}


def test_an_approved_translation_of_the_same_text_replaces_a_draft():
    merged = update([DRAFT], [REST_A_LOT], approved={"Rest a lot.": "Viel Ruhe."})
    assert merged.units == (Unit("Rest a lot.", "Viel Ruhe."),)
    assert merged.outcomes == {"reused": 1, "obsolete": 0}


def test_the_own_translation_goes_before_that_of_another_page():
    merged = update([REST], [Unit("Rest.")], approved={"Rest.": "Ruhe."})
    assert merged.units == (REST,)
    assert merged.outcomes == {"kept": 1, "obsolete": 0}


def test_an_entry_that_somebody_marked_as_fuzzy_is_not_overwritten():
    doubtful = replace(REST, fuzzy=True)
    assert units([doubtful], [Unit("Rest.")], approved={"Rest.": "Ruhe."}) == [doubtful]


def test_a_context_makes_another_text():
    verb = Unit("Rest.", "Ruhen.", context="verb")
    assert units([verb], [Unit("Rest.")]) == [Unit("Rest."), replace(verb, obsolete=True)]


@pytest.mark.parametrize(
    ("old", "outcome"),
    [(REST, "kept"), (DRAFT, "kept"), (Unit("Rest."), "kept"), (replace(REST, obsolete=True), "reused")],
    ids=["approved", "draft", "untranslated", "obsolete"],
)
def test_outcomes(old, outcome):
    assert update([old], [Unit(old.source)]).outcomes == {outcome: 1, "obsolete": 0}


def test_an_untranslated_text_that_is_gone_leaves_nothing():
    merged = update([Unit("Rest.", comment="How long?")], [])
    assert merged.units == ()
    assert merged.outcomes == {"obsolete": 1}


def test_obsolete_entries_stay_in_their_order_and_what_is_gone_stands_behind_them():
    first, second, third = (Unit(source, "…", obsolete=True) for source in ("Sleep.", "Drink.", "Rest."))
    assert units([replace(third, obsolete=False), first, second], []) == [first, second, third]


def test_an_obsolete_entry_without_translation_is_dropped():
    assert units([Unit("Rest.", obsolete=True)], []) == []


def test_plural_entries_of_other_tools_stay():
    days = Unit("{n} day", plural="{n} days", plural_targets=("{n} Tag", "{n} Tage"))
    assert units([days], []) == [replace(days, obsolete=True)]
    assert units([days], [Unit("{n} day")]) == [days]


def test_worth_keeping_is_what_a_translator_wrote():
    doubtful = Unit("Drink.", "Trinken Sie.", fuzzy=True)
    assert list(worth_keeping([DRAFT, REST, Unit("Sleep."), doubtful])) == [REST, doubtful]
    assert list(worth_keeping([DRAFT, REST], {"Rest."})) == []
    assert list(worth_keeping([DRAFT])) == [DRAFT]


sources = st.sampled_from(["Rest.", "Rest a lot.", "Drink.", "Drink water.", "Sleep."])
optional_sources = st.none() | sources


@st.composite
def catalogs(draw):
    found = []
    for source in draw(st.lists(sources, unique=True)):
        target = draw(st.sampled_from(["", "eins", "zwei"]))
        fuzzy = bool(target) and draw(st.booleans())
        previous = draw(optional_sources) if fuzzy else None
        obsolete = bool(target) and draw(st.booleans())
        found.append(Unit(source, target, fuzzy=fuzzy, previous_source=previous, obsolete=obsolete))
    return sorted(found, key=lambda unit: unit.obsolete)


templates = st.lists(sources, unique=True).map(lambda texts: [Unit(text) for text in texts])
approvals = st.dictionaries(sources, st.sampled_from(["drei", "vier"]))


@st.composite
def updates(draw):
    """Return a catalog, a template, translations approved elsewhere, and drafts of changed texts."""
    old, template = draw(catalogs()), draw(templates)
    known = {unit.source for unit in old if not unit.obsolete}
    origins = [unit for unit in old if not unit.obsolete and unit.key not in {entry.key for entry in template}]
    fresh = [entry.key for entry in template if entry.key not in known]
    drafts = zip(fresh, draw(st.permutations(origins)), strict=False)
    return old, template, draw(approvals), {key: as_draft(Unit(key), unit.target, unit, NOTES) for key, unit in drafts}


def approved_pairs(found):
    return {(unit.key, unit.target) for unit in found if unit.state is State.CURRENT}


@given(updates())
def test_no_approved_pair_is_lost_and_none_appears_from_nowhere(case):
    old, template, approved, proposed = case
    found = update(old, template, approved=approved, proposed=proposed).units
    assert approved_pairs(old) <= approved_pairs(found) <= approved_pairs(old) | set(approved.items())


@given(updates())
def test_the_active_entries_are_those_of_the_page(case):
    old, template, approved, proposed = case
    merged = update(old, template, approved=approved, proposed=proposed)
    assert [unit.key for unit in merged.units if not unit.obsolete] == [entry.key for entry in template]
    assert len({unit.key for unit in merged.units}) == len(merged.units)
    assert sum(merged.outcomes.values()) - merged.outcomes["obsolete"] == len(template)


@given(updates())
def test_merging_again_changes_nothing(case):
    old, template, approved, proposed = case
    once = update(old, template, approved=approved, proposed=proposed).units
    assert update(once, template, approved=approved).units == once
