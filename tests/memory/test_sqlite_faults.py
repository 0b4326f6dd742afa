"""The file: damaged, foreign, older, locked, read-only, written by several, and by some that are killed."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import connect as connecting
from pipeline.memory.sqlite import open_sqlite, schema
from pipeline.model import MemoryEntry

PAIR = Languages("en", "de")
DOSE = MemoryEntry("Take 5 mg daily.", "Nehmen Sie täglich 5 mg.")
ROOT = Path(__file__).parents[2]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "memory.sqlite"


def _filled(file, count=500):
    with open_sqlite(file, PAIR) as store:
        store.add([DOSE, *(MemoryEntry(f"text number {number}", f"Text {number}") for number in range(count))])


def _found(file, **options):
    with open_sqlite(file, PAIR, **options) as store:
        return [hit.source for hit in store.lookup(DOSE.source, 100)]


def _python(code, *arguments):
    command = [sys.executable, "-c", code, *map(str, arguments)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True)


def _damage(file, start, data):
    with file.open("r+b") as stream:
        stream.seek(start)
        stream.write(data)


def test_a_closed_store_is_one_file(file):
    _filled(file)
    assert [path.name for path in file.parent.iterdir()] == ["memory.sqlite"]
    with open_sqlite(file, PAIR) as store:
        assert not store.was_rebuilt
        assert store.stats().bytes == file.stat().st_size


@pytest.mark.parametrize("size", [50, 5000, 3 * 4096, -1])
def test_a_file_that_was_cut_is_begun_anew(file, size):
    _filled(file)
    os.truncate(file, size if size > 0 else file.stat().st_size - 4096)
    if size == 50:
        _damage(file, 0, bytes(50))
    with open_sqlite(file, PAIR) as store:
        assert store.was_rebuilt
        assert list(store.entries()) == []
        assert store.add([DOSE]) == 1
    assert _found(file) == [DOSE.source]
    assert file.with_name("memory.sqlite.damaged").exists()
    with open_sqlite(file, PAIR) as store:
        assert not store.was_rebuilt


@pytest.mark.parametrize(("start", "length"), [(0, 16), (100, 3000), (0, 100)])
def test_a_file_with_a_damaged_beginning_is_begun_anew(file, start, length):
    _filled(file)
    _damage(file, start, bytes(length))
    with open_sqlite(file, PAIR) as store:
        assert store.was_rebuilt
        assert store.lookup(DOSE.source) == []


def test_damage_that_shows_later_is_begun_anew_at_the_next_opening(file):
    _filled(file, 5000)
    size = file.stat().st_size
    _damage(file, 4096, b"\xa5" * (size - 4096))
    with open_sqlite(file, PAIR) as store, pytest.raises(StoreError, match="damaged") as caught:
        list(store.lookup_many([f"text number {number}" for number in range(5000)]))
    assert caught.value.hint == "try again: it is built anew from the catalogs"
    assert file.with_name("memory.sqlite.damaged").stat().st_size == size
    _filled(file)
    assert _found(file) == [DOSE.source]


def test_a_damaged_file_is_left_alone_where_nothing_may_be_written(file):
    _filled(file)
    os.truncate(file, 5000)
    with pytest.raises(StoreError, match="the memory is damaged"):
        open_sqlite(file, PAIR, read_only=True)
    assert file.stat().st_size == 5000


def test_an_older_file_is_begun_anew(file):
    _filled(file)
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 0")
    connection.close()
    with pytest.raises(StoreError, match="of an older version"):
        open_sqlite(file, PAIR, read_only=True)
    with open_sqlite(file, PAIR) as store:
        assert store.was_rebuilt


def test_a_newer_file_is_refused(file):
    _filled(file)
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = file.read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        open_sqlite(file, PAIR)
    assert file.read_bytes() == before


@pytest.mark.parametrize("application", [0, 77])
def test_another_database_is_refused(file, application):
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE precious (data)")
        connection.execute(f"PRAGMA application_id = {application}")
    connection.close()
    before = file.read_bytes()
    for read_only in (False, True):
        with pytest.raises(StoreError, match="is another program's database"):
            open_sqlite(file, PAIR, read_only=read_only)
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"My notes.\n", b"My notes on many things.\n" * 1000, bytes(range(1, 256)) * 100])
def test_another_file_is_refused(file, content):
    file.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(StoreError, match="is not a translation memory"):
            open_sqlite(file, PAIR, read_only=read_only)
    assert file.read_bytes() == content


def test_an_empty_file_becomes_a_memory(file):
    file.touch()
    _filled(file)
    assert _found(file) == [DOSE.source]


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(StoreError, match="cannot open the memory"):
        open_sqlite(tmp_path, PAIR)


def test_a_missing_folder_is_refused(tmp_path):
    with pytest.raises(StoreError, match="cannot open the memory"):
        open_sqlite(tmp_path / "absent" / "memory", PAIR)


def test_reading_only_needs_a_file(file):
    with pytest.raises(StoreError, match="there is no memory yet"):
        open_sqlite(file, PAIR, read_only=True)
    assert not file.exists()


def test_a_store_for_reading_cannot_be_written(file):
    _filled(file)
    with open_sqlite(file, PAIR, read_only=True) as store:
        for write in (lambda: store.add([DOSE]), lambda: store.forget(["a"]), lambda: store.recall([])):
            with pytest.raises(StoreError, match="can only be read"):
                write()
        assert [hit.source for hit in store.lookup(DOSE.source, 100)] == [DOSE.source]


_AS_NOBODY = """
import os, sys
from pathlib import Path
from pipeline.errors import StoreError
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import open_sqlite
from pipeline.model import MemoryEntry
if os.geteuid() == 0:
    os.setuid(65534)
