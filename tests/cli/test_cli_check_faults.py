"""`pipeline check` as it is called, and as it is ended."""

from __future__ import annotations

import os
import signal
import time
from pathlib import Path

import pytest

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: de\\n"\n\n'


@pytest.mark.parametrize(
    ("arguments", "error"),
    [
        (
            ("--json", "--format", "sarif"),
            "error: --json and --format sarif contradict each other; leave out one of them\n",
        ),
        (
            ("--changed-since", ""),
            "error: --changed-since names no revision; name a branch, tag or commit, or leave out the option\n",
        ),
    ],
)
def test_what_makes_no_sense(project, arguments, error):
    result = project("check", *arguments)
    assert (result.code, result.err) == (2, error)


def test_a_file_that_is_named_twice_is_checked_once(empty):
    empty.write("a.po", f'{HEADER}msgid "Take 5 mg."\nmsgstr "Nehmen Sie 6 mg."\n')
    assert empty("check", "a.po", "./a.po", "--json").json["units"] == 1


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_helping_processes_end_with_the_one_that_started_them(empty, how):
    if len(os.sched_getaffinity(0)) < 2 or not Path("/proc/self/stat").exists():
        pytest.skip("needs two processors, and /proc")
    entries = (f'msgid "Rest for {number} days."\nmsgstr "Ruhen Sie {number} Tage."\n' for number in range(13_000))
    empty.write("a.po", HEADER + "\n".join(entries))
    with empty.spawn("check", "a.po", start_new_session=True) as process:
        _wait(lambda: len(_session(process.pid)) > 3)
        process.send_signal(how)
        _, err = process.communicate(timeout=60)
    _wait(lambda: not _session(process.pid))
    assert b"Traceback" not in err or b"from_parent" in err  # a process that was just starting
    assert process.returncode == (130 if how is signal.SIGINT else -how)


def _session(number):
    """Return the processes of a session that are alive (proc(5), `/proc/PID/stat`)."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, session, *_ = file.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if session == str(number) and state != "Z":
            found.append(file)
    return found


def _wait(is_so):
    until = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.05)
