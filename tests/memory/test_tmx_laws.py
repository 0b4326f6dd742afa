"""What is written to a file is read from it again, whatever an entry holds; NUL and half characters are replaced."""

import io
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from pipeline.inline import mismatches
from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tmx, read_tsv, write_tmx, write_tsv
from pipeline.model import Context, MemoryEntry, Status
from pipeline.text import collapse

DTD = etree.DTD(str(Path(__file__).parent / "cases" / "tmx14b.dtd"))
LANGUAGES = Languages("en", "de")

PARTS = (
    "<b> </b> <strong> </strong> <a·id='1'> <a·id='2'> </a> <br> <br/> <x·id='3'/> <g·id='4'> </g> <odd> < & &amp; "
    "&lt; ]]> \\ \\u0041 {a} ß 😀 x"
)
PIECES = [part.replace("·", " ").replace("'", '"') for part in PARTS.split(" ")]
ODD = [" ", "\xa0", "\n", "\r", "\t", "\x01", "\x7f", "\x85", "\u2028", "\ufffe", "\uffff"]
TEXTS = st.lists(st.sampled_from(PIECES + ODD), max_size=12).map("".join) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=8
)
NAMES = st.sampled_from(
    (
        "tuid segtype srclang usagecount changeid changedate creationid creationdate note prop: prop:x-a prop:x-Origin "
        "prop:x-ConfirmationLevel prop:state prop:prev prop:x-pipeline-text prop:x-pipeline-order "
        "prop:x-pipeline-property:a source:note source:prop:x-a source:usagecount source:prop:x-pipeline-text "
        "target:changeid target:prop:next other"
    ).split()
)
VALUES = TEXTS | st.sampled_from(["MT", "MT!", "Draft", "fuzzy", "sentence", "20200101T000000Z"])
WHEN = TEXTS | st.sampled_from(["2024-05-06T07:08:09Z", "2024-05-06", "2024-05-06T07:08:09.5+02:00"])
ENTRIES = st.builds(
    MemoryEntry,
    TEXTS.filter(bool),
    TEXTS.filter(bool),
    st.sampled_from(Status),
    st.builds(Context, TEXTS, TEXTS, TEXTS, TEXTS),
    st.lists(TEXTS, max_size=3).map(tuple),
    TEXTS,
    TEXTS | st.just("MT!"),
    WHEN,
    st.lists(st.tuples(NAMES | TEXTS, VALUES), max_size=4).map(tuple),
)
IN_ONE_FOLDER = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


def _written(write, entries):
    stream = io.BytesIO()
    assert write(stream, iter(entries), LANGUAGES) == len(entries)
    return stream.getvalue()


@IN_ONE_FOLDER
@given(entries=st.lists(ENTRIES, max_size=3))
def test_tmx_gives_back_what_it_was_given(tmp_path, entries):
    content = _written(write_tmx, entries)
    assert DTD.validate(etree.fromstring(content)), DTD.error_log
    file = tmp_path / "f.tmx"
    file.write_bytes(content)
    assert list(read_tmx(file, LANGUAGES)) == entries


@IN_ONE_FOLDER
@given(entries=st.lists(ENTRIES, max_size=3))
def test_tsv_gives_back_what_it_was_given(tmp_path, entries):
    file = tmp_path / "f.tsv"
    file.write_bytes(_written(write_tsv, entries))
    kept = [entry for entry in entries if collapse(entry.source) and collapse(entry.target)]
    found = [entry for entry in read_tsv(file, LANGUAGES) if isinstance(entry, MemoryEntry)]
    assert [(entry.source, entry.target) for entry in found] == [
        (collapse(entry.source), collapse(entry.target)) for entry in kept
    ]
    assert [_rest(entry) for entry in found] == [_rest(entry) for entry in kept]


def _rest(entry):
    return (entry.status, entry.context, entry.sentences, entry.origin, entry.who, entry.when, entry.properties)


