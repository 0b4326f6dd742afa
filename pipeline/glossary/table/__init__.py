"""The glossary's table: one row per term, tab-separated; and its CSV for spreadsheets."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from pipeline.glossary.table.consistency import consistency
from pipeline.glossary.table.read import load_table, read_table

if TYPE_CHECKING:
    from pipeline.glossary.table.csv_read import read_csv
    from pipeline.glossary.table.csv_write import write_csv
    from pipeline.glossary.table.write import write_table

__all__ = ["consistency", "load_table", "read_csv", "read_table", "write_csv", "write_table"]

_HOME = {"read_csv": "csv_read", "write_csv": "csv_write", "write_table": "write"}


def __getattr__(name: str) -> object:
    """Import what few runs need when it is asked for: every run in a project with a glossary reads the table."""
    if name not in _HOME:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
