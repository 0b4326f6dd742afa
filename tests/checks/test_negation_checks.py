"""Lost and added negations, modal verbs and conditions: many pairs of texts, and what holds for any."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.base import Subject
from pipeline.checks.negation import CHECKS
from pipeline.checks.negation.modality import BAN
from pipeline.model import Severity, Unit

CASES = [
    line.split("\t")
    for line in (Path(__file__).parent / "cases" / "negation.tsv").read_text(encoding="utf-8").splitlines()[1:]
]
BY_ID = {check.id: check for check in CHECKS}
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


def _remarks(source, target, ids=tuple(BY_ID)):
    subject = Subject(Unit(source, target), languages=("en", "de"))
    return [(check, remark) for check in ids for remark in BY_ID[check].run(subject)]


def _marked(source, target, check):
    """Return what the remarks of a check mark on both sides."""
    spans = [(remark.source, remark.target) for _, remark in _remarks(source, target, (check,))]
    return [
        (here and source[here.start : here.end], there and target[there.start : there.end]) for here, there in spans
    ]


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


@pytest.mark.parametrize(("check", "english", "german", "objects"), CASES, ids=[f"{n}" for n in range(len(CASES))])
def test_cases(check, english, german, objects):
    if objects == "yes":
        assert _remarks(english, german, (check,)) != []
    else:
        assert _remarks(english, german) == []


@pytest.mark.parametrize(
    ("check", "source", "target", "marked"),
    [
        ("negation", "Do not freeze it.", "Einfrieren Sie es.", [("not", None)]),
        ("negation", "It is <b>not</b> malignant.", "Er ist <b>bösartig</b>.", [("not", None)]),
        ("negation", "It isn't painful.", "Es tut weh.", [("isn't", None)]),
        ("negation", "Freeze it.", "Sie dürfen es <b>nicht</b> einfrieren.", [(None, "nicht")]),
        ("negation", "Healing is impossible.", "Die Heilung ist möglich.", [("impossible", "möglich")]),
        ("negation", "Healing is possible.", "Die Heilung ist unmöglich.", [("possible", "unmöglich")]),
        ("negation", "It hurts. It does not itch.", "Es schmerzt. Es juckt.", [("not", None)]),
        ("ban", "You must not drive.", "Sie müssen nicht fahren.", [("must not", "müssen")]),
        ("modality", "You may drive.", "Sie müssen fahren.", [("may", "müssen")]),
        ("conditions", "Rest unless you are fit.", "Ruhen Sie, wenn Sie fit sind.", [("unless", "wenn")]),
        ("conditions", "Rest if you are ill.", "Ruhen Sie, es sei denn, Sie sind krank.", [(None, "es sei denn")]),
    ],
)
def test_places(check, source, target, marked):
    assert _marked(source, target, check) == marked


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("No fever", "Fieber", "“No”: the negation is missing in the translation"),
        ("Fever", "Kein Fieber", "“Kein”: the translation negates what the English text does not"),
        ("The drug is unsafe.", "Das Mittel ist sicher.", "“unsafe” is turned into “sicher”"),
    ],
)
def test_messages(source, target, message):
    assert [remark.message for _, remark in _remarks(source, target)] == [message]


def test_a_ban_that_became_a_choice_is_a_blocker():
    ((_, remark),) = _remarks("You must not drive.", "Sie müssen nicht fahren.", ("ban",))
    assert (remark.severity, BAN.severity) == (None, Severity.BLOCKER)


def test_a_negation_in_another_sentence_settles_nothing():
    source = "Do not eat. You can drink water. Do not smoke."
    assert _remarks(source, "Essen Sie nichts. Sie können Wasser trinken. Rauchen Sie nicht.") == []
    assert _remarks(source, "Essen Sie nichts. Sie können Wasser trinken. Rauchen Sie.") != []
    assert _remarks(source, "Essen Sie nichts. Sie können kein Wasser trinken. Rauchen Sie nicht.") != []


def test_plural_forms():
    unit = Unit(
        "One test is not needed",
        plural="{n} tests are not needed",
        plural_targets=("Ein Test nicht nötig", "{n} Tests nötig"),
    )
    remarks = list(BY_ID["negation"].run(Subject(unit, languages=("en", "de"))))
    assert [remark.form for remark in remarks] == [1]


WORDS = st.sampled_from(
    "not no never without unless only if must may can't do isn't un- kein nicht ohne nie muss darf wenn es sei denn ab "
    "impossible möglich unmöglich . , ! ? \n <b> </b> {n} 5 No ß İ".split(" ")
)


@given(st.one_of(st.text(), st.lists(WORDS).map(" ".join)), st.one_of(st.text(), st.lists(WORDS).map(" ".join)))
def test_any_text_is_read(source, target):
    for _, remark in _remarks(source, target):
        assert remark.source is None or source[remark.source.start : remark.source.end]
        assert remark.target is None or target[remark.target.start : remark.target.end]


@given(st.lists(WORDS, max_size=12).map(" ".join))
def test_names_and_numbers_around_change_nothing(text):
    found = [(check, remark.message) for check, remark in _remarks(text, "Das Herz ist ein Muskel")]
    assert [
        (check, remark.message) for check, remark in _remarks(f"Berlin 7 {text}", "Das Herz ist ein Muskel")
    ] == found


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("The cyst often goes away.", "Die Zyste geht oft nicht weg.", None),
        ("The cyst is not big.", "Die Zyste ist groß.", None),
        ("It did not take long.", "Es war schon vorbei.", Severity.MINOR),
        ("The clinic is cut off from power.", "Die Klinik hat keinen Strom.", None),
    ],
)
def test_a_word_that_may_say_it_makes_the_remark_doubtful(source, target, severity):
    found = _remarks(source, target, ("negation",))
    assert [remark.severity for _, remark in found] == ([] if "cut off" in source else [severity])


@pytest.mark.parametrize(
    ("source", "target", "marked"),
    [
        ("Avoid crowds.", "Suchen Sie Menschenmengen auf.", [("Avoid", None)]),
        ("Drops keep eyes from drying out.", "Durch Tropfen trocknen die Augen aus.", [("keep", None)]),
        ("The test helps.", "Der Test hilft kaum.", [(None, "kaum")]),
    ],
)
def test_what_denies_and_has_nothing_that_might_on_the_other_side(source, target, marked):
    assert _marked(source, target, "negation") == marked


def test_only_and_certainty():
    assert _marked("It is only given to adults.", "Es wird auch Erwachsenen gegeben.", "conditions") == [
        ("only", "auch")
    ]
    assert _marked("It might hurt.", "Es wird auf jeden Fall wehtun.", "modality") == [("might", "auf jeden Fall")]


@pytest.mark.parametrize(
    ("check", "source", "target", "severity"),
    [
        ("conditions", "Rest unless you are fit.", "Ruhen Sie, wenn Sie fit sind.", Severity.BLOCKER),
        ("conditions", "Everyone except children", "Alle einschließlich der Kinder", Severity.BLOCKER),
        ("conditions", "It grew although we treated it.", "Es wuchs, weil wir es behandelten.", None),
        ("modality", "You do not have to fast.", "Sie dürfen nicht fasten.", Severity.BLOCKER),
        ("modality", "You must call a doctor.", "Sie können einen Arzt rufen.", Severity.BLOCKER),
        ("modality", "You may eat.", "Sie müssen essen.", None),
    ],
)
def test_what_turns_an_instruction_is_a_blocker(check, source, target, severity):
    assert [remark.severity for _, remark in _remarks(source, target, (check,))] == [severity]


@pytest.mark.parametrize(
    ("source", "target", "severity"),
    [
        ("The kidneys and the liver are not damaged.", "Die Nieren und die Leber sind beschädigt.", None),
        ("Many women with cancer do not need this.", "Das Angebot richtet sich an andere.", Severity.MINOR),
        ("The lungs are damaged by smoke.", "Die Lunge wird durch Rauch nicht geschädigt.", None),
        ("Is it really that dangerous?", "So gefährlich ist es gar nicht.", Severity.MINOR),
    ],
)
def test_a_negation_is_certain_only_where_the_sentence_follows_its_source(source, target, severity):
    assert [remark.severity for _, remark in _remarks(source, target, ("negation",))] == [severity]


def test_clauses_are_compared_one_by_one():
    source = "Two rules apply: do not smoke; drink water."
    assert _marked(source, "Zwei Regeln gelten: Rauchen Sie; trinken Sie Wasser.", "negation") == [("not", None)]
    assert _marked(source, "Zwei Regeln gelten: Rauchen Sie nicht; trinken Sie Wasser.", "negation") == []
