"""Saved web pages into articles."""

from pathlib import Path

import pytest

from pipeline.errors import SourceError
from pipeline.formats.article import text_blocks, write_article
from pipeline.formats.webpage import parse_page

SAMPLES = Path(__file__).parent / "samples"


def body(html: str) -> list[str]:
    """Return the lines of the article."""
    lines = write_article(parse_page(html, "page")).split("\n")
    return [line for line in lines[lines.index("<article>") + 1 : lines.index("</article>")] if line]


def inside(html: str) -> list[str]:
    """Return the lines of the article below its title."""
    return body(f"<article><h1>T</h1>{html}</article>")[1:]


def test_a_whole_page():
    page = (SAMPLES / "asthma.html").read_text("utf-8")
    assert write_article(parse_page(page, "asthma")) == (SAMPLES / "asthma.expected.html").read_text("utf-8")


def test_importing_the_article_again_changes_nothing():
    article = parse_page((SAMPLES / "asthma.html").read_text("utf-8"), "asthma")
    assert parse_page(write_article(article), "asthma") == article


def test_metadata():
    article = parse_page((SAMPLES / "asthma.html").read_text("utf-8"), "asthma")
    assert (article.title, article.language, article.publisher) == ("Asthma inhalers", "en-GB", "Example Health")
    assert article.description == "How reliever & preventer inhalers work."
    assert (article.modified, article.next_update) == ("2023-11-02", "2026-11")


@pytest.mark.parametrize(
    "page",
    [
        "<main><nav>Menu</nav><h1>T</h1><p>Rest and drink enough.</p></main><p>Other</p>",
        "<div role=main><h1>T</h1><p>Rest and drink enough.</p></div><p>Other</p>",
        "<div itemprop=articleBody><h1>T</h1><p>Rest and drink enough.</p></div><p>Other</p>",
        "<header><a href=/>Site</a></header><h1>T</h1><p>Rest and drink enough.</p><footer>Other</footer>",
        "<div class=sidebar>Other</div><div id=content><h1>T</h1><p>Rest and drink enough.</p></div>",
        "<ul class=menu><li><a href=/>Home</a></ul><table><tr><td><h1>T</h1>Rest and drink enough.</table>",
        "<title>T | Site</title><main><p>Rest and drink enough.</p></main>",
        "<title>T - Site</title><h1>T</h1><main><p>Rest and drink enough.</p></main>",
        "<h1>Site</h1><main><p>Rest and drink enough.<h1>T</h1></main>",
        "<form action=/all><h1>T</h1><p>Rest and drink enough.</p><input value=Go></form>",
        "<main><article><h1>T</h1>Rest and drink enough.</article><article><a href=/x>Teaser</a></article></main>",
    ],
)
def test_the_article_is_found(page):
    assert body(page) == ["<h1>T</h1>", "<p>Rest and drink enough.</p>"]


def test_a_list_of_teasers_is_the_main_content():
    page = "<main><h1>T</h1><article><p>One.</p></article><article><p>Two.</p></article><p>Three.</p></main>"
    assert body(page) == ["<h1>T</h1>", "<p>One.</p>", "<p>Two.</p>", "<p>Three.</p>"]


@pytest.mark.parametrize(
    "chrome",
    [
        "<script>x</script>",
        "<noscript>Switch on scripts</noscript>",
        "<nav>Menu</nav>",
        "<p hidden>x</p>",
        "<p aria-hidden=true>x</p>",
        '<p style="color: red; display : NONE">x</p>',
        "<span class=sr-only>x</span>",
        "<div class='c-share-bar'>x</div>".replace("c-", ""),
        "<div class=shareButtons>x</div>",
        "<div id=cookie-consent>x</div>",
        "<section class='comments'><h2>Comments</h2><p>x</p></section>",
        "<aside class=related-articles>x</aside>",
        "<aside><a href=/a>One</a> <a href=/b>Two</a></aside>",
        "<form><label>Name <input></label></form>",
        "<button>Play</button>",
        "<iframe src=x>x</iframe>",
        "<svg><text>x</text></svg>",
        "<div role=search>x</div>",
        "<select><option>x</select>",
        "<!-- x -->",
    ],
)
def test_chrome_inside_the_article_is_dropped(chrome):
    rest = "<p>Rest is good for people who have a cold, and so is drinking enough.</p>"
    assert inside(rest + chrome) == [rest]


