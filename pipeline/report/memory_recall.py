"""Where a withdrawn translation stood, for terminals."""

from __future__ import annotations

from pipeline.report.console import safe
from pipeline.report.table import shorten

_LEAST_TEXT = 24
_OUTCOMES = {
    "untranslated": "untranslated now",
    "draft": "a draft now, without the sentence",
    "unused": "stays, and is never used",
    "unmarked": "says nothing of it any more",
}


def place_line(place: str, outcome: str, source: str, unit: str, width: int) -> str:
    """Return a place as one flat line, `file:line: what became of it: "text" [unit]`.

    The text is cut so that the line has at most `width` characters, where the rest leaves that much room. `outcome` is
    "untranslated", "draft", "unused" or "unmarked".
    """
    head, tail = f"{place}: {_OUTCOMES[outcome]}", f" [{unit}]"
    room = max(_LEAST_TEXT, width - len(head) - len(tail) - len(': ""'))
    return safe(f'{head}: "{shorten(source, room)}"{tail}')
