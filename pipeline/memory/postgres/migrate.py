"""Bringing the tables up to date, by the first one who may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from psycopg import errors

from pipeline.errors import StoreError
from pipeline.memory.postgres import lock
from pipeline.memory.postgres.schema import LATEST, STEPS

if TYPE_CHECKING:
    from psycopg import Connection

    from pipeline.memory.postgres.address import Address

# Not with to_regclass, which may still know from before the lock that there is no such table.
_TABLE = """SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'pipeline_memory' AND c.relname = 'version')"""
_SCHEMA = "SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = 'pipeline_memory')"


def migrate(connection: Connection[Any], address: Address) -> None:
    """Bring the tables to our version; all or nothing. Raises StoreError where one may not, psycopg.Error otherwise."""
    found = checked(connection, address)
    if found == LATEST:
        return
    try:
        with connection.transaction():
            lock.schema(connection)
            for step in range(checked(connection, address), LATEST):
                _step(connection, step)
    except (errors.InsufficientPrivilege, errors.ReadOnlySqlTransaction) as problem:
        raise outdated(address, found) from problem


def _step(connection: Connection[Any], step: int) -> None:
    if step == 0 and not _value(connection, _SCHEMA):
        connection.execute("CREATE SCHEMA pipeline_memory")
    connection.execute(STEPS[step])
    connection.execute("INSERT INTO pipeline_memory.version (number) VALUES (%s)", (step + 1,))


def checked(connection: Connection[Any], address: Address) -> int:
    """Return the version of the tables, 0 where there are none. Raises StoreError where it is newer than ours."""
    if not _value(connection, _TABLE):
        return 0
    version = int(_value(connection, "SELECT coalesce(max(number), 0) FROM pipeline_memory.version"))
    if version > LATEST:
        what = f"{address.place}: the memory is from a newer version of this program ({version} instead of {LATEST})"
        raise StoreError(what, "install that version")
    return version


def outdated(address: Address, version: int) -> StoreError:
    """Return what to say where the tables are of an older version, and cannot be brought up to date here."""
    what = f"of version {version} instead of {LATEST}" if version else "not set up"
    return StoreError(f"{address.place}: the memory is {what}", "run `pipeline memory stats` once as its owner")


def _value(connection: Connection[Any], query: str) -> Any:  # noqa: ANN401  # whatever the column holds
    row = connection.execute(query.encode()).fetchone()
    return row[0] if row else None
