"""Catalogs as bytes, in the form that GNU gettext's `msgcat --no-wrap` gives them."""

from __future__ import annotations

import re
from functools import lru_cache
from operator import attrgetter

from pipeline.catalogs.headers import format_headers, utf8_headers
from pipeline.catalogs.po_comments import format_flags, format_references
from pipeline.catalogs.po_escapes import escape
from pipeline.model import Catalog, Unit

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def format_catalog(catalog: Catalog) -> str:
    """Return the catalog's text: the header entry, the units in order, obsolete ones last, blank lines between."""
    body = [_entry(unit) for unit in sorted(catalog.units, key=attrgetter("obsolete"))]
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
    return "\n".join([*_comments(unit), *_previous(unit), *_strings(unit), ""])


def _comments(unit: Unit) -> list[str]:
    lines = _comment("#", unit.comment) if unit.comment else []
    for note in unit.notes:
        lines += _comment("#.", note)
    lines += _references(unit.references)
    if unit.flags or unit.fuzzy:
        flags = format_flags(unit.flags, fuzzy=unit.fuzzy and any(unit.targets[:1]))
        lines += _comment("#,", flags) if flags else ()
    return lines


@lru_cache(maxsize=256)  # most entries of a section have the same
def _references(references: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(comment for line in format_references(references) for comment in _comment("#:", line))


def _comment(marker: str, text: str) -> list[str]:
    if "\n" not in text and "\r" not in text:
        return [_comment_line(marker, text)]
    return [_comment_line(marker, line) for line in text.replace("\r\n", "\n").replace("\r", " ").split("\n")]


def _comment_line(marker: str, line: str) -> str:
    # gettext joins a line that ends in a backslash with the next one, also in comments
    guard = " " if line.endswith("\\") else ""
    return f"{marker} {line}{guard}" if line else marker


def _previous(unit: Unit) -> list[str]:
    if unit.previous_source is None:
        return []
    marker = "#~| " if unit.obsolete else "#| "
    lines = [] if unit.previous_context is None else _string(marker, "msgctxt", unit.previous_context)
    lines += _string(marker, "msgid", unit.previous_source)
    return lines if unit.previous_plural is None else lines + _string(marker, "msgid_plural", unit.previous_plural)


def _strings(unit: Unit) -> list[str]:
    marker = "#~ " if unit.obsolete else ""
    lines = _string(marker, "msgctxt", unit.context) if unit.context else []
    lines += _string(marker, "msgid", unit.source)
    if unit.plural is None:
        return lines + _string(marker, "msgstr", unit.target)
    lines += _string(marker, "msgid_plural", unit.plural)
    for index, target in enumerate(unit.plural_targets or ("",)):
        lines += _string(marker, f"msgstr[{index}]", target)
    return lines


def _string(marker: str, keyword: str, text: str) -> list[str]:
    if "\n" not in text[:-1]:
        return [f'{marker}{keyword} "{escape(text)}"']
    return [f'{marker}{keyword} ""', *(f'{marker}"{escape(line)}"' for line in _LINE.findall(text))]
