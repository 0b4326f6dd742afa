"""The checks of typography: cases, places, repairs, and other languages than German."""

from __future__ import annotations

import csv
import unicodedata
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.checks.base import Remark, Subject
from pipeline.checks.fixes import apply_fixes, settle
from pipeline.checks.typography import CHECKS
from pipeline.checks.typography.data_spaces import MARKS_CLOSE, PERCENT_APART, PERCENT_CLOSE
from pipeline.checks.typography.flow import OBJECT, flow
from pipeline.model import Severity, Span, Unit
from pipeline.text import words

BY_ID = {check.id: check for check in CHECKS}
CASES = Path(__file__).with_name("cases") / "typography.tsv"
NBSP = "\u00a0"


def _rows():
    with CASES.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            texts = (
                row[side]
                .replace("\\n", "\n")
                .replace("\\r", "\r")
                .replace("\\u00a0", NBSP)
                .replace("\\u0308", "\u0308")
                for side in ("english", "german")
            )
            yield row["check"], *texts, row["objects"] == "yes"


ROWS = list(_rows())
EXAMPLES = [(check, example) for check in CHECKS for example in check.examples]


def _remarks(check, source, target, language="de"):
    return list(BY_ID[check].run(Subject(Unit(source, target), languages=("en", language))))


def _all(source, target, language="de"):
    return [remark for check in CHECKS for remark in _remarks(check.id, source, target, language)]


def _mended(check, source, target, language="de"):
    return settle(target, lambda text: _remarks(check, source, text, language))


@pytest.mark.parametrize(("check", "example"), EXAMPLES, ids=[f"{check.id}-{ex.objects}" for check, ex in EXAMPLES])
def test_a_check_does_as_its_examples_say(check, example):
    assert bool(list(check.run(example.subject))) == example.objects


def test_only_lost_lines_are_major():
    assert {check.id for check in CHECKS if check.severity is Severity.MAJOR} == {"line-breaks"}
    assert {check.severity for check in CHECKS} == {Severity.MAJOR, Severity.MINOR}


@pytest.mark.parametrize(("check", "source", "target", "objects"), ROWS)
def test_cases(check, source, target, objects):
    remarks = _remarks(check, source, target)
    assert bool(remarks) == objects, [remark.message for remark in remarks]
    for remark in remarks:
        assert remark.message
        for span, text in ((remark.source, source), (remark.target, target)):
            assert span is None or 0 <= span.start < span.end <= len(text)


@pytest.mark.parametrize(
    ("check", "source", "target", "places"),
    [
        ("quotes", "the “flu”", "die “Grippe”", ["“Grippe”"]),
        ("quotes", "the “flu”", "die „Grippe", ["„"]),
        ("quotes", "the “flu”", "die „<b>Grippe</b>”", ["”"]),
        ("spaces", "<b>5%</b> of 20 mg", "<b>5%</b> von 20mg", ["5%", "20mg"]),
        ("spaces", "fever, cough", "Fieber , Husten", [" ,"]),
        ("doubled-space", "a small lump", "ein  kleiner Knoten", ["  "]),
        ("edge-space", "Note", "Hinweis ", [" "]),
        ("doubled-word", "in the leg", "in <i>in</i> dem Bein", ["in <i>in"]),
        ("dashes", "It helps – slowly.", "Es hilft - langsam.", [" - "]),
        ("ellipsis", "well …", "nun ...", ["..."]),
        ("final-punctuation", "What helps?", "Was <b>hilft</b>.", ["."]),
        ("line-breaks", "One. Two.", "Eins.\nZwei.", ["\n"]),
        ("bullets", "• fever", "* Fieber", ["*"]),
        ("capitals", "It heals.", "„es“ heilt.", ["e"]),
        ("brackets", "fever (mild)", "<b>Fieber</b> (leicht", ["("]),
        ("punctuation", "fever, cough", "Fieber,, Husten", [",,"]),
        ("letters", "the heart", "das H\u0435rz", ["H\u0435rz"]),
    ],
)
def test_a_remark_marks_the_place(check, source, target, places):
    remarks = _remarks(check, source, target)
    assert [target[slice(*remark.target)] for remark in remarks] == places


