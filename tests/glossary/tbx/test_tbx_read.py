"""What is read from TBX of other tools, and what is said of the rest."""

import pytest

from pipeline.glossary.tbx import read_tbx
from pipeline.model import (
    Concept,
    Finding,
    Gender,
    Glossary,
    PartOfSpeech,
    Place,
    Register,
    Severity,
    Term,
    TermStatus,
)

DEFAULT = """\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<!-- a comment -->
<martif type="TBX" xml:lang="en">
  <martifHeader><fileDesc><sourceDesc><p>An example</p></sourceDesc></fileDesc></martifHeader>
  <text><body>
    <termEntry id="C-0001">
      <descripGrp>
        <descrip type="definition">A tube that carries
          blood <hi type="bold">away</hi> from the heart.</descrip>
        <admin type="source">Example 2001</admin>
      </descripGrp>
      <descrip type="subjectField">anatomy</descrip>
      <descrip type="relatedConcept">vein</descrip>
      <xref type="externalCrossReference" target="https://id.nlm.nih.gov/mesh/D001158">MeSH</xref>
      <xref type="externalCrossReference" target="https://example.org/artery">an article</xref>
      <note>Checked.</note>
      <langSet xml:lang="EN">
        <ntig id="t1">
          <termGrp>
            <term id="x1">artery</term>
            <termNote type="partOfSpeech">noun</termNote>
            <termNoteGrp><termNote type="register">technicalRegister</termNote><note>yes</note></termNoteGrp>
          </termGrp>
          <descrip type="context">The artery is blocked.</descrip>
          <note>first</note>
          <note>second</note>
        </ntig>
        <ntig><termGrp><term>arterial vessel</term></termGrp></ntig>
      </langSet>
      <langSet xml:lang="de">
        <descrip type="definition">Ein Gefäß, das Blut vom Herzen wegführt.</descrip>
        <tig>
          <term>Arterie</term>
          <termNote type="administrativeStatus">standardizedTerm-admn-sts</termNote>
          <termNote type="partOfSpeech">Substantiv</termNote>
          <termNote type="grammaticalGender">feminine</termNote>
        </tig>
        <tig>
          <term>Schlagader</term>
          <termNote type="normativeAuthorization">preferredTerm</termNote>
          <admin type="source">Beispiel</admin>
          <transacGrp><transac type="transactionType">origination</transac><date>2001-01-01</date></transacGrp>
        </tig>
        <tig><term/></tig>
      </langSet>
    </termEntry>
    <termEntry><langSet xml:lang="de"><tig><term>Größe (α)</term></tig></langSet></termEntry>
    <termEntry><langSet xml:lang="de"><tig><term> </term></tig></langSet></termEntry>
  </body></text>
</martif>
"""
ARTERY = Concept(
    "c-0001",
    (
        Term("artery", "en", register=Register.PROFESSIONAL, note="first; second"),
        Term("arterial vessel", "en", TermStatus.ADMITTED),
        Term("Arterie", "de", TermStatus.ADMITTED, PartOfSpeech.OTHER, Gender.FEMININE),
        Term("Schlagader", "de", source="Beispiel"),
    ),
    "anatomy",
    codes=(("MeSH", "D001158"),),
    definitions=(
        ("en", "A tube that carries blood away from the heart."),
        ("de", "Ein Gefäß, das Blut vom Herzen wegführt."),
    ),
)


def read(text):
    return read_tbx(text.encode(), "f.tbx")


def test_tbx_default_is_read():
    size = Concept("groesse", (Term("Größe (α)", "de"),))
    glossary = read(DEFAULT)[0]
    assert glossary == Glossary((ARTERY, size))
    assert [concept.line for concept in glossary] == [7, 48]
    assert [term.line for term in glossary.concepts[0].terms] == [21, 29, 34, 40]


def test_what_has_no_place_is_said_once_for_each_kind():
    lost = "is not kept: the glossary has no place for it (1 time)"
    said = [
        (finding.check.removeprefix("glossary-tbx-"), finding.message, str(finding.place))
        for finding in read(DEFAULT)[1]
    ]
    assert said == [
        ("lost", f"definition/source {lost}", "f.tbx:11"),
        ("lost", f"relatedConcept {lost}", "f.tbx:14"),
        ("lost", f"externalCrossReference {lost}", "f.tbx:16"),
        ("lost", f"note {lost}", "f.tbx:17"),
        ("lost", f"register/note {lost}", "f.tbx:23"),
        ("lost", f"context {lost}", "f.tbx:25"),
        (
            "value",
            "administrativeStatus has a value that is not known, standardizedTerm-admn-sts (1 time)",
            "f.tbx:35",
        ),
        ("value", "partOfSpeech has a value that is not known, Substantiv (1 time)", "f.tbx:36"),
        ("lost", f"transactionType {lost}", "f.tbx:43"),
        ("lost", f"transactionType/date {lost}", "f.tbx:43"),
        ("empty", "a term is empty and left out (2 times)", "f.tbx:45"),
        (
            "status",
            "terms have no status: the first of a language is read as preferred, others as admitted (4 times)",
            "f.tbx:21",
        ),
        ("id", "ids are written as the glossary has them, C-0001 → c-0001 (1 time)", "f.tbx:7"),
        ("empty", "an entry is empty and left out (1 time)", "f.tbx:49"),
    ]


