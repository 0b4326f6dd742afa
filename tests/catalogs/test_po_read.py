"""What a catalog's lines become."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.catalogs.po import read_catalog
from pipeline.errors import CatalogError
from pipeline.model import Catalog, Unit


def read(text: str) -> Catalog:
    return read_catalog(text.encode(), "de.po")


def one(text: str) -> Unit:
    (unit,) = read(text).units
    return unit


def test_every_part_of_an_entry():
    unit = one(
        """\
# asked the pharmacist
#
#  indented
#. paragraph
#.
#: dosage.html:3 ./leaflet.html
#: \u2068package leaflet.html\u2069:12 \u2068all pages.html\u2069
#, c-format, fuzzy, max-length:80, range: 0..5
#| msgctxt "label"
#| msgid "Take %d tablets "
#| "daily."
#| msgid_plural ""
msgctxt "button"
msgid "Take %d tablet daily."
msgid_plural "Take %d tablets daily."
msgstr[0] "Nehmen Sie täglich %d Tablette ein."
msgstr[1] ""
msgstr[2] "Nehmen Sie täglich %d Tabletten ein."
"""
    )
    assert unit == Unit(
        source="Take %d tablet daily.",
        context="button",
        fuzzy=True,
        previous_source="Take %d tablets daily.",
        previous_context="label",
        previous_plural="",
        comment="asked the pharmacist\n\n indented",
        notes=("paragraph", ""),
        references=("dosage.html:3", "./leaflet.html", "package leaflet.html:12", "all pages.html"),
        flags=("c-format", "max-length:80", "range: 0..5"),
        plural="Take %d tablets daily.",
        plural_targets=("Nehmen Sie täglich %d Tablette ein.", "", "Nehmen Sie täglich %d Tabletten ein."),
    )
    assert unit.line == 14


def test_header_keeps_order_spelling_and_comment():
    catalog = read(
        '# leaflet\n# 2024\n#, fuzzy\nmsgid ""\nmsgstr "X-Second: b:c \\n"\n'
        '"language: de\\n"\n"no field\\n"\n"X-Empty:\\n"\n'
    )
    assert catalog == Catalog(
        headers=(("X-Second", "b:c "), ("language", "de"), ("", "no field"), ("X-Empty", "")),
        comment="leaflet\n2024",
        header_fuzzy=True,
    )


def test_obsolete_entries_come_last_in_file_order():
    entry = '{0}msgid "{1}"\n{0}msgstr "{1}!"\n\n'
    text = "".join(entry.format(mark, name) for mark, name in (("#~ ", "a"), ("", "b"), ("#~ ", "c"), ("", "d")))
    assert [(unit.source, unit.obsolete) for unit in read(text).units] == [
        ("b", False),
        ("d", False),
        ("a", True),
        ("c", True),
    ]


@pytest.mark.parametrize("text", ["", "\n\n", "\ufeff", "# nothing yet\n"])
def test_a_catalog_without_entries(text):
    catalog = read(text)
    assert (catalog.units, catalog.headers) == ((), ())
    assert catalog.comment == ("nothing yet" if "#" in text else "")


def test_strings_keep_every_character():
    body = "a\u2028b\u2029c\u0085d\x0be\x0cf\x1cg\ufeffh\U0001f48ai\x01j\x7fk\u00a0l"
    assert one(f'# {body}\nmsgid "{body}"\nmsgstr "x"\n').source == body
    assert one(f'# {body}\nmsgid "{body}"\nmsgstr "x"\n').comment == body


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (r"\\ \" \n \t \r \a \b \f \v", '\\ " \n \t \r \a \b \f \v'),
        (r"\101\1012\60", "AA20"),
        (r"caf\303\251", "café"),
        (r"\xE2\x82\xac\x21", "€!"),
        (r"\\n\\\n", "\\n\\\n"),
    ],
)
def test_escapes(written, meant):
    assert one(f'msgid "x"\nmsgstr "{written}"\n').target == meant


def test_escaped_bytes_are_in_the_declared_charset():
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=iso-8859-15\\n"\n\n'
    data = header.encode() + b'msgid "price"\nmsgstr "\xa4 \\244 \xe4"\n'
    assert read_catalog(data, "de.po").units[0].target == "€ € ä"


@pytest.mark.parametrize("charset", ["cp1251", "KOI8-R", "shift_jis", "EUC-JP", "iso-2022-jp", "gb18030", "UTF-8"])
def test_declared_charsets(charset):
    text = "Таблетка" if charset in {"cp1251", "KOI8-R"} else "錠剤を表示能力"
    header = f'msgid ""\nmsgstr ""\n"Language: xx\\n"\n"Content-Type: text/plain; charset={charset}\\n"\n\n'
    data = f'{header}msgid "tablet"\nmsgstr "{text}"\n'.encode(charset)
    assert read_catalog(data, "xx.po").units[0].target == text


def test_foreign_flags_may_hold_spaces_and_known_ones_need_no_comma():
    flags = '#, fuzzy no-wrap,c-format\n#, placeholders: a b, c-format\n#= no-python-format\nmsgid "a"\nmsgstr "b"\n'
    unit = one(flags)
    assert unit.fuzzy
    assert unit.flags == ("no-wrap", "c-format", "placeholders: a b", "no-python-format")


def test_an_error_carries_its_place_and_advice_apart():
    with pytest.raises(CatalogError) as caught:
        read_catalog(b'msgid "a"\nmsgstr "b\n', "locales/de.po")
    assert caught.value.message == "locales/de.po:2:8: a string without a closing quotation mark"
    assert caught.value.hint == 'close the string with " and write a quotation mark inside it as \\"'
    assert caught.value.exit_code == 3


def test_importing_the_reader_loads_no_parser():
    code = "import sys, pipeline.catalogs.po; print(*sorted({'polib', 'babel', 'lxml'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "\n"