@pytest.mark.parametrize(
    "html",
    [
        '<p id="informed-consent">Ask for consent.</p>',
        '<div class="social-support"><p>Ask for consent.</p></div>',
        '<div class="note-not"><p>Ask for consent.</p></div>',
        '<div hidden="until-found"><p>Ask for consent.</p></div>',
        '<button aria-controls="x">Open</button><div id="x" style="display:none"><p>Ask for consent.</p></div>',
    ],
)
def test_text_with_names_like_chrome_is_kept(html):
    rest = "<p>Rest is good for people who have a cold, and so is drinking enough.</p>"
    assert inside(rest + html) == [rest, "<p>Ask for consent.</p>"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<a href="https://example.org/?a=1&amp;b=2">x</a>', '<a href="https://example.org/?a=1&amp;b=2">x</a>'),
        ("<a href='/a?b&copy=1' title=x rel=y>x</a>", '<a href="/a?b&amp;copy=1">x</a>'),
        ("<a href=#part>x</a>", '<a href="#part">x</a>'),
        ("<a href=mailto:a@example.org>x</a>", '<a href="mailto:a@example.org">x</a>'),
        ("<a href=javascript:alert(1)>x</a>", "x"),
        ("<a href=JaVa&#x09;Script&colon;alert(1)>x</a>", "x"),
        ("<a href='\x01javascript:alert(1)'>x</a>", "x"),
        ("<a href=data:text/html,x>x</a>", "x"),
        ("<a href=vbscript:x>x</a>", "x"),
        ("<a name=x>x</a>", "x"),
        ("<b>x</b> <i>x</i> <strong>x</strong>", "<b>x</b> <i>x</i> <strong>x</strong>"),
        ("<sup>2</sup><sub>2</sub><code>x</code>", "<sup>2</sup><sub>2</sub><code>x</code>"),
        ("<abbr title='computed tomography'>CT</abbr>", '<abbr title="computed tomography">CT</abbr>'),
        ("<span class=x>x</span> <span lang=la>y</span>", 'x <span lang="la">y</span>'),
        ("<font color=red>x</font><u-x>y</u-x>", "xy"),
        ("a<b> b </b>c", "a <b>b</b> c"),
        ("a <b></b>c<b><b>d</b></b>", "a c<b>d</b>"),
        ("a<br>b<br>", "a<br>b"),
        ("&lt;b&gt; &amp;amp; &nbsp;&notit; &#8211;", "&lt;b&gt; &amp;amp; \xa0¬it; –"),
        ("<img src=a.png alt='' onerror=x width=3 height=auto>", '<img src="a.png" alt="" width="3">'),
        ("x<img src=javascript:x><img alt=y>", "x"),
        ("<img src='data:image/gif;base64,R0lG' data-src=b.png>", '<img src="b.png">'),
        ("x<wbr>y<!-- z -->", "xy"),
        ("<time datetime=2020-01-02>2 January</time>", '<time datetime="2020-01-02">2 January</time>'),
    ],
)
def test_inline_markup(html, expected):
    assert inside(f"<p>{html}</p>") == [f"<p>{expected}</p>"]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<div>a<div>b</div>c</div>", ["<p>a</p>", "<p>b</p>", "<p>c</p>"]),
        ("a<br><br>b", ["<p>a</p>", "<p>b</p>"]),
        ("<ul><li>a<li><p>b</p></ul>", ["<ul>", "  <li>a</li>", "  <li>b</li>", "</ul>"]),
        ("<ol start=3 type=a><li>a</ol>", ['<ol start="3" type="a">', "  <li>a</li>", "</ol>"]),
        ("<ul>a<p>b</p></ul>", ["<ul>", "  <li>a</li>", "  <li>b</li>", "</ul>"]),
        (
            "<ul><li>a</li><ul><li>b</li></ul></ul>",
            ["<ul>", "  <li>", "    a", "    <ul>", "      <li>b</li>", "    </ul>", "  </li>", "</ul>"],
        ),
        ("<li>a</li>", ["<p>a</p>"]),
        ("<pre>a\n  b</pre>", ["<p>a<br>b</p>"]),
        ("<table><tr><td><p>a</p></td></tr></table>", ["<p>a</p>"]),
        (
            "<figure class=photo><figcaption>a</figcaption></figure>",
            ['<figure class="photo">', "  <figcaption>a</figcaption>", "</figure>"],
        ),
        ("<b><p>a</p><p>b</p></b>", ["<p><b>a</b></p>", "<p><b>b</b></p>"]),
        ("<div lang=de><p>a</p></div>", ['<p lang="de">a</p>']),
        ("<h4>a</h4><h6>b</h6><h4>c</h4>", ["<h2>a</h2>", "<h3>b</h3>", "<h2>c</h2>"]),
        ("<h2 id=x><a href=#x>a</a></h2>b", ['<h2 id="x">a</h2>', "<p>b</p>"]),
        ("<h2 id=x>a<a class=headerlink href=#x>¶</a></h2>b", ['<h2 id="x">a</h2>', "<p>b</p>"]),
        ("<h1>a</h1><h2>b</h2>", ["<h2>a</h2>", "<h3>b</h3>"]),
        ("<a href=#x>a</a><div id=x><p>b</p></div>", ['<p><a href="#x">a</a></p>', '<p id="x">b</p>']),
        ("<blockquote>a<p>b</blockquote>", ["<blockquote>", "  <p>a</p>", "  <p>b</p>", "</blockquote>"]),
        ("<aside>Tip: a</aside>", ['<aside class="note">', "  <p><strong>Tip:</strong> a</p>", "</aside>"]),
        ("<p>Note: <i>a</i></p>", ['<aside class="note">', "  <p><strong>Note:</strong> <i>a</i></p>", "</aside>"]),
        ("<p><b>Note:</b> a</p>", ['<aside class="note">', "  <p><b>Note:</b> a</p>", "</aside>"]),
        (
            "<p>a</p><div class=references><ol><li>b</li></ol></div>",
            ["<p>a</p>", '<section class="references">', '<ol translate="no">', "  <li>b</li>", "</ol>", "</section>"],
        ),
    ],
)
def test_blocks(html, expected):
    assert inside(html) == expected


