"""The stores that every test of the contract runs on, and PostgreSQL servers of the tests' own.

A server listens on a Unix socket in its folder only. Its programs refuse to work for root, so root's tests run it as
another user.
"""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
import tempfile
import time
from contextlib import ExitStack
from itertools import count
from pathlib import Path
from urllib.parse import quote

import pytest

_QUICK = "fsync = off\nsynchronous_commit = off\nfull_page_writes = off\n"
_SETTINGS = "listen_addresses = ''\nmax_connections = 40\nshared_buffers = 32MB\nmax_wal_size = 256MB\n"


class Server:
    """A PostgreSQL server, or a streaming replica of another one, in a temporary folder."""

    def __init__(self, tools, *, of=None, safe=False, settings=""):
        self._tools = tools
        self.folder = Path(tempfile.mkdtemp(prefix="pg"))
        self.data = self.folder / "data"
        self._user = _unprivileged(self.folder)
        self._databases = count()
        if of is None:
            self.run(
                "initdb", "-D", self.data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
            )
            extra = _SETTINGS + ("" if safe else _QUICK) + settings
        else:
            self.run(
                "pg_basebackup", "-h", of.folder, "-U", "postgres", "-D", self.data, "-R", "-X", "stream", "-c", "fast"
            )
            extra = f"unix_socket_directories = '{self.folder}'\n{settings}"
        with (self.data / "postgresql.conf").open("a") as conf:
            conf.write(f"{extra}unix_socket_directories = '{self.folder}'\n")

    def run(self, tool, *arguments):
        """Run a program of PostgreSQL as the user who owns the server."""
        command = [self._tools / tool, *arguments]
        done = subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=False, **self._user)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"

    def start(self):
        """Start it and wait until it answers."""
        self.run("pg_ctl", "-D", self.data, "-l", self.folder / "log", "-w", "-t", "30", "start")
        return self

    def stop(self, mode="immediate"):
        """Stop it; "immediate" is like pulling the plug."""
        if (self.data / "postmaster.pid").exists():
            self.run("pg_ctl", "-D", self.data, "-m", mode, "-w", "stop")

    def restart(self):
        """Stop it and start it again."""
        self.stop("fast")
        return self.start()

    def url(self, database="postgres", user="postgres", password=""):
        """Return the address of a database."""
        secret = f":{quote(password, safe='')}" if password else ""
        return f"postgresql://{user}{secret}@/{database}?host={quote(str(self.folder), safe='')}"

    def connect(self, database="postgres", **options):
        """Return a connection of the superuser's, each statement its own transaction."""
        import psycopg

        return psycopg.connect(self.url(database, **options), autocommit=True)

    def database(self):
        """Create an empty database and return its name."""
        name = f"memory{next(self._databases)}"
        with self.connect() as connection:
            connection.execute(f"CREATE DATABASE {name}")
        return name

    def remove(self):
        """Stop it and delete all it has."""
        self.stop()
        shutil.rmtree(self.folder)


def _unprivileged(folder):
    """Return what makes a subprocess belong to a user who isn't root, and give that user the folder."""
    if os.geteuid() != 0:
        return {}
    names = {user.pw_name: user for user in pwd.getpwall()}
    user = names.get("postgres") or names["nobody"]
    os.chown(folder, user.pw_uid, user.pw_gid)
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


@pytest.fixture(scope="session")
def postgres_tools():
    """Return the folder of PostgreSQL's programs, the newest one; skip where there is none."""
    pytest.importorskip("psycopg", reason="psycopg is not installed", exc_type=ImportError)
    folders = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    found = shutil.which("initdb")
    if found:
        folders.append(Path(found).resolve().parent)
    if not folders:
        pytest.skip("PostgreSQL's server is not installed")
    return max(folders, key=lambda folder: [int(part) for part in folder.parent.name.split(".") if part.isdigit()])


@pytest.fixture(scope="session")
def postgres_server(postgres_tools):
    """Return a running server, for all tests that don't harm it."""
    server = Server(postgres_tools)
    try:
        yield server.start()
    finally:
        server.remove()


@pytest.fixture
def make_server(postgres_tools):
    """Return a function that starts a server of the test's own, to be stopped and started at will."""
    with ExitStack() as stack:

        def make(**options):
            server = Server(postgres_tools, **options)
            stack.callback(server.remove)
            return server.start()

        yield make


@pytest.fixture
def open_memory():
    """Return `open_postgres`, whose stores are closed in the end."""
    from pipeline.memory.base import Languages
    from pipeline.memory.postgres import open_postgres

    with ExitStack() as stack:

        def open_memory(url, languages=Languages(), **options):  # noqa: B008
            store = open_postgres(url, languages, **options)
            stack.callback(store.close)
            return store

        yield open_memory


@pytest.fixture
def eventually():
    """Return a function that waits until a condition holds."""

    def wait(condition, seconds=20):
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it has not come true"
            time.sleep(0.02)

    return wait


def _sqlite_opener(folder):
    from pipeline.memory.sqlite import open_sqlite

    return lambda languages: open_sqlite(folder / "memory.sqlite", languages)


def _postgres_opener(server):
    from pipeline.memory.postgres import open_postgres

    url = server.url(server.database())
    return lambda languages: open_postgres(url, languages)


@pytest.fixture(params=["sqlite", "postgresql"])
def open_store(request, tmp_path):
    """Return a function that opens the store of this test: open_store(languages=Languages(), *, fresh=False).

    Each call opens the same database again; `fresh=True` opens another, empty one. All are closed in the end.
    """
    from pipeline.memory.base import Languages

    server = request.getfixturevalue("postgres_server") if request.param == "postgresql" else None
    folders = count()
    openers = []

    def new():
        if server:
            return _postgres_opener(server)
        folder = tmp_path / f"store{next(folders)}"
        folder.mkdir()
        return _sqlite_opener(folder)

    with ExitStack() as stack:

        def open_store(languages=Languages(), *, fresh=False):  # noqa: B008
            if fresh or not openers:
                openers.append(new())
            store = openers[-1](languages)
            stack.callback(store.close)
            return store

        yield open_store
