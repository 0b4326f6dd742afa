"""Writing under adverse conditions: nothing to write to, two at once, and a kill in the middle."""

from __future__ import annotations

import ctypes
import errno
import fcntl
import os
import time

import pytest

from pipeline.fs import temporaries

_PR_CAPBSET_DROP = 24
_OVERRIDING_CAPABILITIES = (1, 2)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH


def _obey_permissions():
    """Take from root the right to write everywhere, for a process that is about to start."""
    for capability in _OVERRIDING_CAPABILITIES:
        ctypes.CDLL(None).prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)


def _set_modes(folder, file_mode, folder_mode):
    for path in (folder, *folder.rglob("*")):
        path.chmod(folder_mode if path.is_dir() else file_mode)


@pytest.fixture
def read_only(project):
    """A project that cannot be written, as in a checkout of CI; its article has changed since the last sync."""
    project.write("source_en/fever.html", "<p>Rest, and drink enough.</p>\n")
    _set_modes(project.folder, 0o444, 0o555)
    yield project
    _set_modes(project.folder, 0o644, 0o755)


@pytest.mark.parametrize("cache", ["with", "without"])
def test_a_read_only_project_can_be_checked(read_only, cache):
    if cache == "without":
        (read_only.folder).chmod(0o755)
        (read_only.folder / ".pipeline").rename(read_only.folder.parent / "cache")
        (read_only.folder).chmod(0o555)
    before = read_only.snapshot()
    for command, code in (("sync --check", 1), ("status", 0), ("check", 1)):
        result = read_only.process(*command.split(), preexec_fn=_obey_permissions)
        assert (result.code, result.err) == (code, ""), command
    assert read_only.snapshot() == before


@pytest.mark.parametrize("command", ["sync", "build", "import ../article.html"])
def test_writing_into_a_read_only_project_is_an_error(read_only, command):
    (read_only.folder.parent / "article.html").write_text("<h1>Rest</h1><p>Rest.</p>", encoding="utf-8")
    before = read_only.snapshot()
    result = read_only.process(*command.split(), preexec_fn=_obey_permissions)
    if result.code != 3 and os.access(read_only.folder, os.W_OK):
        pytest.skip("this user may write everywhere, and the system doesn't let that right go")
    assert (result.code, result.out) == (3, "")
    assert result.err.startswith("error: ")
    assert "Permission denied; give yourself the right to write" in result.err
    assert read_only.snapshot() == before


@pytest.mark.parametrize("command", ["sync", "build"])
@pytest.mark.parametrize("room", [0, 1])
def test_a_full_disk_leaves_everything_as_it_was(project, monkeypatch, command, room):
    project("build")
    for page in ("cough", "fever"):
        article = f"source_en/{page}.html"
        project.write(article, project.read(article).replace("enough", "a lot").replace("light", "loose"))
    before = project.snapshot()
    written = []

    def create(path, data, mode):
        if len(written) == room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        written.append(path)
        plain_create(path, data, mode)

    plain_create = temporaries.create
    monkeypatch.setattr(temporaries, "create", create)
    result = project(command)
    assert (result.code, result.out) == (3, "")
    assert result.err.endswith(": cannot write: No space left on device; free some space on the disk and try again\n")
    assert project.snapshot() == before


def test_two_syncs_at_once_wait_for_each_other(project):
    for number in range(30):
        project.write(f"source_en/page-{number}.html", f"<p>Text number {number}.</p>\n")
    processes = [project.spawn("sync") for _ in range(3)]
    results = [(*process.communicate(timeout=60), process.returncode) for process in processes]
    assert [(err, code) for _, err, code in results] == [(b"", 0)] * 3
    assert sorted(b"up to date" in out for out, _, _ in results) == [False, True, True]
    assert project("sync").out == "32 pages, all up to date\n"


def test_a_build_waits_for_a_sync(project):
    with (project.folder / ".pipeline/lock").open("r+b") as holder:
        fcntl.flock(holder, fcntl.LOCK_EX)
        with project.spawn("build") as process:
            time.sleep(1)
            assert process.poll() is None
            assert not (project.folder / "site").exists()
            fcntl.flock(holder, fcntl.LOCK_UN)
            process.communicate(timeout=30)
    assert process.returncode == 0


@pytest.mark.slow
@pytest.mark.parametrize("command", ["sync", "build"])
def test_a_kill_leaves_each_file_old_or_new(project, command):
    for number in range(40):
        project.write(f"source_en/page-{number:02}.html", f"<p>Text number {number}.</p>\n")
    project("sync")
    project("build")
    for number in range(40):
        project.write(f"source_en/page-{number:02}.html", f"<p>Changed text number {number}.</p>\n")
    before = project.snapshot()
    killed = 0
    for attempt in range(8):
        with project.spawn(command) as process:
            time.sleep(0.15 + 0.05 * attempt)
            killed += process.poll() is None
            process.kill()
    for name, (data, _) in project.snapshot().items():
        if name in before and not name.startswith(("source_en/", "pipeline.toml")):
            text, old = data.decode(), before[name][0].decode()
            assert text == old or "Changed text number" in text or name.endswith(".pipeline-build"), name
    assert killed
    assert project(command).code == 0
    assert not list(project.folder.rglob(".pipeline-tmp-*"))
    assert project("sync").code == 0
    assert project("sync").out == "42 pages, all up to date\n"
