"""Header fields."""

from __future__ import annotations

from pipeline.catalogs.headers import header, new_headers, parse_headers, template_headers, with_header
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.model import Catalog, Unit

_DATE = "2024-05-31 09:30+0200"
_GERMAN = new_headers(language="de", plural_forms="nplurals=2; plural=(n != 1);", project="leaflets", date=_DATE)


def test_new_headers_in_gettext_s_order():
    assert _GERMAN == (
        ("Project-Id-Version", "leaflets"),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", "2024-05-31 09:30+0200"),
        ("PO-Revision-Date", "2024-05-31 09:30+0200"),
        ("Last-Translator", "Automatically generated"),
        ("Language-Team", "none"),
        ("Language", "de"),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", "nplurals=2; plural=(n != 1);"),
        ("X-Generator", "pipeline"),
    )


def test_msgfmt_has_no_complaint_about_a_new_catalog(msgfmt, msgcat):
    units = (Unit("Take it daily.", "Täglich."), Unit("%d day", plural="%d days", plural_targets=("%d Tag", "%d Tage")))
    data = write_catalog(Catalog(units, _GERMAN))
    assert msgfmt(data) == (0, b"", "")
    assert msgcat(data).output == data


def test_a_template_is_what_gettext_s_tools_expect(msgfmt, msgcat):
    headers = template_headers(project="leaflets", date=_DATE)
    data = write_catalog(Catalog((Unit("Täglich"),), headers, header_fuzzy=True))
    assert data.startswith(b'#, fuzzy\nmsgid ""\nmsgstr ""\n"Project-Id-Version: leaflets\\n"\n')
    assert msgfmt(data).code == 0
    assert msgcat(data).output == data


def test_with_header_replaces_in_place_in_any_case():
    catalog = Catalog(headers=(("language", "de"), ("X-Mine", "1"), ("X-Mine", "2")))
    assert with_header(catalog, "Language", "fr").headers == (("language", "fr"), ("X-Mine", "1"), ("X-Mine", "2"))
    assert header(with_header(catalog, "x-mine", "3"), "X-MINE") == "3"


def test_with_header_adds_where_gettext_s_order_puts_it():
    catalog = Catalog(headers=(("Language", "de"), ("X-Mine", "1")))
    assert with_header(catalog, "Project-Id-Version", "p").headers[0] == ("Project-Id-Version", "p")
    assert with_header(catalog, "MIME-Version", "1.0").headers[-1] == ("MIME-Version", "1.0")
    assert with_header(catalog, "X-Other", "a\nb").headers[-1] == ("X-Other", "a b")


def test_lines_that_are_no_fields_survive():
    text = "Content-Type: text/plain; charset=UTF-8\nno field\n\n: odd\nX: a: b\n"
    headers = parse_headers(text)
    assert headers == (
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("", "no field"),
        ("", ""),
        ("", ": odd"),
        ("X", "a: b"),
    )
    assert read_catalog(write_catalog(Catalog(headers=headers)), "x.po").headers == headers


def test_an_absent_field_is_empty():
    assert header(Catalog(), "Language") == ""
