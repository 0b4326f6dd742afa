"""The dialects of TBX that are written, and how each of them writes a data category.

All are TBX-Basic: of ISO 30042:2008 (LISA TBX-Basic 2.0), and of ISO 30042:2019 in both of its styles, data category as
attribute (DCA) and data category as tag (DCT), with the modules "min" and "basic" that LTAC publishes.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Dialect(StrEnum):
    """What a TBX file is written as."""

    V2 = "v2"
    """ISO 30042:2008, the one that most tools read."""
    DCA = "dca"
    """ISO 30042:2019, data categories as attributes."""
    DCT = "dct"
    """ISO 30042:2019, data categories as tags."""


class Names(NamedTuple):
    """What a dialect calls the parts of a file; `root` is the root's start tag up to its language."""

    root: str
    header: str
    entry: str
    language: str
    term: str
    rules: str = ""


_2019 = '<tbx type="TBX-Basic" style="{}" xmlns="urn:iso:std:iso:30042:ed-2"{}'
_MODULES = ' xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"'
_PARTS_2019 = ("tbxHeader", "conceptEntry", "langSec", "termSec")
_RULES_2008 = "http://www.lisa.org/fileadmin/standards/tbx_basic/TBXBasicXCSV02.xcs"

NAMES = {
    Dialect.V2: Names('<martif type="TBX-Basic"', "martifHeader", "termEntry", "langSet", "tig", _RULES_2008),
    Dialect.DCA: Names(_2019.format("dca", ""), *_PARTS_2019),
    Dialect.DCT: Names(_2019.format("dct", _MODULES), *_PARTS_2019),
}

_CATEGORIES = {
    "subjectField": ("descrip", "min"),
    "externalCrossReference": ("xref", "min"),
    "definition": ("descrip", "basic"),
    "partOfSpeech": ("termNote", "min"),
    "administrativeStatus": ("termNote", "min"),
    "grammaticalGender": ("termNote", "basic"),
    "source": ("admin", "basic"),
}
"""Data category → its element, and the module it belongs to in the edition of 2019."""


def element(name: str, text: str, **attributes: str) -> str:
    """Return an element with its text; attributes without a value are left out."""
    pairs = "".join([f' {key}="{_value(value)}"' for key, value in attributes.items() if value])
    return f"<{name}{pairs}>{_text(text)}</{name}>"


def _text(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _value(text: str) -> str:
    return _text(text).replace('"', "&quot;")


def category(dialect: Dialect, name: str, text: str, **attributes: str) -> str:
    """Return a data category as an element; attributes without a value are left out."""
    general, module = _CATEGORIES[name]
    if dialect is Dialect.DCT:
        return element(f"{module}:{name}", text, **attributes)
    return element(general, text, type=name, **attributes)


def language_attribute(tag: str) -> str:
    """Return the attribute that gives an element's language."""
    return f' xml:lang="{_value(tag)}"'
