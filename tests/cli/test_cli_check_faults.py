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


@pytest.mark.parametrize(
    ("how", "are_there"),
    [
        (signal.SIGINT, lambda threads: len(threads) > 3),  # some may just be starting
        (signal.SIGINT, lambda threads: sum(number > 1 for number in threads) > 2),
        (signal.SIGTERM, lambda threads: sum(number > 1 for number in threads) > 2),
        (signal.SIGKILL, lambda threads: sum(number > 1 for number in threads) > 2),
    ],
    ids=["SIGINT-starting", "SIGINT", "SIGTERM", "SIGKILL"],
)
def test_helping_processes_end_with_the_one_that_started_them(empty, how, are_there):
    if len(os.sched_getaffinity(0)) < 2 or not Path("/proc/self/stat").exists():
        pytest.skip("needs two processors, and /proc")
    entries = (f'msgid "Rest for {number} days."\nmsgstr "Ruhen Sie {number} Tage."\n' for number in range(13_000))
    empty.write("a.po", HEADER + "\n".join(entries))
    with empty.spawn("check", "a.po", start_new_session=True) as process:
        _wait(lambda: are_there(_threads(process.pid)))
        (os.killpg if how is signal.SIGINT else os.kill)(process.pid, how)  # Ctrl-C means all processes
        _, err = process.communicate(timeout=60)
    _wait(lambda: not _threads(process.pid))
    assert b"Traceback" not in err
    assert process.returncode == (130 if how is signal.SIGINT else -how)


def _threads(number):
    """Return how many threads each living process of a session has (proc(5), `/proc/PID/stat`).

    A helping process that is ready has two, and so has the one that started it.
    """
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, session, *rest = file.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if session == str(number) and state != "Z":
            found.append(int(rest[13]))
    return found


def _wait(is_so):
    until = time.monotonic() + 30
    while not is_so():
        assert time.monotonic() < until
        time.sleep(0.05)
