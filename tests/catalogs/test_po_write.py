"""What a unit's fields become."""

from __future__ import annotations

import pytest

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError
from pipeline.model import Catalog, Unit

_HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


def written(*units: Unit) -> str:
    return write_catalog(Catalog(units)).decode()


def test_every_part_of_an_entry():
    unit = Unit(
        source="Take {n} tablet.\nDrink water.",
        target="Nehmen Sie {n} Tablette ein.\n",
        context="button",
        fuzzy=True,
        previous_source='Take "one".\n',
        previous_context="",
        comment="asked\n\nagain",
        notes=("paragraph", "two\nlines"),
        references=("a.html", "./b.html:2", "two words.html:3", "a.html"),
        flags=("x-foreign", "no-wrap", "python-brace-format", "range: 0..5"),
    )
    assert written(unit) == _HEADER + (
        "# asked\n#\n# again\n#. paragraph\n#. two\n#. lines\n"
        "#: a.html b.html:2 \u2068two words.html\u2069:3\n"
        "#, fuzzy, python-brace-format, range: 0..5, no-wrap, x-foreign\n"
        '#| msgctxt ""\n#| msgid "Take \\"one\\".\\n"\n'
        'msgctxt "button"\nmsgid ""\n"Take {n} tablet.\\n"\n"Drink water."\n'
        'msgstr "Nehmen Sie {n} Tablette ein.\\n"\n'
    )


def test_obsolete_entries_stand_last_with_their_markers():
    old = Unit(source="old", target="a\nb", obsolete=True, previous_source="older", comment="kept")
    assert written(old, Unit(source="new")) == (
        'msgid "new"\nmsgstr ""\n\n# kept\n#~| msgid "older"\n#~ msgid "old"\n#~ msgstr ""\n#~ "a\\n"\n#~ "b"\n'
    )


def test_a_fuzzy_mark_needs_a_translation():
    assert "fuzzy" not in written(Unit(source="a", fuzzy=True))
    assert "fuzzy" not in written(Unit(source="a", plural="b", plural_targets=("", "c"), fuzzy=True))
    assert "#, fuzzy\n" in written(Unit(source="a", plural="b", plural_targets=("c", ""), fuzzy=True))


def test_an_untranslated_plural_has_one_empty_form():
    assert written(Unit(source="a", plural="b")) == 'msgid "a"\nmsgid_plural "b"\nmsgstr[0] ""\n'


def test_nothing_in_a_comment_can_become_an_entry():
    unit = Unit(
        source="a",
        comment='x\r\nmsgid "b"\rmsgstr "c"\\',
        notes=('n\nmsgid "d"', "C:\\"),
        references=('r\nmsgid "e"', "back\\"),
        flags=('f\nmsgid "g"',),
        previous_context="ignored without a previous source",
    )
    text = written(unit)
    assert text == _HEADER + (
        '# x\n# msgid "b" msgstr "c"\\ \n'
        '#. n\n#. msgid "d"\n#. C:\\ \n'
        '#: \u2068r msgid "e"\u2069 back\\ \n'
        '#, f msgid "g"\n'
        'msgid "a"\nmsgstr ""\n'
    )
    assert [entry.source for entry in read_catalog(text.encode(), "x.po").units] == ["a"]


def test_the_charset_becomes_utf_8():
    headers = (("Language", "de"), ("content-type", "text/plain; charset=ISO-8859-1"))
    text = write_catalog(Catalog((Unit("a", "ä"),), headers)).decode()
    assert '"content-type: text/plain; charset=UTF-8\\n"' in text
    assert "ISO" not in text


def test_a_catalog_that_needs_a_charset_gets_one():
    assert written(Unit("a", "ä")) == _HEADER + 'msgid "a"\nmsgstr "ä"\n'
    assert written(Unit("a", "b")) == 'msgid "a"\nmsgstr "b"\n'
    assert write_catalog(Catalog()) == b""


@pytest.mark.parametrize(
    ("units", "message"),
    [
        ((Unit("a"), Unit("a", obsolete=True)), "two units with the text “a”"),
        ((Unit("", context=""),), "a unit with an empty text"),
        ((Unit("a\0b"),), "a text holds NUL or U+0004, which catalogs cannot"),
        ((Unit("a", "b\x04"),), "a text holds NUL or U+0004, which catalogs cannot"),
        ((Unit("a", "b\ud83d"),), 'the character after “msgid "a" msgstr "b” is half of a surrogate pair'),
    ],
)
def test_what_no_catalog_can_hold_is_refused(units, message):
    with pytest.raises(CatalogError) as caught:
        write_catalog(Catalog(units))
    assert caught.value.message == message
