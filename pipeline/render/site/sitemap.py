"""The site's pages for search engines: sitemaps.org's protocol 0.9, with the languages of each page.

Source: https://www.sitemaps.org/protocol.html; hreflang as search engines read it in `xhtml:link`.
"""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, Final, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?", re.ASCII)
"""A whole day, or a time with its zone; the protocol's schema takes neither a year nor a month alone."""

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAMESPACE: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
_SET: Final = f'{_HEAD}<urlset {_NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
_SET_END: Final = "</urlset>\n"


class SitemapPage(NamedTuple):
    """A page in all its languages: absolute addresses by language tag, the language for readers of no other.

    `modified` is an ISO 8601 date, "" where it isn't known.
    """

    addresses: Mapping[str, str]
    default: str
    modified: str = ""


class Limits(NamedTuple):
    """How much a sitemap may hold: addresses, and bytes as UTF-8."""

    addresses: int = 50_000
    size: int = 50 * 1024 * 1024


PROTOCOL: Final = Limits()


def sitemap(pages: Iterable[SitemapPage], base_url: str, limits: Limits = PROTOCOL) -> dict[str, str]:
    """Return the files of a sitemap by name: `sitemap.xml`, which lists `sitemap-1.xml` … where one is not enough.

    `base_url` is the address of the folder they are put in. Raises ValueError for an address that isn't absolute.
    """
    parts = list(_parts((entry for page in pages for entry in _entries(page)), limits))
    if len(parts) <= 1:
        return {"sitemap.xml": _SET + "".join(parts) + _SET_END}
    files = {f"sitemap-{number}.xml": _SET + part + _SET_END for number, part in enumerate(parts, 1)}
    base = _absolute(base_url).rstrip("/")
    listed = "".join(f"  <sitemap><loc>{escape(f'{base}/{name}')}</loc></sitemap>\n" for name in files)
    return {"sitemap.xml": f"{_HEAD}<sitemapindex {_NAMESPACE}>\n{listed}</sitemapindex>\n", **files}


def _parts(entries: Iterable[str], limits: Limits) -> Iterator[str]:
    """Yield the entries joined to as few texts as the limits allow."""
    room = limits.size - len((_SET + _SET_END).encode())
    part: list[str] = []
    size = 0
    for entry in entries:
        length = len(entry.encode())
        if part and (len(part) == limits.addresses or size + length > room):
            yield "".join(part)
            part, size = [], 0
        part.append(entry)
        size += length
    if part:
        yield "".join(part)


def _entries(page: SitemapPage) -> Iterator[str]:
    """Yield an entry for each language of a page; each lists them all, itself among them."""
    linked = dict(page.addresses)
    if page.default in linked:
        linked["x-default"] = linked[page.default]
    links = "".join(map(_link, linked, linked.values()))
    modified = f"    <lastmod>{page.modified}</lastmod>\n" if _DATE.fullmatch(page.modified) else ""
    for address in page.addresses.values():
        yield f"  <url>\n    <loc>{escape(_absolute(address))}</loc>\n{modified}{links}  </url>\n"


def _link(language: str, address: str) -> str:
    return f'    <xhtml:link rel="alternate" hreflang="{escape(language)}" href="{escape(address)}"/>\n'


def _absolute(address: str) -> str:
    parts = urlsplit(address)
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        raise ValueError(f"{address!r} is no absolute web address")
    return address
