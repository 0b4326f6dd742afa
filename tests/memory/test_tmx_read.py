"""Reading TMX: units, languages, properties, and what is said of units that give no entry."""

import time
from pathlib import Path

import pytest

from pipeline.memory.base import Languages
from pipeline.memory.exchange import read_tmx
from pipeline.model import Context, Finding, MemoryEntry, Place, Severity, Status

CASES = Path(__file__).parent / "cases"
HEADER = '<header segtype="block" srclang="en"/>'


@pytest.fixture
def read(tmp_path):
    """Return a function that reads the units of a body in a file named f.tmx."""

    def _read(body, languages=Languages(), *, header=HEADER):  # noqa: B008
        file = tmp_path / "f.tmx"
        file.write_bytes(f'<tmx version="1.4">{header}<body>\n{body}</body></tmx>'.encode())
        return list(read_tmx(file, languages, name="f.tmx"))

    return _read


def unit(source, target, *, inside="", attributes=""):
    variants = f'<tuv xml:lang="en"><seg>{source}</seg></tuv><tuv xml:lang="de"><seg>{target}</seg></tuv>'
    return f"<tu {attributes}>{inside}{variants}</tu>\n"


def test_a_unit_with_everything():
    found = list(read_tmx(CASES / "levels.tmx", Languages(), name="levels.tmx"))
    assert found == [
        MemoryEntry(
            'Keep <strong id="1">out of reach</strong> of children.<br>Do not freeze.',
            'Vor Kindern <strong id="1">unzugänglich</strong> aufbewahren.<br>Nicht einfrieren.',
            origin="levels.tmx",
            who="translator",
            when="2025-02-03T04:05:06Z",
            properties=(
                ("tuid", "leaflet-1"),
                ("segtype", "block"),
                ("usagecount", "3"),
                ("creationdate", "20240102T030405Z"),
                ("creationid", "first"),
                ("note", "Printed on the box"),
                ("prop:x-section", "Storage"),
                ("source:creationid", "writer"),
                ("source:prop:x-words", "8"),
                ("target:note", "Checked against the box"),
            ),
        ),
        Finding(
            "memory-empty-text",
            Severity.MINOR,
            "the text in 'de-DE' is empty",
            Place("levels.tmx", 29, 7),
            "write the missing text, or remove the unit",
            unit="Swallow the tablet whole.",
        ),
        Finding(
            "memory-no-language",
            Severity.MINOR,
            "the variant has no language",
            Place("levels.tmx", 33, 7),
            "name the language with xml:lang",
        ),
        Finding(
            "memory-no-pair",
            Severity.NOTE,
            "2 of 4 units have no pair en–de; they have en-US, fr",
            Place("levels.tmx", 23, 5),
            "check the language pair, if that is not what you meant",
        ),
    ]


def test_version_1_1_has_lang_and_ut():
    source, target = 'Drink <x id="1"/>plenty<x id="2"/> of water.', 'Trinken Sie <x id="1"/>viel<x id="2"/> Wasser.'
    expected = MemoryEntry(source, target, origin="old.tmx", properties=(("segtype", "sentence"),))
    assert list(read_tmx(CASES / "old.tmx", Languages(), name="old.tmx")) == [expected]


def test_the_origin_is_the_file_where_no_name_is_given():
    file = CASES / "old.tmx"
    assert [entry.origin for entry in read_tmx(file, Languages())] == [str(file)]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Languages("en", "de"), [("US", "DE"), ("US", "AT"), ("GB", "DE"), ("GB", "AT")]),
        (Languages("en-GB", "de-AT"), [("GB", "AT")]),
        (Languages("en-AU", "de-DE"), [("US", "DE"), ("GB", "DE")]),
        (Languages("en-US", "en-GB"), [("US", "GB")]),
        (Languages("de", "en-US"), [("DE", "US"), ("AT", "US")]),
        (Languages("en-GB", "sr-Latn"), [("GB", "latin")]),
        (Languages("en-GB", "zh-Hant"), [("GB", "TW")]),
    ],
)
def test_which_variants_are_meant(read, wanted, expected):
    tags = {"US": "EN-us", "GB": "en_GB", "DE": "deu-DE", "AT": "de-at", "cyr": "sr", "latin": "sr-Latn-RS"}
    tags |= {"CN": "zh-CN", "TW": "zh-TW"}
    variants = "".join(f'<tuv xml:lang="{tag}"><seg>{name}</seg></tuv>' for name, tag in tags.items())
    found = read(f"<tu>{variants}</tu>", wanted)
    assert [(entry.source, entry.target) for entry in found] == expected


