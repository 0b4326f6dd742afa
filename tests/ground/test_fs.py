import errno
import os
import re
import signal
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.errors import CatalogError, SourceError, StoreError
from pipeline.fs import TEMPORARY_PREFIX, clean_leftovers, decode, lock, read_bytes, state_folder, walk, write_files


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


# --- decode


@given(st.text().filter(lambda text: "\0" not in text and not text.startswith("\ufeff")), st.booleans())
def test_decode_returns_the_text_as_it_was(text, bom):
    data = b"\xef\xbb\xbf" * bom + text.encode()
    assert decode(data, "a.html", SourceError) == (text, bom)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            "Fieber".encode("utf-16"),
            (
                "a.html:1:1: the text is UTF-16LE, not UTF-8; "
                "save the file as UTF-8, for example with `iconv -f UTF-16LE -t UTF-8 a.html`"
            ),
        ),
        (
            b"\xfe\xff\x00F",
            (
                "a.html:1:1: the text is UTF-16BE, not UTF-8; "
                "save the file as UTF-8, for example with `iconv -f UTF-16BE -t UTF-8 a.html`"
            ),
        ),
        (
            "Fieber".encode("utf-32"),
            (
                "a.html:1:1: the text is UTF-32LE, not UTF-8; "
                "save the file as UTF-8, for example with `iconv -f UTF-32LE -t UTF-8 a.html`"
            ),
        ),
        (
            "Fieber".encode("utf-16-le"),
            (
                "a.html:1:2: the text is UTF-16LE, not UTF-8; "
                "save the file as UTF-8, for example with `iconv -f UTF-16LE -t UTF-8 a.html`"
            ),
        ),
        (
            "<p>Zwei\r\nMahlzeiten täglich".encode("latin-1"),
            (
                "a.html:2:13: byte 0xE4 is not UTF-8; in windows-1252 it would read 'täglich'; "
                "save the file as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8 a.html`"
            ),
        ),
        (
            "Für täg".encode() + b"\xe4lich",
            "a.html:1:8: byte 0xE4 is not UTF-8, though the text before it is; restore the damaged character",
        ),
        (
            "Grippe – Übelkeit".encode()[:-8],
            "a.html:1:10: byte 0xC3 is not UTF-8, though the text before it is; restore the damaged character",
        ),
        (
            b"one\rtwo\nthree\x00",
            "a.html:3:6: NUL byte: this is a binary or damaged file; restore the file, or give a text file",
        ),
        (
            b"\x89PNG\r\n\x1a\n\x02\x03",
            "a.html:1:1: byte 0x89: this is a binary or damaged file; restore the file, or give a text file",
        ),
        (
            b"a\xed\xa0\x80",
            (
                "a.html:1:2: byte 0xED is not UTF-8; in windows-1252 it would read 'aí'; "
                "save the file as UTF-8, for example with `iconv -f WINDOWS-1252 -t UTF-8 a.html`"
            ),
        ),
    ],
)
def test_decode_tells_where_a_file_is_not_utf8(data, message):
    with pytest.raises(SourceError) as caught:
        decode(data, "a.html", SourceError)
    assert str(caught.value) == message


@given(st.binary(max_size=40))
def test_decode_accepts_what_python_accepts_or_raises_the_error_asked_for(data):
    try:
        text, bom = decode(data, "a.po", CatalogError)
    except CatalogError as error:
        message = str(error)
    else:
        message = ""
        assert ("\ufeff" * bom + text).encode() == data
    assert re.match(r"a\.po:\d+:\d+: .+; .+|$", message)


# --- read_bytes


def test_read_bytes(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"12345")
    assert read_bytes(path, limit_bytes=5, error=SourceError) == b"12345"
    with pytest.raises(SourceError) as caught:
        read_bytes(path, limit_bytes=4, error=SourceError, file="a.html")
    assert str(caught.value) == "a.html: 5 bytes are more than the 4 allowed; split the file or raise the limit"


