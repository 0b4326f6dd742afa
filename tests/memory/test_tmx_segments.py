"""What becomes of the inline elements of TMX."""

import time

import pytest

from pipeline.inline import mismatches
from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tmx


@pytest.fixture
def texts(tmp_path):
    """Return a function that gives the unit texts for the content of two segments."""

    def _texts(source, target):
        file = tmp_path / "f.tmx"
        variant = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'.format
        unit = f"<tu>{variant('en', source)}{variant('de', target)}</tu>"
        file.write_text(f'<tmx version="1.4"><header segtype="block" srclang="en"/><body>{unit}</body></tmx>')
        (entry,) = read_tmx(file, Languages())
        return entry.source, entry.target

    return _texts


@pytest.mark.parametrize(
    ("segment", "text"),
    [
        # text
        ("a &lt; b &amp; c &gt; d", "a < b & c > d"),
        ("&lt;b&gt;", "&lt;b>"),
        ("&amp;lt; and &amp;amp;", "&amp;lt; and &amp;amp;"),
        ("<![CDATA[<b> & ]]>more", "&lt;b> & more"),
        ("&lt;<!-- split -->b&gt;", "&lt;b>"),
        ("  two \n\t words ", "two words"),
        ("0.5\u00a0mg", "0.5\u00a0mg"),
        # pairs
        ('<bpt i="1">&lt;B></bpt>x<ept i="1">&lt;/B></ept>', "<b>x</b>"),
        ('<bpt i="1">&lt;a href="u"></bpt>x<ept i="1">&lt;/a></ept>', '<a id="1">x</a>'),
        ('<bpt i="1">&lt;a></bpt>x<ept i="1">&lt;/a></ept>', "<a>x</a>"),
        ('<bpt i="1" type="bold">{\\b </bpt>x<ept i="1">}</ept>', "<strong>x</strong>"),
        ('<bpt i="1" type="italic"/>x<ept i="1"/>', "<em>x</em>"),
        ('<bpt i="1" type="x-sup"/>x<ept i="1"/>', "<sup>x</sup>"),
        ('<bpt i="1" type="link">[</bpt>x<ept i="1">]</ept>', '<a id="1">x</a>'),
        ('<bpt i="1" type="font">{\\f1 </bpt>x<ept i="1">}</ept>', '<g id="1">x</g>'),
        ('<bpt i="1">&lt;w:r></bpt>x<ept i="1">&lt;/w:r></ept>', '<g id="1">x</g>'),
        ('<hi type="bold">x</hi>', "<strong>x</strong>"),
        ('<hi type="term">x</hi>', '<g id="1">x</g>'),
        ("<b>x</b>", "<b>x</b>"),
        ('<span class="c">x</span>', '<span id="1">x</span>'),
        (
            '<bpt i="1">&lt;a></bpt>x<bpt i="2" type="link"/>y<ept i="2"/><ept i="1"/><hi type="link">z</hi>',
            '<a>x<g id="1">y</g></a><a id="2">z</a>',
        ),
        # what stands alone
        ("x<ph>&lt;br></ph>y", "x<br>y"),
        ("x<ph>&lt;BR /></ph>y", "x<br>y"),
        ('x<ph type="lb"/>y', "x<br>y"),
        ('<ph type="image">&lt;img src="p" alt="<sub>Two <bpt i="1">b</bpt>pills</sub>"></ph>', '<img id="1">'),
        ("Hello <ph>%s</ph>", 'Hello <x id="1"/>'),
        ("Hello <ut>{\\b </ut>", 'Hello <x id="1"/>'),
        ("Hello <sub>another text</sub>you", 'Hello <x id="1"/>you'),
        ('<it pos="begin" type="bold">&lt;b></it>x', '<x id="1"/>x'),
        # HTML tags that tools keep in single codes
        ("<ph>&lt;b></ph>x<ph>&lt;/b></ph>", "<b>x</b>"),
        ('<ut>&lt;a href="u"></ut>x<ut>&lt;/a></ut>', '<a id="1">x</a>'),
        ("<ph>&lt;b></ph>x", '<x id="1"/>x'),
        ("<ph>&lt;br></ph>x<ph>&lt;/br></ph>", "<br>x<br>"),
        # nested, crossing, without partner
        (
            '<bpt i="1">&lt;b></bpt><bpt i="2">&lt;i></bpt>x<ept i="2">&lt;/i></ept><ept i="1">&lt;/b></ept>',
            "<b><i>x</i></b>",
        ),
        ('<hi type="bold">a<hi type="italic">b</hi></hi>', "<strong>a<em>b</em></strong>"),
        (
            '<bpt i="1">&lt;b></bpt>x<bpt i="2">&lt;i></bpt>y<ept i="1">&lt;/b></ept>z<ept i="2">&lt;/i></ept>',
            '<x id="1"/>x<i>y<x id="2"/>z</i>',
        ),
        ('<bpt i="1">&lt;b></bpt>x', '<x id="1"/>x'),
        ('x<ept i="1">&lt;/b></ept>', 'x<x id="1"/>'),
        ('<it pos="begin">&lt;i></it><bpt i="1">&lt;b></bpt>x<ept i="1">&lt;/b></ept>', '<x id="1"/><b>x</b>'),
        ('<bpt i="1">&lt;br></bpt>x<ept i="1"/>', '<g id="1">x</g>'),
        # numbers
        ("<ph>%d</ph> of <ph>%s</ph>", '<x id="1"/> of <x id="2"/>'),
        ('<ph>&lt;x id="4"/></ph> of <ph>%s</ph>', '<x id="4"/> of <x id="1"/>'),
        ('<bpt i="1">&lt;g id="9"></bpt>x<ept i="1">&lt;/g></ept>', '<g id="9">x</g>'),
    ],
)
def test_a_segment(texts, segment, text):
    assert texts(segment, segment) == (text, text)


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        # by x, in another order
        ('<ph x="1">%s</ph> of <ph x="2">%s</ph>', '<ph x="2">%s</ph> von <ph x="1">%s</ph>', (1, 2, 2, 1)),
        # by the native code
        ("<ph>%d</ph> of <ph>%s</ph>", "<ph>%s</ph> von <ph>%d</ph>", (1, 2, 2, 1)),
        # by order, where the native code is translated too
        ("<ph>{link en}</ph> or <ph>{x}</ph>", "<ph>{x}</ph> oder <ph>{link de}</ph>", (1, 2, 2, 1)),
        # one more in the target
        ('<ph x="1">a</ph> or <ph x="2">b</ph>', '<ph x="3">c</ph> oder <ph x="2">b</ph>', (1, 2, 3, 2)),
        # the same x twice
        ('<ph x="1">a</ph> or <ph x="1">b</ph>', '<ph x="1">a</ph> oder <ph x="1">b</ph>', (1, 2, 1, 2)),
    ],
)
def test_the_same_code_has_the_same_number_on_both_sides(texts, source, target, expected):
    first, second, third, fourth = (f'<x id="{number}"/>' for number in expected)
    wanted = (
        f"{first} {'of' if 'of' in source else 'or'} {second}",
        f"{third} {'von' if 'von' in target else 'oder'} {fourth}",
    )
    assert texts(source, target) == wanted