@pytest.mark.parametrize(
    ("check", "source", "target", "mended"),
    [
        ("quotes", "the “flu”", 'die "Grippe"', "die „Grippe“"),
        ("quotes", "“the ‘flu’ season”", "\"die 'Grippe'-Zeit\"", "„die ‚Grippe‘-Zeit“"),
        ("quotes", "“a “b” c”", "„a „b“ c“", "„a ‚b‘ c“"),
        ("quotes", "the “flu”", "die &quot;<b>Grippe</b>&quot;", "die „<b>Grippe</b>“"),
        ("quotes", "How is it?", "Wie geht´s?", "Wie geht’s?"),
        ("quotes", "the “flu”", "die „Grippe", "die „Grippe"),
        ("spaces", "in 5% of 20 mg", "bei 5% von 20mg", f"bei 5{NBSP}% von 20{NBSP}mg"),
        ("spaces", "usually", "i.d.R. heilt es", f"i.{NBSP}d.{NBSP}R. heilt es"),
        ("spaces", "fever, cough", "Fieber ,Husten", "Fieber, Husten"),
        ("spaces", "fever (mild), cough", "Fieber ( leicht ),Husten", "Fieber (leicht),Husten"),
        ("spaces", "It heals. Rest.", "Es heilt.Ruhe hilft.", "Es heilt. Ruhe hilft."),
        ("spaces", "<b>Pain</b>.", "<b>Schmerz</b> .", "<b>Schmerz</b>."),
        ("spaces", "<b>Pain</b>.", "Der <b>Schmerz </b>.", "Der <b>Schmerz </b>."),
        ("doubled-space", "a small lump", f"ein {NBSP}kleiner   Knoten", f"ein{NBSP}kleiner Knoten"),
        ("edge-space", "Note: ", " Hinweis:", "Hinweis: "),
        ("doubled-word", "tea and milk", "Tee und und Milch", "Tee und Milch"),
        ("doubled-word", "not harmful", "nicht nicht schädlich", "nicht nicht schädlich"),
        ("dashes", "It helps—slowly.", "Es hilft—langsam - doch.", "Es hilft – langsam – doch."),
        ("ellipsis", "well … …", "nun ... ...", "nun … …"),
        ("final-punctuation", "It heals.", "Es heilt", "Es heilt."),
        ("final-punctuation", "Side effects", "Nebenwirkungen.", "Nebenwirkungen"),
        ("final-punctuation", "What helps?", "Was hilft.", "Was hilft."),
        ("line-breaks", "\nOne.\n", "Eins.", "\nEins.\n"),
        ("bullets", "• fever\n• cough", "* Fieber\nHusten", "• Fieber\n• Husten"),
        ("capitals", "It heals.", "es heilt.", "Es heilt."),
        ("brackets", "fever (mild)", "Fieber (leicht", "Fieber (leicht"),
        ("punctuation", "fever, cough.", "Fieber,, Husten..", "Fieber, Husten."),
        ("letters", "the large heart", "das gro\u03b2e H\u0435rz", "das große Herz"),
        ("letters", "pressure", "Dru\u0308cke", "Drücke"),
    ],
)
def test_repairs(check, source, target, mended):
    assert _mended(check, source, target) == mended


@pytest.mark.parametrize(
    ("language", "right", "wrong", "mended"),
    [
        ("de-CH", "Er sagte «ja».", "Er sagte “ja”.", "Er sagte «ja»."),
        ("de-AT", "Er sagte »ja«.", 'Er sagte "ja".', "Er sagte „ja“."),
        ("fr", f"Il dit «{NBSP}oui{NBSP}».", 'Il dit "oui".', "Il dit «oui»."),
        ("fr", "Il dit « oui ».", "Il dit „oui“.", "Il dit «oui»."),
        ("sv", "Han sa ”ja”.", "Han sa “ja”.", "Han sa ”ja”."),
        ("pl", "Mówi „tak”.", 'Mówi "tak".', "Mówi „tak”."),
        ("ru", "Он сказал «да».", 'Он сказал "да".', "Он сказал «да»."),
        ("nl", "Hij zei ‘ja’.", "Hij zei «ja».", "Hij zei “ja”."),
        ("es", "Dijo «sí».", 'Dijo "sí".', "Dijo “sí”."),
        ("ja", "彼は「はい」と言った。", '彼は"はい"。', '彼は"はい"。'),
    ],
)
def test_quotation_marks_of_other_languages(language, right, wrong, mended):
    assert _remarks("quotes", "He said “yes”.", right, language) == []
    assert _mended("quotes", "He said “yes”.", wrong, language) == mended


@pytest.mark.parametrize(
    ("target", "mended"),
    [
        ("Pourquoi?", "Pourquoi\u202f?"),
        ("Attention: «oui»", f"Attention{NBSP}: «{NBSP}oui{NBSP}»"),
        ("Pourquoi ?", "Pourquoi ?"),
        ("à 10:30", "à 10:30"),
    ],
)
def test_french_sets_high_marks_off(target, mended):
    assert _mended("spaces", "x", target, "fr") == mended


def test_per_cent_signs_stand_as_cldr_says():
    for language in sorted(MARKS_CLOSE & PERCENT_APART):
        assert _remarks("spaces", "in 5%", "5% x", language) != [], language
    for tag in sorted(PERCENT_APART) + sorted(PERCENT_CLOSE):
        pattern = Locale.parse(tag, sep="-").percent_formats[None].pattern
        assert (pattern == f"#,##0{NBSP}%") == (tag not in PERCENT_CLOSE), tag
    for language in sorted(MARKS_CLOSE - PERCENT_APART):
        assert f"0{NBSP}%" not in Locale.parse(language).percent_formats[None].pattern, language