def test_another_region_is_never_approved(read):
    variant = '<tuv xml:lang="{}"><seg>{}</seg></tuv>'.format
    machine = '<tu><prop type="x-Origin">MT</prop>{}</tu>\n'.format
    pairs = (("en-GB", "pt-PT"), ("en", "pt"), ("en", "pt_AO"))
    body = "".join(f"<tu>{variant(one, one)}{variant(two, two)}</tu>\n" for one, two in pairs)
    body += machine(variant("en", "en") + variant("pt-PT", "pt-PT"))
    *entries, finding = read(body, Languages("en-US", "pt-BR"))
    assert [(entry.target, entry.status) for entry in entries] == [
        ("pt-PT", Status.FUZZY),
        ("pt", Status.APPROVED),
        ("pt_AO", Status.FUZZY),
        ("pt-PT", Status.MACHINE),
    ]
    assert finding == Finding(
        "memory-other-region",
        Severity.NOTE,
        "3 translations in pt-PT, pt_AO, not in pt-BR: none counts as approved",
        Place("f.tmx", 2, 49),
        "look at each of them when it is offered as a draft",
    )


def test_two_variants_of_one_language_are_two_entries_unless_they_are_equal(read):
    variant = '<tuv xml:lang="de"><seg>{}</seg></tuv>'.format
    body = (
        f'<tu><tuv xml:lang="en"><seg>Rest.</seg></tuv>{variant("Ruhe.")}{variant("Ausruhen.")}{variant("Ruhe.")}</tu>'
    )
    assert [entry.target for entry in read(body)] == ["Ruhe.", "Ausruhen."]


def test_a_file_in_other_languages_is_one_finding(read):
    found = read(unit("Rest.", "Ruhe.") * 3, Languages("en", "fr"))
    assert found == [
        Finding(
            "memory-wrong-languages",
            Severity.MAJOR,
            "3 of 3 units have no pair en–fr; they have en, de",
            Place("f.tmx", 2, 1),
            "give the language pair of the file",
        )
    ]


def test_the_header_speaks_for_units_that_say_nothing(read):
    header = '<header segtype="sentence" srclang="de-DE"/>'
    found = read(unit("One.", "Eins.") + unit("Two.", "Zwei.", attributes='segtype="block"'), header=header)
    assert [entry.properties for entry in found] == [
        (("segtype", "sentence"), ("srclang", "de-DE")),
        (("segtype", "block"), ("srclang", "de-DE")),
    ]


@pytest.mark.parametrize("srclang", ["en", "EN-GB", "*all*"])
def test_a_source_language_that_fits_is_not_noted(read, srclang):
    found = read(unit("One.", "Eins."), header=f'<header segtype="block" srclang="{srclang}"/>')
    assert found == [MemoryEntry("One.", "Eins.", origin="f.tmx")]


def test_a_file_without_header_is_read(read):
    finding, entry = read(unit("One.", "Eins."), header="")
    assert (finding.check, finding.place) == ("memory-no-header", Place("f.tmx", 2, 1))
    assert entry == MemoryEntry("One.", "Eins.", origin="f.tmx")


@pytest.mark.parametrize(
    ("attributes", "who", "when", "properties"),
    [
        ('changeid="b" creationid="a"', "b", "", (("creationid", "a"),)),
        ('creationdate="20240506T070809Z"', "", "2024-05-06T07:08:09Z", ()),
        ('changedate="20240506"', "", "2024-05-06", ()),
        ('changedate="2024-05-06T07:08:09+02:00"', "", "2024-05-06T05:08:09Z", ()),
        ('changedate="2024-05-06T07:08:09"', "", "2024-05-06T07:08:09", ()),
        ('changedate="in May"', "", "", (("changedate", "in May"),)),
        ('changedate="20249999T990000Z"', "", "", (("changedate", "20249999T990000Z"),)),
    ],
)
def test_who_and_when(read, attributes, who, when, properties):
    expected = MemoryEntry("One.", "Eins.", origin="f.tmx", who=who, when=when, properties=properties)
    assert read(unit("One.", "Eins.", attributes=attributes)) == [expected]


@pytest.mark.parametrize(
    ("inside", "attributes", "status"),
    [
        ("", "", Status.APPROVED),
        ('<prop type="x-ConfirmationLevel">Draft</prop>', "", Status.FUZZY),
        ('<prop type="x-ConfirmationLevel">RejectedTranslation</prop>', "", Status.FUZZY),
        ('<prop type="x-ConfirmationLevel">Translated</prop><prop type="x-Origin">MT</prop>', "", Status.APPROVED),
        ('<prop type="x-ConfirmationLevel">Draft</prop><prop type="x-Origin">MT</prop>', "", Status.MACHINE),
        ('<prop type="x-Origin">MT</prop>', "", Status.MACHINE),
        ('<prop type="x-Origin">TM</prop>', "", Status.APPROVED),
        ('<prop type="x-status">Fuzzy</prop>', "", Status.FUZZY),
        ('<prop type="state">needs-review</prop>', "", Status.FUZZY),
        ('<prop type="x-project">fuzzy</prop><note>draft</note>', "", Status.APPROVED),
        ("", 'creationid="MT!"', Status.MACHINE),
        ("", 'creationid="MT!" changeid="editor"', Status.APPROVED),
    ],
)
def test_the_status_that_other_tools_note(read, inside, attributes, status):
    (entry,) = read(unit("One.", "Eins.", inside=inside, attributes=attributes))
    assert entry.status is status


