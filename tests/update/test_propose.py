"""What the entries of changed texts are to be, over all pages."""

from __future__ import annotations

from dataclasses import replace

from pipeline.catalogs.kept import as_kept
from pipeline.model import Cost, Materiality, Unit

DOSE = "Adults take 500 mg twice a day."
WATER = "Take the tablets with a glass of water."
ALCOHOL = "Do not drink alcohol while you take this medicine."
DOCTOR = "Call your doctor if you get a rash."
DE = {
    DOSE: "Erwachsene nehmen zweimal täglich 500 mg ein.",
    WATER: "Nehmen Sie die Tabletten mit einem Glas Wasser ein.",
    ALCOHOL: "Trinken Sie keinen Alkohol, solange Sie dieses Medikament einnehmen.",
    DOCTOR: "Rufen Sie Ihre Ärztin oder Ihren Arzt an, wenn Sie Ausschlag bekommen.",
}


def unit(*sentences, **fields):
    return Unit(" ".join(sentences), " ".join(DE[sentence] for sentence in sentences), **fields)


def only(found):
    ((_, proposals),) = found.items()
    (proposal,) = proposals.values()
    return proposal


def test_a_changed_dose_is_renewed_in_a_draft_that_says_so(proposals):
    new = " ".join([WATER, DOSE.replace("500", "250")])
    found = only(proposals({"flu": [unit(DOSE, WATER)]}, {"flu": [new]}))
    assert found.unit.target == f"{DE[WATER]} Erwachsene nehmen zweimal täglich 250 mg ein."
    assert (found.unit.fuzzy, found.unit.previous_source) == (True, f"{DOSE} {WATER}")
    assert found.verdict.materiality is Materiality.CRITICAL
    assert found.cost == Cost(free=8, revise=7)
    assert found.unit.notes[0].startswith("Draft ")
    assert "500" in found.unit.notes[0]
    assert found.unit.notes[1] == "Draft: numbers replaced: Adults take [-500-]{+250+} mg twice a day."


def test_other_markup_is_carried_over_as_current(proposals):
    found = only(proposals({"flu": [unit(ALCOHOL)]}, {"flu": [f"<strong>{ALCOHOL}</strong>"]}))
    assert found.unit == Unit(f"<strong>{ALCOHOL}</strong>", f"<strong>{DE[ALCOHOL]}</strong>")
    assert (found.verdict.materiality, found.cost) == (Materiality.FORMAT, Cost(free=9))


def test_what_nobody_approved_is_not_carried_over_as_current(proposals):
    doubtful = replace(unit(ALCOHOL), fuzzy=True)
    found = only(proposals({"flu": [doubtful]}, {"flu": [f"<strong>{ALCOHOL}</strong>"]}))
    assert (found.unit.fuzzy, found.unit.previous_source) == (True, ALCOHOL)


def test_another_context_needs_a_look(proposals):
    found = only(proposals({"flu": [unit(ALCOHOL)]}, {"flu": [Unit(f"<em>{ALCOHOL}</em>", context="leaflet")]}))
    assert (found.unit.fuzzy, found.unit.context, found.unit.previous_context) == (True, "leaflet", None)


def test_a_page_that_became_three_brings_every_sentence_along(proposals):
    old = {"flu": [unit(DOSE, WATER), unit(ALCOHOL, DOCTOR)]}
    new = {"dose": [f"{WATER} {DOSE}"], "drinks": [f"{ALCOHOL} Water is fine."], "care": [DOCTOR]}
    found = proposals(old, new)
    assert found["dose"][f"{WATER} {DOSE}"].unit.target == f"{DE[WATER]} {DE[DOSE]}"
    assert found["drinks"][f"{ALCOHOL} Water is fine."].unit.target == f"{DE[ALCOHOL]} Water is fine."
    assert found["care"][DOCTOR].unit.target == DE[DOCTOR]
    assert all(proposal.unit.fuzzy for page in found.values() for proposal in page.values())


def test_a_part_of_a_split_text_is_compared_with_the_sentences_that_it_has(proposals):
    less = DOSE.replace("500", "250")
    found = proposals(
        {"flu": [unit(DOSE, WATER, ALCOHOL, DOCTOR)]}, {"flu": [f"{less} {WATER}", f"{ALCOHOL} {DOCTOR}"]}
    )
    first, second = found["flu"].values()
    assert (first.unit.previous_source, second.unit.previous_source) == (f"{DOSE} {WATER}", f"{ALCOHOL} {DOCTOR}")
    assert [(reason.old, reason.new) for reason in first.verdict.reasons] == [("500 mg", "250 mg")]
    assert (second.verdict.materiality, second.unit.fuzzy) == (Materiality.FORMAT, True)
    assert (first.cost, second.cost) == (Cost(free=8, revise=7), Cost(free=17))


