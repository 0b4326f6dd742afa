"""What an element of a web page becomes in an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.article.arrange import AFTER_REFERENCES
from pipeline.formats.article.model import Tag
from pipeline.formats.article.references import REFERENCES
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.formats.webpage.attributes import kept_attributes, value
from pipeline.formats.webpage.vocabulary import (
    BOX_CLASSES,
    CONTAINERS,
    INLINE,
    PARTS,
    PERMALINK_SIGNS,
    REFERENCE_CLASSES,
    SAME_AS,
    TEXT_BLOCKS,
)

if TYPE_CHECKING:
    from pipeline.formats.article.model import Attributes

_KEPT = (TEXT_BLOCKS | PARTS | CONTAINERS.keys()) - {"section", "aside"}
_GROUPS = frozenset(("aside", "div", "section"))
_LABELS = frozenset("h1 h2 h3 h4 h5 h6 summary".split())


def frame_of(element: Element) -> tuple[str, Attributes]:
    """Return the name and the class of the block that an element becomes, ("", ()) if only its content is kept."""
    if element.name in _GROUPS:
        return _group(element)
    if element.name not in _KEPT:
        return "", ()
    is_photo = element.name == "figure" and value(element, "class") == "photo"
    return element.name, ((("class", "photo"),) if is_photo else ())


def _group(element: Element) -> tuple[str, Attributes]:
    classes = value(element, "class").lower().split()
    if AFTER_REFERENCES in classes:
        return "section", (("class", AFTER_REFERENCES),)
    if value(element, "role").lower() == "doc-bibliography" or not REFERENCE_CLASSES.isdisjoint(classes):
        return "section", (("class", REFERENCES),)
    kind = next((BOX_CLASSES[name] for name in classes if name in BOX_CLASSES), "")
    if kind or element.name == "aside":
        return "aside", (("class", kind or "note"),)
    return "", ()


def inline_tag(element: Element) -> Tag | None:
    """Return the start tag of inline markup that is kept, None where only its content is."""
    name = SAME_AS.get(element.name, element.name)
    attributes = kept_attributes(element, name)
    if element.name == "a":
        return Tag("a", "open", attributes) if dict(attributes).get("href") else None
    if element.name == "span":
        return Tag("span", "open", attributes) if attributes else None
    return Tag(name, "open", attributes) if name in INLINE else None


def is_label(name: str) -> bool:
    """Say whether a block is a heading or the summary of a closed section."""
    return name in _LABELS


def leads_within_page(element: Element) -> bool:
    """Say whether an element is a link to a place in the same page; a heading that is one links to itself."""
    return element.name == "a" and value(element, "href").startswith("#")


def is_permalink(element: Element) -> bool:
    """Say whether an element is a link that a sign beside a heading or a reference makes."""
    if not leads_within_page(element) or len(element.children) != 1:
        return False
    only = element.children[0]
    return isinstance(only, Leaf) and element.page[only.start : only.end].strip() in PERMALINK_SIGNS


def names_article(element: Element) -> bool:
    """Say whether an element says that it holds an article or the main content of a page."""
    if element.name in ("article", "main") or value(element, "role").lower() == "main":
        return True
    has_item = element.raw("itemscope") is not None and element.name in _GROUPS
    return has_item or "articleBody" in value(element, "itemprop").split()
