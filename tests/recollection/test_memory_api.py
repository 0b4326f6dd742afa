"""`pipeline.Memory`: what is found, how it is ranked, and what is said about it."""

from __future__ import annotations

import pytest

from pipeline import Context, Match, MatchKind, Memory, MemoryEntry, Status
from pipeline.errors import ConfigError

DOSE = "Adults take two tablets of 500 mg every eight hours."
DOSE_DE = "Erwachsene nehmen alle acht Stunden zwei Tabletten zu 500 mg ein."
NOT = "You should not take this medicine if you are pregnant or breast-feeding your child."
NOT_DE = "Sie sollten dieses Arzneimittel nicht einnehmen, wenn Sie schwanger sind oder stillen."
REST = "Rest in bed for a few days."
REST_DE = "Ruhen Sie sich ein paar Tage im Bett aus."
WASH = "Wash your hands often."
WASH_DE = "Waschen Sie sich oft die Hände."


@pytest.fixture
def memory(tmp_path):
    with Memory.open(tmp_path / "memory.sqlite") as opened:
        yield opened


def shown(matches):
    return [(match.score, match.kind.value, match.target) for match in matches]


def test_a_text_is_found_again_and_one_like_it(memory):
    assert memory.add([(DOSE, DOSE_DE), (REST, REST_DE)]) == 2
    assert memory.add([(DOSE, DOSE_DE)]) == 0
    assert shown(memory.lookup(DOSE)) == [(100, "exact", DOSE_DE)]
    assert shown(memory.lookup("Rest in bed for several days.")) == [(75, "fuzzy", REST_DE)]
    assert shown(memory.lookup("Rest in bed for a few weeks.")) == [(87, "fuzzy", REST_DE)]
    assert shown(memory.lookup("Rest in bed for a few weeks.", threshold=88)) == []


def test_white_space_does_not_make_another_text(memory):
    memory.add([(REST, REST_DE)])
    assert shown(memory.lookup(" Rest in bed\n for a few days. ")) == [(100, "exact", REST_DE)]


def test_another_number_is_named_and_put_into_the_translation(memory):
    memory.add([(DOSE, DOSE_DE)])
    (match,) = memory.lookup(DOSE.replace("500", "250"))
    assert [str(reason) for reason in match.differences] == ["dose “500 mg” → “250 mg”"]
    assert match.adapted == "Erwachsene nehmen alle acht Stunden zwei Tabletten zu 250 mg ein."
    assert (match.target, match.score) == (DOSE_DE, 90)


def test_what_differs_in_a_negation_never_ranks_as_nearly_the_same(memory):
    long_not = f"{NOT} Talk to your doctor or pharmacist first, who will tell you what else you can do about it."
    memory.add([(long_not, f"{NOT_DE} Sprechen Sie zuerst mit Ihrer Ärztin oder Apotheke.")])
    (match,) = memory.lookup(long_not.replace("not ", ""), threshold=97)
    assert (match.similarity, match.score) == (97, 94)
    assert [reason.what for reason in match.differences] == ["negation"]
    assert match.adapted == ""


def test_other_letters_are_not_the_same_text(memory):
    memory.add([(WASH, WASH_DE)])
    (match,) = memory.lookup("WASH your hands often.")
    assert (match.similarity, match.score, match.kind) == (100, 99, MatchKind.FUZZY)


def test_all_translations_of_a_text_are_offered_the_fitting_one_first(memory):
    here = Context("flu", "Flu › Prevention", "before", "after")
    memory.add(
        [
            (WASH, "Hände waschen!", {"page": "cold", "origin": "a.po"}),
            (WASH, WASH_DE, {"page": "flu", "trail": "Flu › Prevention", "origin": "b.po"}),
            (WASH, "Oft Hände waschen.", {"page": "cold", "origin": "c.po", "before": "before", "after": "after"}),
            (WASH, "Wasche die Hände.", {"status": "machine", "origin": "d.tmx"}),
        ]
    )
    assert shown(memory.lookup(WASH, context=here)) == [
        (100, "context", WASH_DE),
        (100, "context", "Oft Hände waschen."),
        (100, "exact", "Hände waschen!"),
        (100, "exact", "Wasche die Hände."),
    ]
    assert [match.status for match in memory.lookup(WASH)][-1] is Status.MACHINE
    assert len(memory.lookup(WASH, limit=2)) == 2


def test_what_is_known_about_a_translation_comes_with_it(memory):
    entry = MemoryEntry(
        WASH,
        WASH_DE,
        Status.APPROVED,
        Context("flu", "Flu › Prevention"),
        origin="flu.tmx",
        who="Terminology team",
        when="2026-03-01T10:00:00+00:00",
        properties=(("tuid", "17"),),
    )
    memory.add([entry])
    (match,) = memory.lookup(WASH)
    assert match == Match(
        WASH,
        WASH,
        WASH_DE,
        100,
        MatchKind.EXACT,
        memory.languages,
        Status.APPROVED,
        Context("flu", "Flu › Prevention"),
        "flu.tmx",
        "Terminology team",
        "2026-03-01T10:00:00+00:00",
        (("tuid", "17"),),
    )


