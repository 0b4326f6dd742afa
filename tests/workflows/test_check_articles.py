"""Articles of a project: findings at their places, from the source of a page to its damage and its dates."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.checks.articles import SEVERITIES
from pipeline.checks.articles.facts import Heading, Identifier, Image, Reference
from pipeline.checks.freshness import SEVERITIES as DATES
from pipeline.formats.html import extract
from pipeline.model import Severity, Span
from pipeline.workflows.check.article_blocks import source_offset, source_offsets, text_blocks
from pipeline.workflows.check.article_dates import dates, languages
from pipeline.workflows.check.article_facts import read_facts
from pipeline.workflows.check.articles import article_findings
from pipeline.workflows.check.cache import Verdicts, memory_of
from pipeline.workflows.survey import survey

NOW = datetime(2024, 5, 31, 12, 0, tzinfo=UTC)
HEAD = '<!DOCTYPE html>\n<html lang="en">\n<head><title>Asthma</title></head>\n<body>\n'
END = "</body>\n</html>\n"


def _page(body, head=HEAD):
    return f"{head}{body}\n{END}"


def _findings(folder, verdicts=Verdicts()):  # noqa: B008  # it remembers nothing
    workspace = folder.workspace
    return list(article_findings(workspace, list(survey(workspace)), lambda: NOW, verdicts))


def _told(folder):
    return [(finding.check, str(finding.place), finding.message) for finding in _findings(folder)]


def _asthma(folder, body):
    folder.write("source_en/asthma.html", _page(body))
    return _told(folder)


def test_a_page_that_is_in_order(folder):
    folder.write("source_en/conditions/copd.html", _page('<h1>COPD</h1>\n<p id="signs">Coughing is a sign.</p>'))
    folder.write("source_en/img/lungs.png", b"\x89PNG")
    body = """<h1>Asthma</h1>
<p>See <a href="conditions/copd.html#signs">signs of COPD</a> or <a href="mailto:team@example.org">write to us</a>.</p>
<h2>Lungs</h2><img src="img/lungs.png" alt="The lungs">
<p>Updated on <time datetime="2024-01-23" data-l10n-name="updated">January 23, 2024</time></p>"""
    assert _asthma(folder, body) == []


def test_each_finding_stands_at_its_place(folder):
    body = """<h1>Asthma</h1>
<p>See <a href="copd.html">COPD</a>, <a
  href="#dosage">the dosage</a>
or <a href="#end">here</a>.</p>
<h3 id="end">Lungs</h3>
<p id="end"><img src="lungs.png"></p>"""
    file = "source_en/asthma.html"
    assert _asthma(folder, body) == [
        ("link-broken", f"{file}:6:17", "copd.html: there is no such file in the source folder"),
        ("link-broken", f"{file}:7:9", "#dosage: this page has no element with the id “dosage”"),
        ("link-text", f"{file}:8:13", "“here” does not say where the link leads"),
        ("heading-order", f"{file}:9:1", "after <h1> comes <h3>: a level is skipped"),
        ("id-twice", f"{file}:10:8", "another element has the id “end” too"),
        ("alt-missing", f"{file}:10:13", "<img> has no alternative text (alt)"),
        ("link-broken", f"{file}:10:23", "lungs.png: there is no such file in the source folder"),
    ]


def test_findings_name_the_page(folder):
    folder.write("source_en/conditions/copd.html", _page('<h1>COPD</h1><p><a href="asthma.html">Asthma</a></p>'))
    folder.write("source_en/asthma.html", _page("<h1>Asthma</h1>"))
    (finding,) = _findings(folder)
    assert (finding.page, finding.locale, finding.hint) == ("conditions/copd", "", "is asthma.html meant?")
    assert finding.severity is Severity.MAJOR


def test_a_fragment_of_a_page_has_no_head(folder):
    folder.write("source_en/part.html", "<h1>Part</h1>\n<p>Text.</p>\n")
    assert _told(folder) == []
    folder.write("source_en/part.html", "<html>\n<body><h1>Part</h1></body></html>\n")
    assert [(check, place) for check, place, _ in _told(folder)] == [
        ("language-unmarked", "source_en/part.html:1:1"),
        ("title-missing", "source_en/part.html:1:1"),
    ]


def test_a_page_that_cannot_be_read_is_left_out(folder):
    folder.write("source_en/copd.html", "<p>not <b>closed</p>")
    assert _asthma(folder, '<h1>Asthma</h1><p><a href="copd.html#x">COPD</a></p>') == []


def test_damage_stands_where_it_is_in_the_source(folder):
    body = """<h1>Asthma</h1>
<p>It is <em>treated</em> with
  drugs&nbsp;that <strong>widen the</strong> , or with
  sprays..</p>
<p title="Breathe (slowly">Rest a bit.Then go on.</p>"""
    found = _asthma(folder, body)
    assert [(check, place) for check, place, _ in found] == [
        ("damage-gap", "source_en/asthma.html:7:46"),
        ("damage-doubled-stop", "source_en/asthma.html:8:9"),
        ("damage-cut-quote", "source_en/asthma.html:9:19"),
        ("damage-missing-space", "source_en/asthma.html:9:39"),
    ]


def test_images_and_dates_leave_no_gap_in_a_sentence(folder):
    body = """<h1>Asthma</h1>