def test_swiss_german_may_write_both():
    assert _remarks("spaces", "in 5%", "bei 5%", "de-CH") == []


def test_the_flow_leaves_tags_out():
    text = 'A<b id="1">b</b>&nbsp;{x}<br>https://example.org/a. <code>a  b</code>'
    shown = flow(text)
    assert shown.text == f"Ab{NBSP}{OBJECT}\n{OBJECT}. {OBJECT}"
    assert [text[start:end] for start, end in zip(shown.starts, shown.ends, strict=True)] == [
        "A",
        "b",
        "&nbsp;",
        "{x}",
        "<br>",
        "https://example.org/a",
        ".",
        " ",
        "<code>a  b</code>",
    ]


def test_code_has_no_typography():
    assert _all('Type `a - b` or [x alt="y"].', 'Geben Sie `a - b` oder [x alt="y"] ein.') == []


def test_another_wrapping_of_a_paragraph_is_a_note():
    source = "Drink a lot of water when it is hot, and stay out of the sun at\nnoon."
    (remark,) = _remarks(
        "line-breaks", source, "Trinken Sie viel Wasser, wenn es heiß ist, und meiden Sie mittags die Sonne."
    )
    assert (remark.severity, remark.message) == (Severity.NOTE, "1 line, where the source has 2")


def test_plural_forms_and_texts_that_nobody_has_approved():
    plural = Unit("One day.", plural="{n} days.", plural_targets=("Ein  Tag.", "{n} Tage."))
    (remark,) = BY_ID["doubled-space"].run(Subject(plural, languages=("en", "de")))
    assert (remark.form, remark.target) == (0, Span(3, 5))
    assert list(BY_ID["doubled-space"].run(Subject(Unit("a b", "a  b", fuzzy=True), languages=("en", "de")))) == []
    assert _all("Rest.", "") == []


@pytest.mark.parametrize(
    ("edits", "mended"),
    [
        ([(0, 1, "X"), (2, 3, "Z")], "XbZdef"),
        ([(2, 3, "Z"), (0, 1, "X")], "XbZdef"),
        ([(0, 3, "X"), (2, 4, "Z")], "Xdef"),
        ([(2, 4, "Z"), (0, 3, "X")], "abZef"),
        ([(3, 3, "+"), (3, 3, "-")], "abc+def"),
        ([(0, 6, "")], ""),
        ([(5, 9, "!")], "abcdef"),
        ([(1, 1, "+"), (1, 2, "B")], "a+Bcdef"),
    ],
)
def test_of_two_repairs_in_one_place_the_first_is_made(edits, mended):
    remarks = [Remark("", None, Span(start, end), fix) for start, end, fix in edits]
    assert apply_fixes("abcdef", remarks) == mended


def test_remarks_without_a_repair_change_nothing():
    assert apply_fixes("abc", [Remark("", None, Span(0, 1)), Remark("", None, None, "x")]) == "abc"


PIECES = [
    *"aA ,.;:!?-–—…„“”‚‘’'\"«»()[]•*%1\n\t\u00a0\u0308\u0430\u03b2`´",
    *(
        "und",
        "in in",
        "Der",
        "...",
        " - ",
        "<b>",
        "</b>",
        '<a id="1">',
        "<br>",
        "&quot;",
        "&nbsp;",
        "{n}",
        "10mg",
        "z.B.",
    ),
    *("https://example.org", "Straße", "ist ist", "1. ", "a) ", ",,", "''", "||"),
]
TEXTS = st.lists(st.sampled_from(PIECES), max_size=25).map("".join) | st.text(max_size=40)
LANGUAGES = st.sampled_from(["de", "de-CH", "fr", "en", "nl", "ru", "ja", "he", ""])


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, LANGUAGES)
def test_every_text_can_be_checked(source, target, language):
    for check in CHECKS:
        if check.coverage.includes("en", language):
            for remark in _remarks(check.id, source, target, language):
                assert remark.target is None or 0 <= remark.target.start <= remark.target.end <= len(target)
                assert remark.source is None or 0 <= remark.source.start <= remark.source.end <= len(source)


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(["de", "fr", "nl", "ru"]))
def test_when_all_repairs_are_made_none_is_left(source, target, language):
    checks = [check for check in CHECKS if check.coverage.includes("en", language)]

    def look(text):
        return [remark for check in checks for remark in _remarks(check.id, source, text, language)]

    mended = settle(target, look)
    assert settle(mended, look) == mended
    assert apply_fixes(mended, look(mended)) == mended


def _letters(text):
    folded = unicodedata.normalize("NFC", text).translate({0x430: "a", 0x3B2: "ß"})
    return "".join(character.lower() for word in words(folded) for character in word if character.isalnum())


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS)
def test_repairs_lose_no_word(source, target):
    kept = [check.id for check in CHECKS if check.id not in {"doubled-word", "bullets"}]
    mended = settle(target, lambda text: [remark for check in kept for remark in _remarks(check, source, text)])
    assert _letters(mended) == _letters(target)
