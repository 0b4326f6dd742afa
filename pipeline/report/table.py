"""Tables that fit a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_GAP = "  "
_NARROWEST = 8


def table(header: Sequence[str], rows: Iterable[Sequence[str | int]], width: int) -> str:
    """Return a table of at most `width` characters a line, where its numbers leave that much room.

    Numbers stand to the right. The first column gives way: what doesn't fit there is cut in the middle, so that the
    beginning and the end of a name stay visible.
    """
    rows = [list(row) for row in rows]
    cells = [list(header), *([f"{cell:,}" if isinstance(cell, int) else cell for cell in row] for row in rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    rest = sum(widths[1:]) + len(_GAP) * (len(widths) - 1)
    widths[0] = min(widths[0], max(_NARROWEST, width - rest))
    numeric = [all(isinstance(row[column], int) for row in rows) for column in range(len(header))]
    return "\n".join(_line(row, widths, numeric) for row in cells)


def _line(row: Sequence[str], widths: Sequence[int], numeric: Sequence[bool]) -> str:
    cells = [shorten(row[0], widths[0]), *row[1:]]
    aligned = (
        cell.rjust(size) if is_number else cell.ljust(size)
        for cell, size, is_number in zip(cells, widths, numeric, strict=True)
    )
    return _GAP.join(aligned).rstrip()


def shorten(text: str, width: int) -> str:
    """Return `text`, cut in the middle where it is longer than `width` characters."""
    if len(text) <= width:
        return text
    head = (width - 1) // 2
    return f"{text[:head]}…{text[len(text) - (width - 1 - head) :]}"
