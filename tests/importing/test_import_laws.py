"""Laws of importing: no word is lost or doubled, every character has its position, importing twice changes nothing."""

import html
import re
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import SourceError
from pipeline.formats.article import block_text, text_blocks, write_article
from pipeline.formats.furniture import separate_furniture, write_furniture
from pipeline.formats.text import parse_text
from pipeline.formats.webpage import parse_page

PAGES = Path(__file__).parents[3] / "shared" / "data" / "pages"
SAMPLES = Path(__file__).parent / "samples"


def words(text):
    return Counter(re.findall(r"\w+", text))


def shown(page):
    """Return the words that a page of ours shows; its title is said again by its h1."""
    content = page.partition("<body>")[2]
    return words(html.unescape(re.sub(r"<[^>]*>", " ", content)))


def check_words(text):
    """Compare the words of a text with those of its article and its furniture."""
    [article], furniture = separate_furniture([parse_text(text, "")], ())
    result = shown(write_article(article)) + (shown(write_furniture(furniture)) if furniture else Counter())
    assert result == words(text)


def check_positions(text, article):
    lines = text.split("\n")
    for block in text_blocks(article):
        for offset, character in enumerate(block.text):
            line, column = block.position(offset)
            there = lines[line - 1][column - 1 : column] or "\n"
            # A space in a block may be any white space of the file, or a line break's tag.
            assert there == character or (character == " " and (there.isspace() or there == "<")), (block, offset)


WORD = st.sampled_from(["fever", "Ärzte", "0.5", "CDK4/6", "don’t", "A&E", "<5", "“rest”", "mg", "Fatigue"])
PHRASE = st.lists(WORD, min_size=1, max_size=12).map(" ".join)
SENTENCE = PHRASE.map(lambda phrase: f"The {phrase}.")
LONG = st.lists(SENTENCE, min_size=1, max_size=6).map(" ".join)
LINES = st.lists(PHRASE, min_size=2, max_size=5).map("\n".join)
REFERENCE = PHRASE.map(lambda phrase: f"Example AB. {phrase}. Ex J 2008; 3: 4-5.")
SPECIAL = st.sampled_from(
    [
        "Important:",
        "Note: Ask first.",
        "Good to know:",
        "Updated on March 18, 2021",
        "Next planned update: 2024",
        "Publisher:",
        "Publisher: Example",
        "Photo of a cat",
        "Sources",
        "Side effects",
        "The signs are:",
    ]
)
BULLET = st.tuples(st.sampled_from(["• ", "  • ", "    ◦ ", "- ", "•\n", "•\n\n"]), PHRASE).map("".join)
PARAGRAPH = st.one_of(SENTENCE, PHRASE, LONG, LINES, REFERENCE, SPECIAL, BULLET, PHRASE.map("    {}".format))
BREAK = st.sampled_from(["\n\n", "\n", "\n\n\n", "\r\n\r\n", " \n \n"])


@st.composite
def texts(draw):
    parts = draw(st.lists(st.tuples(PARAGRAPH, BREAK), min_size=1, max_size=14))
    return "The Title\n\n" + "".join(part for pair in parts for part in pair)


@given(texts())
def test_no_word_of_a_text_is_lost_or_doubled(text):
    [article], furniture = separate_furniture([parse_text(text, "")], ())
    assert shown(write_article(article)) + sum(map(words, map(block_text, furniture)), Counter()) == words(text)


@given(texts())
def test_every_character_of_a_text_stands_where_its_block_says(text):
    check_positions(text, parse_text(text, ""))


@given(texts())
def test_text_blocks_stand_in_file_order_and_hold_all_words(text):
    [article], _ = separate_furniture([parse_text(text, "")], ())
    blocks = text_blocks(article)
    assert sum((words(block.text) for block in blocks), Counter()) == words(text)
    assert [block.position(0) for block in blocks] == sorted(block.position(0) for block in blocks)


@given(texts())
def test_importing_an_imported_text_again_changes_nothing(text):
    article = parse_text(text, "page")
    page = write_article(article)
    again = parse_page(page, "page")
    assert again == article
    assert write_article(again) == page


TAG = st.sampled_from(
    [
        *(
            f"<{close}{name}>"
            for name in "p div ul li table tr td h1 h2 h3 b i aside section footer dl dd figure pre main".split()
            for close in ("", "/")
        ),
        "<br>",
        "<img src=a alt=b>",
        "<a href=x>",
        "<a href='javascript:x'>",
        "<div lang=de>",
        "<section class=references>",
        "<figcaption>",
        "<summary>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<p title='",
    ]
)
STUFF = st.sampled_from(
    ["\x00", "\x1b", "\ud800", "\u2028", "\r\n", "&#0;", "&nbsp;", "&#x110000;", "&", "<", ">", "]]>"]
)
MARKUP = st.lists(st.one_of(TAG, STUFF, PHRASE, SPECIAL, REFERENCE), max_size=40).map("".join)


