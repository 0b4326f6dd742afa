"""Opening files of any length, and telling what kind of translation memory they hold."""

from __future__ import annotations

import codecs
import os
import re
import stat
from contextlib import contextmanager
from typing import TYPE_CHECKING, BinaryIO, Literal

from pipeline.errors import StoreError
from pipeline.fs import reading_hint
from pipeline.memory.exchange.findings import brief

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Kind = Literal["tmx", "po", "tsv"]

_LOOK = 1 << 16  # bytes: a catalog's first entry may stand behind a long licence
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_BARE = ((b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))
_ROOT = re.compile(r"<([A-Za-z_][^\s/>]*)")
_NO_ELEMENT = re.compile(r"<!--.*?(?:-->|\Z)|<\?.*?(?:\?>|\Z)", re.DOTALL)
_ENTRY = re.compile(r'^(?:#~ ?)?(?:msgid|msgctxt)[ \t]*"', re.MULTILINE)
_SUFFIXES: dict[str, Kind] = {".tmx": "tmx", ".po": "po", ".pot": "po", ".tsv": "tsv", ".tab": "tsv"}
_HINT = "give a TMX file, a gettext catalog or tab-separated UTF-8 text"
_PACKED = {b"PK\x03\x04": "a ZIP archive", b"\x1f\x8b": "gzip", b"BZh": "bzip2", b"\xfd7zXZ": "xz"}


@contextmanager
def reading(file: Path, name: str) -> Iterator[BinaryIO]:
    """Give the bytes of a regular file, which is called `name` in messages; a pipe is never waited for.

    Raises StoreError where the file is missing, unreadable or not a regular file, and where reading fails later on.
    """
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
        with open(descriptor, "rb") as stream:  # noqa: PTH123  # a descriptor, so that it is opened only once
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                raise StoreError(f"{name}: not a regular file", "give the name of a file")
            yield stream
    except OSError as problem:
        raise StoreError(f"{name}: cannot read: {problem.strerror}", reading_hint(problem)) from None


def detect(file: Path) -> Kind:
    """Return what a file holds, by its first 64 KiB, or else by its suffix.

    Raises StoreError where it holds none of the three, or cannot be read.
    """
    with reading(file, str(file)) as stream:
        start = stream.read(_LOOK)
    for mark, packed in _PACKED.items():
        if start.startswith(mark):
            raise StoreError(f"{file}:1:1: this is {packed}", "unpack it, and give the file that is in it")
    kind = _kind(_text(start), file) or _SUFFIXES.get(file.suffix.lower())
    if kind is None:
        raise StoreError(f"{file}:1:1: this is no translation memory", _HINT)
    return kind


def _kind(text: str, file: Path) -> Kind | None:
    if text.lstrip().startswith("<"):
        return _xml_kind(text, file)
    if _ENTRY.search(text):
        return "po"
    lines = [line for line in text.split("\n") if line.strip()]
    return "tsv" if lines and "\t" in lines[0].strip("\r") else None


def _xml_kind(text: str, file: Path) -> Kind | None:
    root = _ROOT.search(_NO_ELEMENT.sub("", text))
    if root is None or root[1] == "tmx":
        return "tmx" if root else None
    if "\t" in text.split("\n", 1)[0]:
        return "tsv"  # a text may begin with a tag
    raise StoreError(f"{file}:1:1: the XML is <{brief(root[1])}>, not <tmx>", _HINT)


def _text(start: bytes) -> str:
    for mark, encoding in _BOMS:
        if start.startswith(mark):
            return start[len(mark) :].decode(encoding, "replace")
    encoding = next((name for mark, name in _BARE if start.startswith(mark)), "utf-8")
    return start.decode(encoding, "replace")
