"""The memory of a team, on a PostgreSQL server (14 or later)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from pipeline.memory.base import Languages, Store

__all__ = ["open_postgres"]


def open_postgres(url: str, languages: Languages, *, replica_url: str = "") -> Store:
    """Open the memory at an address as libpq understands it; lookups go to a replica where there is one.

    The first one who may creates the tables, or brings them up to date. Raises StoreError where neither of the two
    servers can be used, or psycopg is missing. No message holds a password.
    """
    try:
        import psycopg  # noqa: F401, PLC0415  # takes 200 ms to import, and need not be installed
    except ImportError as problem:
        raise StoreError("psycopg is not installed", "run `pip install 'pipeline[postgres]'`") from problem
    from pipeline.memory.postgres.store import PostgresStore  # noqa: PLC0415

    return PostgresStore(url, languages, replica_url)