@given(MARKUP)
@settings(max_examples=300)
def test_malformed_pages_are_imported_or_refused(page):
    try:
        article = parse_page(page, "page")
    except SourceError:
        return
    written = write_article(article)
    written.encode("utf-8")
    again = parse_page(written, "page")
    assert again == article
    assert write_article(again) == written
    assert not re.search(r"<script|javascript:|[\x00-\x08\x0b-\x1f]", written)


@given(st.text(max_size=200))
def test_any_text_is_imported_or_refused(text):
    for read in (parse_text, parse_page):
        try:
            write_article(read(text, "page")).encode("utf-8")
        except SourceError as error:
            assert error.message.startswith("page")  # noqa: PT017


INLINE = st.sampled_from(
    ["{}", "<b>{}</b>", "<a href='/x'>{}</a>", "<em>{}<br></em>", "x<sup>{}</sup>", "<span>{}</span>"]
)
BLOCK = st.sampled_from(
    ["<p>{}</p>", "<h2>{}</h2>", "<ul><li>{}</ul>", "<div>{}</div>", "<table><tr><td>{}<td>y</table>", "{}<br><br>"]
)


@given(st.lists(st.tuples(BLOCK, st.lists(st.tuples(INLINE, PHRASE), min_size=1, max_size=4)), min_size=1, max_size=8))
def test_no_word_of_a_web_page_is_lost_or_doubled(parts):
    html5lib = pytest.importorskip("html5lib")
    blocks = (
        block.format(" ".join(mark.format(html.escape(text)) for mark, text in inline)) for block, inline in parts
    )
    page = "<!DOCTYPE html><title>T</title><main><h1>T</h1>\n" + "\n".join(blocks) + "</main>"
    body = html5lib.parse(page, namespaceHTMLElements=False).find("body")
    for element in body.iter():
        if element.tag not in INLINE_NAMES:
            element.text, element.tail = f" {element.text or ''}", f" {element.tail or ''}"
    article = parse_page(page, "page")
    assert shown(re.sub(r"</?(?:b|a|em|sup)\b[^>]*>", "", write_article(article))) == words("".join(body.itertext()))
    if "&" not in page:
        check_positions(page, article)


INLINE_NAMES = ("b", "a", "em", "sup", "span")


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10_000 + "deep",
        "<b>" * 10_000 + "deep",
        "<ul><li>" * 10_000 + "deep",
        "<table><tr><td>" * 10_000 + "deep",
        "<p>x" * 10_000,
        "<p>" + "<b>x</b> " * 10_000,
        "&" * 100_000,
        "<" * 100_000,
        "<a " * 50_000,
        "&#" + "9" * 10_000 + ";",
        "<p title='&#" + "9" * 10_000 + ";'>x",
        "<!--" * 10_000,
        "<p>" + "x" * 100_000,
        "\x00" * 10_000 + "x",
    ],
    ids=lambda page: page[:8],
)
def test_hostile_pages_end_soon(page):
    start = time.process_time()
    with suppress(SourceError):
        write_article(parse_page(page, "page"))
    assert time.process_time() - start < 10


@pytest.mark.parametrize(
    "text",
    [
        "• x\n" * 10_000,
        "x:\n\ny\n\n" * 5_000,
        "".join(" " * (n % 99) + "• x\n" for n in range(5_000)),
        "Updated on " * 20_000,
    ],
    ids=["items", "colons", "indents", "dates"],
)
def test_hostile_texts_end_soon(text):
    start = time.process_time()
    write_article(parse_text(text, "page"))
    assert time.process_time() - start < 10


@pytest.mark.data
@pytest.mark.parametrize("path", sorted(PAGES.glob("*.txt")) or [None], ids=lambda path: path.stem if path else "none")
def test_real_pages(path):
    if path is None:
        pytest.skip("../shared/data/pages is not there")
    text = path.read_text("utf-8")
    check_words(text)
    article = parse_text(text, path.stem)
    check_positions(text, article)
    assert parse_page(write_article(article), path.stem) == article


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_samples(path):
    text = path.read_text("utf-8")
    check_words(text)
    check_positions(text, parse_text(text, path.stem))
