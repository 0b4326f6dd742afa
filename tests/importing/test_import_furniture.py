"""Site furniture apart from the articles."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.formats.article import block_text, text_blocks, write_article
from pipeline.formats.furniture import extend_furniture, furniture_texts, separate_furniture, write_furniture
from pipeline.formats.text import parse_text

SAMPLES = Path(__file__).parent / "samples"


def sample(name):
    return parse_text((SAMPLES / f"{name}.txt").read_text("utf-8"), name)


def texts(blocks):
    return [block_text(block) for block in blocks]


FORM = [
    "Our information is based on systematic reviews. It does not replace talking to a doctor.",
    "Send us your comments",
    "We welcome any feedback. Fields marked with an asterisk are required.",
    "About this page",
]


def test_one_page_loses_what_says_that_it_is_furniture():
    separated = separate_furniture([sample("iron")], ())
    assert texts(separated.furniture) == FORM
    [article] = separated.articles
    assert texts(article.furniture) == FORM
    assert [block.name for block in article.blocks[-3:]] == ["section", "section", "footer"]
    assert texts(article.blocks[-2].children) == ["Why do I feel cold?", "Feeling cold has many possible causes."]
    assert texts(article.blocks[-1].children) == [
        "Updated on March 18, 2021",
        "Next planned update: 2024",
        "Publisher: Example Institute for Health",
    ]


def test_what_several_pages_end_with_is_furniture_once():
    separated = separate_furniture([sample("fever"), sample("cough"), sample("iron")], ())
    assert texts(separated.furniture) == [FORM[0], "Our editorial team lives in three countries.", *FORM[1:]]
    assert [article.blocks[-1].name for article in separated.articles] == ["footer", "section", "footer"]


def test_known_furniture_is_not_added_again():
    separated = separate_furniture(
        [sample("iron"), sample("cough")], [*FORM, "our  editorial team lives in three countries."]
    )
    assert separated.furniture == ()
    assert [len(article.furniture) for article in separated.articles] == [4, 1]


def test_separating_twice_changes_nothing():
    once = separate_furniture([sample("iron"), sample("fever")], ())
    again = separate_furniture(once.articles, texts(once.furniture))
    assert again.furniture == ()
    assert list(map(write_article, again.articles)) == list(map(write_article, once.articles))


def test_what_articles_share_before_their_end_stays():
    warning = "Title\n\nCall an ambulance if you cannot breathe.\n\nRest.\n\nCall an ambulance if you cannot breathe."
    separated = separate_furniture([parse_text(warning, "a"), parse_text(warning, "b")], ())
    assert separated.furniture == ()


def test_an_article_without_references_ends_where_only_furniture_follows():
    text = "Title\n\nWe do not provide personal injections.\n\nRest.\n\nDisclaimer\n\nWe do not provide medical advice."
    separated = separate_furniture([parse_text(text, "a")], ())
    assert texts(separated.furniture) == ["Disclaimer", "We do not provide medical advice."]


def test_furniture_keeps_its_place_among_the_texts_of_the_file():
    [article] = separate_furniture([sample("iron")], ()).articles
    kinds = [block.kind for block in text_blocks(article)]
    assert kinds[-9:] == ["heading", "paragraph", *["furniture"] * 4, "meta", "meta", "meta"]


def test_the_furniture_page():
    page = write_furniture(separate_furniture([sample("iron")], ()).furniture)
    assert page == (SAMPLES / "site-furniture.expected.html").read_text("utf-8")
    assert list(furniture_texts(page, "site-furniture")) == FORM


def test_adding_to_the_furniture_page_leaves_the_rest_alone():
    page = "<html><main  class='x'><p>Old &mdash; text</p>\n</main></html>\n"
    more = separate_furniture([sample("cough")], ["Our editorial team lives in three countries."]).articles[0].furniture
    assert extend_furniture(page, more, "f") == (
        "<html><main  class='x'><p>Old &mdash; text</p>\n\n<p>Our editorial team lives in three countries.</p>\n"
        "</main></html>\n"
    )
    assert extend_furniture(page, (), "f") == page


def test_a_furniture_page_without_main():
    with pytest.raises(SourceError, match="f: no </main>"):
        extend_furniture("<p>x</p>", (), "f")
