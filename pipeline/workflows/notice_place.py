"""Where on a page a notice to its readers can stand."""

from __future__ import annotations

from functools import lru_cache

from pipeline.formats.html.elements import HEAD
from pipeline.formats.html.tokens import Token, TokenKind, attributes, tokenize

_BEFORE_CONTENT = HEAD | {"html", "head"}


@lru_cache(maxsize=1)  # each locale asks for the same page
def notice_place(page: str) -> int:
    """Return the offset in an HTML page where its content begins, for an insertion.

    That is behind the start tag of the `<main>` that isn't hidden, else behind that of `<body>`; on a page that leaves
    both out, before the first thing behind the head that cannot stand in a head.
    """
    tokens = list(tokenize(page))
    starts = [token for token in tokens if token.kind is TokenKind.START]
    for name in ("main", "body"):
        for token in starts:
            if token.name == name and not _is_hidden(page, token):
                return token.end
    heads = [token.end for token in tokens if token.kind is TokenKind.END and token.name == "head"]
    behind = max(heads, default=0)
    return next((token.start for token in tokens if token.start >= behind and _is_content(page, token)), len(page))


def _is_hidden(page: str, token: Token) -> bool:
    return any(attribute.name == "hidden" for attribute in attributes(page, token))


def _is_content(page: str, token: Token) -> bool:
    if token.kind is TokenKind.START:
        return token.name not in _BEFORE_CONTENT
    return token.kind is TokenKind.TEXT and not page[token.start : token.end].isspace()
