"""What a translator is told about a draft."""

from __future__ import annotations

from functools import partial

from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.draft import Draft, DraftSentence, Origin, Tools, draft, draft_notes
from pipeline.model import Materiality, Reason, Translation, Verdict
from pipeline.segmentation import split

_TOOLS = Tools(partial(split, language="en"), partial(split, language="de"), "en", "de")
_ADVICE = Translation(
    "Take 500 mg twice a day. Drink plenty of water. Ask your doctor if you have pain.",
    "Nehmen Sie zweimal täglich 500 mg ein. Trinken Sie viel Wasser. Fragen Sie Ihren Arzt, wenn Sie Schmerzen haben.",
)
_DOSE = Verdict(Materiality.CRITICAL, (Reason("dose", "500 mg", "250 mg"),))


def _notes(source: str, verdict: Verdict | None, *origins: Translation) -> tuple[str, ...]:
    return draft_notes(draft(origins, source, _TOOLS), origins, verdict)


def test_each_sentence_that_needs_work_has_a_line() -> None:
    source = "Take 250 mg twice a day. Drink plenty of water. Ask your doctor or nurse if you have pain. Keep it cool."
    assert _notes(source, _DOSE, _ADVICE) == (
        "Draft: 3 of 4 sentences need work: dose “500 mg” → “250 mg”",
        "Draft: numbers replaced: Take [-500-]{+250+} mg twice a day.",
        "Draft: Ask your doctor {+or nurse +}if you have pain.",
        "Draft: not translated: “Keep it cool.”",
    )


def test_what_is_gone_is_named() -> None:
    verdict = Verdict(Materiality.CRITICAL, (Reason("warning", "Ask your doctor", ""), Reason("modality", "", "")))
    assert _notes("Take 500 mg twice a day. Drink plenty of water.", verdict, _ADVICE) == (
        "Draft: all sentences are translated; check the whole: warning “Ask your doctor” removed; modality",
        "Draft: not in this text any more: “Ask your doctor if you have pain.”",
    )


def test_texts_without_alignment_need_work_as_a_whole() -> None:
    old = Translation("Rest. Drink water. Call 112 if you faint.", "Rufen Sie 112.")
    assert _notes("Rest. Drink water. Call 112 if you feel faint.", Verdict(Materiality.WORDING), old) == (
        "Draft: the whole text needs work: wording",
        "Draft: … Call 112 if you {+feel +}faint.",
    )


def test_markup_that_could_not_be_renewed_is_named() -> None:
    old = Translation("Do not drive. Rest.", "Fahren Sie nicht. Ruhen Sie sich aus.")
    assert _notes("Do <b>not</b> drive. Rest.", Verdict(Materiality.FORMAT), old) == (
        "Draft: 1 of 2 sentences needs work: markup or punctuation",
        "Draft: other markup: Do {+<b>+}not{+</b>+} drive.",
    )


def test_several_texts_are_counted() -> None:
    lines = _notes(
        "Rest at home. Wait.", None, Translation("Rest at home.", "Ruhe."), Translation("Drink.", "Trinken.")
    )
    assert lines == (
        "Draft: 1 of 2 sentences needs work, from 2 texts",
        "Draft: not translated: “Wait.”",
        "Draft: not in this text any more: “Drink.”",
    )


def test_sentences_from_elsewhere_say_so() -> None:
    made = Draft(
        "Ruhe. Kühl lagern.",
        (
            DraftSentence("Rest.", "Ruhe.", Origin.ELSEWHERE, "Rest!", 1.0),
            DraftSentence("Keep it very cool.", "Kühl lagern.", Origin.ELSEWHERE, "Keep it cool.", 0.86),
        ),
        whole=False,
    )
    assert draft_notes(made, (), None) == (
        "Draft: 1 of 2 sentences needs work",
        "Draft: translated elsewhere: “Rest.”",
        "Draft: from a similar text: Keep it {+very +}cool.",
    )


_TEXT = st.lists(
    st.sampled_from(["Rest. ", "Take 5 mg. ", "\n", "\x00", "w" * 200, "<b>", "Why? ", "\u2028"]), max_size=8
)
_TEXTS = _TEXT.map("".join) | st.text(max_size=30)


@given(st.lists(st.builds(Translation, _TEXTS, _TEXTS), max_size=2), _TEXTS)
def test_lines_are_short_single_and_the_same_each_time(origins: list[Translation], source: str) -> None:
    lines = _notes(source, _DOSE, *origins)
    assert lines == _notes(source, _DOSE, *origins)
    assert lines
    for line in lines:
        assert line.startswith("Draft: ")
        assert len(line) <= 300
        assert len(line.splitlines()) == 1
