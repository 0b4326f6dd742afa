"""Laws of HTML articles over random documents, with html5lib as the judge of what a browser shows."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.formats.html import extract
from pipeline.inline import PieceKind, pieces
from pipeline.model import CodeKind, State
from pipeline.render.fill import Mark, fill
from pipeline.render.published import Published, settle

relaxed = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
WORD = re.compile(r"word\d+z")

# --- random pages: a list of tokens, every word of it with a number of its own (given by `number_words`) ---

texts = st.sampled_from(
    ["word", "word, word", " word", "word ", "\n  word\r\n word\t", "a < word", "word &amp; word", "word&nbsp;word",
     "&eacute;word", "&lt;b> word", "&amp;lt; word", "{word}", "AT&T word", "word &copy=1", " ", "\N{EN DASH}", "5 %"]
)  # fmt: skip
attributes = st.sampled_from(
    ["", "", "", "", "", " class=word", ' id="word"', " hidden", " title='word \"word\"'", ' TITLE="word\nword"',
     " aria-label=word", ' lang="de"', " lang=en-GB", " translate=no", " translate", ' data-l10n-note="word"',
     ' title="a &amp;lt; &quot;word&quot;"', " class=a class=b", ' \n data-x = "1>2"', " title= word", ' title=""']
)  # fmt: skip
inline_names = st.sampled_from("b i em strong span sup code kbd var q label x-note EM STRONG Span".split())
whole = st.sampled_from(
    ["<br>", "<BR/>", "<img alt=word>", "<img src=x>", "<!-- word -->", "<wbr>", "<input placeholder='word'>",
     "<script>word < word</script>", "<svg><text>word</text><path d='M0'/></svg>", "<select><option>word</select>",
     "<input type=submit value=word>", "<time datetime=2024-05-31>word</time>", "<data value=5>word</data>",
     "<math><mi>word</mi></math>",
     "<textarea>word</textarea>", "<ruby>word<rp>(<rt>word<rp>)</ruby>", "<button><p>word</p></button>"]
)  # fmt: skip


@st.composite
def inline(draw, depth=2):
    parts = []
    for _ in range(draw(st.integers(0, 3))):
        kind = draw(st.integers(0, 5 if depth else 3))
        if kind > 3:
            name = draw(inline_names if depth > 1 else inline_names | st.just("a"))
            parts += [f"<{name}{draw(attributes)}>", *draw(inline(depth - 1)), f"</{name}>"]
        else:
            parts.append(draw(whole if kind == 3 else texts))
    return parts


@st.composite
def optional_end(draw, name, content):
    end = draw(st.sampled_from([f"</{name}>", f"</{name.upper()} >", ""]))
    return [f"<{name}{draw(attributes)}>", *draw(content), end]


@st.composite
def element(draw, name, *contents):
    inside = [token for content in contents for token in draw(content)]
    return [f"<{name}{draw(attributes)}>", *inside, f"</{name}>"]


@st.composite
def blocks(draw, depth=2):
    return [token for part in draw(st.lists(block(depth), max_size=3)) for token in part]


def fill_with(document, targets, **options):
    """Return the page with these translations, by key."""
    wanted = {key: Published(target, State.CURRENT) for key, target in targets.items()}
    return fill(document, settle(document, wanted), **options)


def block(depth):
    flow = blocks(depth - 1) if depth else inline()
    item = optional_end("li", flow | inline())
    cell = optional_end("td", flow | inline()) | optional_end("th", inline())
    row = optional_end("tr", cell)
    return st.one_of(
        optional_end("p", inline()),
        inline(),
        element("h2", inline()),
        element("ul", item, item),
        element("dl", optional_end("dt", inline()), optional_end("dd", flow)),
        element("table", st.just(["<caption>word</caption>"]), row, optional_end("tbody", row)),
        element("div", flow),
        element("blockquote", flow),
        element("details", element("summary", inline()), flow),
        element("figure", element("figcaption", inline())),
        element("pre", inline()),
        element("section", flow),
        st.sampled_from([["<hr>"], ["<style>p > word {}</style>"], ["<iframe title=word></iframe>"], ["\n"]]),
    )


def number_words(tokens):
    numbers = iter(range(10_000))
    return re.sub("word", lambda _: f"word{next(numbers)}z", "".join(tokens))


pages = st.builds(lambda head, body: number_words([*head, *body]), st.sampled_from(
    [[], ["<!DOCTYPE html><html lang=en><head><title>word &amp; word</title></head><body>"], ["<title>word</title>"]]
), blocks())  # fmt: skip
broken_pages = st.builds(
    lambda tokens, gone: number_words(token for index, token in enumerate(tokens) if index not in gone),
    blocks(),
    st.sets(st.integers(0, 30), min_size=1, max_size=3),
)

# --- what a translator does ---

PARTS = re.compile(r"(</?[a-z][^>]*>|&\w+;|\{\w+\}(?!\}))")


def pseudo(segment):
    """Change every word that is not protected, keep tags, character references and placeholders."""
    protected = {(code.name, str(code.number)) for code in segment.codes if code.kind is CodeKind.PROTECTED}
    parts, keep = [], False
    for index, part in enumerate(PARTS.split(segment.text)):
        tag = re.fullmatch(r'<(\w[^ >]*) id="(\d+)">', part)
        keep = bool(tag and tag.groups() in protected) or (keep and not part.startswith("</"))
        parts.append(part if index % 2 or keep else re.sub(r"\w+", lambda match: f"{match[0]}q", part))
    return "".join(parts)


def outside(document):
    """Return what of a page is not part of any segment."""
    kept, position = [], 0
    for segment in document.segments:
        if segment.span.start >= position:
            kept.append(document.skeleton[position : segment.span.start].removesuffix('"' * (segment.quote == "")))
            position = segment.span.end
    return [*kept, document.skeleton[position:]]


def unquoted(texts):
    return [text.strip("\"'") for text in texts]


@relaxed
@given(pages | broken_pages)
def test_a_page_filled_with_its_own_texts_is_the_page(page):
    document = extract(page, "page")
    assert fill_with(document, {segment.key: segment.text for segment in document.segments}) == page


@relaxed
@given(pages | broken_pages)
def test_a_build_with_no_translation_loses_no_word(page):
    document = extract(page, "page")
    assert fill_with(document, {}) == page
    marked = fill_with(document, {}, mark=lambda _: Mark("data-mark"))
    assert WORD.findall(marked) == WORD.findall(page)
    assert re.sub(r" data-mark|</?span.*?>", "", marked) == re.sub(r"</?span.*?>", "", page)


@relaxed
@given(pages)
def test_a_translated_page_has_exactly_the_translated_texts_and_the_rest_unchanged(page):
    document = extract(page, "page")
    assert document.problems == ()
    targets = {segment.key: pseudo(segment) for segment in document.segments}
    again = extract(fill_with(document, targets), "page")
    assert [segment.text for segment in again.segments] == [targets[segment.key] for segment in document.segments]
    assert unquoted(outside(again)) == unquoted(outside(document))


# --- what html5lib finds ---

NEVER = set("script style iframe pre math textarea".split())
CODE = set("code kbd samp var".split())
READ = set("title alt aria-label placeholder".split())


def translates(node, name, translate, native):
    """Say whether the content of an element is to be translated, and is in English; and the same of its attributes."""
    asked = {"": True, "yes": True, "no": False}.get(node.get("translate"), translate)
    native = native if node.get("lang") is None else node.get("lang").startswith("en")
    inner = asked and (name not in NEVER | CODE or node.get("translate") in ("", "yes"))
    inner = inner and name not in {"script", "style", "iframe"}
    return (inner, native), (asked if name in NEVER else inner) and native


def is_read(node, attribute):
    return attribute in READ or (attribute == "value" and node.get("type") in ("button", "reset", "submit"))


def translatable_words(node, translate=True, native=True):
    """Yield the words of text and attributes, as html5lib sees them, that nothing keeps from being translated."""
    if isinstance(node.tag, str):
        inner, has_attributes = translates(node, node.tag.rpartition("}")[2], translate, native)
        read = [value for name, value in node.items() if has_attributes and is_read(node, name)]
        for text in [*read, (node.text or "") if all(inner) else ""]:
            yield from WORD.findall(text)
        for child in node:
            yield from translatable_words(child, *inner)
    if translate and native:
        yield from WORD.findall(node.tail or "")


def unit_words(segment):
    """Yield the words of a unit that are not protected, and those of its placeholders."""
    protected = {code.number for code in segment.codes if code.kind is CodeKind.PROTECTED}
    stack = []
    for piece in pieces(segment.text, braces=bool(segment.placeholders)):
        if piece.kind is PieceKind.OPEN:
            stack.append(piece.number)
        elif piece.kind is PieceKind.CLOSE:
            stack.pop()
        elif piece.kind is PieceKind.TEXT and not protected.intersection(stack):
            yield from WORD.findall(piece.value)


@relaxed
@given(pages)
def test_every_visible_word_is_in_exactly_one_unit(page):
    html5lib = pytest.importorskip("html5lib", reason="html5lib is the judge here")
    document = extract(page, "page")
    placeholders = [*document.loose, *(data for segment in document.segments for data in segment.placeholders)]
    ours = [word for segment in document.segments for word in unit_words(segment)]
    ours += [word for data in placeholders for word in WORD.findall(page[slice(*data.content)])]
    theirs = translatable_words(html5lib.parse(page, namespaceHTMLElements=False))
    assert sorted(ours) == sorted(theirs)
