"""Pages with their texts exchanged."""

from __future__ import annotations

import pytest

from pipeline.formats.html import extract
from pipeline.model import State
from pipeline.render.fill import Mark, fill, insertion
from pipeline.render.published import Published, settle


def shown(document, targets, state=State.CURRENT):
    return settle(document, {key: Published(target, state) for key, target in targets.items()})


def filled(page, targets, **options):
    document = extract(page, "page")
    return fill(document, shown(document, targets), **options)


def mark_untranslated(block):
    return None if block.text else Mark('lang="en" dir="ltr"')


@pytest.mark.parametrize(
    ("page", "targets", "expected"),
    [
        ("<p> One\n word <!-- x --></p>", {"One word": "Ein Wort"}, "<p> Ein Wort <!-- x --></p>"),
        ("<p>a & b", {"a & b": "x < y & z"}, "<p>x &lt; y &amp; z"),
        ("<p>a", {"a": "&eacute;&amp;lt;&nbsp;"}, "<p>é&amp;lt;\N{NO-BREAK SPACE}"),
        (
            "<p>See <a href='1'>one</a> and <A HREF=2>two</A>.",
            {'See <a id="1">one</a> and <a id="2">two</a>.': '<a id="2">Zwei</a>, <a id="1">eins</a>.'},
            "<p><A HREF=2>Zwei</A>, <a href='1'>eins</a>.",
        ),
        (
            "<p><b class=x>One</b> <b>two</b> <B>three</B>",
            {'<b id="1">One</b> <b>two</b> <b>three</b>': '<b>zwei</b> <b>drei</b> <b id="1">eins</b>'},
            "<p><b>zwei</b> <b>drei</b> <b class=x>eins</b>",
        ),
        ("<p>a<BR>b", {"a<br>b": "x<br>y<br>z"}, "<p>x<BR>y<BR>z"),
        (
            "<p>Type <code>a &lt; <i>b</i></code>",
            {'Type <code id="1">a < b</code>': '<code id="1">geändert</code> tippen'},
            "<p><code>a &lt; <i>b</i></code> tippen",
        ),
        (
            "<p>Press <button>here</button> now",
            {'Press <button id="1"/> now': 'Jetzt <button id="1"/> drücken', "here": "hier"},
            "<p>Jetzt <button>hier</button> drücken",
        ),
        (
            '<p><a href="x" title="a tip">a</a> b',
            {'<a id="1">a</a> b': '<a id="1">ä</a> b', "a tip": 'ein "Tipp"'},
            '<p><a href="x" title="ein &quot;Tipp&quot;">ä</a> b',
        ),
        ("<img alt='a'><img alt=b>", {"a": "it's", "b": "x>y"}, "<img alt='it&#x27;s'><img alt=\"x&gt;y\">"),
        (
            "<p><ruby>a<rt>b</ruby> c",
            {"<ruby>a<rt>b</rt></ruby> c": "<ruby><rt>y</rt>x</ruby> z"},
            "<p><ruby><rt>y</rt>x</ruby> z",
        ),
        (
            "<svg><text>a <tspan x='1'/>b</text></svg>",
            {'a <tspan id="1"/>b': '<tspan id="1"/>x y'},
            "<svg><text><tspan x='1'/>x y</text></svg>",
        ),
        ("<svg><desc><![CDATA[a]]></desc></svg>", {"a": "]]> <"}, "<svg><desc>]]&gt; &lt;</desc></svg>"),
        ("<title>a</title>", {"a": "&lt;/title> <1>"}, "<title>&lt;/title&gt; &lt;1&gt;</title>"),
    ],
)
def test_translations_take_the_place_of_texts(page, targets, expected):
    assert filled(page, targets) == expected


@pytest.mark.parametrize(
    ("page", "source", "target"),
    [
        ("<p>a", "a", ""),
        ("<p>a", "a", "<script>x</script>"),
        ("<p>a <b>b</b>", "a <b>b</b>", "a b"),
        ("<p>a <code>b</code> <i>c</i>", 'a <code id="1">b</code> <i>c</i>', '<code id="1">b <i>c</i></code>'),
        (
            "<p>a <a href=1>b</a> <object><a href=2>c</a></object> d",
            'a <a id="1">b</a> <object id="2"/> d',
            '<a id="1"><object id="2"/></a>',
        ),
        (
            "<p>a <a href=1>b</a> <b translate=no><a href=2>c</a></b> d",
            'a <a id="1">b</a> <b id="2">c</b> d',
            '<a id="1"><b id="2">c</b></a>',
        ),
    ],
)
def test_what_does_not_fit_stays_untranslated(page, source, target):
    document = extract(page, "page")
    blocks = shown(document, {source: target})
    assert fill(document, blocks) == page
    assert {
        segment.text: block for segment, block in zip(document.segments, blocks, strict=True) if segment.text == source
    } == {source: Published()}


