"""Which of our inline tags stands for a native code."""

from __future__ import annotations

import re
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.inline import VOID_TAGS

if TYPE_CHECKING:
    from pipeline.memory.exchange.units import Code

_HTML = frozenset(
    "a abbr acronym b bdi bdo big br button cite code data del dfn em font hr i img input ins kbd label mark nobr q rp "
    "rt ruby s samp small span strike strong sub sup time tt u var wbr g x".split()
)
"""HTML's elements for phrases, and the two names for codes of no known meaning."""

NAMES = {
    "b": "strong",
    "bold": "strong",
    "strong": "strong",
    "i": "em",
    "italic": "em",
    "italics": "em",
    "em": "em",
    "u": "u",
    "ulined": "u",
    "dulined": "u",
    "underline": "u",
    "underlined": "u",
    "s": "s",
    "strike": "s",
    "strikethrough": "s",
    "sub": "sub",
    "subscript": "sub",
    "sup": "sup",
    "superscript": "sup",
    "code": "code",
    "mark": "mark",
    "link": "a",
    "hyperlink": "a",
    "url": "a",
    "lb": "br",
    "linebreak": "br",
    "br": "br",
    "image": "img",
    "img": "img",
}
"""The attribute `type`, without "x-" and in lower case → our tag: TMX 1.4b's values, and what tools write instead."""

TYPES = {"strong": "bold", "b": "bold", "em": "italic", "i": "italic", "u": "ulined", "a": "link", "br": "lb"}
TYPES["img"] = "image"
"""Our tag → TMX's type."""

_NUMBERED = frozenset(("a", "img"))  # they have attributes, also where a type is all that is known of them
_SHORT = 200  # characters
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)((?:\s[^<]*?)?)(/?)>", re.DOTALL)
_OWN = re.compile(r' id="([1-9][0-9]{0,5})"', re.ASCII)


class Role(Enum):
    """What a code does to the text around it."""

    OPEN = "open"
    CLOSE = "close"
    SINGLE = "single"


class Meaning(NamedTuple):
    """What a code is: a Role, the name of its tag ("" for none that is known), whether it had attributes.

    `number` is that of a tag in our own form, `key` is the same for the two ends of a pair.
    """

    role: Role
    name: str = ""
    attributes: bool = False
    number: int = 0
    key: tuple[str, str] = ("", "")


def meaning(code: Code) -> Meaning:
    """Return what a code is. Its element says whether it opens, but <ph>, <it> and <ut> may hold any HTML tag."""
    return _cached_meaning(code) if sum(map(len, code)) < _SHORT else _meaning(code)


def _meaning(code: Code) -> Meaning:
    html = _html(code.native)
    name = html.name or NAMES.get(code.type.lower().removeprefix("x-"), "")
    typed = html._replace(name=name, attributes=html.attributes if html.name else name in _NUMBERED)
    if code.element in ("bpt", "hi"):
        return typed._replace(role=Role.OPEN, key=_key(code))
    if code.element in ("ept", "/hi"):
        return Meaning(Role.CLOSE, key=_key(code))
    if html.name and html.name not in (*VOID_TAGS, "x") and html.role != Role.SINGLE:
        return html._replace(key=("html", html.name))
    return typed._replace(role=Role.SINGLE)


_cached_meaning = lru_cache(maxsize=4096)(_meaning)  # files have few codes, many times


def _key(code: Code) -> tuple[str, str]:
    return ("hi", "") if code.element.endswith("hi") else ("i", code.pair)


def _html(native: str) -> Meaning:
    match = _TAG.fullmatch(native.strip()) if "<" in native else None
    if match is None or match[2].lower() not in _HTML:
        return Meaning(Role.SINGLE)
    own = _OWN.fullmatch(match[3])
    role = Role.SINGLE if match[4] else Role.CLOSE if match[1] else Role.OPEN
    return Meaning(role, match[2].lower(), bool(match[3].strip()), int(own[1]) if own else 0)