DATES = st.sampled_from(["20200101T000000Z", "20210101", "2022-01-01T00:00:00+02:00"])
CHANGES = {"changeid": "ann", "creationid": "bob", "usagecount": "3", "o-tmf": "x"}
ATTRIBUTES = st.fixed_dictionaries(
    {},
    optional={name: st.just(value) for name, value in CHANGES.items()}
    | dict.fromkeys(("changedate", "creationdate", "lastusagedate"), DATES),
)
EXTRAS = st.lists(
    st.tuples(
        st.sampled_from(["note", "domain", "x-Origin", "x-status", "prev", "next", ""]),
        st.sampled_from("ab MT".split()),
    )
)


def _element(tag, attributes, extras, content):
    written = "".join(f' {name}="{value}"' for name, value in attributes.items())
    said = "".join(
        f"<note>{value}</note>" if kind == "note" else f'<prop type="{kind}">{value}</prop>' for kind, value in extras
    )
    return f"<{tag}{written}>{said}{content}</{tag}>"


@IN_ONE_FOLDER
@given(
    header=st.sampled_from(["block", "sentence"]),
    tuid=st.sampled_from([{}, {"tuid": "7"}, {"segtype": "phrase"}]),
    attributes=st.tuples(ATTRIBUTES, ATTRIBUTES, ATTRIBUTES),
    extras=st.tuples(EXTRAS, EXTRAS, EXTRAS),
)
def test_what_came_from_a_tmx_file_goes_where_it_was(tmp_path, header, tuid, attributes, extras):
    variants = "".join(
        _element("tuv", {"xml:lang": tag, **own}, said, "<seg>Rest.</seg>")
        for tag, own, said in zip(LANGUAGES, attributes[1:], extras[1:], strict=True)
    )
    unit = _element("tu", tuid | attributes[0], extras[0], variants)
    file = tmp_path / "f.tmx"
    file.write_text(f'<tmx version="1.4"><header segtype="{header}" srclang="fr"/><body>{unit}</body></tmx>')
    entries = list(read_tmx(file, LANGUAGES))
    content = _written(write_tmx, entries)
    file.write_bytes(content)
    assert list(read_tmx(file, LANGUAGES)) == entries
    said = {prop.get("type") for prop in etree.fromstring(content).iter("prop")}
    assert {kind for kind in said if kind.startswith("x-pipeline-")} <= {"x-pipeline-origin", "x-pipeline-when"}


INLINE = st.sampled_from(
    (
        '<bpt·i="1"·x="1">&lt;b></bpt> <bpt·i="2">&lt;a·href="u"></bpt> <ept·i="1">&lt;/b></ept> <ept·i="2"/> '
        '<hi·type="bold">x</hi> <ph·x="3"/> <ph>&lt;i></ph> <ph>&lt;/i></ph> <ph>&lt;br></ph> <ut>{</ut> '
        '<it·pos="begin">&lt;u></it> <ph>&lt;x·id="2"/></ph> text &lt;b&gt; &amp;amp;'
    ).split(" ")
).map(lambda part: part.replace("·", " "))


@IN_ONE_FOLDER
@given(codes=st.lists(INLINE, max_size=10))
@pytest.mark.parametrize("turned", [False, True])
def test_tags_are_nested_and_the_same_codes_have_the_same_tags(tmp_path, codes, turned):
    segment = "x" + "".join(codes)
    variants = [f'<tuv xml:lang="{tag}"><seg>{segment}</seg></tuv>' for tag in LANGUAGES]
    file = tmp_path / "f.tmx"
    file.write_text(f"<tmx><header/><body><tu>{''.join(variants[::-1] if turned else variants)}</tu></body></tmx>")
    entry = list(read_tmx(file, LANGUAGES))[-1]
    assert entry.source == entry.target
    assert mismatches(entry.source, entry.target) == ()
