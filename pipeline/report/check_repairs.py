"""What `pipeline check --fix` did, a line for each translation."""

from __future__ import annotations

import re
from os.path import commonprefix
from typing import TYPE_CHECKING, NamedTuple, Protocol

from pipeline.model import Span
from pipeline.report.check_marks import excerpt
from pipeline.report.console import safe
from pipeline.report.word_marks import visible
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Place

_LEAST = 24
_CONTEXT = re.compile(r"\S*\s?\S*$")
_BEFORE = re.compile(r"(?:\S+\s+)?\S*$")
_AFTER = re.compile(r"\S*(?:\s+\S+)?")


class Repair(Protocol):
    """A translation that was mended: where it stands, its text before and after, and the checks that objected."""

    @property
    def place(self) -> Place: ...
    @property
    def locale(self) -> str: ...
    @property
    def unit(self) -> str: ...
    @property
    def before(self) -> str: ...
    @property
    def after(self) -> str: ...
    @property
    def checks(self) -> Sequence[str]: ...


def repairs_text(repairs: Sequence[Repair], width: int, *, limit: int) -> str:
    """Return at most `limit` repairs (0 for all) as lines, `file:line:column: fixed [checks]: before → after`."""
    shown = repairs[:limit] if limit else repairs
    lines = [_line(repair, width) for repair in shown]
    if len(shown) < len(repairs):
        lines.append(f"… and {count(len(repairs) - len(shown), 'repair')} more; --all shows them")
    return "\n".join(lines)


def _line(repair: Repair, width: int) -> str:
    head = safe(f"{repair.place}: fixed [{', '.join(repair.checks)}]: ")
    room = max(_LEAST, (width - len(head) - len(" → ")) // 2)
    before, after = _changed(repair.before, repair.after)
    return f"{head}{_part(repair.before, before, room)} → {_part(repair.after, after, room)}"
