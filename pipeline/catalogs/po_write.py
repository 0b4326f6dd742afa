"""Catalogs as bytes, in the form that GNU gettext's `msgcat --no-wrap` gives them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import format_headers, utf8_headers
from pipeline.catalogs.po_comments import format_flags, format_references
from pipeline.catalogs.po_escapes import escape
from pipeline.model import Catalog, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def format_catalog(catalog: Catalog) -> str:
    """Return the catalog's text: the header entry, the units in order, obsolete ones last, blank lines between."""
    current = (unit for unit in catalog.units if not unit.obsolete)
    obsolete = (unit for unit in catalog.units if unit.obsolete)
    body = [_entry(unit) for unit in chain(current, obsolete)]
    head = _header(catalog, ascii_only=all(map(str.isascii, body)))
    return "\n".join([*head, *body])


def _header(catalog: Catalog, *, ascii_only: bool) -> list[str]:
    headers = catalog.headers
    if headers or not (ascii_only and catalog.comment.isascii()):
        headers = utf8_headers(headers)
    if not headers and not catalog.comment:
        return []
    fuzzy = catalog.header_fuzzy
    return [_entry(Unit(source="", target=format_headers(headers), comment=catalog.comment, fuzzy=fuzzy))]


@lru_cache(maxsize=1024)  # an untranslated entry stands in the template and in the catalogs of all locales
def _entry(unit: Unit) -> str:
    return "\n".join(chain(_comments(unit), _previous(unit), _strings(unit), ("",)))


def _comments(unit: Unit) -> Iterator[str]:
    if unit.comment:
        yield from _comment("#", unit.comment)
    for note in unit.notes:
        yield from _comment("#.", note)
    for line in format_references(unit.references):
        yield from _comment("#:", line)
    targets = unit.plural_targets if unit.plural is not None else (unit.target,)
    if flags := format_flags(unit.flags, fuzzy=unit.fuzzy and any(targets[:1])):
        yield from _comment("#,", flags)


def _comment(marker: str, text: str) -> list[str]:
    if "\n" not in text and "\r" not in text:
        return [_comment_line(marker, text)]
    return [_comment_line(marker, line) for line in text.replace("\r\n", "\n").replace("\r", " ").split("\n")]


def _comment_line(marker: str, line: str) -> str:
    # gettext joins a line that ends in a backslash with the next one, also in comments
    guard = " " if line.endswith("\\") else ""
    return f"{marker} {line}{guard}" if line else marker


def _previous(unit: Unit) -> Iterator[str]:
    if unit.previous_source is None:
        return
    marker = "#~| " if unit.obsolete else "#| "
    if unit.previous_context is not None:
        yield from _string(marker, "msgctxt", unit.previous_context)
    yield from _string(marker, "msgid", unit.previous_source)
    if unit.previous_plural is not None:
        yield from _string(marker, "msgid_plural", unit.previous_plural)


def _strings(unit: Unit) -> Iterator[str]:
    marker = "#~ " if unit.obsolete else ""
    if unit.context:
        yield from _string(marker, "msgctxt", unit.context)
    yield from _string(marker, "msgid", unit.source)
    if unit.plural is None:
        yield from _string(marker, "msgstr", unit.target)
        return
    yield from _string(marker, "msgid_plural", unit.plural)
    for index, target in enumerate(unit.plural_targets or ("",)):
        yield from _string(marker, f"msgstr[{index}]", target)


def _string(marker: str, keyword: str, text: str) -> list[str]:
    if "\n" not in text[:-1]:
        return [f'{marker}{keyword} "{escape(text)}"']
    return [f'{marker}{keyword} ""', *(f'{marker}"{escape(line)}"' for line in _LINE.findall(text))]
