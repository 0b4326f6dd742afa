"""What `pipeline diff` tells: in a terminal, in JSON, in Markdown and as a page."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.diff.words import word_diff
from pipeline.model import Block, Change, ChangeKind, Cost, Materiality, Reason, Verdict
from pipeline.report import diff_json
from pipeline.report.diff_html import html
from pipeline.report.diff_markdown import markdown
from pipeline.report.diff_text import text
from pipeline.report.diff_text_lines import columns
from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange

OLD, NEW = "Take 500 mg twice a day.", "Take 250 mg twice a day."
TRAIL = "Fever › Treatment (paragraph)"
DOSE = BlockDiff(
    "b58fdb16",
    Change(
        ChangeKind.EDITED,
        (Block("fever", OLD, trail=TRAIL),),
        (Block("fever", NEW, trail=TRAIL),),
        0.8,
        "same place, 80 % alike",
        Verdict(Materiality.CRITICAL, (Reason("dose", "500 mg", "250 mg"),)),
    ),
    word_diff(OLD, NEW),
    Cost(revise=5),
    "Nehmen Sie zweimal täglich 500 mg.",
    "Nehmen Sie zweimal täglich 250 mg.",
    ("needs work: dose “500 mg” → “250 mg”",),
)
REST = BlockDiff(
    "0badcafe", Change(ChangeKind.ADDED, (), (Block("fever", "Rest.", trail=TRAIL),), 0.0), cost=Cost(scratch=1)
)
LINK = StructureChange("link target", "Fever", "tel:112", "tel:116117", critical=True)
PAGE = PageDiff("fever", "changed", ("flu",), (DOSE, REST), 3, Cost(12, 5, 1), (LINK,))
REPORT = DiffReport("HEAD", "the working tree", "de", "en", (PAGE, PageDiff("flu", "kept", kept=4)), Cost(12, 5, 1))


def test_in_a_terminal():
    assert text(REPORT, 80).splitlines() == [
        "HEAD → the working tree (de)",
        "1 page changed, 1 unchanged; 2 changes are critical",
        "12 words free, 5 to revise, 1 from scratch",
        "",
        "page   kept  moved  changed  new  removed  critical  free  revise  scratch",
        "fever     3      0        1    1        0         2    12       5        1",
        "",
        "critical changes",
        "  fever b58fdb16: dose “500 mg” → “250 mg”",
        "  fever link target (Fever): “tel:112” → “tel:116117”",
        "",
        "── fever ───────────────────────────────────────────────────────────────────────",
        "changed, with texts from flu; 12 words free, 5 to revise, 1 from scratch",
        "  critical: link target (Fever): “tel:112” → “tel:116117”",
        "",
        "b58fdb16  Fever › Treatment (paragraph)",
        "  edited, critical: dose “500 mg” → “250 mg”",
        "    Take [-500-]{+250+} mg twice a day.",
        "  5 words to revise",
        "",
        "0badcafe  Fever › Treatment (paragraph)",
        "  added",
        "    {+Rest.+}",
        "  1 word from scratch",
    ]


def test_colour_is_added_to_the_marks():
    painted = text(REPORT, 80, color=True)
    assert "\x1b[1;31m[-500-]\x1b[0m\x1b[1;32m{+250+}\x1b[0m" in painted


def test_nothing_changed():
    quiet = DiffReport("HEAD", "the working tree", pages=(PageDiff("flu", "kept", kept=4),))
    assert text(quiet, 80) == "HEAD → the working tree\nnothing changed on 1 page"
    assert markdown(quiet) == "**HEAD → the working tree**: nothing changed on 1 page\\.\n".replace("\\.", ".")


def test_for_machines():
    content = diff_json.content(REPORT)
    assert content["words"] == {"free": 12, "revise": 5, "scratch": 1}
    assert content["changes"] == [
        {
            "id": "b58fdb16",
            "kind": "edited",
            "page": "fever",
            "was": [],
            "reasons": [{"what": "dose", "old": "500 mg", "new": "250 mg"}],
            "similarity": 0.8,
            "old": OLD,
            "new": NEW,
            "words": {"free": 0, "revise": 5, "scratch": 0},
            "materiality": "critical",
            "trail": TRAIL,
            "why": "same place, 80 % alike",
            "old_target": "Nehmen Sie zweimal täglich 500 mg.",
            "draft": "Nehmen Sie zweimal täglich 250 mg.",
            "notes": ["needs work: dose “500 mg” → “250 mg”"],
        },
        {
            "id": "0badcafe",
            "kind": "added",
            "page": "fever",
            "was": [],
            "reasons": [],
            "similarity": 0.0,
            "old": "",
            "new": "Rest.",
            "words": {"free": 0, "revise": 0, "scratch": 1},
            "trail": TRAIL,
        },
    ]


def test_for_a_pull_request():
    assert markdown(REPORT) == (
        "**HEAD → the working tree** (de): 1 page changed, 1 unchanged; 2 changes are critical."
        " 12 words free, 5 to revise, 1 from scratch.\n\n"
        "### ⚠️ Critical changes\n\n"
        f"- ⚠️ **fever**, {TRAIL} (`b58fdb16`): dose “500 mg” → “250 mg”\n"
        "- ⚠️ **fever**, link target (Fever): “tel:112” → “tel:116117”\n\n"
        "| page | kept | moved | changed | new | removed | critical"
        " | words free | words to revise | words from scratch |\n"
        "| :-- | --: | --: | --: | --: | --: | --: | --: | --: | --: |\n"
        "| fever | 3 | 0 | 1 | 1 | 0 | 2 | 12 | 5 | 1 |\n\n"
        "<details>\n<summary><strong>fever</strong>: changed, with texts from flu; 12 words free, 5 to revise,"
        " 1 from scratch, ⚠️ 2 critical</summary>\n\n"
        "- ⚠️ link target (Fever): “tel:112” → “tel:116117”\n\n"
        f"`b58fdb16` {TRAIL}  \n⚠️ **edited, critical**: dose “500 mg” → “250 mg” · 5 words to revise\n\n"
        "> Take ~~500~~**250** mg twice a day.\n\n"
        f"`0badcafe` {TRAIL}  \nadded · 1 word from scratch\n\n"
        "> <strong>Rest.</strong>\n\n"
        "</details>\n"
    )


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("[x](http://a)", "\\[x\\](http://\u200ba)"),
        ("<b>@me</b> #1", "&lt;b&gt;@\u200bme&lt;/b&gt; #\u200b1"),
        ("a | b", "a \\| b"),
        ("![x](y)", "!\\[x\\](y)"),
    ],
)
def test_texts_are_no_markdown(hostile, shown):
    page = PageDiff("p", "changed", blocks=(BlockDiff("1", Change(ChangeKind.ADDED, (), (Block("p", hostile),), 0)),))
    assert shown in markdown(DiffReport("a", "b", pages=(page,)))


def test_a_comment_is_not_too_long_for_github():
    pages = tuple(PageDiff(f"p{number}", "changed", blocks=(DOSE,) * 20) for number in range(100))
    told = markdown(DiffReport("a", "b", pages=pages))
    assert len(told) <= 65_536
    assert told.endswith("more whose changes find no room here\n")


def parsed(page):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(page)


def test_as_a_page_for_browsers():
    tree = parsed(html(REPORT))
    (article, _) = tree.iter("article")
    cells = {cell.find("dt").text: cell.findall("dd") for cell in article.iter("div")}
    assert list(cells) == ["English, before", "English, after", "German, before", "German, draft"]
    assert ["".join(cells[name][0].itertext()) for name in cells] == [OLD, NEW, DOSE.old_target, DOSE.draft]
    assert [element.text for element in article.iter("del")] == ["500"]
    assert [element.text for element in article.iter("ins")] == ["250"]
    assert [cells[name][0].get("lang") for name in cells] == ["en", "en", "de", "de"]
    assert [link.get("href") for link in tree.find(".//nav").iter("a")] == ["#block-b58fdb16", "#page-fever"]
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(ids) == len(set(ids))


def test_a_page_loads_nothing_and_runs_nothing():
    tree = parsed(html(REPORT))
    assert not [element.tag for element in tree.iter() if element.tag in {"script", "link", "img", "iframe", "object"}]
    assert not [name for element in tree.iter() for name in element.attrib if name.startswith("on") or name == "src"]
    (policy,) = (meta.get("content") for meta in tree.iter("meta") if meta.get("http-equiv"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


def with_texts(old, new):
    change = Change(ChangeKind.EDITED, (Block(new, old),), (Block(new, new, trail=old),), 0.5, why=old)
    block = BlockDiff("1", change, word_diff(old, new), Cost(1, 1, 1), old, new, (old,))
    item = StructureChange(old, new, old, new)
    return DiffReport(old, new, "de", "en", (PageDiff(old, "changed", (new,), (block,), structure=(item,)),))


hostile = st.text(st.sampled_from("<>&\"'/=- abscriptonl\u202e\x1b\x00\n{}[]"), max_size=30) | st.text(max_size=30)
OURS = {element.tag for element in parsed(html(REPORT)).iter() if isinstance(element.tag, str)} | {"span"}


@given(hostile, hostile)
def test_no_text_becomes_an_element_or_an_attribute(old, new):
    tree = parsed(html(with_texts(old, new)))
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    assert {element.tag for element in elements} <= OURS
    known = {"class", "id", "lang", "dir", "href", "aria-labelledby", "aria-label", "role", "tabindex", "scope"}
    known |= {"colspan", "data-label", "charset", "name", "content", "http-equiv", "type", "for"}
    assert {name for element in elements for name in element.attrib} <= known


@given(hostile, hostile, st.integers(80, 140))
def test_lines_fit_the_terminal_and_cannot_steer_it(old, new, width):
    told = text(with_texts(old, new), width)
    assert all(columns(line) <= width for line in told.splitlines())
    assert not set("\x1b\x00\u202e") & set(told)