def test_three_pages_that_became_one_do_too(proposals):
    old = {"dose": [unit(DOSE)], "drinks": [unit(ALCOHOL)], "care": [unit(DOCTOR)]}
    text = f"{DOSE} {ALCOHOL} {DOCTOR}"
    found = only(proposals(old, {"flu": [text]}))
    assert found.unit.target == f"{DE[DOSE]} {DE[ALCOHOL]} {DE[DOCTOR]}"
    assert found.unit.previous_source == text


def test_after_several_edits_the_baseline_is_the_text_last_translated(proposals):
    first = unit(DOSE, WATER)
    once = only(proposals({"flu": [first]}, {"flu": [first.source.replace("500", "400")]})).unit
    catalog = [once, replace(first, obsolete=True)]
    twice = only(proposals({"flu": catalog}, {"flu": [first.source.replace("500", "300")]})).unit
    assert twice.previous_source == first.source
    assert twice.target == first.target.replace("500", "300")
    back = only(proposals({"flu": catalog}, {"flu": [f"<p>{first.source}</p>"]}))
    assert (back.unit.fuzzy, back.unit.target) == (False, f"<p>{first.target}</p>")


def test_a_draft_that_a_translator_has_worked_on_stays(proposals):
    first = unit(DOSE, WATER)
    worked_on = Unit(
        first.source.replace("500", "400"), "Halb fertig …", fuzzy=True, previous_source=first.source, comment="Dosis?"
    )
    catalog = [worked_on, replace(first, obsolete=True)]
    found = only(proposals({"flu": catalog}, {"flu": [first.source.replace("500", "300")]})).unit
    assert (found.target, found.previous_source, found.comment) == ("Halb fertig …", first.source, "Dosis?")
    assert "a translator began with it, so it stays whole" in found.notes[0]
    assert not [note for note in found.notes if "numbers replaced" in note]


def test_a_kept_translation_goes_back_to_the_text_that_was_translated(proposals):
    first = unit(ALCOHOL)
    second = Unit(ALCOHOL.replace("medicine", "drug"), "…", fuzzy=True, previous_source=ALCOHOL)
    kept = as_kept(second, first.target, by="an editor", reason="same", date="2024-05-31")
    third = ALCOHOL.replace("this medicine", "these drugs")
    found = only(proposals({"flu": [kept]}, {"flu": [third]})).unit
    assert (found.fuzzy, found.previous_source, found.target, found.comment) == (True, ALCOHOL, first.target, "")


def test_the_whole_previous_translation_on_request(proposals):
    old, new = unit(DOSE, WATER), f"{DOSE.replace('500', '250')} {WATER} Rest."
    found = only(proposals({"flu": [old]}, {"flu": [new]}, draft="previous"))
    assert found.unit.target == old.target
    assert not [note for note in found.unit.notes if "numbers replaced" in note]


def test_what_is_approved_somewhere_needs_no_proposal(proposals):
    assert (
        proposals(
            {"flu": [unit(DOSE)]}, {"flu": [DOSE.replace("500", "250")]}, approved={DOSE.replace("500", "250"): "…"}
        )
        == {}
    )


def test_a_text_like_nothing_else_has_no_proposal(proposals):
    assert proposals({"flu": [unit(DOSE)]}, {"flu": ["What helps"]}) == {}


def test_a_stale_text_that_moves_to_another_page_takes_its_draft_along(proposals):
    stale = Unit(DOSE, "Halb fertig …", fuzzy=True, previous_source="Adults take one tablet.", comment="Dosis?")
    found = only(proposals({"flu": [stale]}, {"dose": [Unit(DOSE, notes=("Dose (paragraph)",))]}))
    assert found.unit == replace(stale, notes=("Dose (paragraph)",))


def test_a_note_on_an_untranslated_text_stays_with_it(proposals):
    old = Unit(DOSE, comment="Which adults?")
    found = only(proposals({"flu": [old, unit(WATER)]}, {"flu": [DOSE.replace("500", "250"), WATER]}))
    assert found.unit == Unit(DOSE.replace("500", "250"), comment="Which adults?")


def test_all_forms_of_a_plural_are_offered(proposals):
    days = Unit("for {n} long day", plural="for {n} long days", plural_targets=("{n} Tag lang", "{n} Tage lang"))
    new = Unit("for {n} whole day", plural="for {n} whole days")
    found = only(proposals({"flu": [days]}, {"flu": [new]})).unit
    assert found == replace(
        new, plural_targets=days.plural_targets, fuzzy=True, previous_source=days.source, previous_plural=days.plural
    )
