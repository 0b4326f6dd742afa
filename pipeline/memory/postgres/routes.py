"""Which server is asked: the replica for lookups, the primary for writing, each one for the other where it can."""

from __future__ import annotations

from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, TypeVar

import psycopg

from pipeline.errors import StoreError
from pipeline.memory.postgres.address import address
from pipeline.memory.postgres.faults import explained, faults
from pipeline.memory.postgres.link import Link

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from psycopg import Connection

    Result = TypeVar("Result")
    Work = Callable[[Connection[Any]], Result]

REST: Final = 30.0
"""Seconds for which a replica that didn't answer isn't asked again, while the primary answers."""

_CAUGHT_UP: Final = "SELECT NOT pg_is_in_recovery() OR pg_last_wal_replay_lsn() >= %s::pg_lsn"
# Not what is written: where commits do not wait for the disk, that is behind.
_WRITTEN: Final = "SELECT pg_current_wal_insert_lsn()::text"
_NEVER: Final = "FFFFFFFF/FFFFFFFF"
_LOST: Final = (psycopg.OperationalError, psycopg.InterfaceError)


class Routes:
    """The connections of a store. All methods raise StoreError."""

    def __init__(self, url: str, replica_url: str = "", clock: Callable[[], float] = monotonic) -> None:
        self.urls = url, replica_url
        self.primary = Link(address(url))
        self._replica = Link(address(replica_url), replica=True) if replica_url else None
        self._clock = clock
        self._rested = clock()
        self._written = ""

    def read(self, work: Work[Result]) -> Result:
        """Return what `work` does with a connection for reading; it may be called again with another one."""
        problem: StoreError | None = None
        if self._replica and self._clock() >= self._rested:
            try:
                if self._caught_up(self._replica):
                    return self._asked(self._replica, work)
            except StoreError:
                self._rested = self._clock() + REST
        try:
            return self._asked(self.primary, work)
        except StoreError as caught:
            problem = caught
        # Better the words of yesterday than none.
        if self._replica and not self.primary.is_open:
            try:
                return self._asked(self._replica, work)
            except StoreError:
                self._rested = self._clock() + REST
        raise problem

    @contextmanager
    def write(self) -> Iterator[Connection[Any]]:
        """Give a connection for writing, inside a transaction that ends with the block."""
        link = self.primary
        with faults(link.address):
            connection = link.alive()
            self._written = _NEVER if self._replica else ""
            try:
                with connection.transaction():
                    yield connection
            finally:
                self._note_written(link)

    def alone(self) -> Connection[Any]:
        """Return a connection for reading that is of no use to others, to be closed by the caller."""
        return self.read(lambda connection: self._link_of(connection).fresh())

    def follow(self, other: Routes) -> None:
        """Read what another object wrote, also before the replica has it."""
        self._written = other._written

    def close(self) -> None:
        """Close all connections."""
        for link in filter(None, (self.primary, self._replica)):
            link.drop()

    def _link_of(self, connection: Connection[Any]) -> Link:
        if self.primary.is_open and self.primary.connection() is connection:
            return self.primary
        return self._replica or self.primary

    def _asked(self, link: Link, work: Work[Result]) -> Result:
        """Do the work; once more, on a new connection, where the old one turns out to be lost."""
        was_open = link.is_open
        try:
            return work(link.connection())
        except _LOST as problem:
            if link.is_open or not was_open:
                raise explained(link.address, problem) from problem
        except psycopg.Error as problem:
            raise explained(link.address, problem) from problem
        return self._asked(link, work)

    def _caught_up(self, replica: Link) -> bool:
        """Tell whether a replica has what this object wrote last."""
        if not self._written:
            return True
        written = self._written
        row = self._asked(replica, lambda connection: connection.execute(_CAUGHT_UP, (written,)).fetchone())
        if row and row[0]:
            self._written = ""
        return not self._written

    def _note_written(self, link: Link) -> None:
        """Note how far the log of the primary is; where that cannot be known, the replica is never far enough."""
        if not link.is_open:
            link.drop()
        elif self._replica:
            row = link.connection().execute(_WRITTEN).fetchone()
            self._written = str(row[0]) if row else _NEVER
