"""Sentences inside brackets and quotation marks of another sentence."""

from __future__ import annotations

import re

from pipeline.segmentation.data_common import BRACKETS, QUOTES

REACH = 400
"""How many characters to look back and ahead: longer enclosures hold whole sentences."""

QUOTE = re.compile(f"[{QUOTES}]")


def inside_brackets(text: str, start: int, at: int) -> bool:
    """Whether a bracket is open at `at` that was opened within the sentence from `start` and is closed later.

    A bracket that opens the sentence does not count: it holds whole sentences.
    """
    return any(_inside(text, start, at, *pair) for pair in BRACKETS)


def _inside(text: str, start: int, at: int, opening: str, closing: str) -> bool:
    low = max(start, at - REACH)
    opened = text.rfind(opening, low, at)
    if opened <= start:
        return False
    window = text[low:at]
    if text.rfind(closing, opened, at) >= 0 and window.count(opening) <= window.count(closing):
        return False
    closed = text.find(closing, at, at + REACH)
    return closed >= 0 and text.find(opening, at, closed) < 0


def opened_quote(text: str, start: int, at: int) -> int:
    """Return where the quotation mark stands that is open at `at`, -1 if none.

    Spaces tell opening marks from closing ones, because “ closes in German, opens in English, and " does both.
    """
    low = max(start, at - REACH)
    if QUOTE.search(text, low, at) is None:
        return -1
    last = max(text.rfind(quote, low, at) for quote in QUOTES)
    opens = (last == start or text[last - 1] in " ([–—") and text[last + 1 : last + 2] != " "
    return last if opens else -1


def inside_quotation(text: str, start: int, at: int) -> bool:
    """Whether `at` lies in a quotation that is part of a sentence: a title or a term, no direct speech.

    Direct speech opens the sentence or follows a colon or comma, and ends with punctuation of its own.
    """
    opened = opened_quote(text, start, at)
    closing = QUOTE.search(text, at, at + REACH) if opened >= 0 else None
    if closing is None or text[closing.start() - 1] in " ([":
        return False
    return not (_is_introduced(text, start, opened) and _ends_speech(text, closing.start()))


def _is_introduced(text: str, start: int, opened: int) -> bool:
    return opened == start or text[max(start, opened - 2) : opened].strip() in {":", ","}


def _ends_speech(text: str, closing: int) -> bool:
    return text[closing - 1] in ".,!?…" or text[closing + 1 : closing + 2] == ","


def closes_inner(text: str, start: int, stop: int, closer: str) -> bool:
    """Whether the brackets or quotes in `closer`, which follow the terminator at `stop`, were opened mid-sentence."""
    if ")" in closer:
        return text.rfind("(", max(start, stop - REACH), stop) > start
    opened = opened_quote(text, start, stop) if closer else -1
    return opened > start and not _is_introduced(text, start, opened)
