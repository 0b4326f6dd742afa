"""What people are told when a server cannot be used; and rows that somebody else has written."""

from __future__ import annotations

import sys

import pytest

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.memory.postgres import open_postgres
from pipeline.memory.postgres.quoting import plain, quoted
from pipeline.memory.postgres.schema import LATEST
from pipeline.model import MemoryEntry, Status

ENTRY = MemoryEntry("Close the lid.", "Schließen Sie den Deckel.")
SECRET = "s3cr3t/with:odd@signs"  # noqa: S105  # nobody's


def _refusal(url, **options):
    with pytest.raises(StoreError) as raised:
        open_postgres(url, Languages(), **options)
    assert SECRET not in str(raised.value)
    assert "s3cr3t" not in str(raised.value)
    return str(raised.value)


def test_psycopg_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert _refusal("postgresql://localhost/memory") == (
        "psycopg is not installed; run `pip install 'pipeline[postgres]'`"
    )


@pytest.mark.usefixtures("postgres_tools")
@pytest.mark.parametrize(
    ("url", "told"),
    [
        (f"postgresql://anna:{SECRET}@localhost/memory", "is not one that PostgreSQL understands"),
        ("postgresql://anna:s3cr3t@x@localhost/memory", "is not one that PostgreSQL understands"),
        ("postgresql://anna:s3cr3t/x@localhost/memory", "is not one that PostgreSQL understands"),
        ("postgresql://localhost:s3cr3t/memory", "is not one that PostgreSQL understands"),
        ("postgresql://anna:s3cr3t%zz@localhost/memory", "is not one that PostgreSQL understands"),
        ("postgresql://localhost/memory?color=s3cr3t", "is not one that PostgreSQL understands"),
        ("mysql://localhost/memory", "is not one that PostgreSQL understands"),
    ],
)
def test_addresses_that_are_not(url, told):
    assert told in _refusal(url)


@pytest.mark.usefixtures("postgres_tools")
def test_nobody_is_there(tmp_path):
    told = _refusal(f"postgresql://anna:{SECRET.replace('/', '%2F').replace('@', '%40')}@/memory?host={tmp_path}")
    assert told.startswith(f"PostgreSQL ({tmp_path}/memory): ")
    assert told.endswith("check that the server is running and reachable, and that the address is right")


