"""Where output goes: terminals of any width, pipes, full disks, closed and foreign-coded streams, and Ctrl-C."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pty
import signal
import struct
import subprocess
import sys
import termios
import time

import pytest


def _on_terminal(project, columns, *arguments):
    """Run a command on a terminal of its own; return what it shows there, line ends as "\\n"."""
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    streams = {"stdin": its, "stdout": its, "stderr": its}
    with project.spawn(*arguments, env=project.environ | {"TERM": "xterm"}, start_new_session=True, **streams):
        os.close(its)
        shown = b""
        with contextlib.suppress(OSError):  # Linux says so when the other side is closed
            while part := os.read(ours, 65536):
                shown += part
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [80, 60])
def test_help_fits_the_terminal(project, columns):
    lines = _on_terminal(project, columns, "check", "--help").splitlines()
    assert lines[0] == "Usage: pipeline check [OPTIONS] [FILE.po]…"
    assert max(map(len, lines)) <= columns


def test_a_terminal_gets_no_escapes_where_nothing_takes_long(project):
    assert _on_terminal(project, 80, "status") == project("status").out


def test_the_names_of_pages_give_way_on_a_narrow_terminal(project):
    name = "a-page-with-a-name-that-is-much-too-long-for-this"
    project.write(f"source_en/{name}.html", "<p>Rest.</p>\n")
    project("sync")
    shown = _on_terminal(project, 80, "status")
    assert max(map(len, shown.splitlines())) <= 80
    assert shown.splitlines()[1].startswith("a-page-w…for-this ")


def test_a_finding_is_one_line_of_the_terminal(project):
    lines = _on_terminal(project, 100, "check").splitlines()
    place = "locales/de/LC_MESSAGES/cough.po:24: major: not translated: "
    assert lines[1] == place + '"Most coughs… weeks</em>." [untranslated]'


def test_progress_is_shown_on_a_terminal_where_work_is_long_and_goes_away(project):
    for number in range(60):
        project.write(f"source_en/page-{number}.html", "<p>Rest.</p>\n")
    shown = _on_terminal(project, 80, "status")
    assert "\rReading page 51\x1b[K" in shown
    assert "\r\x1b[Kpage" in shown
    assert "\x1b" not in project("status").err


@pytest.mark.parametrize("arguments", [("status",), ("status", "--json"), ("check",)], ids=" ".join)
def test_a_reader_who_goes_away_is_no_error(project, arguments):
    with project.spawn(*arguments) as process:
        process.stdout.close()
        err = process.stderr.read()
    assert (process.returncode, err) == (141, b"")


def test_closed_streams_are_no_error(project):
    command = 'exec "$0" -m pipeline status >&- 2>&-'
    done = subprocess.run(["sh", "-c", command, sys.executable], cwd=project.folder, env=project.environ, check=False)
    assert done.returncode == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="this system has no /dev/full")  # noqa: PTH110
@pytest.mark.parametrize("arguments", [("status",), ("status", "--json")], ids=" ".join)
def test_a_full_disk_under_the_output_is_an_error(project, arguments):
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        result = project.process(*arguments, stdout=full)
    line = "error: standard output: cannot write: No space left on device; send the output somewhere else\n"
    assert (result.code, result.err) == (3, line)


def test_output_in_another_encoding_is_never_a_traceback(project):
    project.write("source_en/ärzte.html", "<p>“Rest” – 38 °C</p>\n")
    ascii_only = project.environ | {"PYTHONIOENCODING": "ascii"}
    result = project.process("sync", env=ascii_only)
    assert (result.code, result.err) == (0, "")
    assert "\\xe4rzte" in result.out


def test_json_is_utf_8_in_any_locale(project):
    project.write("source_en/ärzte.html", "<p>Rest at 38 °C.</p>\n")
    result = project.process("sync", "--json", env=project.environ | {"PYTHONIOENCODING": "latin-1"})
    assert [row["page"] for row in json.loads(result.out)["rows"]] == ["ärzte"]


def test_ctrl_c_ends_a_command_without_a_traceback(project):
    holder = open(project.folder / ".pipeline/lock", "r+b")  # noqa: PTH123, SIM115
    with holder, project.spawn("-C", ".", "sync", preexec_fn=_heed_interrupts) as process:
        fcntl.flock(holder, fcntl.LOCK_EX)
        _wait_for_lock(process)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (130, b"", b"")


def _heed_interrupts():
    """Undo what a shell does to a command in the background, and so perhaps to these tests: it ignores Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def _wait_for_lock(process):
    """Wait until a process has opened the lock."""
    for _ in range(1000):
        links = [os.path.join(f"/proc/{process.pid}/fd", name) for name in os.listdir(f"/proc/{process.pid}/fd")]  # noqa: PTH118, PTH208
        if any(os.path.lexists(link) and os.readlink(link).endswith(".pipeline/lock") for link in links):  # noqa: PTH115
            return
        time.sleep(0.02)


def test_long_lists_are_limited_and_say_so(project):
    project.write("source_en/long.html", "".join(f"<p>Text number {number}.</p>\n" for number in range(150)))
    project("sync")
    shown = project("check").out.splitlines()
    assert sum("[untranslated]" in line for line in shown) == 100
    assert shown[100:] == [
        "… and 56 findings more; --all shows them",
        "untranslated: 156 × translate it",
        "156 blocks checked, 156 findings",
    ]
    assert project("check", "--all").out.count("[untranslated]") == 156
    assert len(project("check", "--json").json["findings"]) == 156


def test_of_a_long_list_the_most_severe_findings_are_shown(project):
    project.write("source_en/long.html", "".join(f"<p>Text number {number}.</p>\n" for number in range(150)))
    project.write("source_en/zinc.html", "<p>Take it <em>before</em> meals.</p>\n")
    project("sync")
    flawed = {"Take it <em>before</em> meals.": "Vor dem Essen einnehmen."}
    project.translate("locales/de/LC_MESSAGES/zinc.po", flawed)
    assert "zinc.po:18: blocker: <em> is missing" in project("check").out


def test_a_long_table_says_how_much_is_left_out(project):
    for number in range(40):
        project.write(f"source_en/page-{number}.html", "<p>Rest.</p>\n")
    assert "… and 10 rows more; --all shows them\n" in project("sync", "--check").out
    shown = project("status").out
    assert shown.count(" de ") == 30
    assert "… and 12 rows more; --all shows them\n" in shown
    assert project("status", "--all").out.count(" de ") == 42