<p>Press <svg viewBox="0 0 1 1"><path d="M0 0"/></svg> and breathe with <img src="data:," alt="a spacer">.<br>Rest.</p>
<p>Revised in <time datetime="2024-01">January 2024</time>, <code>v1</code>.</p>"""
    assert _asthma(folder, body) == []


def test_code_has_a_grammar_of_its_own(folder):
    body = "<h1>Files</h1><p>Press <kbd>?</kbd>, or see <code>data..csv</code>. Then open the <code>(</code>.</p>"
    assert _asthma(folder, body) == []


def test_text_that_is_said_to_be_in_another_language(folder):
    german = "Das ist die Leitlinie der Gesellschaft und der Kliniken"
    assert _asthma(folder, f'<h1>Asthma</h1><p>Source: <cite lang="de">{german}</cite></p>') == []
    found = _asthma(folder, f"<h1>Asthma</h1><p>{german}.</p>")
    assert [(check, place) for check, place, _ in found] == [("damage-foreign-text", "source_en/asthma.html:5:19")]


def test_damage_is_remembered(folder):
    folder.write("source_en/asthma.html", _page("<h1>Asthma</h1>\n<p>Drink water..</p>"))
    first = _findings(folder, memory_of(folder.workspace).articles)
    assert [finding.hint for finding in first] == ["keep one of the two"]
    assert _findings(folder, memory_of(folder.workspace).articles) == first
    folder.write("source_en/asthma.html", _page("<h1>Asthma</h1>\n<p>Drink water.</p>"))
    assert _findings(folder, memory_of(folder.workspace).articles) == []


def test_dates_of_a_page(folder):
    body = """<h1>Asthma</h1>
<p>Updated on <time datetime="2024-01-23" data-l10n-name="updated">January 24, 2024</time></p>
<p>Next update: <time datetime="2023" data-l10n-name="next-update">2023</time></p>"""
    head = HEAD.replace("</head>", '\n<meta name="dcterms.modified" content="2024-01-20">\n</head>')
    folder.write("source_en/asthma.html", _page(body, head))
    file = "source_en/asthma.html"
    said = "updated 2024-01-23 in the text is later than the next planned update, 2023 in the text"
    other = "updated 2024-01-20 in dcterms.modified is another date than 2024-01-23 in the text"
    assert _told(folder) == [
        ("metadata-contradiction", f"{file}:4:40", other),
        ("metadata-contradiction", f"{file}:8:15", said),
        ("metadata-contradiction", f"{file}:8:15", "readers see “January 24, 2024”, but datetime is 2024-01-23"),
    ]


def test_imported_pages_state_their_dates_in_metadata(folder):
    head = HEAD.replace("</head>", '<meta name="next-planned-update" content="2024-02"></head>')
    folder.write("source_en/asthma.html", _page("<h1>Asthma</h1>", head))
    assert _told(folder) == [
        (
            "update-due",
            "source_en/asthma.html:3:70",
            "the next update was planned for 2024-02, which ended 3 months ago",
        )
    ]


def test_data_for_search_engines():
    data = {
        "@context": "https://schema.org",
        "@graph": [
            {"@type": "WebSite", "publisher": {"dateModified": "1999"}},
            {"@type": "MedicalWebPage", "dateModified": "2024-01-20", "inLanguage": "de", "datePublished": "2020"},
        ],
    }
    page = f'<p>x</p><script type="application/ld+json">{json.dumps(data)}</script>'
    document, read = extract(page, "p"), read_facts(page, "p.html")
    found = [(item.role.value, item.value, page[slice(*item.span)]) for item in dates(document, read)]
    assert found == [("updated", "2024-01-20", "2024-01-20"), ("published", "2020", "2020")]
    assert [(item.where, item.value) for item in languages(document, read)] == [("JSON-LD inLanguage", "de")]


PO = """\
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"PO-Revision-Date: {date}\\n"

msgid "Asthma"
msgstr "{target}"

msgid "Updated on {{updated}}"
msgstr "Stand: {{updated}}"
"""


@pytest.mark.parametrize(
    ("date", "target", "said"),
    [
        ("2023-01-05 10:00+0100", "Asthma",
         ["the page was updated on 2024-01-23, its translation last revised on 2023-01-05"]),
        ("2023-01-05 10:00+0100", "", []),
        ("2024-01-05 10:00+0100", "Asthma", []),
        ("YEAR-MO-DA HO:MI+ZONE", "Asthma", []),
    ],
)  # fmt: skip
def test_translations_that_nobody_has_looked_at_since(folder, date, target, said):
    stated = '<time datetime="2024-01-23" data-l10n-name="updated">January 23, 2024</time>'
    folder.write("source_en/asthma.html", _page(f"<h1>Asthma</h1><p>Updated on {stated}</p>"))
    folder.write("locales/de/LC_MESSAGES/asthma.po", PO.format(date=date, target=target))
    found = _findings(folder)
    assert [finding.message for finding in found] == said
    for finding in found:
        assert (finding.check, finding.severity, finding.locale) == ("translation-older", Severity.NOTE, "de")
        assert str(finding.place) == "locales/de/LC_MESSAGES/asthma.po"


def test_facts_of_a_page():
    page = """<html lang="en-GB"><title>A &amp; B</title><base href="/x"><meta name=ROBOTS content="noindex">
