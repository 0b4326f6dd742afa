"""The attributes of an imported page that are kept. Imported pages are untrusted."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from html.entities import html5
from typing import TYPE_CHECKING

from pipeline.formats.article.gather import SPACE, visible
from pipeline.formats.article.model import Block
from pipeline.formats.webpage.vocabulary import (
    ATTRIBUTES,
    EMPTY_ALLOWED,
    EVERYWHERE,
    LATE_SOURCES,
    NUMBERS,
    PARTS,
    SCHEMES,
    SOURCE_SETS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.formats.article.model import Attributes
    from pipeline.formats.html.nodes import Element

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")
_IMAGE_DATA = re.compile(r"data:image/(?:png|gif|jpe?g|webp|avif);base64,[A-Za-z0-9+/=]+", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
# In an attribute, `&copy=1` is no reference (WHATWG HTML, 13.2.5.73). The lengths keep html.unescape from int() over
# thousands of digits, which raises ValueError.
_REFERENCE = re.compile(
    r"&(?:#[0-9]{1,7}(?![0-9]);?|#[xX][0-9A-Fa-f]{1,6}(?![0-9A-Fa-f]);?"
    r"|([A-Za-z][A-Za-z0-9]{0,31}(?:;|(?![=A-Za-z0-9;]))))"
)
_SMALLEST_IMAGE = 300
_ADDRESSES = ("href", "src")


def value(element: Element, name: str) -> str:
    """Return an attribute's decoded value without white space at either end, "" where it is missing."""
    raw = element.raw(name)
    return visible(_decode(raw)).strip(SPACE) if raw else ""


def _decode(raw: str) -> str:
    return _REFERENCE.sub(_character, raw) if "&" in raw else raw


def _character(match: re.Match[str]) -> str:
    return html5.get(match[1], match[0]) if match[1] else html.unescape(match[0])


def kept_attributes(element: Element, name: str, inherited: Attributes = ()) -> Attributes:
    """Return the attributes that an element keeps as `name`, safe and in a fixed order.

    `inherited` are attributes of elements around that are not kept themselves.
    """
    return _named(element, ATTRIBUTES.get(name, ())) + inherited_attributes(element, inherited)


def inherited_attributes(element: Element, inherited: Attributes = ()) -> Attributes:
    """Return the attributes that hold for everything inside an element: its own and, for the rest, `inherited`."""
    found = {**dict(inherited), **dict(_named(element, EVERYWHERE))}
    return tuple((name, found[name]) for name in EVERYWHERE if name in found)


def without_repeated(blocks: Iterable[Block], around: Mapping[str, str]) -> tuple[Block, ...]:
    """Return blocks without the attributes that say again what holds around them."""
    return tuple(_once(block, around) for block in blocks)


def _once(block: Block, around: Mapping[str, str]) -> Block:
    kept = tuple(pair for pair in block.attributes if around.get(pair[0]) != pair[1])
    inside = {**around, **{name: said for name, said in kept if name in around}}
    children = without_repeated(block.children, inside)
    if block.name in PARTS and len(children) == 1 and children[0].name == "p" and not children[0].attributes:
        return Block(block.name, children[0].content, attributes=kept)
    return replace(block, attributes=kept, children=children)


def image_attributes(element: Element) -> Attributes:
    """Return the attributes of an image, () if it cannot be kept; pages that load images late name them elsewhere."""
    addresses = [value(element, name) for name in ("src", *LATE_SOURCES)]
    addresses += (value(element, name).partition(" ")[0].rstrip(",") for name in SOURCE_SETS)
    source = next((found for found in addresses if is_safe(found, image=True) and not _is_blank(found)), "")
    others = tuple(pair for pair in _named(element, (*ATTRIBUTES["img"], *EVERYWHERE)) if pair[0] != "src")
    return (("src", source), *others) if source else ()


def _is_blank(address: str) -> bool:
    """Say whether an image is a small placeholder in the page itself."""
    return address.startswith("data:") and len(address) < _SMALLEST_IMAGE


def _named(element: Element, names: Iterable[str]) -> Attributes:
    pairs = ((name, _kept(element, name)) for name in names if element.raw(name) is not None)
    return tuple((name, kept) for name, kept in pairs if kept or (kept is not None and name in EMPTY_ALLOWED))


def _kept(element: Element, name: str) -> str | None:
    """Return an attribute's value as it is kept, None where it is not."""
    found = value(element, name)
    if name in _ADDRESSES:
        return found if is_safe(found, image=name == "src") else None
    if name in NUMBERS:
        return found if found.isascii() and found.isdecimal() else None
    if name == "lang":
        return found if not found or _LANGUAGE.fullmatch(found) else None
    if name in ("dir", "translate", "scope"):
        return found.lower() if found.lower() in _CHOICES[name] else None
    return "" if name == "reversed" else found


_CHOICES = {
    "dir": ("ltr", "rtl", "auto"),
    "translate": ("no",),
    "scope": ("row", "col", "rowgroup", "colgroup"),
}


def is_safe(address: str, *, image: bool = False) -> bool:
    """Say whether a link or image may lead to this address: a relative one, or one whose scheme runs nothing."""
    # Browsers leave out white space and control characters inside an address before they look for the scheme.
    squeezed = re.sub(r"[\x00-\x20\x7f]", "", address)
    scheme = _SCHEME.match(squeezed)
    if scheme is None:
        return bool(squeezed)
    return scheme[1].lower() in SCHEMES or (image and _IMAGE_DATA.fullmatch(squeezed) is not None)
