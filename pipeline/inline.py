"""Inline markup in unit texts.

A unit's text is plain text with readable tags in it: `Take <strong>one</strong> tablet, see <a id="1">dosage</a>.`
Attributes are taken out; a tag that had some carries a number instead, as `id="N"`. Data that is formatted for each
locale stands as `{name}`. A `<` or `&` that could be taken for a tag or a character reference is written `&lt;` or
`&amp;`; any other stands for itself. In units with placeholders, literal braces are doubled, as
`python-brace-format` has it. Translations follow the same grammar and may use HTML's character references.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from enum import Enum
from typing import NamedTuple

BRACE_FORMAT = "python-brace-format"
"""The gettext flag of a unit with placeholders; `msgfmt -c` compares the placeholders of flagged entries."""

VOID_TAGS = frozenset("area base br col embed frame hr img input link meta param source track wbr".split())


class PieceKind(Enum):
    """`EMPTY` is a void tag or `<name id="N"/>`."""

    TEXT = 1
    OPEN = 2
    CLOSE = 3
    EMPTY = 4
    PLACEHOLDER = 5


class Piece(NamedTuple):
    """A piece of a unit's text; `value` is decoded text, a tag's name or a placeholder's name, `number` a tag's id."""

    kind: PieceKind
    value: str
    number: int = 0


_TAG = re.compile(r'<(/?)([A-Za-z][A-Za-z0-9:_.-]*)(?: id="([1-9][0-9]{0,5})")?(/?)>')
_LOOKS_LIKE_TAG = re.compile(r"<(?=/?[A-Za-z])")
_LOOKS_LIKE_REFERENCE = re.compile(r"&(?=#?[A-Za-z0-9]+;)")
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);")
_BRACES = re.compile(r"(\{\{)|(\}\})|\{([A-Za-z_][A-Za-z0-9_]*)\}")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202d\u202e]")
"""Control characters that no page can hold, and those that show text in another order than it is written in."""
_BREAKS = frozenset(("br", "wbr"))
LINKS = frozenset(("a", "nobr"))
"""Elements that HTML ends where the next of them begins."""


def encode_text(text: str, *, braces: bool = False) -> str:
    """Return decoded text as it stands in a unit; `braces` says that the unit has placeholders."""
    if "&" in text:
        text = _LOOKS_LIKE_REFERENCE.sub("&amp;", text)
    if "<" in text:
        text = _LOOKS_LIKE_TAG.sub("&lt;", text)
    return text.replace("{", "{{").replace("}", "}}") if braces else text


def decode_text(text: str) -> str:
    """Return text of a unit, without tags and placeholders, as a reader sees it; the inverse of `encode_text`."""
    return _REFERENCE.sub(lambda match: html.unescape(match[0]), text) if "&" in text else text


def tag(name: str, number: int = 0, *, close: bool = False, empty: bool = False) -> str:
    """Return a tag as it stands in a unit."""
    attribute = f' id="{number}"' if number else ""
    return f"<{'/' if close else ''}{name}{attribute}{'/' if empty and name not in VOID_TAGS else ''}>"


def pieces(text: str, *, braces: bool = False) -> list[Piece]:
    """Take a unit's text apart; `braces` says that the unit has placeholders. Accepts any text."""
    found: list[Piece] = []
    position = 0
    for match in _TAG.finditer(text) if "<" in text else ():
        found += _text_pieces(text[position : match.start()], braces=braces)
        found.append(_tag_piece(match))
        position = match.end()
    return found + _text_pieces(text[position:], braces=braces)


def _tag_piece(match: re.Match[str]) -> Piece:
    name = match[2].lower()
    if match[1]:
        return Piece(PieceKind.CLOSE, name)
    kind = PieceKind.EMPTY if match[4] or name in VOID_TAGS else PieceKind.OPEN
    return Piece(kind, name, int(match[3] or 0))


def _text_pieces(text: str, *, braces: bool) -> list[Piece]:
    if not braces:
        return [Piece(PieceKind.TEXT, decode_text(text))] if text else []
    found: list[Piece] = []
    plain = ""
    position = 0
    for match in _BRACES.finditer(text):
        plain += decode_text(text[position : match.start()])
        position = match.end()
        if match[3] is None:
            plain += match[0][0]
            continue
        found += [Piece(PieceKind.TEXT, plain), Piece(PieceKind.PLACEHOLDER, match[3])]
        plain = ""
    found.append(Piece(PieceKind.TEXT, plain + decode_text(text[position:])))
    return [piece for piece in found if piece.value]


class Mismatch(NamedTuple):
    """What a translation's markup has that its source's has not, or the reverse; `kind` is "tags" or "placeholders"."""

    kind: str
    message: str


def mismatches(source: str, target: str, *, braces: bool = False) -> tuple[Mismatch, ...]:
    """Compare the markup of a source text with that of its translation.

    Every tag and placeholder must come back as often as the source has it, properly nested; only line breaks
    (`<br>`, `<wbr>`) may differ in number where the source has any. Control characters that the source doesn't have
    are refused too.
    """
    wanted, given = pieces(source, braces=braces), pieces(target, braces=braces)
    found = [Mismatch("tags", message) for message in (*_tag_differences(wanted, given), *_nesting(given))]
    found += [
        Mismatch("placeholders", message) for message in _differences(_placeholders(wanted), _placeholders(given))
    ]
    return tuple(found + [Mismatch("tags", message) for message in _controls(wanted, given)])


def _controls(wanted: list[Piece], given: list[Piece]) -> list[str]:
    source, target = (
        {found for piece in side if piece.kind is PieceKind.TEXT for found in _CONTROL.findall(piece.value)}
        for side in (wanted, given)
    )
    return [f"control character U+{ord(found):04X} is not in the source" for found in sorted(target - source)]


def _tag_differences(wanted: list[Piece], given: list[Piece]) -> list[str]:
    source, target = _tags(wanted), _tags(given)
    for name in _BREAKS:
        if source[tag(name)]:
            source[tag(name)] = target[tag(name)]
    return _differences(source, target)


def _tags(found: list[Piece]) -> Counter[str]:
    return Counter(
        tag(piece.value, piece.number, empty=piece.kind is PieceKind.EMPTY)
        for piece in found
        if piece.kind in (PieceKind.OPEN, PieceKind.EMPTY)
    )


def _placeholders(found: list[Piece]) -> Counter[str]:
    return Counter(f"{{{piece.value}}}" for piece in found if piece.kind is PieceKind.PLACEHOLDER)


def _differences(wanted: Counter[str], given: Counter[str]) -> list[str]:
    missing = [f"{item} is missing" for item in (wanted - given)]
    return missing + [f"{item} is not in the source" + (" as often" if wanted[item] else "") for item in given - wanted]


def _nesting(given: list[Piece]) -> list[str]:
    stack: list[str] = []
    for piece in given:
        if piece.kind is PieceKind.OPEN:
            if piece.value in LINKS and piece.value in stack:
                return [f"{tag(piece.value, piece.number)} stands inside another <{piece.value}>"]
            stack.append(piece.value)
        elif piece.kind is PieceKind.CLOSE and (not stack or stack.pop() != piece.value):
            return [f"</{piece.value}> stands in the wrong place"]
    return [f"</{name}> is missing" for name in stack]
