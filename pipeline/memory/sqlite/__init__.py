"""The memory in one SQLite file."""

from pipeline.memory.sqlite.store import SqliteStore, open_sqlite

__all__ = ["SqliteStore", "open_sqlite"]
