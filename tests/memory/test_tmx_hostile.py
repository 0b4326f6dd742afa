"""TMX files that cannot be read to their end, and those that mean harm: one clear error, at its place."""

import re
import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tmx
from pipeline.model import Finding, MemoryEntry

HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
UNIT = '<tu><tuv xml:lang="en"><seg>Rest.</seg></tuv><tuv xml:lang="de"><seg>Ruhe.</seg></tuv></tu>\n'
BODY = '<tmx version="1.4"><header segtype="block" srclang="en"/><body>\n'
END = "</body></tmx>\n"
ENTITY = "is not one of XML's; entities that files declare are not read"
REMOVE = "write the characters themselves, and remove declarations from the DOCTYPE"
DECLARE, SAVE = "declare the encoding, or save the file as UTF-8", "save the file as UTF-8"
RESTORE = "restore the file or export it again"


@pytest.fixture
def read(tmp_path):
    """Return a function that reads a file of some bytes that is called f.tmx."""

    def _read(content):
        file = tmp_path / "f.tmx"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return read_tmx(file, Languages(), name="f.tmx")

    return _read


@pytest.fixture
def peak():
    """Return a function that gives the most bytes that were in use since it was called last."""

    def _peak():
        most = tracemalloc.get_traced_memory()[1] - state[0]
        state[0] = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        return most

    state = [0]
    tracemalloc.start()
    yield _peak
    tracemalloc.stop()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", f"f.tmx:1:1: the file is empty; {RESTORE}"),
        ("msgid", "f.tmx:1:1: this is not XML; give a TMX file"),
        ("<martif/>", "f.tmx:1:1: the XML is <martif>, not <tmx>; give a TMX file"),
        (HEAD + BODY + UNIT, f"f.tmx:4:1: the file ends before <tmx> does; {RESTORE}"),
        (HEAD + BODY + UNIT + "<tu", f"f.tmx:4:1: the file ends within a tag; {RESTORE}"),
        (
            HEAD + BODY + UNIT.replace("</seg>", "", 1) + END,
            "f.tmx:3:36: this tag ends an element that is not open; repair the tags around it",
        ),
        (
            HEAD + BODY + UNIT.replace("Ruhe", "Ruhe & Schlaf") + END,
            "f.tmx:3:76: this is not well-formed XML; write a bare & as &amp; and a bare < as &lt;",
        ),
        (
            (HEAD + BODY + UNIT.replace("Ruhe", "Übel") + END).encode("latin-1"),
            f"f.tmx:3:70: byte 0xDC is not in the encoding that the file declares (UTF-8, if none); {DECLARE}",
        ),
        (
            HEAD + BODY + UNIT.replace("Ruhe", "Ru\x01he") + END,
            "f.tmx:3:72: XML cannot hold byte 0x01; delete it, or save the file as UTF-8",
        ),
        (
            HEAD + BODY + UNIT.replace("Ruhe", "Ru&#1;he") + END,
            "f.tmx:3:72: XML cannot hold this character; delete the reference",
        ),
        (
            HEAD.replace("UTF-8", "UTF-16") + BODY + END,
            "f.tmx:1:31: the file is not in the encoding that it declares; correct the XML declaration",
        ),
        (
            HEAD.replace("UTF-8", "Klingon") + BODY + END,
            "f.tmx:1:1: the declared encoding cannot be read: unknown encoding: Klingon; save the file as UTF-8",
        ),
        (
            HEAD.replace("UTF-8", "Shift_JIS") + BODY + END,
            f"f.tmx:1:1: the declared encoding cannot be read: multi-byte encodings are not supported; {SAVE}",
        ),
        ("\n" + HEAD + BODY + END, "f.tmx:2:1: something stands before the XML declaration; remove it"),
        (HEAD + BODY + END + "<tmx/>", "f.tmx:4:1: something stands behind </tmx>; remove it"),
        (
            HEAD + BODY.replace("<tmx", '<tmx version="1"') + END,
            "f.tmx:2:18: an attribute is given twice; remove one of the two",
        ),
        (
            HEAD + BODY + UNIT.replace("Ruhe", "&nbsp;") + END,
            "f.tmx:3:70: this entity is not one of XML's; write the character itself",
        ),
        (
            HEAD + '<!DOCTYPE tmx SYSTEM "tmx14.dtd">' + BODY + UNIT.replace("Ruhe", "&nbsp;") + END,
            f"f.tmx:3:70: the entity 'nbsp' {ENTITY}; {REMOVE}",
        ),
        (
            HEAD + '<!DOCTYPE tmx [\n <!ENTITY drug "aspirin">\n]>' + BODY + END,
            f"f.tmx:3:16: the entity 'drug' {ENTITY}; {REMOVE}",
        ),
        (
            HEAD + '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + BODY + END,
            f"f.tmx:2:54: the entity 'x' {ENTITY}; {REMOVE}",
        ),
        (
            HEAD + '<!DOCTYPE tmx [<!ENTITY % x SYSTEM "http://localhost:1/x"> %x;]>' + BODY + END,
            f"f.tmx:2:58: the entity 'x' {ENTITY}; {REMOVE}",
        ),
        (
            BODY + "<tu><tuv><seg>" + "<hi>" * 200 + "</hi>" * 200,
            "f.tmx:2:395: more than 100 elements stand inside one another; repair the file there",
        ),
        (
            "<tmx>" + "<a>" * 200,
            "f.tmx:1:303: more than 100 elements stand inside one another; repair the file there",
        ),
    ],
)
def test_an_error_at_its_place(read, content, message):
    with pytest.raises(StoreError) as caught:
        list(read(content))
    assert str(caught.value) == message
    assert caught.value.exit_code == 3


