"""Findings as a page."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.model import Finding, Place, Severity, Span
from pipeline.report.check_html import page

DOSE = Finding(
    "numbers", Severity.BLOCKER, "“500” is missing", Place("locales/de/a.po", 12, 16), "compare them", "tablets", "de",
    "Take 500 mg <em>now</em>.", "500", "Nimm 50 mg.", Span(5, 8), Span(5, 7),
)  # fmt: skip
NOTE = Finding(
    "length", Severity.NOTE, "long", Place("locales/ar/b.po", 3), "", "fever", "ar", "Rest.", target="استرح."
)


def _parse(text):
    return html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)


def _text(element):
    return "".join(element.itertext())


def test_texts_have_their_language_and_their_place_marked():
    root = _parse(page([DOSE, NOTE], 12))
    cells = [(cell.get("lang"), cell.get("dir"), _text(cell)) for cell in root.iter("dd") if cell.get("lang")]
    assert cells == [
        ("en", "ltr", "Take 500 mg <em>now</em>."),
        ("de", "ltr", "Nimm 50 mg."),
        ("en", "ltr", "Rest."),
        ("ar", "rtl", "استرح."),
    ]
    assert [_text(mark) for mark in root.iter("mark")] == ["500", "50"]
    assert [_text(fix) for fix in root.iter("ins")] == ["500"]


def test_the_worst_comes_first_and_all_is_counted():
    root = _parse(page([NOTE, DOSE, replace(DOSE, excused="waived: so")], 1200))
    assert _text(root.find(".//h1")) == "pipeline check: 2 findings"
    assert _text(root.find(".//header/p")) == "1,200 blocks checked 1 blocker 1 note 1 excused"
    table, excused = (node for node in root.iter("table") if node.get("class") == "findings")
    assert [row.get("data-level") for row in table.findall("./tbody/tr")] == ["blocker", "note"]
    assert [_text(row.find(".//p[@class='excuse']")) for row in excused.findall("./tbody/tr")] == ["waived: so"]
    assert [head.get("scope") for head in table.findall("./thead/tr/th")] == ["col"] * 4
    assert all(row.find("th").get("scope") == "row" for row in table.findall("./tbody/tr"))


def test_a_clean_run():
    root = _parse(page([], 1))
    assert _text(root.find(".//h1")) == "pipeline check: nothing found"
    assert _text(root.find(".//header/p")).strip() == "1 block checked"
    assert root.find(".//form") is None
    assert root.find(".//table") is None


def test_nothing_but_the_page_is_needed_and_its_script_and_style_are_the_only_ones():
    text = page([DOSE, NOTE], 2)
    root = _parse(text)
    (policy,) = (node.get("content") for node in root.iter("meta") if node.get("http-equiv"))
    for name in ("script", "style"):
        (body,) = re.findall(f"<{name}>(.*?)</{name}>", text, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(body.encode()).digest()).decode()
        assert f"{name}-src 'sha256-{digest}'" in policy
    assert policy.startswith("default-src 'none'; ")
    assert not re.search(r"(?:src|href|action)=[\"'](?!#)", text)
    assert not re.search(r"\son[a-z]+=", text)


def test_a_long_text_is_cut():
    finding = replace(DOSE, target=f"{'vor ' * 99_999}HIER{' nach' * 99_999}", target_span=Span(399_996, 400_000))
    text = page([finding], 1)
    assert len(text) < 40_000
    assert [_text(mark) for mark in _parse(text).iter("mark")] == ["500", "HIER"]


def test_a_no_break_space_can_be_seen():
    root = _parse(page([replace(DOSE, fix="50\u00a0mg"), replace(DOSE, fix="")], 1))
    proposals = [_text(cell) for cell in root.iter("dd") if not cell.get("lang")]
    assert proposals == ["50⍽mg (⍽: no-break space)", "take it out"]


@pytest.mark.parametrize(
    "evil", ["</script><script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "<!--", "]]>"]
)
def test_hostile_texts_stay_texts(evil):
    finding = Finding(
        evil, Severity.MAJOR, evil, Place(evil, 1), evil, evil, "de", evil, evil, evil, Span(0, 2), Span(1, 3)
    )
    root = _parse(page([finding, replace(finding, excused=evil)], 1))
    assert len(list(root.iter("script"))) == 1
    assert root.find(".//img") is None
    assert _text(root.find(".//p[@class='message']")) == evil


@settings(max_examples=30, deadline=None)
@given(st.text(), st.text(), st.sampled_from(["de", "ar", "", "nonsense-locale"]))
def test_any_text_makes_a_valid_page(evil, other, locale):
    finding = Finding(
        evil, Severity.MINOR, other, Place(evil, 1), evil, evil, locale, other, evil, other, None, Span(0, 1)
    )
    _parse(page([finding, replace(finding, excused=evil)], 1))