<h1 role="none">No</h1><h2 id=a>Yes</h2><a name="old"></a><svg id="s"><title id="t">Lungs</title><a href="#s"></a></svg>
<a href=" x.html&amp;y " aria-label="Label">Text</a><a href="y"><img src="i" alt="Lungs"> here</a>
<a href=z title="T"></a>
<template><img src="no"><p id="no"></template><noscript><img src="no"></noscript><!-- <img src="no"> -->
<img src="p" width="1" height="1"><img src="q" aria-hidden="true"><input type="image" src="b"><area href="m" alt="">
<link rel="canonical" href="https://example.org/"><link rel="stylesheet" href="s.css"><script src="j.js"></script>"""
    facts = read_facts(page, "p.html").facts
    assert (facts.title, facts.language, facts.based, facts.listed) == ("A & B", "en-GB", True, False)
    assert [heading.level for heading in facts.headings] == [2]
    assert facts.anchors == {"a", "s", "t", "old"}
    assert [identifier.drawing for identifier in facts.ids] == [False, True, True]
    assert [(item.element, item.target, item.text) for item in facts.references] == [
        ("a", "#s", ""),
        ("a", "x.html&y", "Label"),
        ("a", "y", "Lungs here"),
        ("img", "i", None),
        ("a", "z", None),
        ("img", "p", None),
        ("img", "q", None),
        ("input", "b", None),
        ("area", "m", None),
        ("link", "s.css", None),
        ("script", "j.js", None),
    ]
    assert [(image.element, image.alt, image.source) for image in facts.images] == [
        ("img", "Lungs", "i"),
        ("input", None, "b"),
        ("area", "", ""),
    ]


TEXTS = st.text(st.sampled_from("ab <&.\n\xa0é"), max_size=8).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace("é", "&eacute;")
)
INLINE = st.one_of(
    TEXTS,
    st.just("<br>"),
    st.just('<img src="x" alt="y">'),
    st.just('<svg><path d="M0"/></svg>'),
    st.just("<code>c&amp;d</code>"),
    st.just('<kbd><img src="x"> c <code>d</code></kbd>'),
    st.just('<span lang="de">über</span>'),
    st.just('<time datetime="2024-01-23">23 <!-- x -->Jan</time>'),
    TEXTS.map(lambda text: f"<em>{text}</em>"),
    TEXTS.map(lambda text: f"<!-- {text.replace('-', '')} -->"),
)


@given(st.lists(INLINE, max_size=6).map("".join))
def test_every_character_of_a_block_is_found_in_the_source(inside):
    document = extract(f'<h1>Title</h1><p title="a&amp;b">\n{inside}\n</p>', "p")
    for block in text_blocks(document):
        segment = document.segments[block.pieces[0][1] - 1]
        places = source_offsets(document, segment)
        for at, character in enumerate(block.text):
            if not character.isspace():
                found = source_offset(places, block.text, at, segment.span.end)
                raw = document.skeleton[found:]
                assert unescape(re.match(r"&\w+;|.", raw)[0]) == character or raw.startswith(
                    ("<img", "<svg", "<code", "<kbd")
                )
        assert len(places) == sum(map(len, block.text.split()))


@given(st.text(st.sampled_from("<>/ a=\"'#&;himgdtx-!"), max_size=60))
def test_facts_of_any_text_can_be_read(text):
    facts = read_facts(text, "p.html").facts
    assert all(isinstance(item, Reference) for item in facts.references)
    assert all(isinstance(item, Image) for item in facts.images)
    assert all(isinstance(item, Heading) for item in facts.headings)
    assert all(isinstance(item, Identifier) and isinstance(item.span, Span) for item in facts.ids)


@given(st.text(st.sampled_from('{}[]":, \\a1'), max_size=40))
def test_dates_of_any_data_can_be_read(text):
    page = f'<script type="application/ld+json">{text}</script>'
    document, read = extract(page, "p"), read_facts(page, "p.html")
    assert dates(document, read) == ()
    assert languages(document, read) == ()


def test_all_findings_have_a_severity():
    root = Path(__file__).resolve().parents[2]
    names = {*SEVERITIES, *DATES}
    files = [*root.glob("pipeline/checks/articles/*.py"), root / "pipeline/checks/freshness.py"]
    said = {
        name
        for file in files
        for name in re.findall(r'"([a-z]+-[a-z-]+)",\s+(?:Severity|severity)', file.read_text("utf-8"))
    }
    assert said <= names
    assert {"link-broken", "update-due"} <= names