def test_pairs_get_their_partner_by_i(texts):
    pair = '<bpt i="{0}">&lt;a href="{1}"></bpt>{1}<ept i="{0}">&lt;/a></ept>'.format
    source, target = texts(pair(1, "dose") + pair(2, "risk"), pair(2, "Risiko") + pair(1, "Dosis"))
    assert source == '<a id="1">dose</a><a id="2">risk</a>'
    assert target == '<a id="2">Risiko</a><a id="1">Dosis</a>'


def test_tags_are_nested_whatever_the_file_has(texts):
    parts = ('<bpt i="1">&lt;b></bpt>', '<bpt i="2">&lt;i></bpt>', '<ept i="1"/>', "<ph>&lt;u></ph>", '<ept i="2"/>')
    for first in range(len(parts)):
        segment = "a".join(parts[first:] + parts[:first])
        source, target = texts(segment, segment)
        assert mismatches(source, target) == ()


@pytest.mark.slow
@pytest.mark.parametrize("code", ['<bpt i="1"/>', '<ept i="1"/>', "<ph>&lt;b></ph>", "<hi>a</hi>", '<ph x="1">%s</ph>'])
def test_many_codes_take_time_in_proportion(texts, code):
    start = time.perf_counter()
    texts(code * 10_000, code * 10_000)
    assert time.perf_counter() - start < 5
