"""Writing TMX: exact output, valid by the standard's content model, and read by others."""

import io
import re
import warnings
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tmx, write_tmx
from pipeline.model import Context, MemoryEntry, Status
from pipeline.version import __version__

DTD = Path(__file__).parent / "cases" / "tmx14b.dtd"
PLAIN = MemoryEntry("Take one tablet & rest.", "Eine Tablette nehmen & ruhen.", origin="o.po")
RICH = MemoryEntry(
    'Read the <a id="1">leaflet</a>, <strong>all</strong> of it.<br>Keep it.',
    'Lesen Sie die <a id="1">Packungsbeilage</a>, <strong>ganz</strong>.<br>Heben Sie sie auf.',
    Status.FUZZY,
    Context("leaflet", "Before you start", "Welcome.", ""),
    ("Read it all.", "Keep it."),
    "locales/de/LC_MESSAGES/leaflet.po",
    "translator",
    "2025-02-03T04:05:06Z",
    (("tuid", "7"), ("note", "Short, please"), ("prop:x-kind", "leaflet"), ("target:usagecount", "2")),
)
SHUFFLED = MemoryEntry(
    "Rest.", "Ruhe.", properties=(("note", "a"), ("tuid", "1"), ("tuid", "2"), ("own", "d"), ("prop:domain", "c"))
)
PROPERTIES_ASIDE = re.compile('<prop type="x-pipeline-((?:property|order).*?)">(.*?)</prop>')
ODD = MemoryEntry("Tap \x01 \uffff <odd>", "Tippe  &amp; 😀", who="a\x02", when="in May", properties=(("x", "y"),))


def written(*entries, languages=Languages("en", "de-AT"), **options):  # noqa: B008
    stream = io.BytesIO()
    assert write_tmx(stream, entries, languages, **options) == len(entries)
    return stream.getvalue()


def test_the_file_as_a_whole():
    assert written(PLAIN, RICH).decode() == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<tmx version="1.4">\n'
        f'<header creationtool="pipeline" creationtoolversion="{__version__}" segtype="block" o-tmf="pipeline" '
        'adminlang="en" srclang="en" datatype="html"/>\n'
        "<body>\n"
        "<tu>\n"
        '<prop type="x-pipeline-origin">o.po</prop>\n'
        '<tuv xml:lang="en"><seg>Take one tablet &amp; rest.</seg></tuv>\n'
        '<tuv xml:lang="de-AT"><seg>Eine Tablette nehmen &amp; ruhen.</seg></tuv>\n'
        "</tu>\n"
        '<tu tuid="7">\n'
        "<note>Short, please</note>\n"
        '<prop type="x-kind">leaflet</prop>\n'
        '<prop type="x-pipeline-origin">locales/de/LC_MESSAGES/leaflet.po</prop>\n'
        '<prop type="x-pipeline-page">leaflet</prop>\n'
        '<prop type="x-pipeline-trail">Before you start</prop>\n'
        '<prop type="x-pipeline-before">Welcome.</prop>\n'
        '<prop type="x-pipeline-sentence">Read it all.</prop>\n'
        '<prop type="x-pipeline-sentence">Keep it.</prop>\n'
        '<prop type="x-pipeline-status">fuzzy</prop>\n'
        '<tuv xml:lang="en"><seg>Read the <bpt i="1" x="1" type="link">&lt;a id="1"&gt;</bpt>leaflet'
        '<ept i="1">&lt;/a&gt;</ept>, <bpt i="2" x="2" type="bold">&lt;strong&gt;</bpt>all'
        '<ept i="2">&lt;/strong&gt;</ept> of it.<ph x="3" type="lb">&lt;br&gt;</ph>Keep it.</seg></tuv>\n'
        '<tuv xml:lang="de-AT" usagecount="2" changedate="20250203T040506Z" changeid="translator"><seg>Lesen Sie die '
        '<bpt i="1" x="1" type="link">&lt;a id="1"&gt;</bpt>Packungsbeilage<ept i="1">&lt;/a&gt;</ept>, '
        '<bpt i="2" x="2" type="bold">&lt;strong&gt;</bpt>ganz<ept i="2">&lt;/strong&gt;</ept>.'
        '<ph x="3" type="lb">&lt;br&gt;</ph>Heben Sie sie auf.</seg></tuv>\n'
        "</tu>\n"
        "</body>\n"
        "</tmx>\n"
    )


OTHERS = """<tmx version="1.4"><header segtype="sentence" srclang="en-US"/><body>
<tu tuid="7" usagecount="3" creationdate="20200101T000000Z" creationid="first" changedate="20210101">
<note>Mind the tone</note><prop type="domain">oncology</prop><prop type="prev">Welcome.</prop>
<tuv xml:lang="en-US" creationdate="20190101T000000Z"><note>Short</note><seg>Rest.</seg></tuv>
<tuv xml:lang="de-AT" changeid="editor" creationid="first"><prop type="x-Origin">TM</prop><seg>Ruhe.</seg></tuv></tu>
</body></tmx>
"""


