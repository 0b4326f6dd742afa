"""What to say when a server refuses, or is not there."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import psycopg

from pipeline.errors import StoreError
from pipeline.memory.faults import half_character

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.memory.postgres.address import Address

_DENIED = "ask the administrator of the memory for the rights of a reader or writer (docs/memory-server.md)"
_AGAIN = "try again; nothing was changed"
_SAYINGS = {
    "23514": ("a text or name is too long for the memory", "split it"),
    "25006": ("the server is a replica, where nothing can be written", "give the primary server as `memory.url`"),
    "28": ("the server does not let you in", "check user, password and pg_hba.conf"),
    "3D000": ("there is no such database", "create it (docs/memory-server.md), or correct the address"),
    "40": ("others wrote the same at the same time", _AGAIN),
    "42501": ("you may not do that there", _DENIED),
    "42P01": ("tables of the memory are missing", "restore the database from its backup, or drop the schema"),
    "53": ("the server has no room or connection left", "free its disk or raise its limits"),
    "55P03": ("somebody else has been writing for too long", _AGAIN),
    "57014": ("the server took too long", _AGAIN),
    "54": ("a text is too long for the memory", "split it"),
}
# While a connection is made there are no codes, only libpq's messages (English) and the server's.
_WORDS = {
    "pg_hba": "let pg_hba.conf on the server admit you",
    "password": "check user and password (~/.pgpass, PGPASSWORD or the address)",
    "does not exist": "create it (docs/memory-server.md), or correct the address",
    "certificate": "check sslmode, sslrootcert and the server's certificate",
    "SSL": "check sslmode, sslrootcert and the server's certificate",
    "permission denied": _DENIED,
}
_ENDING = frozenset({"57P01", "57P02", "57P03", "57P05", "08000", "08003", "08006"})
"""The server's codes for ending a connection."""
_ODD = "ask the administrator of the memory to look at the server's log"
_AWAY = "check that the server is running and reachable, and that the address is right"


def explained(address: Address, problem: psycopg.Error) -> StoreError:
    """Return what to tell a user about an error of psycopg."""
    state = problem.sqlstate or ""
    told = address.without_secrets(" ".join(str(problem).split()))
    for code in (state, state[:2]):
        if code in _SAYINGS:
            what, hint = _SAYINGS[code]
            return StoreError(f"{address.place}: {what}: {told}", hint)
    return StoreError(f"{address.place}: {told}", _hint(state, told))


def _hint(state: str, told: str) -> str:
    known = "" if state in _ENDING or not state else _ODD
    return known or next((hint for word, hint in _WORDS.items() if word in told), _AWAY)


@contextmanager
def faults(address: Address) -> Iterator[None]:
    """Turn errors of psycopg inside the block, and texts that aren't UTF-8, into StoreErrors that name the server."""
    try:
        yield
    except psycopg.Error as problem:
        raise explained(address, problem) from problem
    except UnicodeEncodeError as problem:
        raise half_character(address.place, problem) from problem