def test_read_bytes_names_what_it_cannot_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    messages = []
    for name in ("missing.html", ".", "pipe"):
        with pytest.raises(SourceError) as caught:
            read_bytes(tmp_path / name, limit_bytes=9, error=SourceError, file=name)
        messages.append(str(caught.value))
    assert messages == [
        "missing.html: cannot read: No such file or directory; check the name",
        ".: not a regular file; give the name of a file",
        "pipe: not a regular file; give the name of a file",
    ]


# --- walk


def make(folder, *files):
    for name in files:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("x")


def test_walk_finds_files_by_suffix_in_sorted_order(tmp_path):
    make(tmp_path, "b.html", "a/z.HTML", "a/b/c.htm", "a-b.html", "ä ö.html", "x.txt", ".git/d.html", ".e.html")
    assert walk(tmp_path, (".html", ".htm")) == ("a-b.html", "a/b/c.htm", "a/z.HTML", "b.html", "ä ö.html")
    assert walk(tmp_path) == ("a-b.html", "a/b/c.htm", "a/z.HTML", "b.html", "x.txt", "ä ö.html")


def test_walk_takes_links_to_files_inside_and_survives_loops(tmp_path):
    make(tmp_path, "start.html", "a/b.html")
    (tmp_path / "index.html").symlink_to("start.html")
    (tmp_path / "a" / "up").symlink_to("..")
    (tmp_path / "again").symlink_to("a")
    assert walk(tmp_path, (".html",)) == ("a/b.html", "index.html", "start.html")


def test_walk_accepts_a_root_that_is_a_link(tmp_path):
    make(tmp_path, "real/a.html")
    (tmp_path / "source").symlink_to("real")
    assert walk(tmp_path / "source", (".html",)) == ("a.html",)


@pytest.mark.parametrize("name", ["link.html", "folder"])
def test_walk_refuses_links_that_lead_out(tmp_path, name):
    make(tmp_path, "in/a.html", "in-2/b.html")
    target = tmp_path / "in-2" / ("b.html" if name.endswith(".html") else "")
    (tmp_path / "in" / name).symlink_to(target)
    with pytest.raises(StoreError) as caught:
        walk(tmp_path / "in", (".html",), error=StoreError)
    assert str(caught.value) == (
        f"{tmp_path}/in/{name}: the link leads out of the folder, to {target}; replace the link by the files themselves"
    )


def test_walk_refuses_links_to_nothing_and_to_themselves(tmp_path):
    (tmp_path / "a.html").symlink_to("missing.html")
    with pytest.raises(SourceError, match=r"a\.html: the link leads to nothing; remove the link"):
        walk(tmp_path, (".html",))
    (tmp_path / "a.html").unlink()
    (tmp_path / "a.html").symlink_to("a.html")
    with pytest.raises(SourceError, match=r"a\.html: the link leads to nothing; remove the link"):
        walk(tmp_path, (".html",))


def test_walk_names_a_folder_it_cannot_read(tmp_path):
    with pytest.raises(SourceError, match="missing: cannot read the folder: No such file or directory; check that"):
        walk(tmp_path / "missing", (".html",))


# --- write_files


def test_write_files_creates_changes_and_deletes(tmp_path):
    make(tmp_path, "old.po", "gone.po", "same.po")
    before = (tmp_path / "same.po").stat()
    changes = {tmp_path / "old.po": b"new", tmp_path / "same.po": b"x", tmp_path / "de/a b/ü.po": b"\xc3\xa4"}
    written = write_files(changes, delete=[tmp_path / "gone.po", tmp_path / "never.po"], root=tmp_path)
    assert written == [tmp_path / "old.po", tmp_path / "de/a b/ü.po", tmp_path / "gone.po"]
    assert names(tmp_path) == ["de", "de/a b", "de/a b/ü.po", "old.po", "same.po"]
    assert (tmp_path / "old.po").read_bytes() == b"new"
    assert (tmp_path / "de/a b/ü.po").read_bytes() == b"\xc3\xa4"
    after = (tmp_path / "same.po").stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_writing_the_same_again_writes_nothing(tmp_path):
    changes = {tmp_path / "a.po": b"1", tmp_path / "b/c.po": b""}
    assert len(write_files(changes)) == 2
    before = {path: path.stat() for path in changes}
    assert write_files(changes) == []
    assert {path: path.stat().st_mtime_ns for path in changes} == {
        path: status.st_mtime_ns for path, status in before.items()
    }


