"""The data categories of a section of an entry, whatever the dialect writes them like.

`<descrip type="definition">`, the same within a `<descripGrp>`, and `<basic:definition>` all are "definition".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.tbx.faults import Fault
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element as Element

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
LANGUAGES = ("langSet", "langSec")
TERMS = ("tig", "ntig", "termSec")
_SECTIONS = frozenset((*LANGUAGES, *TERMS, "term"))
_GENERAL = frozenset(
    ("admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref")
)
_CODES = frozenset(("bpt", "ept", "ph", "sc", "ec"))
"""Inline elements whose text is markup of another system, not words."""

_DEEPEST = 8


class Category(NamedTuple):
    """A data category; what only tells more of another one is named after both ("definition/source")."""

    name: str
    text: str
    element: Element


def local_name(element: Element) -> str:
    """Return an element's name without its namespace, which may be any text in a foreign file."""
    return str(element.tag).rpartition("}")[2]


def sections(parent: Element, names: tuple[str, ...]) -> list[Element]:
    """Return the child elements that have one of some names."""
    return [child for child in parent if local_name(child) in names]


def categories(section: Element) -> Iterator[Category]:
    """Yield the data categories of a section, without those of the sections within it."""
    for child in section:
        name = local_name(child)
        if name == "termGrp":
            yield from categories(child)
        elif name.endswith("Grp"):
            yield from _group(child)
        elif name not in _SECTIONS:
            yield _category(child, name)


def _group(group: Element) -> Iterator[Category]:
    first = ""
    for child in group:
        found = _category(child, local_name(child))
        yield found._replace(name=f"{first}/{found.name}") if first else found
        first = first or found.name


def _category(element: Element, name: str) -> Category:
    return Category(element.get("type", name) if name in _GENERAL else name, text_of(element), element)


def text_of(element: Element) -> str:
    """Return an element's text with single spaces, that of inline elements included.

    Raises Fault where elements are nested more deeply than any text needs.
    """
    return collapse("".join(_pieces(element, _DEEPEST)) if len(element) else element.text or "")


def _pieces(element: Element, depth: int) -> Iterator[str]:
    if not depth:
        raise Fault(element, "elements are nested too deeply in this text", "export the file again")
    yield element.text or ""
    for child in element:
        if local_name(child) not in _CODES:
            yield from _pieces(child, depth - 1)
        yield child.tail or ""


def line_of(element: Element) -> int:
    """Return the line an element stands in, 0 where it isn't known."""
    return element.sourceline or 0
