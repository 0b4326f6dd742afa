"""Characters that no reader sees, or that show a text otherwise than it is written."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_EMBEDDINGS = frozenset("\u202a\u202b\u202c\u2066\u2067\u2068\u2069")
_MARKS = frozenset("\u200e\u200f\u061c")
DIRECTION = _EMBEDDINGS | _MARKS
"""What a text with Hebrew or Arabic in it needs; elsewhere it does nothing, and may come out without harm."""
BREAKS = frozenset("\u200b")
"""Shows where a line may end in scripts without spaces."""
HARMLESS = _MARKS | {"\u200c"}
"""Do little in texts that don't need them; U+200C keeps ligatures from crossing the parts of a German compound."""
JOINERS = frozenset("\u200c\u200d")
"""Join letters, or keep them apart; scripts of India and Arabia need them, and so do emoji."""
INVISIBLE = BREAKS | JOINERS | frozenset("\u2060\ufeff\u180e\u034f\u2061\u2062\u2063\u2064\u115f\u1160\u3164\uffa0")
REMOVABLE = DIRECTION | INVISIBLE
_LINES = frozenset("\u2028\u2029")
_DAMAGE = frozenset("\ufffc\ufffd")
_ALLOWED = frozenset("\t\n\r\u00ad")
"""White space, and the soft hyphen: the words of German are long."""
_TAGS = range(0xE0000, 0xE0080)
_FLAG = "\U0001f3f4"
"""The black flag, and tags behind it, are the flag of a region; anywhere else tags are text that nobody sees."""
_LONGEST_FLAG = 7
_EMOJI = range(0x1F000, 0x1FB00)
"""New emoji come every year, and a browser may know more of them than Python does."""
_SELECTORS = frozenset((*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
_NAMES = {
    0x00: "NULL",
    0x08: "BACKSPACE",
    0x0B: "LINE TABULATION",
    0x0C: "FORM FEED",
    0x1B: "ESCAPE",
    0x7F: "DELETE",
    0x85: "NEXT LINE",
    0xFEFF: "ZERO WIDTH NO-BREAK SPACE, byte-order mark",
}
_KINDS = {"Cc": "control character", "Co": "private-use character", "Cs": "half of a character"}

_PRINTABLE = re.compile("[\u034f\u115f\u1160\u3164\uffa0\ufffc\ufffd\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""Suspects that Python takes to be printable."""

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_SPACELESS = re.compile("[\u0e00-\u0eff\u0f00-\u109f\u1780-\u17ff\u1950-\u19df\u3040-\u30ff\u3400-\u9fff]")
_JOINED = re.compile("[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\u1800-\u18af\ufb50-\ufdff\ufe70-\ufefc]")
_PICTURE = re.compile("[\u00a9\u00ae\u2030-\u2bff\u3030-\u3299\ufe0f\U0001f000-\U0001fbff\U000e007f]")
_VARIED = re.compile(
    "[#*0-9\u00a9\u00ae\u2030-\u2bff\u3030-\u9fff\u1800-\u18af\U0001f000-\U0001fbff\U00020000-\U0003ffff]"
)


@lru_cache(maxsize=4096)
def is_suspect(character: str) -> bool:
    """Say whether a character may be one that no page should hold; some of them are right in their surroundings."""
    if character in _ALLOWED:
        return False
    code = ord(character)
    if character in INVISIBLE or character in _DAMAGE or code in _SELECTORS:
        return True
    category = unicodedata.category(character)
    return category in ("Cc", "Cf", "Cs", "Co", "Zl", "Zp") or (category == "Cn" and code not in _EMOJI)


def is_plain(text: str) -> bool:
    """Say whether a text has no suspect character nor any reference to one: a quick look before a close one."""
    return "&" not in text and text.replace("\u00a0", " ").isprintable() and not _PRINTABLE.search(text)


def is_right(text: str, at: int) -> bool:
    """Say whether a suspect character is right between its neighbours; one that shows a direction never is."""
    character, before, after = text[at], text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    if character in BREAKS:
        return bool(_SPACELESS.match(before) or _SPACELESS.match(after))
    if character in JOINERS:
        return bool(_JOINED.match(before) or (_PICTURE.match(before) and _PICTURE.match(after)))
    if ord(character) in _SELECTORS:
        return bool(_VARIED.match(before))
    return ord(character) in _TAGS and _FLAG in text[max(0, at - _LONGEST_FLAG) : at]


def describe(character: str) -> str:
    """Return a character's code and what it is called."""
    code = ord(character)
    name = unicodedata.name(character, "") or _NAMES.get(code, "") or _KINDS.get(unicodedata.category(character), "")
    return f"U+{code:04X} {name or _unassigned(code)}"


def _unassigned(code: int) -> str:
    return "noncharacter" if code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF else "unassigned character"  # noqa: PLR2004