def test_write_files_keeps_the_mode_and_obeys_the_umask(tmp_path):
    make(tmp_path, "a.po")
    (tmp_path / "a.po").chmod(0o640)
    before = os.umask(0o027)
    try:
        write_files({tmp_path / "a.po": b"new", tmp_path / "b.po": b"new"})
    finally:
        os.umask(before)
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("a.po", "b.po")] == [0o640, 0o640]


def test_write_files_writes_through_links_and_deletes_the_link_itself(tmp_path):
    make(tmp_path, "real/a.po", "real/b.po")
    (tmp_path / "a.po").symlink_to("real/a.po")
    (tmp_path / "b.po").symlink_to("real/b.po")
    (tmp_path / "linked").symlink_to("real")
    changes = {tmp_path / "a.po": b"new", tmp_path / "linked" / "c.po": b"c"}
    write_files(changes, delete=[tmp_path / "b.po"], root=tmp_path)
    assert (tmp_path / "a.po").is_symlink()
    assert (tmp_path / "real/a.po").read_bytes() == b"new"
    assert names(tmp_path) == ["a.po", "linked", "real", "real/a.po", "real/b.po", "real/c.po"]


@pytest.mark.parametrize("action", ["write", "delete"])
def test_write_files_stays_inside_the_project(tmp_path, action):
    make(tmp_path, "project/a.po", "project-2/b.po")
    (tmp_path / "project" / "out").symlink_to(tmp_path / "project-2")
    path = tmp_path / "project" / "out" / "b.po"
    changes = {tmp_path / "project/a.po": b"new"} | ({path: b"new"} if action == "write" else {})
    removals = [path] if action == "delete" else []
    with pytest.raises(StoreError, match=r"out/b\.po: lies outside the project, at .*project-2/b\.po; remove the link"):
        write_files(changes, delete=removals, root=tmp_path / "project")
    assert (tmp_path / "project/a.po").read_bytes() == b"x"
    assert (tmp_path / "project-2/b.po").read_bytes() == b"x"


def test_write_files_refuses_what_is_no_file(tmp_path):
    make(tmp_path, "a.po", "b.po/c")
    with pytest.raises(StoreError, match=r"b\.po: is not a regular file"):
        write_files({tmp_path / "a.po": b"new", tmp_path / "b.po": b"new"})
    with pytest.raises(StoreError, match=r"b\.po: is not a regular file"):
        write_files({tmp_path / "a.po": b"new"}, delete=[tmp_path / "b.po"])
    with pytest.raises(StoreError, match=r"c\.po: cannot write: Not a directory; rename the file that stands where"):
        write_files({tmp_path / "d/e.po": b"new", tmp_path / "a.po" / "c.po": b"new"})
    (tmp_path / "link.po").symlink_to("a.po")
    with pytest.raises(StoreError, match=r"link\.po: is the same file as .*a\.po; remove the link"):
        write_files({tmp_path / "a.po": b"new", tmp_path / "link.po": b"other"})
    assert (tmp_path / "a.po").read_bytes() == b"x"
    assert names(tmp_path) == ["a.po", "b.po", "b.po/c", "link.po"]


