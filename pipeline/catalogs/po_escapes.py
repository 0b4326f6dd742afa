r"""Backslash escapes in the strings of gettext catalogs: those of C, as GNU gettext reads and writes them.

Where gettext silently reads an escape as something nobody meant (`\xc3b` is one byte made of all its digits, `\0`
ends the string), reading raises instead.
"""

from __future__ import annotations

import re

_LETTERS = {
    "\\": "\\",
    '"': '"',
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "a": "\a",
    "b": "\b",
    "f": "\f",
    "v": "\v",
}
_ESCAPES = {character: f"\\{letter}" for letter, character in _LETTERS.items()}
_TO_ESCAPE = re.compile(r"[\\\"\n\t\r\a\b\f\v]")
_ESCAPE = re.compile(r"\\(?P<letter>[abfnrtv\\\"])|(?P<bytes>(?:\\(?:[0-7]{1,3}|x[0-9A-Fa-f]+))+)|\\")
_BYTE = re.compile(r"\\(?:x([0-9A-Fa-f]+)|([0-7]+))")


class EscapeError(ValueError):
    """An escape that stands for no character; `offset` counts characters from the start of the string."""

    def __init__(self, message: str, offset: int, hint: str) -> None:
        super().__init__(message)
        self.offset = offset
        self.hint = hint


def escape(text: str) -> str:
    """Return a text as it stands between quotation marks; other control characters stay as they are."""
    return _TO_ESCAPE.sub(lambda match: _ESCAPES[match[0]], text)


def unescape(body: str, charset: str = "utf-8") -> str:
    """Return the text that a string's body stands for; octal and hexadecimal escapes are bytes of `charset`.

    Raises EscapeError for an unknown escape, for bytes that are no text in `charset`, for NUL and for U+0004, which
    separates context and text in MO files.
    """
    return _ESCAPE.sub(lambda match: _character(match, charset), body)


def _character(match: re.Match[str], charset: str) -> str:
    if letter := match["letter"]:
        return _LETTERS[letter]
    if match["bytes"]:
        return _decode(match, charset)
    sequence = match.string[match.start() : match.start() + 2]
    hint = 'the escapes are \\n \\t \\" \\\\ \\r \\a \\b \\f \\v, octal and \\x; write a backslash as \\\\'
    raise EscapeError(f"invalid escape “{sequence}”", match.start(), hint)


def _decode(match: re.Match[str], charset: str) -> str:
    try:
        text = bytes(_byte(*digits) for digits in _BYTE.findall(match["bytes"])).decode(charset)
    except ValueError:
        text = "\0"
    if "\0" in text or "\x04" in text:
        hint = "write the character itself instead of an octal or hexadecimal escape"
        raise EscapeError(f"“{match['bytes'][:40]}” is no text", match.start(), hint)
    return text


def _byte(hexadecimal: str, octal: str) -> int:
    if len(hexadecimal) > 2:  # noqa: PLR2004 - two digits make a byte
        raise ValueError(hexadecimal)
    return int(hexadecimal, 16) if hexadecimal else int(octal, 8)
