"""Everything that is printed."""

from __future__ import annotations

import shutil
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pipeline.report.console import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.errors import PipelineError

_PIPED_WIDTH = 200


def say(text: str) -> None:
    """Print a result."""
    if text:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")


def complain(error: PipelineError) -> None:
    """Print an error as one line that says what is wrong, where, and what to do."""
    sys.stderr.write(f"error: {safe(str(error))}\n")


def width() -> int:
    """Return how many characters a line of output may have."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _PIPED_WIDTH


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """Show how far long work has come: one line on standard error that goes away, only on a terminal."""
    if not sys.stderr.isatty():
        yield lambda _done, _total: None
        return

    def show(done: int, total: int) -> None:
        of = f"/{total:,}" if total else ""
        if total > _QUICK or done > _QUICK:
            sys.stderr.write(f"\r{label} {done:,}{of}\x1b[K")

    try:
        yield show
    finally:
        sys.stderr.write("\r\x1b[K")
        sys.stderr.flush()


_QUICK = 50
"""So many pages are done before anybody would read a line about them."""