def test_the_neighbours_that_omegat_notes_are_context(read):
    inside = (
        '<prop type="file">leaflet.html</prop><prop type="prev">Before\n it</prop><prop type="next">After it</prop>'
    )
    (entry,) = read(unit("One.", "Eins.", inside=inside))
    assert entry.context == Context(before="Before it", after="After it")
    assert entry.properties == (("prop:file", "leaflet.html"),)


def test_a_text_of_ours_counts_while_the_segment_says_the_same(read):
    escaped = "One \\u0001 &amp;lt;b&gt;"
    exact = '<prop type="x-pipeline-text">{}</prop>'.format
    english = f'<tuv xml:lang="en">{exact(escaped)}<seg>One \ufffd &lt;b&gt;</seg></tuv>'

    def own(segment):
        return f'<tu>{english}<tuv xml:lang="de">{exact("Eins &amp;amp; zwei")}<seg>{segment}</seg></tuv></tu>'

    kept, changed = read(own("Eins &amp; zwei") + own("Eins und zwei"))
    assert (kept.source, kept.target) == ("One \x01 &lt;b>", "Eins &amp; zwei")
    assert (changed.source, changed.target) == ("One \ufffd &lt;b>", "Eins und zwei")


@pytest.mark.parametrize(
    ("encoding", "declaration"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-8-sig", '<?xml version="1.0" encoding="utf-8"?>'),
        ("utf-16", ""),
        ("utf-16", '<?xml version="1.0" encoding="UTF-16"?>'),
        ("utf-16-le", '<?xml version="1.0"?>'),
        ("utf-16-be", '<?xml version="1.0" encoding="UTF-16"?>'),
        ("iso-8859-1", '<?xml version="1.0" encoding="ISO-8859-1"?>'),
        ("cp1252", '<?xml version="1.0" encoding="windows-1252"?>'),
    ],
)
def test_encodings(tmp_path, encoding, declaration):
    text = f'{declaration}<tmx version="1.4">{HEADER}<body>{unit("Feel ill?", "Übel?")}</body></tmx>'
    file = tmp_path / "f.tmx"
    file.write_bytes(text.encode(encoding))
    assert list(read_tmx(file, Languages())) == [MemoryEntry("Feel ill?", "Übel?", origin=str(file))]


def test_ascii_with_references(tmp_path):
    body = unit("Feel ill?", "&#xDC;bel &#128512;")
    file = tmp_path / "f.tmx"
    file.write_bytes(f'<?xml version="1.0" encoding="us-ascii"?><tmx>{HEADER}<body>{body}</body></tmx>'.encode())
    assert [entry.target for entry in read_tmx(file, Languages())] == ["Übel 😀"]


def test_an_external_dtd_is_named_and_not_fetched(tmp_path):
    (tmp_path / "tmx14.dtd").write_text("<!ENTITY drug 'aspirin'>")
    file = tmp_path / "f.tmx"
    for doctype in ('SYSTEM "tmx14.dtd"', 'PUBLIC "-//LISA OSCAR:1998//DTD//EN" "http://localhost:1/tmx14.dtd"'):
        file.write_text(f"<!DOCTYPE tmx {doctype}><tmx>{HEADER}<body>{unit('One.', 'Eins.')}</body></tmx>")
        assert [entry.target for entry in read_tmx(file, Languages())] == ["Eins."]


def test_a_unit_that_is_too_long_is_left_out_and_the_next_one_read(read):
    long, short = unit("a" * 600_000, "b" * 600_000), unit("One.", "Eins.")
    finding, entry = read(long + short)
    assert finding.check == "memory-too-long"
    assert finding.message == "the unit has more than 1,000,000 characters"
    assert finding.place == Place("f.tmx", 2, 1)
    assert entry.target == "Eins."


def test_a_unit_of_very_many_elements_is_left_out(read):
    finding, entry = read(unit("<ph/>" * 60_000, "Viel") + unit("One.", "Eins."))
    assert finding.check == "memory-too-long"
    assert entry.target == "Eins."


def test_a_unit_with_very_many_variants_is_left_out(read):
    variant = '<tuv xml:lang="{}"><seg>Rest.</seg></tuv>'.format
    finding, entry = read(f"<tu>{variant('en') * 50}{variant('de') * 50}</tu>\n" + unit("One.", "Eins."))
    assert finding.message == "the unit has 50 × 50 variants in the two languages"
    assert (finding.check, finding.place) == ("memory-too-long", Place("f.tmx", 2, 1))
    assert entry.target == "Eins."


@pytest.mark.slow
def test_language_tags_that_nobody_knows_cost_nothing(read):
    start = time.perf_counter()
    body = "".join(f'<tu><tuv xml:lang="q{n:x}-{"z" * 90_000}"><seg>a</seg></tuv></tu>' for n in range(100))
    body += "".join(f'<tu><tuv xml:lang="de-{n:05}"><seg>a</seg></tuv></tu>' for n in range(5_000))
    (finding,) = read(body)
    assert finding.check == "memory-wrong-languages"
    assert len(finding.message) < 500
    assert time.perf_counter() - start < 5
