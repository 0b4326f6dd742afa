r"""Reading and writing gettext catalogs.

The reader is our own, not polib's. polib 1.2 can't be made safe by checking its input first: it takes references with
spaces apart, leaves octal and hexadecimal escapes as they are (`\303\251` stays eight characters), strips comments,
drops references and previous text of obsolete entries, and given text it ends lines at U+2028, NEL, VT and FF. A
strict check in front of it would already have taken every entry apart. polib and msgcat are oracles in the tests: on
a catalog that all accept, all read the same strings.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import parse_headers
from pipeline.catalogs.lexer import Source, fail
from pipeline.catalogs.po_charset import decode
from pipeline.catalogs.po_comments import parse_flags, parse_references
from pipeline.catalogs.po_entries import Entry, entries
from pipeline.catalogs.po_write import format_catalog
from pipeline.errors import CatalogError
from pipeline.model import Catalog, Unit

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_catalog(data: bytes, file: str) -> Catalog:
    """Return the catalog in the bytes of a PO or POT file; `file` names it in messages and is not opened.

    UTF-8 with or without byte-order mark and any charset the header declares are read, with LF or CRLF. An empty
    msgctxt counts as none. What else than `#` comments stands above the header entry joins its comment, and comments
    after the last entry join that entry's. Takes time in proportion to the file's length.

    Raises CatalogError with `file:line:column: ` for anything that is no catalog, ends before it is complete, or has
    two entries (obsolete ones included, as in msgfmt) for one msgctxt and msgid.
    """
    source = decode(data, file)
    header = Unit("")
    units: list[Unit] = []
    lines: dict[str, int] = {}
    for entry in entries(source):
        unit = _unit(entry)
        if not entry.strings:
            header, units = _with_trailing(header, units, unit.comment)
            continue
        _check_identity(source, entry, unit, lines)
        if unit.key:
            units.append(unit)
        else:
            header = unit
    return _catalog(header, units)


def write_catalog(catalog: Catalog) -> bytes:
    """Return the catalog as UTF-8 in the form of `msgcat --no-wrap`: each string on one line but for its own newlines.

    As msgcat does, this leaves out `fuzzy` where there is no translation, a leading `./` of references, and repeated
    references and flags. Other than msgcat it keeps foreign flags and obsolete entries without translation. The
    charset in the header becomes UTF-8, and is added where there is none and a text needs it.

    Raises CatalogError for what no catalog can hold: two units with one key, an empty key, NUL, U+0004, half a
    surrogate pair.
    """
    _check_units(catalog.units)
    text = format_catalog(catalog)
    if "\0" in text or "\x04" in text:
        raise CatalogError("a text holds NUL or U+0004, which catalogs cannot", "delete that character in the source")
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        before = " ".join(text[: error.start].rsplit("\n", 2)[-2:])
        message = f"the character after “{before[-40:]}” is half of a surrogate pair"
        raise CatalogError(message, "delete that character in the source") from error


def _unit(entry: Entry) -> Unit:
    comments, text = entry.comments, entry.text
    flags = parse_flags(comments.get("#,", ()))
    return Unit(
        source=text("msgid") or "",
        target=text("msgstr") or "",
        context=text("msgctxt") or "",
        fuzzy="fuzzy" in flags,
        obsolete=entry.obsolete,
        previous_source=text("|msgid"),
        previous_context=text("|msgctxt"),
        previous_plural=text("|msgid_plural"),
        comment="\n".join(comments.get("#", ())),
        notes=tuple(comments.get("#.", ())),
        references=parse_references(comments.get("#:", ())),
        flags=tuple(flag for flag in flags if flag != "fuzzy"),
        plural=text("msgid_plural"),
        plural_targets=tuple("".join(parts) for name, parts in entry.strings.items() if name[-1] == "]"),
        line=entry.line,
        rows=tuple(map(tuple, entry.rows.values())),
    )


def _check_identity(source: Source, entry: Entry, unit: Unit, lines: dict[str, int]) -> None:
    if first := lines.get(unit.key):
        shown = "entry" if unit.key else "header entry"
        hint = "keep one of the two and delete the other"
        fail(source, unit.line, entry.column, f"duplicate {shown}: line {first} has the same msgctxt and msgid", hint)
    lines[unit.key] = unit.line
    if not unit.key and (unit.obsolete or unit.plural is not None or "msgctxt" in entry.strings):
        hint = 'the header has msgid "" and msgstr only; delete this entry'
        fail(source, unit.line, entry.column, "an entry with an empty msgid that is no header", hint)


def _with_trailing(header: Unit, units: list[Unit], comment: str) -> tuple[Unit, list[Unit]]:
    last = units[-1] if units else header
    joined = replace(last, comment=f"{last.comment}\n{comment}" if last.comment else comment)
    return (header, [*units[:-1], joined]) if units else (joined, units)


def _catalog(header: Unit, units: list[Unit]) -> Catalog:
    previous = (header.previous_context, header.previous_source, header.previous_plural)
    above = (header.comment, *header.notes, *header.references, *header.flags, *previous)
    return Catalog(
        units=(*(unit for unit in units if not unit.obsolete), *(unit for unit in units if unit.obsolete)),
        headers=parse_headers(header.target),
        comment="\n".join(text for text in above if text),
        header_fuzzy=header.fuzzy,
    )


def _check_units(units: Iterable[Unit]) -> None:
    keys: set[str] = set()
    for key in [unit.key for unit in units]:
        if not key or key in keys:
            message = f"two units with the text “{key[:60]}”" if key else "a unit with an empty text"
            raise CatalogError(message, "a catalog has one entry for each text and context")
        keys.add(key)