def test_what_another_tool_has_noted_goes_back_to_its_place(tmp_path):
    file = tmp_path / "f.tmx"
    file.write_text(OTHERS)
    (entry,) = read_tmx(file, Languages(), name="f.tmx")
    content = written(entry, languages=Languages()).decode()
    assert content.partition("<body>\n")[2] == (
        '<tu tuid="7" segtype="sentence" usagecount="3" creationdate="20200101T000000Z" creationid="first">\n'
        "<note>Mind the tone</note>\n"
        '<prop type="domain">oncology</prop>\n'
        '<prop type="prev">Welcome.</prop>\n'
        '<prop type="x-pipeline-origin">f.tmx</prop>\n'
        '<prop type="x-pipeline-when">2021-01-01</prop>\n'
        '<tuv xml:lang="en" creationdate="20190101T000000Z"><note>Short</note><seg>Rest.</seg></tuv>\n'
        '<tuv xml:lang="de" creationid="first" changedate="20210101T000000Z" changeid="editor">'
        '<prop type="x-Origin">TM</prop><seg>Ruhe.</seg></tuv>\n'
        "</tu>\n</body>\n</tmx>\n"
    )
    file.write_text(content)
    assert list(read_tmx(file, Languages())) == [entry]


def test_only_what_has_no_place_is_a_property_of_ours():
    found = PROPERTIES_ASIDE.findall(written(SHUFFLED).decode())
    assert found == [("property:tuid", "1"), ("property:own", "d"), ("order", "1 3 0 4 2")]


def test_another_editor_counts_more_than_what_we_noted_exactly(tmp_path):
    exact = MemoryEntry("Rest.", "Ruhe.", origin="o.po", who="a\x02", when="2024-05-06T07:08:09+02:00")
    changed = (
        written(exact, languages=Languages()).replace(b'"a\xef\xbf\xbd"', b'"b"').replace(b"20240506T", b"20250506T")
    )
    file = tmp_path / "f.tmx"
    file.write_bytes(changed)
    (found,) = read_tmx(file, Languages())
    assert (found.who, found.when) == ("b", "2025-05-06T05:08:09Z")


def test_what_xml_cannot_hold_is_replaced_and_kept_aside(tmp_path):
    content = written(ODD)
    assert '<seg>Tap \ufffd \ufffd <it pos="begin" x="1">&lt;odd&gt;</it></seg>' in content.decode()
    assert '<prop type="x-pipeline-text">Tap \\u0001 \\uFFFF &lt;odd&gt;</prop>' in content.decode()
    (tmp_path / "f.tmx").write_bytes(content)
    assert list(read_tmx(tmp_path / "f.tmx", Languages())) == [ODD]


def test_what_no_database_can_hold_is_replaced(tmp_path):
    given = MemoryEntry("a\0", "\ud83d\ude00", who="\udc00", origin="\0", properties=(("\ud800", "\0"), ("tuid", "\0")))
    file = tmp_path / "f.tmx"
    file.write_bytes(written(given))
    expected = MemoryEntry("a\ufffd", "\ufffd\ufffd", who="\ufffd", origin="\ufffd")
    properties = (("\ufffd", "\ufffd"), ("tuid", "\ufffd"))
    assert list(read_tmx(file, Languages())) == [replace(expected, properties=properties)]


def test_entries_without_a_text_are_left_out():
    stream = io.BytesIO()
    assert write_tmx(stream, [MemoryEntry("", "a"), MemoryEntry("a", "")], Languages()) == 0
    assert b"<tu>" not in stream.getvalue()


def test_the_name_of_the_dtd_can_be_given():
    content = written(PLAIN, doctype=True).decode()
    assert content.startswith('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx ')


@pytest.mark.parametrize("entries", [(), (PLAIN,), (RICH,), (ODD,), (PLAIN, RICH, ODD)])
def test_the_file_is_valid(entries):
    dtd = etree.DTD(str(DTD))
    assert dtd.validate(etree.fromstring(written(*entries))), dtd.error_log


def test_the_translate_toolkit_reads_the_file():
    tmx = pytest.importorskip("translate.storage.tmx")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the toolkit's own
        store = tmx.tmxfile.parsestring(written(PLAIN, RICH), sourcelanguage="en", targetlanguage="de-AT")
    plain, rich = store.units
    assert (str(plain.source), str(plain.target)) == (PLAIN.source, PLAIN.target)
    assert (rich.getid(), rich.getnotes()) == ("7", "Short, please")
    segments = rich.xmlelement.iter("seg")
    texts = ["".join(part for part in seg.xpath("text()")) for seg in segments]
    assert texts == [
        "Read the leaflet, all of it.Keep it.",
        "Lesen Sie die Packungsbeilage, ganz.Heben Sie sie auf.",
    ]
