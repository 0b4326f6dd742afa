"""Language pairs: each has partitions of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from psycopg import errors

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from psycopg import Connection

    from pipeline.memory.base import Languages
    from pipeline.memory.postgres.address import Address

NONE = 0
"""The number of a pair that the server doesn't know yet; nothing is found there."""

_FIND = "SELECT id FROM pipeline_memory.pair WHERE source = %s AND target = %s"
_CREATE = "SELECT pipeline_memory.create_pair(%s, %s)"


def find(connection: Connection[Any], languages: Languages) -> int:
    """Return the number of a language pair. Raises psycopg.Error."""
    row = connection.execute(_FIND, languages).fetchone()
    return int(row[0]) if row else NONE


def create(connection: Connection[Any], languages: Languages, address: Address) -> int:
    """Return the number of a language pair, new or not. Raises StoreError where one may not create it."""
    known = find(connection, languages)
    if known:
        return known
    try:
        row = connection.execute(_CREATE, languages).fetchone()
    except errors.InsufficientPrivilege as problem:
        what = f"{address.place}: there is no memory for {languages.source} → {languages.target} yet"
        raise StoreError(what, f"its owner has to run `{_statement(languages)}`") from problem
    return int(row[0]) if row else NONE


def _statement(languages: Languages) -> str:
    source, target = (language.replace("'", "''") for language in languages)
    return f"SELECT pipeline_memory.create_pair('{source}', '{target}');"
