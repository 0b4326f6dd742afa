"""Which keyword of a catalog may follow which, and what to say where another one stands.

The order is that of GNU gettext's grammar; kinds of tokens are those of `lexer.Token`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

from pipeline.catalogs.lexer import fail

if TYPE_CHECKING:
    from pipeline.catalogs.lexer import Source, Token

COMMENTS = frozenset({"#", "#.", "#:", "#,"})
START = COMMENTS | {"|msgctxt", "|msgid", "msgctxt", "msgid"}
COMPLETE = frozenset({"msgstr", "msgstr[]"})
FOLLOWING: dict[str, frozenset[str]] = {
    "": START,
    **dict.fromkeys(COMMENTS, START),
    "|msgctxt": frozenset({"|msgid"}),
    "|msgid": frozenset({"|msgid_plural", "msgctxt", "msgid"}),
    "|msgid_plural": frozenset({"msgctxt", "msgid"}),
    "msgctxt": frozenset({"msgid"}),
    "msgid": frozenset({"msgid_plural", "msgstr"}),
    "msgid_plural": frozenset({"msgstr[]"}),
    "msgstr": frozenset(),
    "msgstr[]": frozenset({"msgstr[]"}),
}
UNFINISHED = {
    "|msgctxt": "“#| msgctxt” without “#| msgid”",
    "|msgid": "“#| msgid” without an entry after it",
    "|msgid_plural": "“#| msgid_plural” without an entry after it",
    "msgctxt": "msgctxt without msgid",
    "msgid": "msgid without msgstr",
    "msgid_plural": "msgid_plural without msgstr[0]",
}
_COMPLETE_IT = "complete the entry or delete it"


def inconsistent(source: Source, token: Token) -> NoReturn:
    """Raise a `CatalogError` about an entry whose lines begin with different markers."""
    hint = "begin all lines of an entry with the same marker (#~, #|, #~|), or none of them"
    fail(source, token.line, token.column, "one entry mixes lines with and without #~ or #|", hint)


def misplaced(source: Source, last: Token, token: Token) -> NoReturn:
    """Raise a `CatalogError` about a token that may not follow the last one."""
    shown = token.kind.replace("[]", f"[{token.form}]")
    if last.kind in COMPLETE:
        fail(source, token.line, token.column, f"{shown} after the end of the entry", _COMPLETE_IT)
    if last.kind not in UNFINISHED:
        fail(source, token.line, token.column, f"{shown} without msgid", _COMPLETE_IT)
    if token.kind == "msgstr[]":
        hint = "write msgstr without a number, or add the msgid_plural"
        fail(source, token.line, token.column, f"{shown} without msgid_plural", hint)
    fail(source, last.line, last.column, UNFINISHED[last.kind], _COMPLETE_IT)