def test_write_files_respects_write_protection(tmp_path, monkeypatch):
    make(tmp_path, "a.po", "b.po")
    monkeypatch.setattr(os, "access", lambda path, _mode: not str(path).endswith("b.po"))  # root may write anything
    with pytest.raises(StoreError, match=r"b\.po: the file is write-protected; give yourself the right to write it"):
        write_files({tmp_path / "a.po": b"new", tmp_path / "b.po": b"new"})
    assert (tmp_path / "a.po").read_bytes() == b"x"


@pytest.fixture
def project(tmp_path):
    """Three files to change, one to create in a folder to create, two to delete."""
    make(tmp_path, "a.po", "b.po", "sub/c.po", "d.po", "e.po")
    changes = {tmp_path / name: name.encode() for name in ("a.po", "b.po", "sub/c.po", "x/y/z.po")}
    return tmp_path, changes, [tmp_path / "d.po", tmp_path / "e.po"]


def snapshot(folder):
    return {name: ((folder / name).stat()[:2], read(folder / name)) for name in names(folder)}


def read(path):
    return path.read_bytes() if path.is_file() else b""


def fail_at(monkeypatch, name, number, code):
    """Let the call `number` of the function `os.name` fail, as the system would."""
    original, calls = getattr(os, name), []

    def failing(*args, **kwargs):
        calls.append(args)
        if len(calls) == number:
            raise OSError(code, os.strerror(code))
        return original(*args, **kwargs)

    monkeypatch.setattr(os, name, failing)


RIGHTS = "give yourself the right to write in that folder and try again"


@pytest.mark.parametrize(
    ("function", "calls", "code", "message"),
    [
        ("write", 4, errno.ENOSPC, "No space left on device; free some space on the disk and try again"),
        ("fsync", 7, errno.ENOSPC, "No space left on device; free some space on the disk and try again"),
        ("fsync", 7, errno.EIO, "Input/output error; check the disk and try again"),
        ("replace", 4, errno.EACCES, f"Permission denied; {RIGHTS}"),
        ("rename", 2, errno.EPERM, f"Operation not permitted; {RIGHTS}"),
        ("mkdir", 2, errno.EROFS, "Read-only file system; mount the file system for writing and try again"),
        ("fchmod", 3, errno.EPERM, f"Operation not permitted; {RIGHTS}"),
    ],
)
def test_a_failure_at_any_step_leaves_all_as_it_was(project, function, calls, code, message):
    folder, changes, removals = project
    before = snapshot(folder)
    for number in range(1, calls + 1):
        with pytest.MonkeyPatch.context() as patch:
            fail_at(patch, function, number, code)
            with pytest.raises(StoreError) as caught:
                write_files(changes, delete=removals, root=folder)
        assert re.fullmatch(rf"{folder}[^:]*: cannot write: {message}", str(caught.value))
        assert snapshot(folder) == before


def test_a_folder_that_cannot_be_written(project, monkeypatch):
    folder, changes, removals = project
    original = os.open

    def refuse(path, flags, *args, **kwargs):
        if flags & os.O_CREAT and "/sub/" in str(path):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return original(path, flags, *args, **kwargs)

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(StoreError) as caught:
        write_files(changes, delete=removals)
    assert str(caught.value) == (
        f"{folder}/sub/c.po: cannot write: Permission denied; "
        "give yourself the right to write in that folder and try again"
    )
    assert names(folder) == ["a.po", "b.po", "d.po", "e.po", "sub", "sub/c.po"]


def test_files_are_put_back_where_there_are_no_hard_links(project, monkeypatch):
    folder, changes, removals = project
    before = {path: read(path) for path in folder.rglob("*")}

    def no_links(*_args, **_kwargs):
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", no_links)
    with monkeypatch.context() as patch:
        fail_at(patch, "rename", 2, errno.EIO)
        with pytest.raises(StoreError):
            write_files(changes, delete=removals)
    assert {path: read(path) for path in folder.rglob("*")} == before
    assert len(write_files(changes, delete=removals)) == 6
    assert names(folder) == ["a.po", "b.po", "sub", "sub/c.po", "x", "x/y", "x/y/z.po"]


