"""TBX files that cannot be read to their end, and those that mean harm: one clear error, at its place."""

import socket
import tracemalloc

import pytest

from pipeline.errors import GlossaryError
from pipeline.glossary.tbx import read_tbx

START = '<martif type="TBX" xml:lang="en"><text><body>\n'
ENTRY = '<termEntry id="rest"><langSet xml:lang="en"><tig><term>rest</term></tig></langSet></termEntry>\n'
END = "</body></text></martif>\n"
WRITE_OUT = "write the characters themselves, and remove declarations from the DOCTYPE"
NOT_READ = "entities that files declare are not read"
NO_XML = "this is not well-formed XML"
DECLARE = "declare the encoding the file is in, or save it as UTF-8"
RESTORE = "restore the file or export it again"


def error_of(content):
    with pytest.raises(GlossaryError) as caught:
        read_tbx(content if isinstance(content, bytes) else content.encode(), "f.tbx")
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", f"f.tbx:1:1: the file is empty; {RESTORE}"),
        (
            "concept\tdomain",
            "f.tbx:1:1: this is not well-formed XML: Start tag expected, '<' not found; give a TBX file",
        ),
        (
            "<tmx/>",
            "f.tbx:1:1: the XML is <tmx>, not <martif> or <tbx>; give a TBX file, or export TBX-Basic from your tool",
        ),
        (
            START + ENTRY,
            f"f.tbx:3:1: this is not well-formed XML: Premature end of data in tag body line 1; {RESTORE}",
        ),
        (
            START + ENTRY.replace("rest</term>", "rest</tern>") + END,
            f"f.tbx:2:67: {NO_XML}: Opening and ending tag mismatch: term line 2 and tern; {RESTORE}",
        ),
        (
            (START + ENTRY.replace("rest</term>", "Übel</term>") + END).encode("latin-1"),
            f"f.tbx:2:56: {NO_XML}: Invalid bytes in character encoding; {DECLARE}",
        ),
        (
            '<?xml version="1.0" encoding="klingon"?>' + START + ENTRY + END,
            "f.tbx:1:39: this is not well-formed XML: Unsupported encoding: klingon; save the file as UTF-8",
        ),
        (
            START + ENTRY.replace("rest</term>", "Q&A</term>") + END,
            "f.tbx:2:59: this is not well-formed XML: EntityRef: expecting ';'; " + RESTORE,
        ),
        (
            START + ENTRY.replace("rest</term>", "caf&eacute;</term>") + END,
            "f.tbx:2:67: this is not well-formed XML: Entity 'eacute' not defined; write the character itself",
        ),
        (
            START + ENTRY.replace(' xml:lang="en"', "") + END,
            "f.tbx:2:22: the <langSet> has no xml:lang; name its language (de, en, …)",
        ),
        (
            START + ENTRY.replace("<term>rest</term>", "") + END,
            "f.tbx:2:45: the <tig> has no <term>; write the term, or remove the section",
        ),
        (
            START + ENTRY + ENTRY + END,
            "f.tbx:3:1: the id 'rest' stands at an earlier entry too; give each entry an id of its own",
        ),
    ],
)
def test_a_file_that_is_not_right_is_refused_at_its_place(content, message):
    assert error_of(content) == message


def test_a_wrong_language_is_refused_at_its_place():
    said = error_of(START + ENTRY + ENTRY.replace('"rest"', '"two"').replace('lang="en"', 'lang="Englisch"') + END)
    assert said.startswith("f.tbx:3:21: ")
    assert "'Englisch'" in said


def test_the_place_in_a_file_of_one_line_has_its_column():
    entries = "".join(ENTRY.replace('"rest"', f'"c{number}"') for number in range(3)).replace("\n", "")
    content = "".join((START + entries + END).replace("\n", "").rsplit("<term>rest</term>", 1))
    at = content.rindex("<tig>") + 1
    assert error_of(content) == f"f.tbx:1:{at}: the <tig> has no <term>; write the term, or remove the section"


@pytest.mark.parametrize("namespace", ["urn:iso:std:iso:30042:ed-2", "urn:iso:std:iso:30042:ed:3.0"])
def test_faults_in_files_with_namespaces_have_their_place_too(namespace):
    content = (
        f'<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="{namespace}"><text><body>\n'
        "<conceptEntry>\n<langSec>\n<termSec><term>rest</term></termSec></langSec></conceptEntry></body></text></tbx>"
    )
    assert error_of(content) == "f.tbx:3:1: the <langSec> has no xml:lang; name its language (de, en, …)"


@pytest.mark.parametrize(
    ("note", "why"),
    [
        ('pipeline: {"binding": "off"', "it is no JSON object"),
        ('pipeline: {"binding": "never"}', "'never' is not a valid Binding"),
        ('pipeline: {"binding": 1}', "'1' is no text"),
        ('pipeline: {"translate": "yes"}', "'translate' is not 'no'"),
        ('pipeline: {"codes": [["MeSH", "D1"]]}', "'codes' has an item that is no list of 3"),
        ('pipeline: {"codes": [[true, "MeSH", "D1"]]}', "'True' is no whole number"),
        ('pipeline: {"codes": "MeSH"}', "'codes' is no list"),
        ('pipeline: {"forms": []}', "unknown field 'forms'"),
        ('pipeline: {"binding": ' + "[" * 100_000, "it is nested too deeply"),
    ],
)
def test_a_damaged_note_of_the_glossary_is_refused(note, why):
    content = START + ENTRY.replace("<langSet", f"\n<note>{note}</note><langSet") + END
    assert error_of(content) == (
        f"f.tbx:3:1: this note holds what the glossary needs, and is damaged ({why}); restore it, or remove the note"
    )


