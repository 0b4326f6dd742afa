"""Saved web pages: what belongs to an article though it stands outside it, and what doesn't though it stands inside."""

from pathlib import Path

import pytest

from pipeline.config import Settings
from pipeline.formats.article import text_blocks, write_article
from pipeline.formats.text import looks_like_html
from pipeline.formats.webpage import parse_page
from pipeline.workflows.import_ import import_files
from pipeline.workspace import Workspace

REST = "Rest is good for people who have a cold, and so is drinking enough."
MAIN = f"<main><h1>T</h1><p>{REST}</p></main>"
KEPT = [f"<p>{REST}</p>"]


def inside(html: str) -> list[str]:
    """Return the lines of the article below its title; importing the article again changes nothing."""
    page = write_article(parse_page(html, "page"))
    assert write_article(parse_page(page, "page")) == page
    lines = page.split("\n")
    assert "<h1>T</h1>" in lines
    start, end = lines.index("<article>") + 2, lines.index("</article>")
    return [line for line in lines[start:end] if line]


def said(html: str) -> tuple[str, str, str]:
    article = parse_page(html, "page")
    return article.modified, article.next_update, article.publisher


@pytest.mark.parametrize(
    "outside",
    [
        "<footer><p>Updated on January 23, 2024<p>Next planned update: 2027<p>Publisher:<p>IEH</footer>",
        "<aside class=meta><p>Updated on January 23, 2024<p>Next planned update: 2027<p>Publisher: IEH</aside>",
        "<div role=contentinfo>Updated on January 23, 2024<p>Next planned update: 2027<p>Publisher: IEH</div>",
        "<dl><dt>Last updated:<dd>23 January 2024<dt>Next review due:<dd>2027<dt>Published by:<dd>IEH</dl>",
        "<ul><li>The article was last edited on 23 January 2024, at 10:12<li>Next update: 2027<li>Publisher: IEH</ul>",
    ],
)
@pytest.mark.parametrize("in_main", [True, False])
def test_lines_about_the_publication_are_kept_wherever_they_stand(outside, in_main):
    page = MAIN.replace("</main>", f"{outside}</main>") if in_main else f"{MAIN}{outside}<p>Imprint</p>"
    assert said(page) == ("2024-01-23", "2027", "IEH")
    lines = inside(page)
    assert lines[:2] == [*KEPT, "<footer>"]
    assert "Imprint" not in "".join(lines)


def test_positions_of_lines_outside_are_those_of_the_file():
    blocks = text_blocks(parse_page(f"<footer>\n<p>Updated: 3 May 2020</footer>\n{MAIN}", "page"))
    assert [(block.kind, *block.position(0)) for block in blocks] == [
        ("meta", 2, 4),
        ("title", 3, 11),
        ("paragraph", 3, 20),
    ]


@pytest.mark.parametrize(
    "outside",
    [
        "<div><p>Published: 5 May 2011</p><p>Published: 6 May 2011</p></div>",
        "<article><p>Published: 5 May 2011</p></article>",
        "<aside class=related><p>Published: 5 May 2011</p></aside>",
        "<nav>Published: 5 May 2011</nav>",
        "<footer hidden>Published: 5 May 2011</footer>",
        "<footer>Published 5 May 2011 to 2014</footer>",
    ],
)
def test_dates_of_other_pages_are_not_taken(outside):
    assert said(MAIN + outside) == ("", "", "")
    assert inside(MAIN + outside) == KEPT


def test_what_the_article_says_counts_for_more():
    page = MAIN.replace("</main>", "<p>Updated: 3 May 2020</main>") + "<footer><p>Updated: 4 June 2022</footer>"
    assert said(page) == ("2020-05-03", "", "")
    assert "2022" not in "".join(inside(page))


