"""A gettext catalog's text as tokens, strictly.

The grammar is GNU gettext's (manual, "The Format of PO Files"; behaviour of msgcat 0.21). Stricter than gettext on
purpose: two strings on one line are an error, because that is what an unescaped quotation mark looks like. Lines end
at LF only, so that U+2028, NEL, VT and FF stay inside the strings that hold them. Linear in the length of the text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from pipeline.catalogs.po_escapes import EscapeError, unescape
from pipeline.errors import CatalogError
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

BLANKS = " \t\r\f\v"
_WORD = r"(?P<word>[A-Za-z_][A-Za-z0-9_]*+)"
_INDEX = r"(?P<index>[ \t]*+\[[ \t]*+[0-9]{1,4}+[ \t]*+\])"
_STRING = r'"(?P<body>[^"\\]*+(?:\\.[^"\\]*+)*+)"'
_TOKEN = re.compile(rf"(?:{_WORD}{_INDEX}?[ \t\r\f\v]*+)?(?:{_STRING})?[ \t\r\f\v]*+")
_WORD_ALONE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,40}")
_CONFLICT = re.compile(r"(?:<{7}|>{7}|\|{7}|={7})(?![<>|=])")
_SWALLOWED = re.compile(r'\r[ \t\r]*(?:msg(?:ctxt|id|str)|#[~|.:,]|")')
_KEYWORDS = frozenset({"msgctxt", "msgid", "msgid_plural", "msgstr"})
_COMMENTS = {".": "#.", ":": "#:", ",": "#,", "=": "#,", "!": "#,"}
_QUOTES = 'close the string with " and write a quotation mark inside it as \\"'


class Source(NamedTuple):
    """A decoded catalog: the name for messages, its text without byte-order mark, and the charset of its bytes."""

    file: str
    text: str
    charset: str = "utf-8"


class Token(NamedTuple):
    """One comment, or one keyword with its string.

    `kind` is "#", "#.", "#:" or "#," for comments; "msgctxt", "msgid", "msgid_plural", "msgstr" or "msgstr[]", with
    "|" before it for previous text; "" for a string that continues the one before. `text` is the comment without its
    marker, the unescaped string, or None after a keyword that stands alone on its line;
    `form` is the number in brackets, `inside` the column of the string's first character.
    """

    line: int
    column: int
    kind: str
    text: str | None
    obsolete: bool = False
    form: int = 0
    inside: int = 0


def fail(source: Source, line: int, column: int, message: str, hint: str) -> NoReturn:
    """Raise a `CatalogError` whose message begins with `file:line:column: `."""
    raise CatalogError(f"{Place(source.file, line, column)}: {message}", hint)


def scan(source: Source) -> Iterator[Token]:
    """Yield the tokens of a catalog in file order; raise a located `CatalogError` at the first thing that is none."""
    for number, line in enumerate(source.text.split("\n"), 1):
        start = len(line) - len(line.lstrip(BLANKS))
        lead = line[start : start + 2]
        if lead == "#~":
            yield from _obsolete(source, number, line, start)
        elif lead == "#|":
            yield from _statements(source, number, line, start + 2, "|")
        elif lead[:1] == "#":
            yield _comment(source, number, line, start)
        elif lead:
            yield from _statements(source, number, line, start, "")


def _obsolete(source: Source, number: int, line: str, start: int) -> Iterator[Token]:
    previous = line.startswith("#~|", start)
    inner = len(line) - len(line[start + 2 :].lstrip(BLANKS))
    if line.startswith("#", inner) and not line.startswith(("#~", "#|"), inner):
        yield _comment(source, number, line, inner)
        return
    start, mark = (start + 3, "|") if previous else (start + 2, "")
    for token in _statements(source, number, line, start, mark):
        yield token._replace(obsolete=True)


def _comment(source: Source, number: int, line: str, start: int) -> Token:
    kind = _COMMENTS.get(line[start + 1 : start + 2], "#")
    text = line[start + len(kind) :].rstrip("\r").removeprefix(" ")
    if "\r" in text and (swallowed := _SWALLOWED.search(line, start)):
        column = swallowed.start() + 1
        hint = "save the file with one kind of line ending (LF)"
        fail(source, number, column, "a lone carriage return hides an entry in a comment", hint)
    return Token(number, start + 1, kind, text)


def _statements(source: Source, number: int, line: str, start: int, mark: str) -> Iterator[Token]:
    at = len(line) - len(line[start:].lstrip(BLANKS))
    body: str | None = None
    while at < len(line):
        match = _TOKEN.match(line, at)
        word = match and match["word"]
        if match is None or match.end() == at or (word not in _KEYWORDS if word else body is not None):
            _reject(source, number, line, at, after_string=body is not None)
        index, body = match["index"], match["body"]
        text = None if body is None else _text(source, number, match.start("body"), body)
        kind = mark + (word or "") + ("[]" if index else "")
        form, inside = int(index.strip(" \t[]")) if index else 0, match.start("body") + 1
        yield Token(number, at + 1, kind, text, form=form, inside=inside)
        at = match.end()


def _text(source: Source, number: int, offset: int, body: str) -> str:
    if "\\" in body:
        try:
            body = unescape(body, source.charset)
        except EscapeError as error:
            fail(source, number, offset + error.offset + 1, str(error), error.hint)
    return body


def _reject(source: Source, number: int, line: str, at: int, *, after_string: bool) -> NoReturn:
    word = _WORD_ALONE.match(line, at)
    if after_string:
        problem = "text after the end of a string", _QUOTES
    elif _CONFLICT.match(line, at):
        problem = "a merge conflict marker", "keep what is right of both sides and delete the marker lines"
    elif line.startswith("domain", at):
        problem = "the directive “domain” is not supported", "split the file into one catalog for each domain"
    elif word:
        problem = f"unknown keyword “{word[0]}”", "write msgctxt, msgid, msgid_plural or msgstr; begin a comment with #"
    elif line[at] != '"':
        problem = "text outside a string", "put it between quotation marks, or begin a comment with #"
    elif source.text.count("\n") < number:
        problem = "the file ends inside a string", "the file is truncated; restore it from version control"
    else:
        problem = "a string without a closing quotation mark", _QUOTES
    fail(source, number, at + 1, *problem)
