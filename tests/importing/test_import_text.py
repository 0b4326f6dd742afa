"""Plain text into articles."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.formats.article import text_blocks, write_article
from pipeline.formats.text import looks_like_html, parse_text
from pipeline.formats.webpage import parse_page

SAMPLES = Path(__file__).parent / "samples"


def body(text: str) -> list[str]:
    """Return the lines between the title and the end of the article."""
    lines = write_article(parse_text("Title\n\n" + text, "page")).split("\n")
    start, end = lines.index("<h1>Title</h1>"), lines.index("</article>")
    return [line for line in lines[start + 1 : end] if line]


def test_a_whole_page():
    text = (SAMPLES / "iron.txt").read_text("utf-8")
    assert write_article(parse_text(text, "iron")) == (SAMPLES / "iron.expected.html").read_text("utf-8")


def test_metadata():
    article = parse_text((SAMPLES / "iron.txt").read_text("utf-8"), "iron")
    assert (article.name, article.title, article.language) == ("iron", "Iron deficiency", "en")
    assert (article.modified, article.next_update) == ("2021-03-18", "2024")
    assert article.publisher == "Example Institute for Health"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Symptoms\n\nA cough is common.", ["<h2>Symptoms</h2>", "<p>A cough is common.</p>"]),
        ("How is it treated?\n\nBy rest.", ["<h2>How is it treated?</h2>", "<p>By rest.</p>"]),
        ("Rest.\n\nSymptoms", ["<p>Rest.</p>", "<p>Symptoms</p>"]),
        (
            "Rest is enough if\n\n  • you feel well",
            ["<p>Rest is enough if</p>", "<ul>", "  <li>you feel well</li>", "</ul>"],
        ),
        ("Symptoms\nA cough is common.", ["<h2>Symptoms</h2>", "<p>A cough is common.</p>"]),
        ("go home\n\nRest.", ["<p>go home</p>", "<p>Rest.</p>"]),
        (
            "One\n\nTwo\n\nThree\n\nFour\n\nRest.",
            ["<p>One</p>", "<p>Two</p>", "<p>Three</p>", "<h2>Four</h2>", "<p>Rest.</p>"],
        ),
        ("2023 figures\n\nThey rose.", ["<h2>2023 figures</h2>", "<p>They rose.</p>"]),
    ],
)
def test_headings(text, expected):
    assert body(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("• a\n• b\n", ["<ul>", "  <li>a</li>", "  <li>b</li>", "</ul>"]),
        ("- a\n\n- b\n", ["<ul>", "  <li>a</li>", "  <li>b</li>", "</ul>"]),
        ("•\na\n", ["<ul>", "  <li>a</li>", "</ul>"]),
        ("•\n\na\n", ["<ul>", "  <li>a</li>", "</ul>"]),
        ("• a\n  b\n", ["<ul>", "  <li>a b</li>", "</ul>"]),
        ("• a\n\n    b\n", ["<ul>", "  <li>", "    <p>a</p>", "    <p>b</p>", "  </li>", "</ul>"]),
        ("1. a\n2. b\n", ["<ol>", "  <li>a</li>", "  <li>b</li>", "</ol>"]),
        ("1. Rest well.\n\nMore.", ["<p>1. Rest well.</p>", "<p>More.</p>"]),
        (
            "• a\n   ◦ b\n• c",
            [
                "<ul>",
                "  <li>",
                "    a",
                "    <ul>",
                "      <li>b</li>",
                "    </ul>",
                "  </li>",
                "  <li>c</li>",
                "</ul>",
            ],
        ),
        (
            "The signs of it are:\n\nFever\n\nCough\n\nSee a doctor.",
            [
                "<p>The signs of it are:</p>",
                "<ul>",
                "  <li>Fever</li>",
                "  <li>Cough</li>",
                "</ul>",
                "<p>See a doctor.</p>",
            ],
        ),
        ("The pain – often mild –\n– goes away.", ["<p>The pain – often mild –<br>– goes away.</p>"]),
    ],
)
def test_lists(text, expected):
    assert body(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Mind this.\n\nNote: Ask first.",
            ['<aside class="note">', "  <p><strong>Note:</strong> Ask first.</p>", "</aside>"],
        ),
        (
            "Mind this.\n\nGood to know:\n\nAsk first.",
            ['<aside class="note">', "  <p><strong>Good to know:</strong></p>", "  <p>Ask first.</p>", "</aside>"],
        ),
        (
            "Mind this.\n\nWarning: Stop if you have:\n\n• a rash",
            [
                '<aside class="important">',
                "  <p><strong>Warning:</strong> Stop if you have:</p>",
                "  <ul>",
                "    <li>a rash</li>",
                "  </ul>",
                "</aside>",
            ],
        ),
        ("Mind this.\n\nImportant:", ["<p>Important:</p>"]),
        ("Mind this.\n\nNotes are taken.", ["<p>Notes are taken.</p>"]),
    ],
)
def test_boxes(text, expected):
    assert body(text)[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Updated on 18 March 2021", ("2021-03-18", "", "")),
        ("Last updated: 2021-03-18", ("2021-03-18", "", "")),
        ("Page last reviewed: March 2021\n\nNext review due: 3 March 2024", ("2021-03", "2024-03-03", "")),
        ("Updated on:\n\nMarch 18th, 2021", ("2021-03-18", "", "")),
        ("Last updated: March 18, 2021 | Next update: 2024", ("2021-03-18", "2024", "")),
        ("Updated on February 30, 2021", ("", "", "")),
        ("Updated on 03/04/2021", ("", "", "")),
        ("Published by: Example Institute", ("", "", "Example Institute")),
        ("Updated dietary advice is given in 2021.", ("", "", "")),
    ],
)
def test_publication(text, expected):
    article = parse_text("Title\n\nRest.\n\n" + text, "page")
    assert (article.modified, article.next_update, article.publisher) == expected


@pytest.mark.parametrize(
    "reference",
    [
        "Example AB, Sample C. How to rest. Ex Med J 2008; 337: a540.",
        "Example AB et al. How to rest. Ex Med J 2014; 29(1): 175-180. [PubMed: 24142513]",
        "Example, A. B., & Sample, C. (2020). How to rest. Example Medical Journal, 3(2), 10-12.",
        "Deutsche Beispielgesellschaft (DBG). S3-Leitlinie Ruhe. AWMF-Registernr.: 001-002. 2023.",
        "Example Society (ES). Guideline on rest. (ES Guidelines; No. 81). 2017.",
        "Example A. Rest. In: Sample B (Ed). Handbook of rest. Basel: Example; 2004. P. 16-17.",
    ],
)
def test_a_single_reference_is_known_by_its_form(reference):
    assert '<section class="references">' in body("Rest.\n\n" + reference)


@pytest.mark.parametrize(
    "paragraph",
    [
        "The programs have been offered since 2002.",
        "In May 2013, the manufacturer (Example Inc.) issued a warning.",
        "Smith et al. (2020) showed that rest helps. So did Jones et al. (2021).",
        "According to the World Health Organization (WHO), rest is healthy.",
    ],
)
def test_sentences_are_no_references(paragraph):
    assert body("Rest.\n\n" + paragraph) == ["<p>Rest.</p>", f"<p>{paragraph}</p>"]


def test_what_ends_a_list_of_sources_stands_after_it():
    text = "Rest.\n\nSources\n\n• Example AB. Rest. Ex J 2008; 3: 4-5.\n\n• This page is not advice.\n\n  Ask a doctor."
    assert body(text) == [
        "<p>Rest.</p>",
        '<section class="references">',
        "<h2>Sources</h2>",
        '<ul translate="no">',
        "  <li>Example AB. Rest. Ex J 2008; 3: 4-5.</li>",
        "</ul>",
        "</section>",
        '<section class="after-references">',
        "<p>This page is not advice.</p>",
        "<p>Ask a doctor.</p>",
        "</section>",
    ]


def test_wrapped_lines_are_joined_and_others_kept_apart():
    wrapped = (
        "A cold usually goes away by itself within one or\ntwo weeks, and there is no medicine that makes it\nshorter."
    )
    assert body(wrapped) == [f"<p>{wrapped}</p>".replace("\n", " ")]
    assert body("See us.\n\nExample Institute\n1 Example Road\nExample Town") == [
        "<p>See us.</p>",
        "<p>Example Institute<br>1 Example Road<br>Example Town</p>",
    ]


def test_escaping():
    assert body("A < B & C > D.") == ["<p>A &lt; B &amp; C &gt; D.</p>"]


def test_a_text_without_a_title_is_called_after_its_file():
    article = parse_text("Rest is good for you.", "why-rest")
    assert article.title == "Why rest"
    assert [block.kind for block in text_blocks(article)] == ["paragraph"]


def test_kinds_of_text_blocks():
    article = parse_text((SAMPLES / "iron.txt").read_text("utf-8"), "iron")
    blocks = text_blocks(article)
    assert [block.kind for block in blocks][:6] == ["title", "caption", "heading", "list item", "list item", "heading"]
    assert [block.text for block in blocks if block.kind == "note"][2] == "Note: The costs are not covered everywhere."
    assert [block.text for block in blocks if block.kind == "meta"] == [
        "Updated on March 18, 2021",
        "Next planned update: 2024",
        "Publisher: Example Institute for Health",
    ]
    assert sum(block.kind == "reference" for block in blocks) == 2


@pytest.mark.parametrize("text", ["", " \n\n \t", "\x00\x01", "\ufeff"])
def test_no_text(text):
    with pytest.raises(SourceError, match="page: no text in this file"):
        parse_text(text, "page")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\ufeff  <!-- saved --> <html>", True),
        ("<h1>x</h1>", True),
        ("Take <5 mg> of it if x < y and y > z.", False),
        ("Title\n\nText.", False),
        ("", False),
    ],
)
def test_looks_like_html(text, expected):
    assert looks_like_html(text) is expected


def test_importing_the_article_again_changes_nothing():
    article = parse_text((SAMPLES / "iron.txt").read_text("utf-8"), "iron")
    assert parse_page(write_article(article), "iron") == article
