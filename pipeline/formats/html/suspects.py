"""Signs that a tag or a comment does not end where its author thinks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.tokens import TokenKind
from pipeline.model import Problem, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.nodes import Element
    from pipeline.formats.html.tokens import Token


def leaf_problem(page: str, token: Token) -> Iterator[Problem]:
    """Yield what is wrong with a token that is no tag: an end that is missing, so that it reaches to the page's end."""
    if token.kind is TokenKind.BROKEN:
        yield Problem(Span(token.start, token.end), "this tag never ends", "add the missing > or quote")
    elif token.kind is TokenKind.COMMENT and not page.endswith(("-->", "--!>"), token.start, token.end):
        yield Problem(Span(token.start, token.end), "this comment never ends", "add the missing -->")
    elif token.kind is TokenKind.DECLARATION and not page.endswith(">", token.start, token.end):
        yield Problem(Span(token.start, token.end), "this declaration never ends", "add the missing >")


def attribute_problem(element: Element) -> Iterator[Problem]:
    """Yield a problem where attributes hold what was meant to be text: a `<` or a quote in a name.

    Source: WHATWG HTML, parse error "unexpected-character-in-attribute-name".
    """
    for name in element.attributes:
        if '"' in name or "'" in name or "<" in name:
            yield Problem(
                Span(element.opening.start, element.opening.end),
                f"<{element.name}> has an attribute named {name}",
                "a > or a quote before it is missing, or a quote inside a value is not written &quot;",
            )
            return
