"""Tokens of a catalog as entries."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.catalogs.lexer import Source, Token, fail, scan
from pipeline.catalogs.po_order import COMMENTS, COMPLETE, FOLLOWING, START, UNFINISHED, inconsistent, misplaced
from pipeline.model import Row

if TYPE_CHECKING:
    from collections.abc import Iterator

_INTRODUCING = frozenset({"msgctxt", "msgid"})
_CONTINUED = frozenset({"", "|"})
_NOTHING = Token(0, 0, "", "")


@dataclass(slots=True)
class Entry:
    """One entry as it stands in the file.

    `comments` are lists of lines by kind ("#", "#.", "#:", "#,"), `strings` lists of string parts by keyword
    ("|msgid", "msgstr", "msgstr[0]" …) in file order. `line` and `column` are those of the msgid, `rows` say where the
    parts of each translation stand.
    """

    comments: dict[str, list[str]] = field(default_factory=dict)
    strings: dict[str, list[str]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    obsolete: bool = False
    line: int = 0
    column: int = 0
    last: Token = _NOTHING

    def text(self, keyword: str) -> str | None:
        """Return the whole string of a keyword, or None where the entry has none."""
        parts = self.strings.get(keyword)
        return None if parts is None else "".join(parts)


def entries(source: Source) -> Iterator[Entry]:
    """Yield the entries of a catalog in file order, at the end perhaps one that holds nothing but "#" comments.

    Raises CatalogError, located, where the text is no catalog or ends inside an entry.
    """
    entry = Entry()
    for token in scan(source):
        if entry.last.kind in COMPLETE and token.kind in START:
            yield _finished(source, entry)
            entry = Entry()
        _add(source, entry, token)
    if entry.last.kind in COMPLETE or entry.comments.keys() == {"#"} == {entry.last.kind}:
        yield _finished(source, entry)
    elif entry.last.kind:
        hint = "the file is truncated; restore it from version control, or complete the entry"
        message = f"the file ends inside an entry: {UNFINISHED.get(entry.last.kind, 'comments without an entry')}"
        fail(source, entry.last.line, entry.last.column, message, hint)


def _add(source: Source, entry: Entry, token: Token) -> None:
    if token.kind in _CONTINUED:
        _continue(source, entry, token)
        return
    if token.kind not in FOLLOWING[entry.last.kind]:
        misplaced(source, entry.last, token)
    if token.kind in COMMENTS:
        entry.comments.setdefault(token.kind, []).append(token.text or "")
    else:
        _open(source, entry, token)
    entry.last = token


def _open(source: Source, entry: Entry, token: Token) -> None:
    _require_string(source, entry)
    keyword = token.kind
    if keyword == "msgstr[]":
        expected = entry.last.form + 1 if entry.last.kind == "msgstr[]" else 0
        if token.form != expected:
            hint = f"the plural forms are numbered from 0 without gaps: msgstr[{expected}] is missing"
            fail(source, token.line, token.column, f"msgstr[{token.form}] in the wrong place", hint)
        keyword = f"msgstr[{token.form}]"
    elif keyword in _INTRODUCING:
        entry.obsolete = entry.obsolete if "msgctxt" in entry.strings else token.obsolete
        entry.line, entry.column = token.line, token.column
    if token.obsolete != entry.obsolete and not keyword.startswith("|"):
        inconsistent(source, token)
    entry.strings[keyword] = [] if token.text is None else [token.text]
    _note_row(entry, keyword, token)


def _continue(source: Source, entry: Entry, token: Token) -> None:
    last = entry.last
    if not last.kind or last.kind in COMMENTS:
        hint = "write its keyword (msgid, msgstr …) before it"
        fail(source, token.line, token.column, "a string without a keyword before it", hint)
    if last.obsolete != token.obsolete or last.kind.startswith("|") != (token.kind == "|"):
        inconsistent(source, token)
    keyword = f"msgstr[{last.form}]" if last.kind == "msgstr[]" else last.kind
    entry.strings[keyword].append(token.text or "")
    _note_row(entry, keyword, token)


def _note_row(entry: Entry, keyword: str, token: Token) -> None:
    if token.text is not None and keyword.startswith("msgstr"):
        entry.rows.setdefault(keyword, []).append(Row(token.line, token.inside, len(token.text)))


def _finished(source: Source, entry: Entry) -> Entry:
    _require_string(source, entry)
    return entry


def _require_string(source: Source, entry: Entry) -> None:
    if entry.strings and not next(reversed(entry.strings.values())):
        message = f"{entry.last.kind} without a string"
        fail(source, entry.last.line, entry.last.column, message, 'write the string, at least ""')
