"""Connections to a server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import psycopg

from pipeline.errors import StoreError

if TYPE_CHECKING:
    from pipeline.memory.postgres.address import Address

_SERVER: Final = 14_00_00
"""The first version that can count the bits of a signature."""

# A lookup reads a few lists of an index. The planner doesn't know how short they are (see schema.py), and must not get
# the idea to read the whole table, nor to compile the query or to start processes for it, each of which takes longer
# than all the rest. Plans are made for the values at hand, so that they touch the partition of one language pair only.
_SETTINGS: Final = """
SET search_path = '';
SET enable_seqscan = off;
SET jit = off;
SET max_parallel_workers_per_gather = 0;
SET plan_cache_mode = force_custom_plan;
SET work_mem = '32MB';
SET statement_timeout = '60s';
SET lock_timeout = '60s';
"""


def connect(address: Address) -> psycopg.Connection[Any]:
    """Return a connection with settings made for lookups. Raises psycopg.Error, and StoreError for a wrong server."""
    connection = psycopg.connect(**{**address.parameters, "client_encoding": "UTF8"}, autocommit=True)
    try:
        _check(connection, address)
        connection.execute(_SETTINGS)
    except BaseException:
        connection.close()
        raise
    return connection


def _check(connection: psycopg.Connection[Any], address: Address) -> None:
    version = connection.info.server_version
    if version < _SERVER:
        what = f"{address.place}: the server has version {version // 10000}"
        raise StoreError(what, "use PostgreSQL 14 or later")
    encoding = connection.info.parameter_status("server_encoding")
    if encoding != "UTF8":
        what = f"{address.place}: the database has the encoding {encoding}"
        raise StoreError(what, "create it with ENCODING 'UTF8'")
