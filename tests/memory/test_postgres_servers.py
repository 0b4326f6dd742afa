"""Servers that go away, come back, and follow one another."""

from __future__ import annotations

from functools import partial

import pytest

from pipeline.errors import StoreError
from pipeline.model import MemoryEntry

pytestmark = pytest.mark.slow

FEVER = MemoryEntry("Drink plenty of water.", "Trinken Sie viel Wasser.")
REST = MemoryEntry("Rest until you feel better.", "Ruhen Sie sich aus, bis es Ihnen besser geht.")


def _targets(store, text):
    return [entry.target for hit in store.lookup(text) for entry in hit.entries]


def _where(store):
    """Return what the next lookup asks: "replica" or "primary"."""
    return store._routes.read(  # noqa: SLF001
        lambda connection: "replica" if connection.execute("SELECT pg_is_in_recovery()").fetchone()[0] else "primary"
    )


def test_lookups_go_to_the_replica_and_survive_either_server(make_server, open_memory, eventually):
    primary = make_server()
    replica = make_server(of=primary)
    name = primary.database()
    open_memory(primary.url(name))
    eventually(lambda: _answers(replica, name))
    eventually(lambda: _is_set_up(open_memory, replica.url(name)))
    store = open_memory(primary.url(name), replica_url=replica.url(name))

    # One's own writing is seen at once, and the replica is asked as soon as it has it.
    assert store.add([FEVER]) == 1
    assert _targets(store, FEVER.source) == [FEVER.target]
    eventually(lambda: _where(store) == "replica")
    assert _targets(store, FEVER.source) == [FEVER.target]

    with replica.connect(name) as connection:
        connection.execute("SELECT pg_wal_replay_pause()")
    assert store.add([REST]) == 1
    assert _where(store) == "primary"
    assert _targets(store, REST.source) == [REST.target]
    assert sorted(entry.source for entry in store.entries()) == [FEVER.source, REST.source]
    other = open_memory(primary.url(name), replica_url=replica.url(name))
    assert _where(other) == "replica"
    assert _targets(other, REST.source) == []
    with replica.connect(name) as connection:
        connection.execute("SELECT pg_wal_replay_resume()")
    eventually(lambda: _where(store) == "replica")

    # The replica goes: the primary answers, and is left only when the replica has had time to come back.
    now = [0.0]
    store._routes._clock = lambda: now[0]  # noqa: SLF001
    store._routes._rested = 0.0  # noqa: SLF001
    replica.stop()
    assert _targets(store, REST.source) == [REST.target]
    assert _where(store) == "primary"
    replica.start()
    assert _where(store) == "primary"
    now[0] = 31.0
    eventually(lambda: _where(store) == "replica")

    # The primary goes: the replica still answers, nothing can be written.
    primary.stop()
    assert _targets(store, REST.source) == [REST.target]
    late = open_memory(primary.url(name), replica_url=replica.url(name))
    assert _targets(late, FEVER.source) == [FEVER.target]
    assert store.stats().texts == 2
    for write in (lambda: store.add([FEVER]), lambda: late.forget([""]), lambda: late.recall([("a", "b")])):
        with pytest.raises(StoreError, match="check that the server is running"):
            write()
    assert _targets(store, REST.source) == [REST.target]

    replica.stop()
    with pytest.raises(StoreError, match="check that the server is running"):
        store.lookup(REST.source)
    primary.start()
    assert _targets(store, REST.source) == [REST.target]
    assert store.add([FEVER]) == 0


def test_a_replica_is_no_place_to_write(make_server, open_memory, eventually):
    primary = make_server()
    replica = make_server(of=primary)
    name = primary.database()
    open_memory(primary.url(name)).add([FEVER])

    eventually(lambda: _answers(replica, name))
    eventually(lambda: _found(open_memory, replica.url(name)) == [FEVER.target])
    store = open_memory(replica.url(name))
    with pytest.raises(StoreError, match=r"is a replica.*give the primary server as `memory.url`"):
        store.add([REST])
    # A replica that has not got the tables yet is passed over.
    empty = primary.database()
    eventually(lambda: _answers(replica, empty))
    with pytest.raises(StoreError, match=r"the memory is not set up; run `pipeline memory stats` once as its owner"):
        open_memory(replica.url(empty))
    assert open_memory(primary.url(empty), replica_url=replica.url(empty)).lookup("Any text.") == []


def _found(open_memory, url):
    try:
        return _targets(open_memory(url), FEVER.source)
    except StoreError:
        return None


def _is_set_up(open_memory, url):
    try:
        open_memory(url)
    except StoreError:
        return False
    return True


def _answers(server, database):
    import psycopg

    try:
        server.connect(database).close()
    except psycopg.Error:
        return False
    return True


def test_a_connection_that_was_lost_is_made_again(make_server, open_memory):
    server = make_server()
    store = open_memory(server.url(server.database()))
    store.add([FEVER])
    server.restart()
    assert _targets(store, FEVER.source) == [FEVER.target]
    server.restart()
    assert store.add([REST]) == 1
    server.restart()
    assert len(list(store.entries())) == 2
    server.restart()
    assert store.stats().entries == {"approved": 2}
    server.restart()
    assert [hit.source for hit in store.containing("plenty of")] == [FEVER.source]


@pytest.mark.parametrize("write", ["add", "replace"])
def test_a_server_killed_in_a_batch_keeps_nothing_of_it(make_server, open_memory, write):
    server = make_server(safe=True)
    store = open_memory(server.url(server.database()))
    store.replace("old.po", b"mark", [FEVER])
    before = list(store.entries())

    def entries():
        for number in range(20_000):
            if number == 10_000:
                server.stop()
            yield MemoryEntry(f"Text number {number}", f"Text Nummer {number}")

    writing = {"add": store.add, "replace": partial(store.replace, "old.po", b"other")}
    with pytest.raises(StoreError, match="check that the server is running"):
        writing[write](entries())
    server.start()
    assert list(store.entries()) == before
    assert store.origins() == {"old.po": b"mark"}
    assert store.lookup("Text number 1") == []
    assert store.stats().texts == 1


def test_what_was_added_survives_a_pulled_plug(make_server, open_memory):
    server = make_server(safe=True)
    store = open_memory(server.url(server.database()))
    assert store.add([FEVER, REST]) == 2
    server.stop()
    server.start()
    assert store.add([FEVER, REST]) == 0
    assert _targets(store, FEVER.source) == [FEVER.target]
