"""Tags as they stand in texts of any origin, with their attributes.

Units of pages have tags that are numbered (`pipeline.inline`); those of other catalogs have HTML as it is.
"""

from __future__ import annotations

import html
import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.inline import VOID_TAGS
from pipeline.model import Span

_TAG = re.compile(
    r"""<(/?)([A-Za-z][^\s/<>"'=]*+(?<!:))((?:[\s/](?:[^<>"']|"[^"]*"|'[^']*')*+|[\s/][^<>]*)?)>""",
)
"""A `>` between quotation marks doesn't end a tag; `<https://example.org>` is none."""
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*"|'[^']*'|[^\s"'>]++))?""")
_TRANSLATED = frozenset(
    "alt title placeholder label summary abbr content value lang xml:lang hreflang dir data-l10n-context "
    "aria-label aria-description aria-roledescription aria-valuetext".split()
)
"""Attributes that hold text, or speak of the language: a translation has its own values."""
ADDRESSES = frozenset("href src action formaction srcset poster cite data xlink:href background ping".split())
"""Attributes that lead somewhere."""
_OPTIONAL = _TRANSLATED - {"value", "content"}


class Element(NamedTuple):
    """A tag: its name and the names of its attributes in lower case, where it stands, and what it does.

    It opens an element, or closes one, or neither where the element is empty. `shape` is the same for tags that may
    stand for one another; where links lead is left out.
    """

    name: str
    attributes: tuple[tuple[str, str], ...]
    span: Span
    opens: bool
    closes: bool
    shape: str


@lru_cache(maxsize=16)  # one check after the other asks for the same texts
def elements(text: str) -> tuple[Element, ...]:
    """Return the tags of a text in order; what is no tag is passed over."""
    return tuple(map(_element, _TAG.finditer(text))) if "<" in text else ()


def addresses(element: Element) -> tuple[tuple[str, str], ...]:
    """Return the attributes of a tag that lead somewhere."""
    return tuple(item for item in element.attributes if item[0] in ADDRESSES)


def _element(match: re.Match[str]) -> Element:
    name, rest = match[2].lower(), match[3]
    if match[1]:
        return Element(name, (), Span(*match.span()), opens=False, closes=True, shape=f"</{name}>")
    empty = name in VOID_TAGS or rest.endswith("/")
    attributes = _attributes(rest) if rest else ()
    kept = "".join(f" {key}={_kept(key, value)!r}" for key, value in sorted(attributes) if key not in _OPTIONAL)
    mark = "/" if empty and name not in VOID_TAGS else ""
    return Element(name, attributes, Span(*match.span()), not empty, False, f"<{name}{kept}{mark}>")


def _attributes(text: str) -> tuple[tuple[str, str], ...]:
    found = ((match[1].lower(), match[2] or "") for match in _ATTRIBUTE.finditer(text))
    return tuple((key, html.unescape(value.strip("\"'")).strip()) for key, value in found)


def _kept(key: str, value: str) -> str:
    """Return what of an attribute's value must come back."""
    if key in ADDRESSES or key in _TRANSLATED:
        return ""
    return " ".join(sorted(value.split())) if key in {"class", "rel"} else value
