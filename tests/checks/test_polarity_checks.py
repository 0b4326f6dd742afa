"""The checks of opposites: their own examples, a table of cases, where their remarks point, and laws."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.polarity import CHECKS
from pipeline.checks.polarity.german import adjective, noun, verb
from pipeline.checks.polarity.judge import close_look
from pipeline.checks.polarity.lexicon import TABLES, checks_of_axes, in_compound, lexicon
from pipeline.checks.polarity.prefilter import keys_of, may_contradict
from pipeline.checks.texts import HOUSE_STYLE, Side, Texts
from pipeline.model import Severity, Unit

BY_ID = {check.id: check for check in CHECKS}
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]
CASES = Path(__file__).parent / "cases" / "polarity.tsv"


def _cases():
    with CASES.open(encoding="utf-8", newline="") as file:
        rows = csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        next(rows)
        return [tuple(row) for row in rows]


def _remarks(check, english, german, **fields):
    return list(check.run(Subject(Unit(english, german, **fields), languages=("en", "de"))))


def test_ids_and_severities():
    assert [check.id for check in CHECKS] == ["polarity", "direction", "comparison", "order", "population"]
    assert {check.severity for check in CHECKS} == {Severity.BLOCKER}


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "english", "german", "objects"), _cases())
def test_cases(check, english, german, objects):
    found = {each.id: _remarks(each, english, german) for each in CHECKS}
    if objects == "no":
        assert not any(found.values())
    else:
        assert found[check]
        for remark in found[check]:
            assert f"“{english[slice(*remark.source)]}”" in remark.message
            assert f"“{german[slice(*remark.target)]}”" in remark.message


@pytest.mark.parametrize(
    ("check", "english", "german", "message", "source", "target"),
    [
        (
            "polarity",
            "Side effects are <b>rare</b>.",
            "Nebenwirkungen sind <b>häufig</b>.",
            "“rare” is turned to its opposite: “häufig”",
            "rare",
            "häufig",
        ),
        (
            "direction",
            'This <a id="1">drug</a> raises blood pressure.',
            'Dieses <a id="1">Mittel</a> senkt den Blutdruck.',
            "“raises” is turned round: “senkt”",
            "raises",
            "senkt",
        ),
        (
            "comparison",
            "Wait at least 10 minutes.",
            "Warten Sie höchstens 10 Minuten.",
            "“at least” is compared the other way round: “höchstens”",
            "at least",
            "höchstens",
        ),
        (
            "order",
            "Rest before the operation.",
            "Ruhen Sie sich nach der Operation aus.",
            "“before the operation” is put in another order: “nach der Operation”",
            "before the operation",
            "nach der Operation",
        ),
        (
            "population",
            "It affects {n} women.",
            "Betroffen sind {n} Männer.",
            "“women” are other people than “Männer”",
            "women",
            "Männer",
        ),
    ],
)
def test_a_remark_names_both_sides_and_where(check, english, german, message, source, target):
    (remark,) = _remarks(BY_ID[check], english, german)
    assert remark.message == message
    assert english[slice(*remark.source)] == source
    assert german[slice(*remark.target)] == target
    assert (remark.fix, remark.severity) == (None, None)


@pytest.mark.parametrize(
    ("english", "german", "severities"),
    [
        (
            "It increases the number of red cells and decreases the number of others.",
            "Es senkt die Zahl der roten Zellen und erhöht die Zahl anderer.",
            [Severity.MINOR],
        ),
        (
            "It increases the number of red cells and decreases the number of others.",
            "Es erhöht die Zahl der roten Zellen und senkt die Zahl anderer.",
            [],
        ),
        ("It may increase or decrease.", "Es kann sinken oder steigen.", []),
    ],
)
def test_poles_that_change_places_are_doubtful(english, german, severities):
    assert [remark.severity for remark in _remarks(BY_ID["direction"], english, german)] == severities


def test_a_plural_form_may_translate_either_text():
    unit = Unit("Take one before meals", plural="Take {n} before meals", plural_targets=("Eine nach dem Essen", "{n}"))
    (remark,) = BY_ID["order"].run(Subject(unit, languages=("en", "de")))
    assert remark.form == 0


@pytest.mark.parametrize("target", ["", "Häufig."])
def test_what_is_not_current_is_left_alone(target):
    assert _remarks(BY_ID["polarity"], "Rare.", target, fuzzy=True) == []


def test_a_word_that_stands_elsewhere_is_no_translation():
    filler = "Das ist ein langer Satz ohne weitere Angaben. " * 8
    assert (
        _remarks(BY_ID["polarity"], f"It is rare. {filler}", f"Das kommt vor. {filler}Etwas anderes ist häufig.") == []
    )


@pytest.mark.parametrize(
    ("english", "german", "severities"),
    [
        ("It usually helps.", "Es hilft immer.", []),
        ("It usually helps.", "Es hilft meist.", []),
        ("It usually helps.", "Es hilft oft.", []),
        ("It usually helps.", "Es hilft manchmal.", [None]),
        ("It usually helps.", "Es hilft selten.", [None]),
        ("It doesn't usually help.", "Es hilft selten.", []),
    ],
)
def test_only_neighbours_on_the_scale_translate_each_other(english, german, severities):
    assert [remark.severity for remark in _remarks(BY_ID["polarity"], english, german)] == severities


def test_what_is_said_of_a_comparison_with_exchanged_sides_spans_both():
    english, german = "Naproxen works faster than tramadol.", "Tramadol wirkt schneller als Naproxen."
    (remark,) = _remarks(BY_ID["comparison"], english, german)
    assert (remark.source, remark.target) == ((0, len(english) - 1), (0, len(german) - 1))
    assert remark.message == f"“{english[:-1]}” is compared the other way round: “{german[:-1]}”"


def test_a_particle_belongs_to_the_last_verb_that_takes_it():
    english = "Lie down with your lower legs raised."
    german = "Legen Sie sich hin und lagern Sie die Unterschenkel hoch."
    assert [list(check.run(Subject(Unit(english, german), languages=("en", "de")))) for check in CHECKS] == [[]] * 5


def test_forms_of_an_adjective():
    assert {"selten", "seltenes", "seltener", "selteneren", "seltenste"} <= set(adjective("selten"))


def test_forms_of_a_noun():
    assert {"anstieg", "anstiegs", "anstiege", "anstiegen"} <= set(noun("Anstieg"))


@pytest.mark.parametrize(
    ("notation", "joined"),
    [
        ("senken/", {"senken", "senke", "senkst", "senkt", "senkte", "senkten", "gesenkt", "gesenkte", "senkende"}),
        ("erhöhen/", {"erhöht", "erhöhte", "erhöhtes", "erhöhend"}),
        ("reduzieren/", {"reduziert", "reduzierte", "reduzierten"}),
        ("verbessern/", {"verbessert", "verbesserte", "verbessernd"}),
        ("sinken/sank/gesunken", {"sinkt", "sank", "sanken", "gesunken", "gesunkene"}),
        ("öffnen/", {"öffnet", "öffnete", "geöffnet"}),
    ],
)
def test_forms_of_a_verb(notation, joined):
    assert joined <= {form.text for form in verb(notation) if not form.particle}


def test_forms_of_a_verb_that_parts():
    forms = {(form.text, form.particle) for form in verb("zu|nehmen/nimmt/nahm/genommen")}
    assert {("nimmt", "zu"), ("nahmen", "zu"), ("zunimmt", ""), ("zugenommen", ""), ("zuzunehmen", "")} <= forms


def test_heads_and_beginnings_of_compounds():
    assert in_compound("temperaturanstieg", "de") == lexicon("de").heads["anstieg"]
    assert in_compound("linksherzinsuffizienz", "de")
    assert in_compound("tisch", "de") == ()


def test_every_axis_has_poles_in_both_languages():
    blocks = [block for table in TABLES.values() for block in table.strip().split("\n\n")]
    lines = [block.replace("\n    ", " ").splitlines() for block in blocks]
    assert len(checks_of_axes()) == len(blocks) > 150
    assert all(len(poles) > 1 for poles in lines)
    assert all(
        english and german for poles in lines for english, _, german in (pole.partition(" = ") for pole in poles)
    )


WORDS = st.sampled_from(
    "increase decrease before after meal not rare often left arm more than 5 women child over "
    "nimmt senkt zu ab vor nach dem Essen selten häufig nicht linke rechten Arm mehr als weniger Frauen Kind "
    "über unter better than besser als usually meist always never nie then first vorher , . ; <b> </b> {n} ß İ".split()
)


@given(st.text(max_size=80), st.text(max_size=80))
def test_never_raises_on_any_text(english, german):
    for check in CHECKS:
        _remarks(check, english, german)


@given(st.lists(WORDS, max_size=30), st.lists(WORDS, max_size=30))
def test_remarks_point_into_the_texts(english, german):
    source, target = " ".join(english), " ".join(german)
    for check in CHECKS:
        for remark in _remarks(check, source, target):
            assert 0 <= remark.source.start < remark.source.end <= len(source)
            assert 0 <= remark.target.start < remark.target.end <= len(target)


@given(st.sampled_from([row for row in _cases() if row[3] == "no"]))
def test_a_good_translation_after_another_is_still_good(case):
    _, english, german, _ = case
    for check in CHECKS:
        assert _remarks(check, f"{english} Thank you. {english}", f"{german} Vielen Dank. {german}") == []


CASE_WORDS = st.sampled_from(
    sorted({word for english, german in ((c[1], c[2]) for c in _cases()) for word in f"{english} {german}".split()})
)


@given(st.lists(CASE_WORDS, max_size=25), st.lists(CASE_WORDS, max_size=25))
def test_a_quick_look_loses_no_contradiction(english, german):
    texts = Texts(Side(" ".join(english), "en"), Side(" ".join(german), "de"), HOUSE_STYLE)
    if not may_contradict(keys_of(texts.source, "en"), keys_of(texts.target, "de")):
        assert close_look(texts) == ()


@pytest.mark.parametrize(("english", "german"), [row[1:3] for row in _cases() if row[3] == "yes"])
def test_a_quick_look_lets_what_is_wrong_pass(english, german):
    assert may_contradict(keys_of(Side(english, "en"), "en"), keys_of(Side(german, "de"), "de"))
