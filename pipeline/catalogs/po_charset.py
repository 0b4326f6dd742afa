"""The bytes of a catalog as text.

UTF-8, with or without byte-order mark, needs no declaration. Any other charset that Python knows is read when the
header declares it; a declaration that the bytes contradict is an error, since guessing would damage texts silently.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple, NoReturn

from pipeline.catalogs.lexer import Source
from pipeline.errors import CatalogError
from pipeline.model import Place

_DECLARATION = re.compile(
    rb'^[ \t]*(?:msgstr[ \t]*)?"(?:[^"\n]*\\n)?Content-Type:[^"\n\\]*charset=([^"\\\s;]+)', re.IGNORECASE | re.MULTILINE
)
_CONTROLS = re.compile(rb"[\x00\x04]")
_WIDE = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_PROBE = bytes(sorted({*range(32, 127)} - {0x5C})) + b"\\u0041\t\n"
_RESTORE = "restore the file from version control, or save it as UTF-8"


class _Declared(NamedTuple):
    name: str
    offset: int


def decode(data: bytes, file: str) -> Source:
    """Return the text of a catalog, its line ends LF or CRLF as they were.

    Raises CatalogError, located, for UTF-16, NUL or U+0004, bytes that are no text in the declared charset (UTF-8 where
    none is declared), an unknown charset, and a declaration of another charset in a file that is UTF-8.
    """
    if data.startswith(_WIDE):
        hint = "save the file as UTF-8"
        raise CatalogError(f"{Place(file, 1, 1)}: the file is in UTF-16 or UTF-32", hint)
    body = data.removeprefix(codecs.BOM_UTF8)
    if control := _CONTROLS.search(body):
        _fail(body, file, control.start(), f"byte 0x{control[0][0]:02X} has no place in a catalog", _RESTORE)
    declared = _declared(body)
    charset = _charset(body, file, declared)
    text = _decode(body, file, charset, declared)
    return Source(file, text if "\n" in text else text.replace("\r", "\n"), charset)


def _declared(body: bytes) -> _Declared:
    match = _DECLARATION.search(body)
    if match is None or match[1] == b"CHARSET":
        return _Declared("utf-8", 0)
    return _Declared(match[1].decode("ascii", "replace"), match.start(1))


def _charset(body: bytes, file: str, declared: _Declared) -> str:
    name = declared.name
    try:
        if _PROBE.decode(name) == _PROBE.decode("ascii"):
            return codecs.lookup(name).name.removesuffix("-sig")
    except (LookupError, ValueError):
        pass
    hint = "declare charset=UTF-8 in the header's Content-Type and save the file as UTF-8"
    return _fail(body, file, declared.offset, f"unknown charset “{name[:40]}”", hint)


def _decode(body: bytes, file: str, charset: str, declared: _Declared) -> str:
    try:
        text = body.decode(charset)
    except UnicodeDecodeError as error:
        _fail(body, file, error.start, f"byte 0x{body[error.start]:02X} is not {declared.name.upper()}", _RESTORE)
    if charset != "utf-8" and not body.isascii() and _is_utf8(body):
        message = f"the header declares {declared.name}, but the text is UTF-8"
        _fail(body, file, declared.offset, message, "declare charset=UTF-8 in the header's Content-Type")
    return text


def _is_utf8(body: bytes) -> bool:
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def _fail(body: bytes, file: str, offset: int, message: str, hint: str) -> NoReturn:
    start = body.rfind(b"\n", 0, offset) + 1
    column = len(body[start:offset].decode(errors="replace")) + 1
    place = Place(file, body.count(b"\n", 0, offset) + 1, column)
    raise CatalogError(f"{place}: {message}", hint)