def test_a_file_that_is_cut_anywhere_is_an_error(read):
    content = (HEAD + BODY + UNIT * 2 + END).encode()
    for length in range(len(content) - len("/tmx>\n")):
        with pytest.raises(StoreError, match=r"^f\.tmx:[1-5]:[0-9]+: .*; .*"):
            list(read(content[:length]))


def test_laughs_are_refused_where_they_are_declared(read, peak):
    entities = "".join(f'<!ENTITY l{number} "{f"&l{number - 1};" * 10}">\n' for number in range(1, 30))
    content = f'<!DOCTYPE tmx [\n<!ENTITY l0 "lol">\n{entities}]>{BODY}{UNIT.replace("Ruhe", "&l29;")}{END}'
    peak()
    with pytest.raises(StoreError, match=r"^f\.tmx:2:13: the entity 'l0'"):
        list(read(content))
    assert peak() < 2_000_000


@pytest.mark.slow
@pytest.mark.parametrize("token", ["<!--", '<tu tuid="', "<?x "])
def test_a_tag_or_comment_of_any_size_is_not_read_into_memory(read, token):
    content = (BODY + UNIT + token).encode() + b"a" * 20_000_000
    with pytest.raises(StoreError, match=r"^f\.tmx:3:1: a tag or comment has more than 16,777,216 bytes; "):
        list(read(content))


@pytest.mark.slow
def test_a_segment_of_any_size_takes_constant_memory(read, peak):
    units = read((BODY + UNIT.replace("Ruhe", "a" * 30_000_000) + UNIT + END).encode())
    peak()
    found = [unit if isinstance(unit, MemoryEntry) else unit.check for unit in units]
    assert peak() < 12_000_000
    assert found == ["memory-too-long", MemoryEntry("Rest.", "Ruhe.", origin="f.tmx")]


@pytest.mark.slow
def test_many_units_take_constant_memory(read, peak):
    units = read(BODY + UNIT * 20_000 + END)
    peak()
    assert sum(1 for _ in units) == 20_000
    assert peak() < 3_000_000


def test_files_that_are_no_files(tmp_path):
    for file, message in (
        (tmp_path / "missing.tmx", "missing: cannot read: No such file or directory; check the name"),
        (tmp_path, "folder: cannot read: Is a directory; check the file and the disk"),
    ):
        name = message.partition(":")[0]
        with pytest.raises(StoreError) as caught:
            list(read_tmx(file, Languages(), name=name))
        assert str(caught.value) == message


WORDS = (HEAD + BODY + UNIT + END).encode()
BYTES = st.sampled_from(
    [b"<", b">", b"&", b"<tu>", b"</tuv>", b"<bpt i='1'>", b"<header/>", b"\0", b"\xc3", b"]]>", b"<!D"]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    edits=st.lists(st.tuples(st.integers(0, len(WORDS)), st.integers(0, 30), BYTES | st.binary(max_size=3)), max_size=3)
)
def test_whatever_the_damage_it_is_an_error_or_a_finding(read, edits):
    content = WORDS
    for start, length, new in edits:
        content = content[:start] + new + content[start + length :]
    raised = None
    try:
        assert all(isinstance(found, MemoryEntry | Finding) for found in read(content))
    except StoreError as error:
        raised = error
    assert raised is None or (re.match(r"f\.tmx:[0-9]+:[0-9]+: .", raised.message) and raised.hint)
