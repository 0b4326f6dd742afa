"""Whether two texts differ in markup and typography only."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from pipeline.diff.renew_parse import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.diff.renew_parse import Parsed

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_SIGNS = frozenset("<>=≤≥≠≈±+%‰°×÷$€£")
_MINUS = frozenset("-−")


def same_words(one: Parsed, other: Parsed) -> bool:
    """Say whether two texts have the same words, and the same signs that carry meaning."""
    words = [[_plain(word) for word in text.words] for text in (one, other)]
    return words[0] == words[1] and list(_signs(one)) == list(_signs(other))


def _plain(word: str) -> str:
    """Return a word without what is only typography."""
    plain = word.replace("’", "'").lower()
    return plain.replace(",", "") if _GROUPED.fullmatch(word) else plain


def _signs(text: Parsed) -> Iterator[str]:
    """Yield the signs that carry meaning; before the first word, but for a number, they may be list or quotation marks.

    A hyphen is a minus between white space and a number.
    """
    first = text.places[0] if text.places else 0
    for k, token in enumerate(text.tokens):
        sign = html.unescape(token.text) if token.kind is Kind.OTHER else ""
        if sign in _SIGNS and (k > first or _is_number(text, k + 1) or _is_number(text, k + 2)):
            yield sign
        elif sign in _MINUS and _is_number(text, k + 1) and (k == 0 or text.tokens[k - 1].kind is Kind.SPACE):
            yield "-"


def _is_number(text: Parsed, place: int) -> bool:
    return place < len(text.tokens) and text.tokens[place].kind is Kind.WORD and text.tokens[place].text[0].isdigit()