def test_the_server_refuses(make_server):
    server = make_server()
    with server.connect() as connection:
        connection.execute("CREATE ROLE anna LOGIN PASSWORD 'right'")
        connection.execute("CREATE DATABASE memory")
        connection.execute("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
    assert "create it (docs/memory-server.md), or correct the address" in _refusal(server.url("missing"))
    assert "has the encoding LATIN1; create it with ENCODING 'UTF8'" in _refusal(server.url("latin"))
    (server.data / "pg_hba.conf").write_text("local memory anna scram-sha-256\nlocal postgres postgres trust\n")
    with server.connect() as connection:
        connection.execute("SELECT pg_reload_conf()")
    told = _refusal(server.url("memory", "anna", SECRET))
    assert "password authentication failed" in told
    assert told.endswith("check user and password (~/.pgpass, PGPASSWORD or the address)")
    assert _refusal(server.url("memory", "berta")).endswith("let pg_hba.conf on the server admit you")


def test_a_newer_memory_is_left_alone(postgres_server, open_memory):
    name = postgres_server.database()
    open_memory(postgres_server.url(name)).add([ENTRY])
    with postgres_server.connect(name) as connection:
        connection.execute("INSERT INTO pipeline_memory.version (number) VALUES (%s)", (LATEST + 1,))
    told = _refusal(postgres_server.url(name))
    assert f"is from a newer version of this program ({LATEST + 1} instead of {LATEST}); install that version" in told


def test_tables_are_missing(postgres_server, open_memory):
    name = postgres_server.database()
    store = open_memory(postgres_server.url(name))
    store.add([ENTRY])
    with postgres_server.connect(name) as connection:
        connection.execute("DROP TABLE pipeline_memory.frequency, pipeline_memory.entry CASCADE")
    with pytest.raises(StoreError, match=r"tables of the memory are missing.*; restore the database from its backup"):
        store.lookup(ENTRY.source)
    with pytest.raises(StoreError, match="tables of the memory are missing"):
        store.add([MemoryEntry("Open the lid.", "Öffnen Sie den Deckel.")])


def test_a_text_that_is_too_long(postgres_server, open_memory):
    store = open_memory(postgres_server.url(postgres_server.database()))
    with pytest.raises(StoreError, match="a text or name is too long for the memory"):
        store.add([ENTRY, MemoryEntry("Short.", "x" * ((1 << 24) + 1))])
    assert list(store.entries()) == []


def test_an_error_in_what_is_added_leaves_the_store_usable(postgres_server, open_memory):
    store = open_memory(postgres_server.url(postgres_server.database()))

    def broken():
        yield ENTRY
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        store.add(broken())
    assert store.lookup(ENTRY.source) == []
    assert store.add([ENTRY]) == 1
    with pytest.raises(StoreError, match=r"half a character \(U\+D800\)"):
        store.add([MemoryEntry("Broken \ud800 text", "Text")])
    assert [hit.source for hit in store.lookup(ENTRY.source)] == [ENTRY.source]


def test_rows_that_somebody_else_wrote_are_only_text(postgres_server, open_memory):
    name = postgres_server.database()
    store = open_memory(postgres_server.url(name))
    store.add([ENTRY])
    with postgres_server.connect(name) as connection:
        connection.execute("ALTER TABLE pipeline_memory.entry DROP CONSTRAINT entry_status_check")
        connection.execute("ALTER TABLE pipeline_memory.entry DROP CONSTRAINT entry_context_check")
        connection.execute(
            "UPDATE pipeline_memory.entry SET status = 'blessed', context = '{a,b,c,d,e}', properties = '{x,y,z}'"
        )
    (entry,) = store.lookup(ENTRY.source)[0].entries
    assert entry.status is Status.FUZZY
    assert entry.context == ("a", "b", "c", "d")
    assert entry.properties == (("x", "y"),)


@pytest.mark.parametrize("text", ["a\0b", "\0", "\1", "\1\1", "\1\2", "a\1\2\0\1b", "plain"])
def test_texts_that_a_server_cannot_hold_are_quoted(text):
    assert "\0" not in quoted(text)
    assert plain(quoted(text)) == text


def test_an_older_memory_is_brought_up_to_date_by_its_owner_only(postgres_server, open_memory, monkeypatch):
    from pipeline.memory.postgres import link, migrate

    name = postgres_server.database()
    with postgres_server.connect(name) as connection:
        connection.execute("CREATE ROLE keeper LOGIN; CREATE ROLE guest LOGIN")
        connection.execute("CREATE SCHEMA pipeline_memory AUTHORIZATION keeper")
        connection.execute("SET ROLE keeper")
        connection.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA pipeline_memory GRANT SELECT ON TABLES TO guest")
        connection.execute("GRANT USAGE ON SCHEMA pipeline_memory TO guest")
    keeper, guest = (postgres_server.url(name, user) for user in ("keeper", "guest"))
    open_memory(keeper).add([ENTRY])

    steps = (*migrate.STEPS, "CREATE TABLE pipeline_memory.extra (number integer)")
    monkeypatch.setattr(migrate, "STEPS", steps)
    monkeypatch.setattr(migrate, "LATEST", LATEST + 1)
    monkeypatch.setattr(link, "LATEST", LATEST + 1)
    told = _refusal(guest)
    assert f"the memory is of version {LATEST} instead of {LATEST + 1}; run `pipeline memory stats` once as" in told
    assert [hit.entries for hit in open_memory(keeper).lookup(ENTRY.source)] == [(ENTRY,)]
    assert [hit.entries for hit in open_memory(guest).lookup(ENTRY.source)] == [(ENTRY,)]
    with postgres_server.connect(name) as connection:
        versions = connection.execute("SELECT number FROM pipeline_memory.version ORDER BY number").fetchall()
        assert versions == [(number + 1,) for number in range(LATEST + 1)]
        connection.execute("DROP OWNED BY guest; DROP ROLE guest; REASSIGN OWNED BY keeper TO postgres")
        connection.execute("DROP OWNED BY keeper; DROP ROLE keeper")