DCA = """\
<tbx type="TBX-Basic" style="dca" xml:lang="de" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader><fileDesc><sourceDesc><p>Beispiel</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="vein">
      <descrip type="subjectField">anatomy</descrip>
      <langSec xml:lang="de">
        <descripGrp><descrip type="definition">Ein Gefäß, das Blut zum Herzen führt.</descrip></descripGrp>
        <termSec>
          <term>Vene</term>
          <termNote type="partOfSpeech">noun</termNote>
          <termNote type="grammaticalGender">feminine</termNote>
          <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
          <admin type="source">Beispiel</admin>
        </termSec>
        <termSec>
          <term>Blutader</term>
          <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote>
        </termSec>
      </langSec>
      <langSec xml:lang="en-us">
        <termSec>
          <term>vein</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote>
        </termSec>
      </langSec>
    </conceptEntry>
  </body></text>
</tbx>
"""
DCT = """\
<tbx type="TBX-Basic" style="dct" xml:lang="de" xmlns="{core}" xmlns:m="{modules}min" xmlns:basic="{modules}basic">
  <tbxHeader><fileDesc><sourceDesc><p>Beispiel</p></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="vein">
      <m:subjectField>anatomy</m:subjectField>
      <langSec xml:lang="de">
        <descripGrp><basic:definition>Ein Gefäß, das Blut zum Herzen führt.</basic:definition></descripGrp>
        <termSec>
          <term>Vene</term>
          <m:partOfSpeech>noun</m:partOfSpeech>
          <basic:grammaticalGender>feminine</basic:grammaticalGender>
          <m:administrativeStatus>preferredTerm-admn-sts</m:administrativeStatus>
          <basic:source>Beispiel</basic:source>
        </termSec>
        <termSec>
          <term>Blutader</term>
          <m:administrativeStatus>supersededTerm-admn-sts</m:administrativeStatus>
        </termSec>
      </langSec>
      <langSec xml:lang="en-us">
        <termSec><term>vein</term><m:administrativeStatus>preferred</m:administrativeStatus></termSec>
      </langSec>
    </conceptEntry>
  </body></text>
</tbx>
"""
VEIN = Concept(
    "vein",
    (
        Term("Vene", "de", gender=Gender.FEMININE, source="Beispiel"),
        Term("Blutader", "de", TermStatus.DEPRECATED),
        Term("vein", "en-US"),
    ),
    "anatomy",
    definitions=(("de", "Ein Gefäß, das Blut zum Herzen führt."),),
)


@pytest.mark.parametrize(
    "text",
    [
        DCA,
        DCT.format(core="urn:iso:std:iso:30042:ed-2", modules="http://www.tbxinfo.net/ns/"),
        DCT.format(core="urn:iso:std:iso:30042:ed:3.0", modules="http://www.tbxinfo.net/ns/dct/"),
    ],
)
def test_the_edition_of_2019_is_read_in_both_styles(text):
    assert read(text) == (Glossary((VEIN,)), ())


@pytest.mark.parametrize(
    ("encoding", "definition"),
    [("UTF-16", "Gefäß αβγ"), ("ISO-8859-1", "Gefäß"), ("windows-1252", "Gefäß – „Ader“"), ("Shift_JIS", "血管")],
)
def test_the_declared_encoding_is_used(encoding, definition):
    text = DCA.replace("Ein Gefäß, das Blut zum Herzen führt.", definition)
    glossary, _ = read_tbx(f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding), "f.tbx")
    assert glossary.concepts[0].definition("de") == definition


MINIMAL = '<martif xml:lang="en"><text><body>{}</body></text></martif>'
LANGUAGE = '<langSet xml:lang="de">{}</langSet>'


def terms_of(*sections, attributes=""):
    body = f"<termEntry{attributes}>{LANGUAGE.format(''.join(sections))}</termEntry>"
    return read(MINIMAL.format(body))[0].concepts[0].terms


def section(term, **notes):
    written = "".join(f'<termNote type="{name}">{value}</termNote>' for name, value in notes.items())
    return f"<tig><term>{term}</term>{written}</tig>"