@pytest.mark.parametrize(
    "page",
    [
        f"<main><h1>T</h1><p>{REST}</p><article><p>{REST} {REST}</p></article></main>",
        f"<main><article><h1>T</h1><p>{REST}</p></article><section><p>{REST} {REST}</p></section></main>",
        f"<main><article><h1>T</h1><p>{REST} {REST}</p></article><article><p>{REST}</p></article></main>",
        f"<div itemscope><h1>T</h1><p>{REST}</p><div itemprop=articleBody><p>{REST} {REST}</p></div></div>",
        f"<div><h1>T</h1><p>{REST}</p></div><div><p>{REST} {REST}</p>{f'<p>{REST}</p>' * 4}</div>",
    ],
)
def test_text_beside_the_longest_part_is_kept(page):
    assert "".join(inside(page)).count(REST) == page.count(REST)


def test_a_table_for_the_layout():
    page = (
        "<table><tr><td><a href=/a>Lungs</a></td><td><h1>T</h1>"
        f"<p>{REST}</p><table><tr><td>a<td>b</table></td><td>News</td></tr></table>"
    )
    assert inside(page) == [*KEPT, "<table>", "  <tr>", "    <td>a</td>", "    <td>b</td>", "  </tr>", "</table>"]


def test_a_table_of_data_is_not_taken_apart():
    page = f"<h1>T</h1><table><tr><th>A<td><p>{REST}</p></table>"
    assert inside(page) == ["<table>", "  <tr>", "    <th>A</th>", f"    <td>{REST}</td>", "  </tr>", "</table>"]


@pytest.mark.parametrize(
    "chrome",
    [
        "<p class=noprint>Close window</p>",
        "<span class=mw-editsection>[<a href=/e>edit</a>]</span>",
        "<div class='sharedaddy sd-sharing-enabled'><h3>Share this:</h3><p>Tweet</p></div>",
        "<div id=siteNotice>Help us</div>",
        "<div class=field--name-field-tags><h3>Tags</h3><ul><li>nose</ul></div>",
        "<section><h2>Add new comment</h2><form><label>Your name</label></form></section>",
        "<div><h2><span>You may also be interested in</span></h2><a href=/a>Flu</a> <a href=/b>Fever</a></div>",
        "<article><h3><a href=/a>Flu</a></h3></article>",
        "<div class=header><a href=/>Site</a> <a href=/a>Topics</a></div>",
        "<div class='share' hidden><p>Share</p></div>",
        "<p><a href=#cite>↩</a></p>",
    ],
)
def test_chrome_by_its_name_or_content_is_dropped(chrome):
    assert inside(f"<main><h1>T</h1><p>{REST}</p>{chrome}</main>") == KEPT


@pytest.mark.parametrize(
    "html",
    [
        '<div role="alert"><p>{}</p></div>',
        '<h2>Q</h2><div style="display: none"><p>{}</p></div>',
        "<div><h2>Q</h2></div><div aria-hidden=true><p>{}</p></div>",
        '<a data-bs-target="#x">Open</a><div id=x hidden><p>{}</p></div>',
        "<ul class=tabs><li><a href=#x>Tab</a></ul><section id=x hidden><p>{}</p></section>",
        "<div><h2>Further reading</h2><a href=/a>{}</a></div>",
        "<div class=footer><p>{}</p></div>",
        "<div><h2>Q</h2><button>Open</button></div><p>{}</p>",
    ],
)
def test_text_that_opens_or_looks_like_chrome_is_kept(html):
    text = "Ask a doctor."
    assert text in "".join(inside(f"<main><h1>T</h1><p>{REST}</p>{html.format(text)}</main>"))
    assert "<h2>Q</h2>" not in html or "<h2>Q</h2>" in inside(
        f"<main><h1>T</h1><p>{REST}</p>{html.format(text)}</main>"
    )


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<acronym title=x>UV</acronym> <strike>a</strike>", '<abbr title="x">UV</abbr> <s>a</s>'),
        ("<img srcset='a.png 1x, b.png 2x' alt=a>", '<img src="a.png" alt="a">'),
        ("<img src='data:image/gif;base64,R0lG' data-srcset='a.png, b.png 2x'>", '<img src="a.png">'),
    ],
)
def test_inline_markup_of_other_times(html, expected):
    assert inside(f"<main><h1>T</h1><p>{html}</p></main>") == [f"<p>{expected}</p>"]


