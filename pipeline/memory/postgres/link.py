"""A server that comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import psycopg

from pipeline.memory.postgres.connect import connect
from pipeline.memory.postgres.migrate import checked, migrate, outdated
from pipeline.memory.postgres.schema import LATEST

if TYPE_CHECKING:
    from psycopg import Connection

    from pipeline.memory.postgres.address import Address


class Link:
    """A connection that is made when it is needed, and again after it was lost. Methods raise psycopg.Error."""

    def __init__(self, address: Address, *, replica: bool = False) -> None:
        self.address = address
        self._replica = replica
        self._connection: Connection[Any] | None = None

    @property
    def is_open(self) -> bool:
        """Whether there is a connection, as far as one knows without asking the server."""
        return self._connection is not None and not self._connection.closed

    def connection(self) -> Connection[Any]:
        """Return a connection to a server with our tables. Raises StoreError where they are of another version."""
        if self._connection is None or not self.is_open:
            self.drop()
            self._connection = self.fresh()
        return self._connection

    def fresh(self) -> Connection[Any]:
        """Return a connection of one's own; otherwise like `connection`."""
        connection = connect(self.address)
        try:
            self._prepare(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def alive(self) -> Connection[Any]:
        """Return a connection on which the server has just answered."""
        if self.is_open:
            try:
                self.connection().execute("SELECT 1")
            except (psycopg.OperationalError, psycopg.InterfaceError):
                self.drop()
        return self.connection()

    def drop(self) -> None:
        """Close the connection, if any."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _prepare(self, connection: Connection[Any]) -> None:
        if not self._replica:
            migrate(connection, self.address)
        elif (version := checked(connection, self.address)) < LATEST:
            raise outdated(self.address, version)
