"""Laws over arbitrary catalogs, with msgcat and polib as oracles."""

from __future__ import annotations

from string import ascii_lowercase

import polib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalogs.headers import new_headers
from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError
from pipeline.model import Catalog, Unit

_HEADERS = new_headers(
    language="de", plural_forms="nplurals=2; plural=(n != 1);", project="p", date="2024-05-31 09:30+0200"
)
_FORMATS = (
    "c-format",
    "no-c-format",
    "python-format",
    "python-brace-format",
    "java-format",
    "no-php-format",
    "range: 0..5",
    "no-wrap",
)

characters = st.characters(exclude_categories=("Cs",), exclude_characters="\0\x04")
texts = st.text(st.one_of(characters, st.sampled_from('\\"\n\t\r\a\b\f\v\x7f\u2028\u0085 #~|<>aä€😀')), max_size=30)
lines = st.text(st.one_of(characters, st.sampled_from('#~|:,.! \\"\t\u2028\u0085ä')), max_size=20).map(
    lambda text: text.replace("\n", "").replace("\r", "").rstrip("\\")
)
names = st.text(ascii_lowercase + "äß€/-_#%", min_size=1, max_size=40)
references = st.builds(lambda name, line: f"{name}:{line}" if line else name, names, st.integers(0, 999))


@st.composite
def units(draw, number, texts):
    optional = st.none() | texts
    plural = draw(optional)
    previous = draw(optional)
    target = draw(texts)
    targets = () if plural is None else (target, draw(texts))
    obsolete = bool(target) and draw(st.booleans())
    # msgcat drops the range of an obsolete entry
    flags = draw(st.sets(st.sampled_from(_FORMATS[2:]))) - ({"range: 0..5"} if obsolete else set())
    return Unit(
        source=f"{draw(texts)}:{number}",
        target=target if plural is None else "",
        context=draw(st.just("") | texts),
        fuzzy=bool(target) and draw(st.booleans()),
        obsolete=obsolete,
        previous_source=previous,
        previous_context=None if previous is None else draw(optional),
        previous_plural=None if previous is None else draw(optional),
        comment="\n".join(draw(st.lists(lines, max_size=3))),
        notes=tuple(draw(st.lists(lines, max_size=3))),
        references=tuple(draw(st.lists(references, unique=True, max_size=6))),
        flags=tuple(sorted(flags, key=_FORMATS.index)),
        plural=plural,
        plural_targets=targets,
    )


@st.composite
def catalogs(draw, texts=texts):
    found = [draw(units(number, texts)) for number in range(draw(st.integers(0, 12)))]
    return Catalog(
        units=tuple(sorted(found, key=lambda unit: unit.obsolete)),
        headers=_HEADERS,
        comment="\n".join(draw(st.lists(lines, max_size=3))),
        header_fuzzy=draw(st.booleans()),
    )


@given(catalogs())
@settings(deadline=None)
def test_reading_what_was_written_gives_the_catalog(catalog):
    assert read_catalog(write_catalog(catalog), "x.po") == catalog


@given(catalogs())
@settings(deadline=None)
def test_msgcat_of_our_catalog_is_our_catalog(msgcat, catalog):
    data = write_catalog(catalog)
    done = msgcat(data)
    assert (done.code, done.output) == (0, data), done.errors


@given(catalogs())
@settings(deadline=None, max_examples=50)
def test_msgfmt_reads_our_catalog(msgfmt, catalog):
    done = msgfmt(write_catalog(catalog))
    syntax = [line for line in done.errors.splitlines() if "syntax error" in line or "invalid" in line]
    assert syntax == []


@given(catalogs(st.text(st.sampled_from('\\"\n\t\r#~|\u2028\u0085aä€😀 '), max_size=20)))
@settings(deadline=None, max_examples=50)
def test_polib_reads_the_same_strings(tmp_path_factory, catalog):
    path = tmp_path_factory.mktemp("polib") / "x.po"
    path.write_bytes(write_catalog(catalog))
    found = {(entry.msgctxt or "", entry.msgid): entry for entry in polib.pofile(str(path), encoding="utf-8")}
    assert len(found) == len(catalog.units)
    for unit in catalog.units:
        entry = found[unit.context, unit.source]
        forms = tuple(text for _, text in sorted(entry.msgstr_plural.items()))
        assert (entry.msgstr, forms, entry.msgid_plural) == (unit.target, unit.plural_targets, unit.plural or "")
        assert (entry.fuzzy, bool(entry.obsolete)) == (unit.fuzzy, unit.obsolete)


def read_or_refuse(data: bytes) -> Catalog | None:
    problem = None
    try:
        return read_catalog(data, "x.po")
    except CatalogError as error:
        problem = error
    assert problem.message.startswith("x.po:")
    assert problem.hint
    return None


@given(st.text(st.sampled_from('#~|:,." \\nx0msgidtr[]\n\r\t="é'), max_size=80))
@settings(deadline=None, max_examples=300)
def test_any_text_is_read_or_refused_with_a_place(text):
    data = f'msgid "a"\nmsgstr "b"\n{text}'.encode()
    catalog = read_or_refuse(data)
    if catalog is not None:
        written = write_catalog(catalog)
        assert write_catalog(read_catalog(written, "x.po")) == written


@given(st.binary(max_size=60))
@settings(deadline=None)
def test_any_bytes_are_read_or_refused_with_a_place(data):
    read_or_refuse(data)


@given(catalogs(), st.data())
@settings(deadline=None)
def test_a_catalog_cut_off_is_refused_or_holds_a_beginning_of_it(catalog, data):
    whole = write_catalog(catalog)
    cut = whole[: data.draw(st.integers(0, len(whole)))]
    try:
        units = read_catalog(cut, "x.po").units
    except CatalogError:
        return
    assert len(units) <= len(catalog.units)
    assert [unit.key for unit in units] == [unit.key for unit in catalog.units[: len(units)]]


@pytest.mark.parametrize("count", range(55, 75))
def test_references_break_where_msgcat_breaks_them(msgcat, count):
    wide = Unit("a", references=("ä" * 5, "x" * count, "b:1", "c" * 100, "two words.html:1", "d"))
    data = write_catalog(Catalog((wide,), _HEADERS))
    assert msgcat(data).output == data