def test_ids_that_only_chrome_leads_to_are_not_kept():
    page = f"<main><h1>T</h1><nav><a href=#x>x</a></nav><div id=x><p>{REST}</p></div></main>"
    assert inside(page) == KEPT


def test_a_heading_inside_a_link_to_itself():
    assert inside("<main><h1>T</h1><a href=#x><h2 id=x>a <i>b</i></h2></a></main>") == ['<h2 id="x">a <i>b</i></h2>']


@pytest.mark.parametrize(
    "first",
    ["<p>Published: 1 May 2019</p>", "<footer><p>Published: 1 May 2019</p></footer>", ""],
    ids=["p", "footer", ""],
)
def test_an_update_counts_for_more_than_the_first_publication(first):
    page = f"<main><h1>T</h1><p>{REST}</p>{first}</main><footer><p>Last updated: 3 May 2020</p></footer>"
    assert said(page) == ("2020-05-03", "", "")
    assert said(write_article(parse_page(page, "page"))) == ("2020-05-03", "", "")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div lang=en dir=ltr><p>a</p></div>", ["<p>a</p>"]),
        ("<div lang=en-GB><p>a</p></div>", ['<p lang="en-GB">a</p>']),
        ("<blockquote lang=de><p lang=en>a</p></blockquote>", ['<blockquote lang="de">', '  <p lang="en">a</p>']),
    ],
)
def test_languages_are_said_once(html, expected):
    assert inside(f"<html lang=en><main><h1>T</h1>{html}</main>")[: len(expected)] == expected


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<title>T | Site</title><h2>T</h2><p>a</p><h2>b</h2><p>c</p>", ["<p>a</p>", "<h2>b</h2>", "<p>c</p>"]),
        ("<b>T</b><br><br>a<br><br><strong>b</strong><br><br>c", ["<p>a</p>", "<h2>b</h2>", "<p>c</p>"]),
        ("<title>T</title><p>a</p><p><b>b.</b></p><p>c</p>", ["<p>a</p>", "<p><b>b.</b></p>", "<p>c</p>"]),
        (
            "<title>T</title><p>a</p><a href=#x><b>b</b></a><p>c</p>",
            ["<p>a</p>", '<p><a href="#x"><b>b</b></a></p>', "<p>c</p>"],
        ),
        ("<title>T</title><p>a</p><b><a href=#x>b</a></b><p>c</p>", ["<p>a</p>", "<h2>b</h2>", "<p>c</p>"]),
        ("<h1>T</h1><p><b>b</b></p><p>c</p>", ["<p><b>b</b></p>", "<p>c</p>"]),
    ],
)
def test_headings_of_pages_without_them(page, expected):
    assert inside(page) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("<b>T</b><br>\nText", True), ("a<br>\nb<br />", True), ("Use <br> here.", False), ("x <b and y> z", False)],
)
def test_parts_of_pages_without_blocks(text, expected):
    assert looks_like_html(text) is expected


def test_text_that_is_said_to_be_in_another_language_is_no_damage(tmp_path: Path):
    german = "Bitte nehmen Sie die Tabletten zweimal täglich nach dem Essen ein."
    page = f"<html lang={{}}><main><h1>T</h1><p>{{}}</p><blockquote{{}}><p>{german}</p></blockquote></main>"
    cases = [("en", REST, " lang=de-AT"), ("de", german, ""), ("en", REST, "")]
    for number, case in enumerate(cases):
        (tmp_path / f"{number}.html").write_text(page.format(*case), "utf-8")
    result = import_files(Workspace(Settings(root=tmp_path)), sorted(tmp_path.glob("*.html")), check=True)
    assert [(finding.page, finding.check) for finding in result.findings] == [("2", "damage-foreign-text")]
