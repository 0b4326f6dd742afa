"""Reading a file's bytes, and its text as strict UTF-8."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from pipeline.model import Place

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.errors import PipelineError

_UTF8_BOM = b"\xef\xbb\xbf"
# UTF-32 comes first: its little-endian mark begins with that of UTF-16.
_OTHER_BOMS = (
    (b"\xff\xfe\x00\x00", "UTF-32LE"),
    (b"\x00\x00\xfe\xff", "UTF-32BE"),
    (b"\xff\xfe", "UTF-16LE"),
    (b"\xfe\xff", "UTF-16BE"),
)
_NO_TEXT = bytes(range(1, 9))  # control characters below TAB
_SHOWN = 12


def decode(data: bytes, file: str, error: type[PipelineError]) -> tuple[str, bool]:
    """Return the text of `data`, which must be UTF-8, and whether a byte-order mark was taken off its start.

    Line ends stay as they are. `file` is the name to give in messages. Raises `error` at the line and column (in
    characters) of the first wrong byte: another encoding, a NUL byte, or no text at all.
    """
    for mark, encoding in _OTHER_BOMS:
        if data.startswith(mark):
            raise error(f"{file}:1:1: the text is {encoding}, not UTF-8", _conversion(encoding, file))
    bom = data.startswith(_UTF8_BOM)
    content = data[len(_UTF8_BOM) :] if bom else data
    zero = content.find(b"\0")
    if zero >= 0:
        raise _nul_byte(content, zero, file, error)
    try:
        return content.decode("utf-8"), bom
    except UnicodeDecodeError as problem:
        raise _bad_byte(content, problem.start, file, error) from None


def read_bytes(path: Path, *, limit_bytes: int, error: type[PipelineError], file: str = "") -> bytes:
    """Return the content of a regular file of at most `limit_bytes` bytes.

    `file` is the name to give in messages (default: `path`). Raises `error` where the file is missing, unreadable,
    too large or not a regular file (a pipe is never waited for).
    """
    name = file or str(path)
    try:
        data, size = _read_regular(path, limit_bytes + 1)
    except OSError as problem:
        raise error(f"{name}: cannot read: {problem.strerror}", reading_hint(problem)) from None
    if size < 0:
        raise error(f"{name}: not a regular file", "give the name of a file")
    if len(data) > limit_bytes:
        shown = f"{max(size, len(data)):,} bytes are more than the {limit_bytes:,} allowed"
        raise error(f"{name}: {shown}", "split the file or raise the limit")
    return data


def _read_regular(path: Path, most: int) -> tuple[bytes, int]:
    """Return up to `most` bytes of a file and its size, which is -1 for anything but a regular file."""
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            return b"", -1
        with open(descriptor, "rb", closefd=False) as stream:
            return stream.read(most), status.st_size
    finally:
        os.close(descriptor)


def _nul_byte(content: bytes, offset: int, file: str, error: type[PipelineError]) -> PipelineError:
    place = _place(content, offset, file)
    encoding = _wide_encoding(content)
    if encoding:
        return error(f"{place}: the text is {encoding}, not UTF-8", _conversion(encoding, file))
    return error(f"{place}: NUL byte: this is a binary or damaged file", "restore the file, or give a text file")


def _wide_encoding(content: bytes) -> str:
    """Tell UTF-16 without a byte-order mark by every other byte of the start being zero."""
    start = content[:64]
    low, high = start[0::2], start[1::2]
    if high and not any(high) and all(low):
        return "UTF-16LE"
    return "UTF-16BE" if high and not any(low) and all(high) else ""


def _bad_byte(content: bytes, offset: int, file: str, error: type[PipelineError]) -> PipelineError:
    found = f"{_place(content, offset, file)}: byte 0x{content[offset]:02X}"
    if any(control in content for control in _NO_TEXT):
        return error(f"{found}: this is a binary or damaged file", "restore the file, or give a text file")
    if not content[:offset].isascii():
        return error(f"{found} is not UTF-8, though the text before it is", "restore the damaged character")
    shown = _shown(content, offset)
    guess = f"; in windows-1252 it would read {shown!r}" if shown else ""
    return error(f"{found} is not UTF-8{guess}", _conversion("WINDOWS-1252", file))


def _shown(content: bytes, offset: int) -> str:
    """Return the word around a bad byte, read as windows-1252, or "" where that leaves bytes unassigned."""
    around = content[max(0, offset - _SHOWN) : offset + _SHOWN]
    try:
        text = around.decode("cp1252")
    except UnicodeDecodeError:
        return ""
    bad = min(offset, _SHOWN)
    before, after = text[:bad].split(), text[bad:].split()
    glued = bool(before) and not text[bad - 1].isspace()
    return (before[-1] if glued else "") + (after[0] if after else "")


def _conversion(encoding: str, file: str) -> str:
    return f"save the file as UTF-8, for example with `iconv -f {encoding} -t UTF-8 {file}`"


def _place(content: bytes, offset: int, file: str) -> Place:
    before = content[:offset].decode("utf-8", "replace").replace("\r\n", "\n").replace("\r", "\n")
    return Place(file, before.count("\n") + 1, len(before) - before.rfind("\n"))


def reading_hint(problem: OSError) -> str:
    """Return what to do about a file that cannot be read."""
    if isinstance(problem, FileNotFoundError):
        return "check the name"
    if isinstance(problem, PermissionError):
        return "give yourself the right to read it"
    return "check the file and the disk"
