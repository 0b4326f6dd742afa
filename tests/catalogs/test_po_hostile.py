"""Files made to hurt: one clear error or a catalog, in linear time."""

from __future__ import annotations

import time

import pytest

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.errors import CatalogError
from pipeline.model import Catalog, Unit

_MANY = 2_000_000
_ENTRY = b'msgid "a"\nmsgstr "b"\n'


def outcome(data: bytes) -> str:
    try:
        return f"{len(read_catalog(data, 'x.po').units)} units"
    except CatalogError as error:
        return error.message


@pytest.mark.slow
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'msgid "a"\nmsgstr "' + b"x" * 10_000_000 + b'"\n', "1 units"),
        (b'msgid "a"\nmsgstr "' + b"x" * 10_000_000, "x.po:2:8: the file ends inside a string"),
        (b'msgid "a"\nmsgstr "' + b'\\"' * _MANY + b"\n", "x.po:2:8: a string without a closing quotation mark"),
        (b"msgstr" + b"[" * _MANY, "x.po:1:1: msgstr without msgid"),
        (b"a" * _MANY, f"x.po:1:1: unknown keyword “{'a' * 41}”"),
        (b"#~ " * _MANY, "x.po:1:4: text outside a string"),
        (b"#| " * _MANY, "x.po:1:4: text outside a string"),
        (b'"' * _MANY, "x.po:1:1: a string without a keyword before it"),
        (b"msgid " * _MANY, "x.po:1:1: msgid without msgstr"),
        (b'"Content-Type: charset=\\' * (_MANY // 20), "x.po:1:1: the file ends inside a string"),
        (b"#: " + b"\xe2\x81\xa8 " * _MANY + b"\n" + _ENTRY, "1 units"),
        (b"#, " + b"fuzzy," * (_MANY // 6) + b"\n" + _ENTRY, "1 units"),
        (_ENTRY * 200_000, "x.po:3:1: duplicate entry: line 1 has the same msgctxt and msgid"),
        (bytes(range(5, 256)) * 10_000, "x.po:2:118: byte 0x80 is not UTF-8"),
        (_ENTRY + b"# c\n" * 200_000, "1 units"),
        (b" " * _MANY + b"\r" * _MANY, "0 units"),
    ],
    ids=lambda value: value[:40] if isinstance(value, bytes) else None,
)
def test_hostile_input_ends_quickly(data, expected):
    begin = time.process_time()
    assert outcome(data) == expected
    assert time.process_time() - begin < 10


@pytest.mark.slow
def test_reading_and_writing_are_linear():
    def seconds(count: int) -> float:
        units = tuple(
            Unit(f'Take "{number}" tablets.\n', f"Nehmen Sie {number}.", notes=("p",)) for number in range(count)
        )
        begin = time.process_time()
        assert read_catalog(write_catalog(Catalog(units)), "x.po").units == units
        return time.process_time() - begin

    # Twenty times the input may take far more than twenty times as long on a busy machine, but not four hundred times.
    assert seconds(60_000) < seconds(3_000) * 20 * 8