def test_table_cells():
    table = (
        "<table class=x><thead><tr><th scope=col abbr=x>a<th></thead><tr><td rowspan=2 style=y>b<td>c<tr><td>d</table>"
    )
    assert inside(table) == [
        "<table>",
        "  <thead>",
        "    <tr>",
        '      <th scope="col">a</th>',
        "      <th></th>",
        "    </tr>",
        "  </thead>",
        "  <tr>",
        '    <td rowspan="2">b</td>',
        "    <td>c</td>",
        "  </tr>",
        "  <tr>",
        "    <td>d</td>",
        "  </tr>",
        "</table>",
    ]


def test_positions_count_lines_and_columns_of_the_file():
    article = parse_page("<h1>T</h1>\r\n<p>a &amp;\r\n <b>b</b>c  d</p>", "page")
    [paragraph] = [block for block in text_blocks(article) if block.kind == "paragraph"]
    assert paragraph.text == "a & bc d"
    assert [paragraph.position(offset) for offset in (0, 2, 4, 5, 7)] == [(2, 4), (2, 6), (3, 5), (3, 10), (3, 13)]


@pytest.mark.parametrize("page", ["", "<title>T</title>", "<main><script>x</script></main>", "<p>&nbsp;"])
def test_no_text(page):
    if "nbsp" in page:
        assert body(page)[1:] == ["<p>\xa0</p>"]
        return
    with pytest.raises(SourceError, match="page: no text in this page"):
        parse_page(page, "page")
