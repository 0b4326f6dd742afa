"""Many writers at once."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.model import MemoryEntry

pytestmark = pytest.mark.slow

# Each one adds the same texts in another order, replaces an origin of its own and forgets it again, over and over.
_WRITER = """
import random, sys
from pipeline.memory.base import Languages
from pipeline.memory.postgres import open_postgres
from pipeline.model import MemoryEntry

url, me = sys.argv[1:]
random.seed(int(me))
with open_postgres(url, Languages()) as store:
    new = 0
    for turn in range(6):
        shared = [(f"Shared text {n} of all", f"Text {n}", (f"Part {n}", "All")) for n in range(150)]
        entries = [MemoryEntry(source, target, sentences=parts) for source, target, parts in shared]
        random.shuffle(entries)
        new += store.add(entries)
        store.add([MemoryEntry("Contested", "Umstritten", who=me, sentences=(f"Sentence {me}", f"Turn {turn}"))])
        own = [MemoryEntry(f"Own text {me} {turn} {n}", f"Eigener Text {n}") for n in range(20)]
        store.replace(f"file-{me}", str(turn).encode(), [*own, *entries[:10]])
        store.replace(f"gone-{me}", b"", entries[:10])
        store.forget([f"gone-{me}"])
    print(new)
"""


def test_processes_write_at_the_same_time(postgres_server, open_memory):
    url = postgres_server.url(postgres_server.database())
    command = [sys.executable, "-c", _WRITER, url]
    writers = [
        subprocess.Popen([*command, str(me)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for me in range(5)
    ]
    outputs = [writer.communicate(timeout=120) for writer in writers]
    told = "".join(errors for _, errors in outputs)
    assert not told, told
    # Each entry was new to exactly one of them, though all of them found an empty database and set it up.
    assert sum(int(output) for output, _ in outputs) == 150

    store = open_memory(url)
    assert store.origins() == {f"file-{me}": b"5" for me in range(5)}
    entries = list(store.entries())
    assert len([entry for entry in entries if not entry.origin and entry.source != "Contested"]) == 150
    assert len([entry for entry in entries if entry.source.startswith("Own text")]) == 100
    assert all(len(store.lookup(f"Shared text {n} of all", 100)) == 1 for n in range(150))
    for me in range(5):
        assert [hit.source for hit in store.lookup(f"Own text {me} 5 7", 100)] == [f"Own text {me} 5 7"]
        assert store.lookup(f"Own text {me} 4 7", 100) == []
    contested = next(entry for entry in entries if entry.source == "Contested")
    found = [store.lookup(sentence, 100)[0].blocks for sentence in contested.sentences]
    assert found == [(contested,)] * 2
    assert store.lookup(f"Sentence {(int(contested.who) + 1) % 5}", 100) == []


def test_nothing_unused_is_left(postgres_server, open_memory):
    name = postgres_server.database()
    store = open_memory(postgres_server.url(name))
    entry = MemoryEntry("Take it with food. Do not chew it.", "Zum Essen einnehmen.", sentences=("Take it.", "Chew."))
    store.replace("a.po", b"1", [entry])
    store.replace("a.po", b"2", [MemoryEntry("Shake it.", "Schütteln.")])
    with postgres_server.connect(name) as connection:
        assert connection.execute("SELECT source FROM pipeline_memory.text").fetchall() == [("Shake it.",)]
        assert connection.execute("SELECT count(*) FROM pipeline_memory.part").fetchone() == (0,)