def test_an_outdated_translation_that_does_not_fit_leaves_an_outdated_block_in_the_source_language():
    document = extract("<p>a <b>b</b>", "page")
    assert shown(document, {"a <b>b</b>": "a b"}, State.STALE) == (Published("", State.STALE),)
    assert shown(document, {"a <b>b</b>": "<b>x</b>"}, State.STALE) == (Published("<b>x</b>", State.STALE),)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<h1>a</h1>", '<h1 lang="en" dir="ltr">a</h1>'),
        ("<p class=x> a </p>", '<p lang="en" dir="ltr" class=x> a </p>'),
        ("<p> a <br></p>", '<p> <span lang="en" dir="ltr">a</span> <br></p>'),
        ("<p class=x><b>a</b></p>", '<p class=x><b lang="en" dir="ltr">a</b></p>'),
        ("<p><img src=x> a</p>", '<p><img src=x> <span lang="en" dir="ltr">a</span></p>'),
        ("<li>a <ul><li>b</ul>", '<li><span lang="en" dir="ltr">a</span> <ul><li lang="en" dir="ltr">b</ul>'),
        ("<p lang=en-GB>a</p>", '<p lang=en-GB><span lang="en" dir="ltr">a</span></p>'),
        ("<p dir=ltr>a</p>", '<p dir=ltr><span lang="en" dir="ltr">a</span></p>'),
        ("a", '<span lang="en" dir="ltr">a</span>'),
        ("<title>a</title>", '<title lang="en" dir="ltr">a</title>'),
        ("<title lang=en>a</title>", "<title lang=en>a</title>"),
        ("<svg><text lang=en>a</text></svg>", "<svg><text lang=en>a</text></svg>"),
        ("<img alt=a>", "<img alt=a>"),
    ],
)
def test_untranslated_text_is_marked(page, expected):
    assert filled(page, {}, mark=mark_untranslated) == expected


def test_marks_stand_inside_translated_text_where_a_part_of_it_is_untranslated():
    page = "<p>Press <button>here</button> now"
    assert filled(page, {'Press <button id="1"/> now': 'Jetzt <button id="1"/>!'}, mark=mark_untranslated) == (
        '<p>Jetzt <button lang="en" dir="ltr">here</button>!'
    )


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p> a </p>", "<p old> A<i>!</i> </p>"),
        ("<p> a <br></p>", "<p> <span old>A</span><i>!</i> <br></p>"),
        ("<li>a <ul><li>a</ul>", "<li><span old>A</span><i>!</i> <ul><li old>A<i>!</i></ul>"),
        ("<table><tr><th>a<td>a</table>", "<table><tr><th old>A<i>!</i><td old>A<i>!</i></table>"),
        ("<h2><a href=x>a</a></h2>", "<h2><a old href=x>A<i>!</i></a></h2>"),
        ("<p>1 <button>a</button> 2", "<p>1 <button old>A<i>!</i></button> 2"),
        ("<select><option>a</select>", "<select><option old>A</select>"),
        ("<title>a</title>", "<title old>A</title>"),
        ("<svg><text>a</text></svg>", "<svg><text old>A</text></svg>"),
        ("<img alt=a>", '<img alt="A">'),
    ],
)
def test_a_note_stands_behind_the_text_where_there_can_be_one(page, expected):
    assert filled(page, {"a": "A"}, mark=lambda block: Mark("old", "<i>!</i>") if block.text else None) == expected


DATED = '<p>On <time datetime="2024-05-31">May 31</time>, {all}</p><p><time>2024-06</time></p>'


def test_data_are_formatted_in_translated_text_and_outside_of_text():
    def formatted(placeholder):
        return {"2024-05-31": "31. <Mai>", "2024-06": "Juni"}[placeholder.value]

    assert filled(DATED, {"On {date}, {{all}}": "{{Alle}} am {date}"}, data=formatted) == (
        '<p>{Alle} am <time datetime="2024-05-31">31. &lt;Mai&gt;</time></p><p><time>Juni</time></p>'
    )


def test_data_are_formatted_where_the_translation_is_the_source_text():
    assert filled(DATED, {"On {date}, {{all}}": "On {date}, {{all}}"}, data=lambda _: "x") == (
        '<p>On <time datetime="2024-05-31">x</time>, {all}</p><p><time>x</time></p>'
    )


def test_data_of_untranslated_text_stay():
    assert filled(DATED, {}, data=lambda _: "x") == DATED.replace("2024-06<", "x<")


def test_further_edits_reach_into_translated_text():
    document = extract("<html><p>See <a href='one'>this</a>", "page")
    edits = [insertion(document.root.attributes_at, ' lang="de"'), insertion(document.links[0].span.start, "../")]
    assert fill(document, shown(document, {'See <a id="1">this</a>': '<a id="1">Dies</a> lesen'}), edits=edits) == (
        "<html lang=\"de\"><p><a href='../one'>Dies</a> lesen"
    )
