"""Everything that is printed."""

from __future__ import annotations

import io
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from pipeline.errors import StoreError
from pipeline.report.console import safe

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.errors import PipelineError

_PIPED_WIDTH = 200
_READER_IS_GONE = 141


def prepare() -> None:
    """Make the standard streams take any text, whatever the locale's encoding, and also where they are closed."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Print a result. Raises StoreError where it cannot be written; leaves where nobody reads it."""
    if not text:
        return
    with _writing():
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        sys.stdout.flush()


def say_bytes(data: bytes) -> None:
    """Print a file's content as it is. Raises StoreError as `say` does."""
    with _writing():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


@contextmanager
def _writing() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        _give_up_stdout()
        sys.exit(_READER_IS_GONE)
    except OSError as problem:
        _give_up_stdout()
        message = f"standard output: cannot write: {problem.strerror}"
        raise StoreError(message, "send the output somewhere else") from None


def _give_up_stdout() -> None:
    """Keep Python from trying once more to write what is left, when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def say_json(**content: object) -> None:
    """Print a result as one JSON object, in UTF-8 whatever the locale's encoding."""
    from pipeline.report import json

    say_utf8(json.document(**content))


def say_utf8(text: str) -> None:
    """Print a result for machines, in UTF-8 whatever the locale's encoding."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    say(text)


def complain(error: PipelineError) -> None:
    """Print an error as one line that says what is wrong, where, and what to do."""
    with suppress(BrokenPipeError):
        sys.stderr.write(f"error: {safe(str(error))}\n")
        sys.stderr.flush()


def remark(text: str) -> None:
    """Print one line on stderr that people should see, though nothing is wrong with what was asked for."""
    with suppress(BrokenPipeError):
        sys.stderr.write(f"note: {safe(text)}\n")
        sys.stderr.flush()


def width() -> int:
    """Return how many characters a line of output may have."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _PIPED_WIDTH


@contextmanager
def progress(label: str) -> Iterator[Callable[[int, int], None]]:
    """Show how far long work has come: one line on standard error that goes away, only on a terminal."""
    shown = False

    def show(done: int, total: int) -> None:
        nonlocal shown
        of = f"/{total:,}" if total else ""
        if total > _QUICK or done > _QUICK:
            shown = True
            sys.stderr.write(f"\r{label} {done:,}{of}\x1b[K")
            sys.stderr.flush()

    wanted = sys.stderr.isatty() and os.environ.get("TERM") != "dumb"
    try:
        yield show if wanted else lambda _done, _total: None
    finally:
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()


_QUICK = 50
"""So many pages are done before anybody would read a line about them."""
