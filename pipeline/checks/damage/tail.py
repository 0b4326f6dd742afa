"""Text that was appended to a page after its end: questions and answers scraped from elsewhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage.foreign import is_reference
from pipeline.checks.damage.languages import CLOSING_WORDS, FUNCTION_WORDS, SOURCE_HEADINGS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import TextBlock

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_FURNITURE = frozenset({"furniture", "meta", "reference", "note", "caption"})
_MIN_WORDS = 25
_LONG, _LONG_HITS = 15, 2
"""A block of 15 words and more is closing matter when two of them say so."""
_DRIFT = 0.5
_QUESTION_DRIFT = 0.1


class Tail(NamedTuple):
    """Blocks `start` to `end` (exclusive) do not belong to the page; `drift` is the share of its words new to it."""

    start: int
    end: int
    drift: float


def unrelated_tail(blocks: Sequence[TextBlock], language: str) -> Tail | None:
    """Return the unrelated text after the page's sources, None where there is none or no sources are found."""
    end = _page_end(blocks)
    if end is None:
        return None
    strange = [place for place in range(end, len(blocks)) if not _closing(blocks[place], language)]
    questions = [place for place in strange if _question(blocks, place, strange)]
    start = questions[0] if questions else _prose(blocks, strange, end)
    if start is None:
        return None
    drift = _drift(blocks, range(end), [place for place in strange if place >= start], language)
    count = sum(len(_words(blocks[place].text)) for place in strange if place >= start)
    far = drift >= (_QUESTION_DRIFT if questions else _DRIFT)
    return Tail(start, strange[-1] + 1, drift) if far and count >= _MIN_WORDS else None


def _page_end(blocks: Sequence[TextBlock]) -> int | None:
    """Return the index after the last source, or after the heading of the sources."""
    sources = [
        place
        for place, block in enumerate(blocks)
        if block.kind == "reference" or is_reference(block.text) or block.text.rstrip(":").lower() in SOURCE_HEADINGS
    ]
    return sources[-1] + 1 if sources else None


def _closing(block: TextBlock, language: str) -> bool:
    """Whether the block is the publisher's own closing matter."""
    words = _words(block.text)
    hits = sum(word in CLOSING_WORDS.get(language, ()) for word in words)
    return block.kind in _FURNITURE or hits >= (1 if len(words) < _LONG else _LONG_HITS)


def _question(blocks: Sequence[TextBlock], place: int, strange: Sequence[int]) -> bool:
    """Whether a question stands here with its answer after it."""
    return blocks[place].text.endswith("?") and place + 1 in strange and not blocks[place + 1].text.endswith("?")


def _prose(blocks: Sequence[TextBlock], strange: Sequence[int], end: int) -> int | None:
    """Return where prose goes on after the publisher's own closing matter."""
    closed = max((place for place in range(end, len(blocks)) if place not in strange), default=len(blocks))
    long = (place for place in strange if place > closed and len(_words(blocks[place].text)) >= _MIN_WORDS)
    return next(long, None)


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _drift(blocks: Sequence[TextBlock], body: range, tail: Sequence[int], language: str) -> float:
    known = {word for place in body for word in _words(blocks[place].text)} | FUNCTION_WORDS.get(language, frozenset())
    words = [word for place in tail for word in _words(blocks[place].text)]
    return sum(word not in known for word in words) / max(1, len(words))