with open_sqlite(Path(sys.argv[1]), Languages("en", "de")) as store:
    print(len(store.lookup("Take 5 mg daily.", 100)), len(list(store.entries())))
    try:
        store.add([MemoryEntry("a", "b")])
    except StoreError as problem:
        print(problem.message.partition(": ")[2])
"""


@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o755), (0o444, 0o555), (0o644, 0o555)])
def test_a_write_protected_file_or_folder_can_be_read(file_mode, folder_mode):
    folder = Path(tempfile.mkdtemp())
    try:
        _filled(folder / "memory", 20)
        (folder / "memory").chmod(file_mode)
        folder.chmod(folder_mode)
        lines = _python(_AS_NOBODY, folder / "memory").communicate(timeout=60)[0].splitlines()
        assert lines == ["1 21", "the memory can only be read"]
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)


def test_a_writer_waits_for_another_one_and_then_gives_up(file, monkeypatch):
    monkeypatch.setattr(connecting, "WAIT", 0.1)
    with open_sqlite(file, PAIR) as first, open_sqlite(file, PAIR) as second:

        def entries():
            yield DOSE
            with pytest.raises(StoreError, match="is being written by somebody else"):
                second.add([MemoryEntry("a", "b")])
            assert second.lookup(DOSE.source) == []

        assert first.add(entries()) == 1
        assert second.add([MemoryEntry("a", "b")]) == 1
        assert len(first.lookup("a")) == 1


def test_half_a_character_is_refused(file):
    with open_sqlite(file, PAIR) as store:
        store.add([DOSE])
        for entry in (MemoryEntry("a \ud800", "b"), MemoryEntry("a", "b \ud800")):
            with pytest.raises(StoreError, match=r"half a character \(U\+D800\)"):
                store.add([entry])
        assert store.lookup("a \ud800", 1) == []
        assert list(store.entries()) == [DOSE]


def test_a_closed_store_says_so(file):
    store = open_sqlite(file, PAIR)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.lookup("a")


_WRITER = """
import sys
from pathlib import Path
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import fresh, open_sqlite
from pipeline.model import MemoryEntry
fresh.ITEMS = 300
with open_sqlite(Path(sys.argv[1]), Languages("en", "de")) as store:
    for number in range(int(sys.argv[3])):
        texts = [f"shared {number} {part}" for part in range(5)] + [f"own {sys.argv[2]} {number}"]
        store.add(MemoryEntry(text, text, origin=sys.argv[2]) for text in texts)
