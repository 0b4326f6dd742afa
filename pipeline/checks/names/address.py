"""Addresses in a text, and which of them lead to the same page."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from pipeline.checks.names.data_addresses import HOMES, LANGUAGES
from pipeline.features.links import address_spans
from pipeline.model import Span

_DOI = re.compile(r"\b10\.\d{4,9}/[^\s<>\"]+")
_MAY_LEAD = re.compile(r"@|:[^\s\d]|\.[^\W\d_]|[wW]\.\S|[lLoO]:\d")
"""What every address has: a quick look before a close one."""
_MARKDOWN = re.compile(r"\]\((?P<url>[a-z]+:[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)")
_TRAILING = ".,;:!?"
_LANGUAGES = frozenset(LANGUAGES.split())
_HOMES = frozenset(HOMES.split())
_PARTS = re.compile(r"[/?&=#]+")
_SCHEMES = re.compile(r"^(?:https?://|ftp://|mailto:|tel:)?(?:www\.)?", re.IGNORECASE)


class Address(NamedTuple):
    """An address: "web", "e-mail", "DOI" or "telephone", what it leads to, what stands there and where."""

    kind: str
    value: str
    text: str
    span: Span


@lru_cache(maxsize=4)
def find(text: str) -> list[Address]:
    """Return the web and e-mail addresses and the DOIs in a text that readers see, and targets of Markdown links."""
    spans = address_spans(text) if _MAY_LEAD.search(text) else ()
    found = [_address(text[start:end], start) for start, end in spans]
    found += [_address(match["url"], match.start("url")) for match in _MARKDOWN.finditer(text)]
    inside = [one.span for one in found]
    for match in _DOI.finditer(text) if "10." in text else ():
        if not any(span.start <= match.start() < span.end for span in inside):
            doi = match[0].rstrip(_TRAILING + ")")
            found.append(Address("DOI", doi.lower(), doi, Span(match.start(), match.start() + len(doi))))
    return found


def _address(written: str, start: int) -> Address:
    text = written.rstrip(_TRAILING)
    bare = _SCHEMES.sub("", text).rstrip("/")
    kind = "telephone" if text.lower().startswith("tel:") else "e-mail" if "@" in bare and "/" not in bare else "web"
    return Address(kind, bare, text, Span(start, start + len(text)))


def is_same(source: Address, target: Address) -> bool:
    """Say whether an address of a translation leads where that of its source leads, in another language maybe."""
    if source.kind != target.kind:
        return False
    if source.kind != "web":
        return source.value.casefold() == target.value.casefold()
    hosts = [one.value.partition("/")[0].partition("?")[0].lower() for one in (source, target)]
    rests = [one.value[len(host) :] for one, host in zip((source, target), hosts, strict=True)]
    names = [_without_language(host) for host in hosts]
    if hosts[0] != hosts[1] and (names[0] == names[1] or _is_at_home(*names)):
        return True
    return names[0] == names[1] and (rests[0].rstrip("/") == rests[1].rstrip("/") or _other_language(*rests))


def _without_language(host: str) -> tuple[str, ...]:
    """Return the parts of a host without the language: "en.example.org" is "example.org"."""
    parts = [part for part in host.split(".") if part != "www"]
    while len(parts) > 2 and parts[0] in _LANGUAGES:  # noqa: PLR2004 - name and top-level domain stay
        parts = parts[1:]
    return tuple(parts)


def _is_at_home(source: tuple[str, ...], target: tuple[str, ...]) -> bool:
    """Say whether a host is that of the source in a German-speaking country: "example.org", "example.de"."""
    return source[:-1] == target[:-1] and target[-1:] != source[-1:] and target[-1] in _HOMES


def _other_language(source: str, target: str) -> bool:
    """Say whether the paths tell different languages: "/en/a" and "/de/b"."""
    one, other = ([part.lower() for part in _PARTS.split(rest) if part] for rest in (source, target))
    told = [[part for part in parts if part in _LANGUAGES] for parts in (one, other)]
    return told[0] != told[1]
