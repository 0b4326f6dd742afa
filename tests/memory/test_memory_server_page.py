"""docs/memory-server.md: every statement in it works, and gives exactly the rights that it promises."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.model import MemoryEntry

PAGE = Path(__file__).parents[2] / "docs" / "memory-server.md"
_BLOCK = re.compile(r"^```(sql|sh)\n(.*?)^```", re.MULTILINE | re.DOTALL)
_AS = re.compile(r"-- as (\w+), in (\w+)(, on the replica)?\n")
ENTRY = MemoryEntry("Wash your hands.", "Waschen Sie sich die Hände.", origin="hands.po")

pytestmark = pytest.mark.slow


def _blocks():
    return _BLOCK.findall(PAGE.read_text(encoding="utf-8"))


def _run(server, block):
    """Run the statements of a block as the role, and in the database, that its first line names."""
    role, database, _ = _AS.match(block).groups()
    with server.connect(database) as connection:
        connection.execute(f"SET ROLE {role}")
        for statement in filter(str.strip, _AS.sub("", block).split(";\n")):
            connection.execute(statement)


def _all_but_the_replica(server, open_memory):
    for kind, block in _blocks():
        if kind == "sql" and "on the replica" not in block:
            _run(server, block)
        elif "pipeline memory stats" in block:
            open_memory(server.url("memory", "memory_owner"))


def test_every_sql_block_says_who_runs_it_where():
    blocks = [block for kind, block in _blocks() if kind == "sql"]
    assert len(blocks) > 10
    assert [block for block in blocks if not _AS.match(block)] == []


def test_all_statements_work_and_the_roles_suffice(make_server, open_memory):
    server = make_server()
    _all_but_the_replica(server, open_memory)

    writer = open_memory(server.url("memory", "anna"))
    assert writer.add([ENTRY]) == 1
    writer.replace("other.po", b"1", [ENTRY])
    writer.recall([("Wash.", "Waschen.")])
    assert writer.recalled() == [("Wash.", "Waschen.")]
    writer.recall([])
    writer.forget(["other.po"])
    assert [hit.entries for hit in writer.lookup("Wash your hands!")] == [(ENTRY,)]
    assert writer.stats().bytes > 0

    reader = open_memory(server.url("memory", "ci"))
    assert [hit.entries for hit in reader.lookup("Wash your hands!")] == [(ENTRY,)]
    assert [hit.source for hit in reader.containing("your hands")] == [ENTRY.source]
    assert list(reader.entries()) == [ENTRY]
    assert reader.origins() == {"hands.po": b""}
    assert reader.stats().texts == 1
    assert reader.lookup_many([ENTRY.source] * 300, processes=2) is not None

    writing = (
        lambda store: store.add([ENTRY]),
        lambda store: store.replace("a", b"", [ENTRY]),
        lambda store: store.forget(["hands.po"]),
        lambda store: store.recall([]),
    )
    for write in writing:
        with pytest.raises(StoreError):
            write(reader)
    with server.connect("memory") as connection:
        connection.execute("ALTER ROLE ci RESET default_transaction_read_only")
    again = open_memory(server.url("memory", "ci"))
    for write in writing:
        with pytest.raises(StoreError, match="you may not do that there"):
            write(again)
    assert list(reader.entries()) == [ENTRY]


def test_a_new_pair_is_for_the_owner(make_server, open_memory):
    server = make_server()
    _all_but_the_replica(server, open_memory)
    pair = Languages("en", "it")
    writer = open_memory(server.url("memory", "anna"), pair)
    assert writer.lookup("Wash your hands.") == []
    assert writer.stats().texts == 0
    told = r"there is no memory for en → it yet; its owner has to run `(SELECT pipeline_memory.create_pair.*;)`$"
    with pytest.raises(StoreError, match=told) as raised:
        writer.add([ENTRY])
    with server.connect("memory") as connection:
        connection.execute("SET ROLE memory_owner")
        connection.execute(re.search(told, str(raised.value))[1])
    assert writer.add([ENTRY]) == 1


def test_nobody_but_the_owner_sets_the_memory_up(make_server, open_memory):
    server = make_server()
    kinds = iter(_blocks())
    for _, block in kinds:
        if "pipeline memory stats" in block:
            break
        _run(server, block)
    with server.connect() as connection:
        connection.execute("CREATE ROLE early LOGIN IN ROLE memory_writer; CREATE ROLE stranger LOGIN")
    with pytest.raises(StoreError, match="the memory is not set up; run `pipeline memory stats` once as its owner"):
        open_memory(server.url("memory", "early"))
    with pytest.raises(StoreError, match=r"permission denied.*rights of a reader or writer"):
        open_memory(server.url("memory", "stranger"))


def test_the_replica_of_the_page(make_server, eventually):
    primary = make_server()
    replica = make_server(of=primary)
    block = next(block for _, block in _blocks() if "on the replica" in block)
    _run(replica, block)

    def promoted():
        with replica.connect() as connection:
            return connection.execute("SELECT NOT pg_is_in_recovery()").fetchone()[0]

    eventually(promoted)