def test_an_interrupt_leaves_everything_as_it_was(project, monkeypatch):
    folder, changes, removals = project
    before = {path: read(path) for path in folder.rglob("*")}

    def interrupt(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "rename", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_files(changes, delete=removals)
    assert {path: read(path) for path in folder.rglob("*")} == before


def test_short_writes_are_continued(tmp_path, monkeypatch):
    original = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: original(descriptor, data[:3]))
    write_files({tmp_path / "a.po": b"0123456789"})
    assert (tmp_path / "a.po").read_bytes() == b"0123456789"


def test_everything_is_on_the_disk_before_anything_is_renamed(project, monkeypatch):
    _, changes, removals = project
    order = []
    for name in ("fsync", "replace", "rename"):
        original = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *args, name=name, original=original: order.append(name) or original(*args))
    write_files(changes, delete=removals)
    folders_with_changes = 4  # the project, sub, x and x/y
    expected = ["fsync"] * 4 + ["replace"] * 4 + ["fsync"] * folders_with_changes + ["rename"] * 2 + ["fsync"]
    assert order == expected


def test_many_files(tmp_path):
    changes = {tmp_path / f"{number % 7}" / f"{number}.po": b"%d" % number for number in range(300)}
    assert len(write_files(changes)) == 300
    assert write_files(changes) == []
    assert all(path.read_bytes() == data for path, data in changes.items())
    assert len(walk(tmp_path)) == len(list(tmp_path.rglob("*.*"))) == 300


KILLED = textwrap.dedent(
    """
    import os, signal, sys
    from pathlib import Path
    from pipeline.fs import clean_leftovers, write_files

    STEPS = "open write fsync close replace rename link unlink mkdir fchmod".split()

    def run(folder, limit):
        calls = 0
        def counted(original):
            def function(*args, **kwargs):
                nonlocal calls
                calls += 1
                if calls > limit:
                    os.kill(os.getpid(), signal.SIGKILL)
                return original(*args, **kwargs)
            return function
        changes = {folder / name: b"new " * 2000 for name in ("a.po", "b.po", "sub/c.po", "x/d.po")}
        for step in STEPS:
            setattr(os, step, counted(getattr(os, step)))
        write_files(changes, delete=[folder / "gone.po"])
        os._exit(0)

    def check(folder):
        for name in ("a.po", "b.po", "sub/c.po", "x/d.po", "gone.po"):
            path = folder / name
            content = path.read_bytes() if path.exists() else None
            allowed = {"x/d.po": (None, b"new " * 2000), "gone.po": (b"old", None)}.get(name, (b"old", b"new " * 2000))
            assert content in allowed, (name, content and content[:20])
        everything_new = (folder / "x/d.po").exists() and (folder / "a.po").read_bytes() != b"old"
        assert everything_new or (folder / "gone.po").exists()

    root = Path(sys.argv[1])
    killed = 0
    for limit in range(1000):
        folder = root / str(limit)
        (folder / "sub").mkdir(parents=True)
        for name in ("a.po", "b.po", "sub/c.po", "gone.po"):
            (folder / name).write_bytes(b"old")
        child = os.fork()
        if child == 0:
            run(folder, limit)
        _, status = os.waitpid(child, 0)
        check(folder)
        clean_leftovers([folder])
        assert not [name for name in folder.rglob("*") if name.name.startswith(".")]
        check(folder)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            break
        killed += 1
    print(killed)
    """
)


def test_a_kill_at_any_step_leaves_each_file_old_or_new(tmp_path):
    run = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], capture_output=True, text=True, check=False)
    assert run.stderr == ""
    assert int(run.stdout) > 50


