"""What `pipeline check --fix` did, a line for each translation."""

from __future__ import annotations

import re
from itertools import takewhile
from operator import eq
from typing import TYPE_CHECKING, Protocol

from pipeline.model import Span
from pipeline.report.check_marks import columns, excerpt
from pipeline.report.console import safe
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Place

_LEAST = 32
_AROUND = 60
"""So many characters beside a change are looked at for the words that it stands in."""
_WORD = re.compile(r"\S+|\s*\S*")
_TWO_WORDS = re.compile(r"\S*\s*\S*")


class Repair(Protocol):
    """A translation that was mended: where it stands, its text before and after, and the checks that objected."""

    @property
    def place(self) -> Place:
        """The first changed text in the file."""

    @property
    def locale(self) -> str:
        """BCP 47 tag, "" where it is not known."""

    @property
    def unit(self) -> str:
        """The text that is translated."""

    @property
    def before(self) -> str:
        """The translation as it was."""

    @property
    def after(self) -> str:
        """The translation as it is."""

    @property
    def checks(self) -> Sequence[str]:
        """The ids of the checks that objected."""


def repairs_text(repairs: Sequence[Repair], width: int, *, limit: int) -> str:
    """Return at most `limit` repairs (0 for all) as lines, `file:line:column: fixed [checks]: before → after`."""
    shown = repairs[:limit] if limit else repairs
    lines = [_line(repair, width) for repair in shown]
    if len(shown) < len(repairs):
        lines.append(f"… and {count(len(repairs) - len(shown), 'repair')} more; --all shows them")
    return "\n".join(lines)


def _line(repair: Repair, width: int) -> str:
    head = safe(f"{repair.place}: fixed [{', '.join(repair.checks)}]: ")
    room = max(_LEAST, (width - columns(head) - len(" → ")) // 2)
    before, after = (excerpt(text, Span(0, len(text)), room) for text in _changed(repair.before, repair.after))
    return f"{head}{before} → {after}"


def _changed(before: str, after: str) -> tuple[str, str]:
    """Return the part of each text that the other one does not have at its beginning or end, with the words beside."""
    start = _common(before, after)
    shorter = min(len(before), len(after)) - start
    same = before[len(before) - _common(before[: -shorter - 1 : -1], after[: -shorter - 1 : -1]) :]
    head = _TWO_WORDS.match(before[max(0, start - _AROUND) : start][::-1])
    tail = _WORD.match(same[:_AROUND])
    start -= head.end() if head else 0
    rest = len(same) - (tail.end() if tail else 0)
    return before[start : len(before) - rest], after[start : len(after) - rest]


def _common(first: str, second: str) -> int:
    """Return how many characters at the beginning of two texts are the same."""
    return sum(takewhile(bool, map(eq, first, second)))