@pytest.fixture
def canary(tmp_path):
    """Return a file whose text nobody may see."""
    file = tmp_path / "canary.txt"
    file.write_text("CANARY")
    return file


@pytest.fixture
def offline(monkeypatch):
    """Let the test fail where anything is to be connected to."""

    def refuse(*_):
        raise AssertionError("no connection may be opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize(
    ("subset", "column"),
    [
        ('<!ENTITY c SYSTEM "{canary}">', 18),
        ('<!ENTITY % c SYSTEM "{canary}"> %c;', 18),
        ('<!ENTITY c SYSTEM "http://example.org/canary.dtd">', 18),
        ('<!ENTITY c "harmless">', 18),
        ('<!ELEMENT term ANY><!ENTITY c PUBLIC "x" "{canary}">', 37),
        ('<!NOTATION n SYSTEM "n"><!ENTITY c SYSTEM "{canary}" NDATA n>', 42),
    ],
)
def test_a_file_that_declares_entities_is_refused_and_no_other_file_is_read(subset, column, canary):
    doctype = f"<!DOCTYPE martif [{subset.format(canary=canary.as_uri())}]>\n"
    for text in ("rest", "&c;"):
        said = error_of(doctype + START + ENTRY.replace("rest</term>", f"{text}</term>") + END)
        assert said.startswith("f.tbx:1:")
        assert said.endswith(f": the file declares entities; {NOT_READ}; {WRITE_OUT}")
        assert "CANARY" not in said
        assert column <= int(said.split(":")[2])


@pytest.mark.usefixtures("offline")
def test_an_external_dtd_is_never_opened(canary):
    canary.write_text('<!ENTITY c "CANARY"><!ATTLIST term source CDATA "CANARY">')
    doctype = f'<!DOCTYPE martif SYSTEM "{canary.as_uri()}">\n'
    glossary, findings = read_tbx((doctype + START + ENTRY + END).encode(), "f.tbx")
    assert [term.text for concept in glossary for term in concept.terms] == ["rest"]
    assert "CANARY" not in repr((glossary, findings))


@pytest.mark.parametrize(
    ("old", "new", "place"), [("rest</term>", "&c;</term>", "3:59"), ('id="rest"', 'id="r&c;"', "3:20")]
)
def test_an_entity_that_an_unread_dtd_might_have_is_refused(old, new, place):
    doctype = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n'
    said = error_of(doctype + START + ENTRY.replace(old, new) + END)
    assert said == f"f.tbx:{place}: Entity 'c' not defined; {NOT_READ}; {WRITE_OUT}"


def test_xincludes_are_refused_and_not_followed(canary):
    include = f'<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="{canary.as_uri()}" parse="text"/>'
    inside = START + ENTRY.replace("rest</term>", include + "</term>") + END
    assert error_of(inside) == "f.tbx:2:56: XIncludes are not read; put the text itself there"
    assert error_of(START + include + END) == "f.tbx:2:1: XIncludes are not read; put the text itself there"


@pytest.mark.parametrize(
    "where", ['<martif x="{}">', '<martif><text><body><termEntry id="{}"/>', "<martif>{}</martif>"]
)
def test_a_billion_laughs_cost_nothing(where):
    laughs = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, 12))
    tracemalloc.start()
    said = error_of(f'<!DOCTYPE martif [<!ENTITY l0 "lol">{laughs}]>' + where.format("&l11;"))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert said.startswith("f.tbx:1:")
    assert "declares entities" in said
    assert peak < 20_000_000


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (START + "<a>" * 400, "Excessive depth in document"),
        (START + "<!--" + "x" * 11_000_000, "Comment too big"),
        (START + ENTRY.replace("rest<", "x" * 11_000_000 + "<") + END, "too long"),
    ],
)
def test_what_is_too_deep_or_too_long_is_refused(content, why):
    said = error_of(content)
    assert said.startswith("f.tbx:")
    assert why in said


def test_a_file_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("pipeline.glossary.tbx.parse._LARGEST", 10)
    assert error_of(START + ENTRY + END) == "f.tbx:1:1: the file has more than 10 bytes; split the file"


def test_inline_elements_in_one_another_without_end_are_refused():
    content = START + ENTRY.replace("rest<", "<hi>" * 100 + "</hi>" * 100 + "<") + END
    assert error_of(content) == "f.tbx:2:84: elements are nested too deeply in this text; export the file again"


def test_a_namespace_that_is_none_is_refused():
    content = START.replace("<martif", '<martif xmlns="}a{b}"') + ENTRY + END
    assert error_of(content) == f"f.tbx:1:22: {NO_XML}: xmlns: '}}a{{b}}' is not a valid URI; {RESTORE}"


def test_warnings_without_end_are_refused():
    content = START + '<x xmlns="relative"/>' * 200_000 + END
    tracemalloc.start()
    said = error_of(content)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert said == f"f.tbx:2:20: xmlns: URI relative is not absolute, and many more warnings; {RESTORE}"
    assert peak < 20_000_000


def test_no_entity_hides_behind_warnings():
    doctype = '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">\n'
    content = doctype + START + '<x xmlns="relative"/>' * 100 + ENTRY.replace("rest</term>", "un&c;rest</term>") + END
    assert error_of(content).startswith("f.tbx:3:20: ")


def test_many_kinds_of_unknown_content_do_not_make_many_findings():
    notes = "".join(f'<descrip type="kind {number}">x</descrip>' for number in range(1000))
    findings = read_tbx((START + ENTRY.replace("<langSet", notes + "<langSet") + END).encode(), "f.tbx")[1]
    assert len(findings) == 102
    assert findings[100].message == "other content is not kept: the glossary has no place for it (900 times)"