def test_clean_leftovers_removes_temporaries_and_nothing_else(tmp_path):
    temporary = f"sub/{TEMPORARY_PREFIX}0123456789abcdef"
    make(tmp_path, "a.po", temporary, f"sub/{TEMPORARY_PREFIX}notes", ".pipeline/memory", "other/b")
    (tmp_path / "link").symlink_to("sub")
    assert clean_leftovers([tmp_path, tmp_path / "missing"]) == [tmp_path / temporary]
    assert names(tmp_path) == [
        ".pipeline", ".pipeline/memory", "a.po", "link", "other", "other/b", "sub", f"sub/{TEMPORARY_PREFIX}notes",
    ]  # fmt: skip


# --- lock


HOLDER = """
import sys, time
from pathlib import Path
from pipeline.fs import lock
with lock(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(float(sys.argv[2]))
"""


def hold(folder, seconds):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), str(seconds)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout.readline() == "held\n"
    return process


def test_the_lock_makes_its_folder_invisible_to_git(tmp_path):
    with lock(tmp_path):
        assert (tmp_path / ".pipeline" / "lock").read_text() == f"{os.getpid()}\n"
    assert (tmp_path / ".pipeline" / ".gitignore").read_text() == "*\n"
    assert state_folder(tmp_path) == tmp_path / ".pipeline"


def test_the_lock_names_the_process_that_holds_it(tmp_path):
    with hold(tmp_path, 60) as process:
        with pytest.raises(StoreError) as caught, lock(tmp_path, timeout=0.1):
            pass
        process.kill()
    assert str(caught.value) == (
        f"{tmp_path}/.pipeline/lock: process {process.pid} is writing in this project; "
        "wait until it has finished, or end it, and try again"
    )


def test_the_lock_waits_for_the_other_writer(tmp_path):
    with hold(tmp_path, 0.3) as process:
        with lock(tmp_path, timeout=30):
            assert (tmp_path / ".pipeline" / "lock").read_text() == f"{os.getpid()}\n"
        assert process.wait() == 0


def test_the_lock_of_a_killed_process_is_free_and_its_leftovers_are_removed(tmp_path):
    with hold(tmp_path, 60) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
    make(tmp_path, f"locales/{TEMPORARY_PREFIX}0123456789abcdef")
    start = time.monotonic()
    with lock(tmp_path, timeout=5, folders=[tmp_path / "locales"]):
        assert names(tmp_path / "locales") == []
    assert time.monotonic() - start < 5


def test_the_lock_is_freed_by_an_error(tmp_path):
    with pytest.raises(ZeroDivisionError), lock(tmp_path):
        raise ZeroDivisionError
    with lock(tmp_path, timeout=0):
        pass


def test_the_lock_says_where_it_cannot_be(tmp_path):
    (tmp_path / ".pipeline").write_text("")
    with pytest.raises(StoreError, match=r"\.pipeline: cannot write: File exists; rename the file"):
        state_folder(tmp_path)
    (tmp_path / ".pipeline").unlink()
    (tmp_path / ".pipeline" / "lock").mkdir(parents=True)
    with pytest.raises(StoreError, match=r"lock: cannot open the lock: Is a directory"), lock(tmp_path):
        pass


WRITER = """
import sys
from pathlib import Path
from pipeline.fs import lock, write_files
root = Path(sys.argv[1])
for _ in range(25):
    with lock(root, timeout=60):
        numbers = [int((root / name).read_bytes()) for name in ("a", "b")]
        assert numbers[0] == numbers[1], numbers
        write_files({root / name: b"%d" % (numbers[0] + 1) for name in ("a", "b")})
"""


def test_two_writers_lose_nothing(tmp_path):
    for name in ("a", "b"):
        (tmp_path / name).write_bytes(b"0")
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(tmp_path)]) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert [Path(tmp_path / name).read_bytes() for name in ("a", "b")] == [b"50", b"50"]


def test_heavy_modules_stay_unloaded():
    program = (
        "import sys, pipeline.fs;"
        "heavy = {'babel', 'tempfile', 'shutil', 'logging', 'asyncio', 'subprocess', 'random', 'threading'};"
        "print(sorted(heavy & {name.split('.')[0] for name in sys.modules}))"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"
