"""How much the memory holds, as a table and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.output import width
from pipeline.model import Status

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.memory.base import Stats

_HEADER = ("locale", "texts", "approved", "not approved", "machine", "recalled", "origins", "size")
_KILOBYTE, _MEGABYTE = 1000, 1_000_000


def as_table(rows: Mapping[str, Stats]) -> str:
    """Return a table with a row for each locale."""
    from pipeline.report.console import limited_table

    return limited_table(_HEADER, [_cells(*row) for row in rows.items()], width(), limit=0, noun="row")


def row_json(locale: str, stats: Stats) -> dict[str, object]:
    """Return a row as a JSON object."""
    return {"locale": locale, **stats._asdict(), "entries": _by_status(stats)}


def _cells(locale: str, stats: Stats) -> tuple[str | int, ...]:
    size = human(stats.bytes) if stats.bytes else "unknown"
    return (locale, stats.texts, *_by_status(stats).values(), stats.recalled, stats.origins, size)


def _by_status(stats: Stats) -> dict[str, int]:
    return {status.value: stats.entries.get(status.value, 0) for status in Status}


def human(size: int) -> str:
    """Return a number of bytes for people: "12 kB", "1.5 MB"."""
    return f"{size / _MEGABYTE:,.1f} MB" if size >= _MEGABYTE else f"{size / _KILOBYTE:.0f} kB"
