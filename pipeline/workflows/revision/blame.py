"""What `git blame --porcelain` says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = re.compile(r"([0-9a-f]{40}(?:[0-9a-f]{24})?) \d+ (\d+)(?: \d+)?")


def line_times(told: str, *, is_shallow: bool) -> Iterator[tuple[int, int]]:
    """Yield the number of each line and when it was committed, or else the present, in seconds since the epoch.

    The format is that of git-blame(1), "THE PORCELAIN FORMAT": a header for each line, with what is known of a commit
    after the first that names it, and the line itself after a tab. The oldest commit of a shallow clone stands for all
    that it doesn't have: its lines are left out.
    """
    times: dict[str, int] = {}
    unknown: set[str] = set()
    commit, number = "", 0
    for line in told.split("\n"):
        if line.startswith("\t"):
            if commit not in unknown:
                yield number, times[commit]
        elif match := _LINE.fullmatch(line):
            commit, number = match[1], int(match[2])
        elif line.startswith("committer-time "):
            times[commit] = int(line.removeprefix("committer-time "))
        elif line == "boundary" and is_shallow:
            unknown.add(commit)
