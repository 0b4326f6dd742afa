"""Long pages take time in proportion to their length."""

from __future__ import annotations

from time import process_time

import pytest

from pipeline.formats.html import extract
from pipeline.model import State
from pipeline.render.fill import fill
from pipeline.render.published import Published, settle

PARTS = {
    "runs in one parent": "word<hr>",
    "paragraphs": "<p>word <b>word</b>",
    "links in one paragraph": "<a href=x title=word>word</a> word ",
    "data in one paragraph": "<time datetime=2024>word</time>{ ",
    "comments in one text": "word<!-- -->",
    "stray end tags": "word</i>",
    "code in one paragraph": "<code>word</code> word",
    "islands in one paragraph": "<button>word</button> word",
    "line breaks": "         <br>",
    "references": "&amp;lt;&eacute;&#65;&",
    "headings": "<h2 id=word>word</h2>",
    "tags that never end": '<a b="',
    "nested and closed": f"{'<i>' * 50}.{'</i>' * 50}",
}


def fill_with(document, targets, **options):
    """Return the page with these translations, by key."""
    wanted = {key: Published(target, State.CURRENT) for key, target in targets.items()}
    return fill(document, settle(document, wanted), **options)


def seconds(part, times):
    page = "<div>word " + part * times
    start = process_time()
    document = extract(page, "page")
    fill_with(document, {segment.key: segment.text.replace("word", "Wort") for segment in document.segments})
    return process_time() - start


@pytest.mark.slow
@pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
def test_time_grows_with_length_and_no_faster(part):
    """Eight times the page takes at most thirty times as long: quadratic would be 64 times."""
    times = 12_000 // len(part)
    short, long = (min(seconds(part, number) for _ in range(3)) for number in (times, 8 * times))
    assert long < 30 * max(short, 0.005)
