"""Who waits for whom.

Everyone who only adds to a language pair works at the same time as others do; rows are always written table by table in
one order and in the order of their keys, so that nobody waits in a circle. Whoever removes something works alone:
otherwise a text could go while somebody else is adding a translation of it. All locks end with their transaction.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from psycopg import Connection

NUMBER: Final = 1886611049
"""Tells our advisory locks from those of other programs; with 0 for the schema, else the number of a pair."""


def schema(connection: Connection[Any]) -> None:
    """Wait until nobody else changes the tables."""
    connection.execute("SELECT pg_advisory_xact_lock(%s, 0)", (NUMBER,))


def pair(connection: Connection[Any], number: int, *, alone: bool) -> None:
    """Wait until nobody removes something from a pair or, `alone`, until nobody writes to it."""
    if alone:
        connection.execute("SELECT pg_advisory_xact_lock(%s, %s)", (NUMBER, number))
    else:
        connection.execute("SELECT pg_advisory_xact_lock_shared(%s, %s)", (NUMBER, number))
