"""Sentences of changed texts that stand inside a block of any page."""

from __future__ import annotations

import pytest

DOSE = "Adults take one tablet in the morning."
WATER = "Take it with a glass of water."
ALCOHOL = "Do not drink alcohol on the same day."
REST = "Rest in bed for a few days."
WASH = "Wash your hands often."
DE = {
    DOSE: "Erwachsene nehmen morgens eine Tablette ein.",
    WATER: "Nehmen Sie sie mit einem Glas Wasser ein.",
    ALCOHOL: "Trinken Sie am selben Tag keinen Alkohol.",
    REST: "Ruhen Sie sich ein paar Tage im Bett aus.",
    WASH: "Waschen Sie sich oft die Hände.",
}


def text(*sentences):
    return " ".join(sentences)


def german(*sentences):
    return " ".join(DE[sentence] for sentence in sentences)


def translate(project, page, *sentences, target=""):
    """Translate the block that these sentences make up."""
    project.set(page, text(*sentences), target=target or german(*sentences), fuzzy=False, previous_source=None)


@pytest.fixture
def pages(project):
    """A page with two translated blocks, and another whose second block holds a sentence that they lack."""
    project.write("asthma", text(DOSE, WATER))
    project.write("flu", REST, text(ALCOHOL, WASH))
    project.sync()
    translate(project, "asthma", DOSE, WATER)
    translate(project, "flu", REST)
    translate(project, "flu", ALCOHOL, WASH)
    project.sync()
    return project


def test_a_new_sentence_is_translated_as_inside_a_block_of_another_page(pages):
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.texts("asthma") == [(new, german(DOSE, WATER, WASH), "stale", text(DOSE, WATER))]


def test_so_is_one_that_another_was_exchanged_for(pages):
    new = text(DOSE, ALCOHOL)
    pages.write("asthma", new)
    pages.sync()
    assert pages.texts("asthma") == [(new, german(DOSE, ALCOHOL), "stale", new)]


def test_a_new_block_on_a_page_that_is_new(pages):
    new = text(ALCOHOL, "Ask your pharmacist.")
    pages.write("asthma", new)
    pages.write("gout", WASH, new)
    pages.sync()
    assert pages.texts("gout") == [
        (WASH, DE[WASH], "stale", WASH),
        (new, german(ALCOHOL, WASH), "stale", text(ALCOHOL, WASH)),
    ]


def test_a_run_without_cache_finds_the_same(pages):
    pages.write("asthma", text(DOSE, WATER, WASH))
    pages.forget()
    pages.sync()
    assert pages.units("asthma")[text(DOSE, WATER, WASH)].target == german(DOSE, WATER, WASH)


def test_what_nobody_approved_is_not_found(pages):
    pages.set("flu", text(ALCOHOL, WASH), fuzzy=True)
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == f"{german(DOSE, WATER)} {WASH}"


def test_the_first_page_by_name_that_has_the_sentence_counts(pages):
    for page, target in (("gout", "Hände waschen!"), ("eczema", "Waschen Sie Ihre Hände oft.")):
        pages.write(page, text(REST, WASH))
        pages.sync()
        translate(pages, page, REST, WASH, target=f"{DE[REST]} {target}")
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == f"{german(DOSE, WATER)} Waschen Sie Ihre Hände oft."


def test_what_another_page_becomes_in_the_same_sync_does_not_matter(pages):
    pages.write("eczema", text(ALCOHOL, WASH))
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.texts("eczema") == [(text(ALCOHOL, WASH), german(ALCOHOL, WASH), "current", None)]
    assert pages.units("asthma")[new].target == german(DOSE, WATER, WASH)


def test_the_archive_holds_sentences_too(pages):
    pages.delete("flu")
    pages.sync()
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == german(DOSE, WATER, WASH)


def test_a_block_that_left_its_page_is_still_of_use(pages):
    pages.write("flu", REST)
    pages.sync()
    new = text(DOSE, WATER, ALCOHOL)
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == german(DOSE, WATER, ALCOHOL)


def test_a_catalog_that_somebody_removed_holds_nothing(pages):
    pages.delete("flu")
    pages.catalog_file("flu").unlink()
    pages.workspace.template_file("flu").unlink()
    new = text(DOSE, WATER, WASH)
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == f"{german(DOSE, WATER)} {WASH}"


def test_a_part_of_a_sentence_is_no_sentence(pages):
    new = text(DOSE, WATER, "Do not drink alcohol.")
    pages.write("asthma", new)
    pages.sync()
    assert pages.units("asthma")[new].target == f"{german(DOSE, WATER)} Do not drink alcohol."
