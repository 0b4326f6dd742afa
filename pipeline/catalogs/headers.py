"""The header of a catalog: its fields, in GNU gettext's order and wording."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.languages import gettext_name, plural_forms

if TYPE_CHECKING:
    from pipeline.model import Catalog

Headers = tuple[tuple[str, str], ...]

_ORDER = (
    "project-id-version",
    "report-msgid-bugs-to",
    "pot-creation-date",
    "po-revision-date",
    "last-translator",
    "language-team",
    "language",
    "mime-version",
    "content-type",
    "content-transfer-encoding",
    "plural-forms",
    "x-generator",
)
_DATE = re.compile(r"(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d)([+-]\d{4})")
_ISO = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?([+-]\d{4})")
_CONTENT_TYPE = "text/plain; charset=UTF-8"
_CHARSET = re.compile(r"charset=([^\s;]*)", re.IGNORECASE)


def new_headers(*, language: str, plural_forms: str, project: str, date: str) -> Headers:
    """Return the header fields of a new catalog that `msgfmt -c` has nothing to say about.

    `language` is a gettext locale name ("de", "pt_BR"), `plural_forms` the field's value ("nplurals=2; plural=(n !=
    1);"), `date` the time as gettext writes it ("2024-05-31 09:30+0200"). Translator and team are those that
    `msginit --no-translator` writes.
    """
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", date),
        ("PO-Revision-Date", date),
        ("Last-Translator", "Automatically generated"),
        ("Language-Team", "none"),
        ("Language", language),
        ("MIME-Version", "1.0"),
        ("Content-Type", _CONTENT_TYPE),
        ("Content-Transfer-Encoding", "8bit"),
        ("Plural-Forms", plural_forms),
        ("X-Generator", "pipeline"),
    )


def headers_for(locale: str, *, project: str, date: str) -> Headers:
    """Return the header fields of a new catalog of a locale (BCP 47 tag); `date` is the time as gettext writes it."""
    return new_headers(language=gettext_name(locale), plural_forms=plural_forms(locale), project=project, date=date)


def template_headers(*, project: str, date: str) -> Headers:
    """Return the header fields of a template as xgettext writes them, with its placeholders for a translator to fill.

    xgettext marks such a header fuzzy (`Catalog.header_fuzzy`); msginit and msgmerge know these values.
    """
    return (
        ("Project-Id-Version", project),
        ("Report-Msgid-Bugs-To", ""),
        ("POT-Creation-Date", date),
        ("PO-Revision-Date", "YEAR-MO-DA HO:MI+ZONE"),
        ("Last-Translator", "FULL NAME <EMAIL@ADDRESS>"),
        ("Language-Team", "LANGUAGE <LL@li.org>"),
        ("Language", ""),
        ("MIME-Version", "1.0"),
        ("Content-Type", _CONTENT_TYPE),
        ("Content-Transfer-Encoding", "8bit"),
    )


def as_iso(date: str) -> str:
    """Return the time that a header gives ("2024-05-31 09:30+0200") as ISO 8601 writes it, "" for no time."""
    found = _DATE.match(date)
    return f"{found[1]}T{found[2]}{found[3]}" if found else ""


def from_iso(time: str) -> str:
    """Return a time in ISO 8601 as a header gives it, "" for no time; seconds are left out."""
    found = _ISO.match(time)
    return f"{found[1]} {found[2]}{found[3]}" if found else ""


def header(catalog: Catalog, name: str) -> str:
    """Return the value of the first field of that name, in any case, or "" where the catalog has none."""
    wanted = name.lower()
    return next((value for field, value in catalog.headers if field.lower() == wanted), "")


def with_header(catalog: Catalog, name: str, value: str) -> Catalog:
    """Return the catalog with one field set: in its place where it exists, else where gettext's order puts it."""
    return replace(catalog, headers=_set(catalog.headers, name, " ".join(value.splitlines())))


def parse_headers(text: str) -> Headers:
    """Return the fields of a header entry's msgstr; a line without a colon becomes `("", line)`."""
    return tuple(_field(line) for line in text.removesuffix("\n").split("\n")) if text else ()


def format_headers(headers: Headers) -> str:
    """Return the msgstr of the header entry, one field a line."""
    return "".join(f"{name}: {value}\n" if name else f"{value}\n" for name, value in headers)


def utf8_headers(headers: Headers) -> Headers:
    """Return the fields with the charset of Content-Type set to UTF-8, which is what catalogs are written in."""
    declared = next((value for name, value in headers if name.lower() == "content-type"), "")
    match = _CHARSET.search(declared)
    if match and match[1].lower() == "utf-8":
        return headers
    value = _CHARSET.sub("charset=UTF-8", declared) if match else _CONTENT_TYPE
    return _set(headers, "Content-Type", value)


def _field(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    return (name, value.removeprefix(" ")) if colon and name else ("", line)


def _set(headers: Headers, name: str, value: str) -> Headers:
    names = [field.lower() for field, _ in headers]
    wanted = name.lower()
    if wanted in names:
        at = names.index(wanted)
        return (*headers[:at], (headers[at][0], value), *headers[at + 1 :])
    later = _ORDER[_ORDER.index(wanted) + 1 :] if wanted in _ORDER else ()
    at = next((index for index, field in enumerate(names) if field in later), len(names))
    return (*headers[:at], (name, value), *headers[at:])