def test_metadata_that_translations_do_not_have_is_refused(memory):
    with pytest.raises(ValueError, match="not metadata of a translation: 'autor'"):
        memory.add([(WASH, WASH_DE, {"autor": "x"})])
    assert memory.lookup(WASH) == []


def test_a_sentence_is_found_in_a_longer_text(memory):
    memory.add([MemoryEntry(f"{REST} {WASH}", f"{REST_DE} {WASH_DE}", sentences=(REST, WASH))])
    (match,) = memory.lookup(WASH)
    assert (match.source, match.target, match.is_part) == (WASH, WASH_DE, True)


def test_a_text_is_put_together_from_sentences(memory):
    memory.add([(REST, REST_DE), (WASH, WASH_DE)])
    match = memory.assemble(f"{WASH} Drink water. {REST}")
    assert match.kind is MatchKind.ASSEMBLED
    assert match.target == f"{WASH_DE} Drink water. {REST_DE}"
    assert memory.assemble("Drink water.") is None


def test_recalled_translations_are_not_offered_again(memory):
    memory.add([(WASH, WASH_DE), (WASH, "Hände waschen!")])
    memory.recall([(WASH, WASH_DE)])
    memory.add([(WASH, WASH_DE, {"origin": "again.tmx"})])
    assert shown(memory.lookup(WASH)) == [(100, "exact", "Hände waschen!")]
    memory.recall([(REST, REST_DE)])
    assert shown(memory.lookup(WASH)) == [(100, "exact", "Hände waschen!")]
    memory.allow([(WASH, WASH_DE)])
    assert len(memory.lookup(WASH)) == 2


def test_what_is_recalled_is_hidden_in_other_markup_and_in_longer_texts(memory):
    memory.add(
        [
            (f"<strong>{WASH}</strong>", f"<strong>{WASH_DE}</strong>"),
            MemoryEntry(f"{REST} {WASH}", f"{REST_DE} {WASH_DE}", sentences=(REST, WASH)),
            (WASH, WASH_DE.replace(".", "!")),
        ]
    )
    memory.recall([(WASH, WASH_DE)])
    texts = (f"<strong>{WASH}</strong>", f"{REST} {WASH}", WASH)
    found = [[match.target for match in memory.lookup(text, threshold=60)] for text in texts]
    assert found == [[], [REST_DE], []]
    assert [match.target for match in memory.lookup(REST)] == [REST_DE]


def test_the_phrase_of_a_concordance_is_marked_on_both_sides(memory):
    memory.add(
        [
            ("Bone loss is common in old age.", "Knochenschwund ist im Alter häufig."),
            ("Exercise slows bone loss.", "Bewegung bremst den Knochenschwund."),
            ("The bone is healing.", "Der Knochen heilt."),
            (WASH, WASH_DE),
            (REST, REST_DE),
            (DOSE, DOSE_DE),
        ]
    )
    found = memory.concordance("bone  loss")
    marked = [
        (
            [hit.source[slice(*mark)] for mark in hit.source_marks],
            [hit.target[slice(*mark)] for mark in hit.target_marks],
        )
        for hit in found
    ]
    assert marked == [(["bone loss"], ["Knochenschwund"]), (["Bone loss"], ["Knochenschwund"])]
    assert memory.concordance("loss bone") == []


def test_one_file_holds_several_language_pairs(tmp_path):
    file = tmp_path / "memory.sqlite"
    with Memory.open(file) as german, Memory.open(f"sqlite:///{file}", "en", "fr_FR") as french:
        german.add([(WASH, WASH_DE)])
        french.add([(WASH, "Lavez-vous souvent les mains.")])
        assert [match.target for match in french.lookup(WASH)] == ["Lavez-vous souvent les mains."]
        assert [match.target for match in german.lookup(WASH)] == [WASH_DE]


def test_batches_give_what_single_lookups_give(memory):
    memory.add([(DOSE, DOSE_DE), (REST, REST_DE), (WASH, WASH_DE)])
    texts = [DOSE, "Nothing like it.", "Rest in bed for a few weeks."] * 3
    assert list(memory.lookup_many(texts, processes=2)) == [memory.lookup(text) for text in texts]


@pytest.mark.parametrize("url", ["mysql://host/memory", "http://example.org"])
def test_another_kind_of_address_is_refused(url):
    with pytest.raises(ConfigError, match="no memory can be opened there"):
        Memory.open(url)


@pytest.mark.parametrize(("threshold", "limit"), [(0, 5), (101, 5), (75, 0)])
def test_numbers_out_of_range_are_refused(memory, threshold, limit):
    with pytest.raises(ValueError, match=r"threshold|limit"):
        memory.lookup(WASH, threshold, limit)