"""


def test_two_processes_write(file):
    writers = [_python(_WRITER, file, name, 60) for name in ("a", "b")]
    with open_sqlite(file, PAIR) as store:
        while any(writer.poll() is None for writer in writers):
            for hit in store.lookup("shared 3 3", 60):
                assert hit.entries
        assert [writer.wait(60) for writer in writers] == [0, 0]
        for writer in writers:
            writer.communicate()
        assert store.stats()[:4] == (420, {"approved": 720}, 0, 2)
        for number in range(60):
            assert len(store.lookup(f"shared {number} 0", 100)[0].entries) == 2
            assert len(store.lookup(f"own a {number}", 100)) == 1


_KILLED = """
import sys
from pathlib import Path
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import fresh, open_sqlite, write
from pipeline.model import MemoryEntry
fresh.ITEMS, write._BATCH, write._MOST = 200, 20, 100
with open_sqlite(Path(sys.argv[1]), Languages("en", "de")) as store:
    store.replace("whole", b"1", [MemoryEntry(f"whole {n}", "…") for n in range(300)])
    def entries():
        for number in range(10**9):
            if number == 3000:
                print("writing", flush=True)
            yield MemoryEntry(f"half {number}", "…")
    store.replace("whole", b"2", entries())
"""


def test_a_kill_in_the_middle_leaves_whole_transactions(file):
    for _ in range(3):
        writer = _python(_KILLED, file)
        assert writer.stdout.readline() == "writing\n"
        writer.send_signal(signal.SIGKILL)
        writer.communicate(timeout=60)
        with open_sqlite(file, PAIR) as store:
            assert not store.was_rebuilt
            assert store.origins() == {"whole": b"1"}
            assert sorted(entry.source for entry in store.entries()) == sorted(f"whole {n}" for n in range(300))
            assert store.lookup("half 7", 51) == []
            assert len(store.lookup("whole 7", 50, 1000)) == 300
    with sqlite3.connect(file) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()


_CREATOR = """
import sys
from pathlib import Path
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import open_sqlite
from pipeline.model import MemoryEntry
sys.stdin.readline()
with open_sqlite(Path(sys.argv[1]), Languages("en", sys.argv[2])) as store:
    store.add([MemoryEntry("text", sys.argv[2])])
"""


@pytest.mark.parametrize("damaged", [False, True])
def test_several_processes_begin_the_same_file(file, damaged):
    if damaged:
        _filled(file)
        os.truncate(file, 5000)
    starters = [_python(_CREATOR, file, name) for name in ("de", "fr", "es", "it")]
    for starter in starters:
        starter.stdin.write("go\n")
        starter.stdin.flush()
    assert [starter.wait(60) for starter in starters] == [0, 0, 0, 0]
    for name, starter in zip(("de", "fr", "es", "it"), starters, strict=True):
        starter.communicate()
        with open_sqlite(file, Languages("en", name)) as store:
            assert [entry.target for entry in store.entries()] == [name]


_INTERRUPTED = """
import sys
from contextlib import closing
from pathlib import Path
from pipeline.memory.base import Languages
from pipeline.memory.sqlite import open_sqlite
with open_sqlite(Path(sys.argv[1]), Languages("en", "de")) as store:
    answers = store.lookup_many(["text number 7"] * 1_000_000, 60, processes=2)
    next(answers)
    try:
        with closing(answers):  # it may come between two answers, and then nobody else ends what is under way
            print("looking", flush=True)
            for answer in answers:
                pass
    except KeyboardInterrupt:
        print("interrupted")
"""


def test_ctrl_c_ends_lookups_in_processes(file):
    _filled(file)
    asking = _python("import signal; signal.signal(signal.SIGINT, signal.default_int_handler)" + _INTERRUPTED, file)
    assert asking.stdout.readline() == "looking\n"
    asking.send_signal(signal.SIGINT)
    assert asking.communicate(timeout=30)[0] == "interrupted\n"
    assert asking.returncode == 0


def test_lookups_in_processes_say_what_is_wrong(file):
    _filled(file)
    with open_sqlite(file, PAIR) as store:
        file.rename(file.with_name("away"))
        with pytest.raises(StoreError, match="there is no memory yet"):
            list(store.lookup_many(["a", "b"] * 200, processes=2))
