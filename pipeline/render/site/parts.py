"""Parts of a site that stand on each of its pages, seen from one of them."""

from __future__ import annotations

import posixpath
import re
from html import unescape
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from markupsafe import Markup

from pipeline.errors import ConfigError
from pipeline.languages import direction
from pipeline.render.fill import insertion
from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Span
    from pipeline.model.site import PageLink, PageSlot, Phrase

_ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|[/?#]")
"""What the addresses begin with that mean the same on each page."""

_BLANK = " \t\n\f\r"
"""What may stand around an address (WHATWG URL, "Basic URL parser")."""


def slot_on_page(slot: PageSlot, root: str, file: str) -> Markup:
    """Return what stands in a slot for the page whose file is `file`, relative to the locale's folder.

    Addresses are written as from the locale's folder, to which `root` leads from the page. A link to the page itself
    says so.
    """
    splicer = Splicer(slot.html)
    splicer.add(edit for link in slot.links for edit in _led(slot.html, link, root, file))
    splicer.add(edit for address in slot.sources for edit in _rooted(slot.html, address, root))
    return Markup(splicer.slice(0, len(slot.html)))  # noqa: S704  # the project's own HTML, filled by `render.fill`


def address_path(html: str, span: Span) -> str:
    """Return the path an address leads to, seen from the locale's folder; "" for one that leads out of the site."""
    address = unescape(html[slice(*span)]).strip(_BLANK)
    return "" if _ELSEWHERE.match(address) else posixpath.normpath(unquote(urlsplit(address).path))


def phrase_on_page(phrase: Phrase, language: str) -> Markup:
    """Return a text for a page in a language; in another language it says so."""
    attributes = other_language(phrase.language, language) if phrase.text else ""
    return Markup("<span{}>{}</span>").format(attributes, phrase.text) if attributes else Markup.escape(phrase.text)


def other_language(language: str, around: str) -> Markup:
    """Return the attributes of an element in a language on a page in the language `around`; none where it is the same.

    A language of "" is that of the page.
    """
    if language in ("", around):
        return Markup()
    return Markup(' lang="{}"{}').format(language, _direction(language))


def _direction(language: str) -> Markup:
    try:
        return Markup(' dir="{}"').format(direction(language))
    except ConfigError:  # an author may have written any language
        return Markup()


def _led(html: str, link: PageLink, root: str, file: str) -> Iterator[Edit]:
    yield from _rooted(html, link.address, root)
    if address_path(html, link.address) == file:
        yield insertion(link.attributes_at, ' aria-current="page"')


def _rooted(html: str, address: Span, root: str) -> Iterator[Edit]:
    if root and address_path(html, address):
        blanks = len(html[slice(*address)]) - len(html[slice(*address)].lstrip(_BLANK))
        yield insertion(address.start + blanks, root)
