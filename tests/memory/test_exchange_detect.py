"""Telling files apart."""

import pytest

from pipeline.errors import StoreError
from pipeline.memory.exchange import detect

CATALOG = '# Licence\n#\nmsgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n'


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("a.tmx", "<tmx/>", "tmx"),
        ("a.xml", '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<!-- <a> -->\n<tmx>', "tmx"),
        ("a.txt", "\ufeff\n<tmx version='1.4'>", "tmx"),
        ("a", "<tmx>".encode("utf-16"), "tmx"),
        ("a", "<tmx>".encode("utf-16-be"), "tmx"),
        ("a.tmx", '<?xml version="1.0"?>', "tmx"),
        ("a.tmx", "", "tmx"),
        ("a.txt", CATALOG, "po"),
        ("a.tsv", '#~ msgid "a\tb"\n', "po"),
        ("a.pot", "# only a comment\n", "po"),
        ("a.txt", "Rest.\tRuhe.\n", "tsv"),
        ("a.txt", "<b>Rest.</b>\tRuhe.\n", "tsv"),
        ("a.TSV", "", "tsv"),
        ("a.tsv", "Rest.\n", "tsv"),
    ],
)
def test_what_a_file_is(tmp_path, name, content, kind):
    file = tmp_path / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    assert detect(file) == kind


HINT = "give a TMX file, a gettext catalog or tab-separated UTF-8 text"


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("a.txt", b"Rest.\nRuhe.\n", f":1:1: this is no translation memory; {HINT}"),
        ("a.tmx", b"<xliff><file/></xliff>", f":1:1: the XML is <xliff>, not <tmx>; {HINT}"),
        ("a.tmx", b"PK\x03\x04abc", ":1:1: this is a ZIP archive; unpack it, and give the file that is in it"),
        ("a.tmx", b"\x1f\x8babc", ":1:1: this is gzip; unpack it, and give the file that is in it"),
    ],
)
def test_a_file_that_is_none_of_these(tmp_path, name, content, message):
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        detect(file)
    assert str(caught.value) == f"{file}{message}"


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(StoreError, match="cannot read: No such file or directory; check the name"):
        detect(tmp_path / "a.tmx")