@pytest.mark.parametrize(
    ("written", "status"),
    [
        ("preferredTerm-admn-sts", TermStatus.PREFERRED),
        ("preferred", TermStatus.PREFERRED),
        ("admittedTerm-admn-sts", TermStatus.ADMITTED),
        ("admittedTerm", TermStatus.ADMITTED),
        ("supersededTerm-admn-sts", TermStatus.DEPRECATED),
        ("obsolete", TermStatus.DEPRECATED),
        ("deprecatedTerm-admn-sts", TermStatus.FORBIDDEN),
        ("Deprecated", TermStatus.FORBIDDEN),
        ("notRecommended", TermStatus.FORBIDDEN),
        ("forbidden", TermStatus.FORBIDDEN),
    ],
)
def test_a_superseded_term_was_right_once_and_a_deprecated_one_is_forbidden(written, status):
    assert terms_of(section("Busen", administrativeStatus=written)) == (Term("Busen", "de", status),)


@pytest.mark.parametrize(
    ("written", "gender"),
    [("masculine", Gender.MASCULINE), ("Neuter", Gender.NEUTER), ("common", Gender.COMMON), ("other", Gender.NONE)],
)
def test_genders(written, gender):
    found = terms_of(section("Arm", administrativeStatus="preferred", grammaticalGender=written))
    assert found == (Term("Arm", "de", gender=gender),)


def test_the_same_language_twice_prefers_one_term():
    entry = f"<termEntry>{LANGUAGE.format(section('Arm'))}{LANGUAGE.format(section('Ärmchen'))}</termEntry>"
    found = read(MINIMAL.format(entry))[0].concepts[0].terms
    assert found == (Term("Arm", "de"), Term("Ärmchen", "de", TermStatus.ADMITTED))


def test_ids_become_those_of_the_glossary_and_stay_different():
    ids = ["A 1", "a-1", "_5-fu", "", "Ü", "§"]
    entries = "".join(f'<termEntry id="{given}">{LANGUAGE.format(section("Arm"))}</termEntry>' for given in ids)
    glossary = read(MINIMAL.format(entries.replace(' id=""', "")))[0]
    assert [concept.id for concept in glossary] == ["a-1", "a-1-2", "5-fu", "arm", "ue", "arm-2"]


def test_markup_of_other_systems_in_a_text_is_left_out():
    written = 'H<hi type="subscript">2</hi>O<ph type="x">&lt;br&gt;</ph>-<![CDATA[Test]]><!-- no -->s<?no?>'
    assert terms_of(section(written, administrativeStatus="preferred")) == (Term("H2O-Tests", "de"),)


@pytest.mark.parametrize(
    ("concept_level", "language_level", "definitions"),
    [
        ("<descrip type='definition'>A limb.</descrip>", "", (("en", "A limb."),)),
        ("<descrip type='definition' xml:lang='fr'>Un membre.</descrip>", "", (("fr", "Un membre."),)),
        (
            "",
            "<descrip type='definition'>Eins.</descrip><descrip type='definition'>Zwei.</descrip>",
            (("de", "Eins."),),
        ),
    ],
)
def test_definitions_have_the_language_they_are_in(concept_level, language_level, definitions):
    entry = f"<termEntry>{concept_level}{LANGUAGE.format(language_level + section('Arm'))}</termEntry>"
    assert read(MINIMAL.format(entry))[0].concepts[0].definitions == definitions


def test_a_definition_with_a_term_is_the_languages():
    tig = "<tig><term>Arm</term><descrip type='definition'>Ein Körperteil.</descrip></tig>"
    glossary, findings = read(MINIMAL.format(f"<termEntry>{LANGUAGE.format(tig)}</termEntry>"))
    assert glossary.concepts[0].definitions == (("de", "Ein Körperteil."),)
    assert [finding.check for finding in findings] == ["glossary-tbx-status"]


def test_a_file_without_entries_is_an_empty_glossary():
    assert read(MINIMAL.format("")) == (Glossary(), ())


def test_what_other_tools_have_changed_wins_over_the_glossarys_own_note():
    own = '<note>pipeline: {"gender": "pl", "forms": ["Arms"]}</note>'
    changed = f'<tig><term>Arm</term><termNote type="grammaticalGender">masculine</termNote>{own}</tig>'
    order = '<note>pipeline: {"terms-order": [1, 0]}</note>'
    entry = f"<termEntry>{order}{LANGUAGE.format(changed + section('Ärmchen') + section('Bein'))}</termEntry>"
    first, *others = read(MINIMAL.format(entry))[0].concepts[0].terms
    assert first == Term("Arm", "de", gender=Gender.MASCULINE, forms=("Arms",))
    assert [term.text for term in others] == ["Ärmchen", "Bein"]


def test_a_finding_is_information_with_a_hint():
    assert read(MINIMAL.format(f"<termEntry id='x'>{LANGUAGE.format(section('Arm'))}</termEntry>"))[1] == (
        Finding(
            "glossary-tbx-status",
            Severity.NOTE,
            "terms have no status: the first of a language is read as preferred, others as admitted (1 time)",
            Place("f.tbx", 1),
            "check which of the terms is the one to use",
        ),
    )
