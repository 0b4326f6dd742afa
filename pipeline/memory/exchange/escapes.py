r"""Text as one line of characters that every file can hold.

TAB, LF and CR become `\t`, `\n` and `\r`, a backslash `\\`. Other control characters, line and paragraph separators,
U+FFFE, U+FFFF and a space at either end become `\uXXXX`, with four hexadecimal digits. NUL and halves of surrogate
pairs, which no catalog and no database can hold, become U+FFFD, in reading as in writing.
"""

from __future__ import annotations

import re

_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOST = re.compile("[\x00\ud800-\udfff]")
_SPECIAL = re.compile("[\\\\\x01-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]|^ | $")
_ESCAPE = re.compile(r"\\(?:([tnr\\])|u([0-9A-Fa-f]{4}))", re.ASCII)
_SHORT = {"\t": "\\t", "\n": "\\n", "\r": "\\r", "\\": "\\\\"}
_LONG = {"t": "\t", "n": "\n", "r": "\r", "\\": "\\"}


def legal(text: str) -> str:
    """Return `text` with U+FFFD for what XML 1.0 has no way to write (production 2, "Char")."""
    return _ILLEGAL.sub("\ufffd", text)


def storable(text: str) -> str:
    """Return `text` with U+FFFD for NUL and halves of surrogate pairs."""
    return _LOST.sub("\ufffd", text)


def escape(text: str) -> str:
    """Return `text` with escapes."""
    return _SPECIAL.sub(lambda match: _SHORT.get(match[0]) or f"\\u{ord(match[0]):04X}", storable(text))


def unescape(text: str) -> str:
    """Return what was escaped; a backslash before anything else stands for itself."""
    if "\\" not in text:
        return text
    return storable(_ESCAPE.sub(lambda match: _LONG[match[1]] if match[1] else chr(int(match[2], 16)), text))
