"""How long checking a large file takes, beside pofilter."""

from __future__ import annotations

import resource
import time
from io import BytesIO
from typing import TYPE_CHECKING

from pipeline.workflows.check.files import check_files

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from _check_cases import Pair

_HEADER = (
    'msgid ""\nmsgstr ""\n"Language: de\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n'
)


def write_catalog(file: Path, pairs: Sequence[Pair], count: int) -> None:
    """Write that many entries to a PO file; pairs come again, with a number behind both texts, where they run out."""
    with file.open("w", encoding="utf-8") as out:
        out.write(_HEADER)
        out.writelines(_entries({pair.source: pair for pair in pairs}, count))


def _entries(known: dict[str, Pair], count: int) -> Iterator[str]:
    each = list(known.values())
    for number in range(count):
        pair, again = each[number % len(each)], number // len(each)
        mark = f" [{again}]" if again else ""
        yield f'\nmsgid "{_escaped(pair.source + mark)}"\nmsgstr "{_escaped(pair.target + mark)}"\n'


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")


def print_speed(file: Path, count: int) -> None:
    """Print wall and processor time (user and system, all processes) of both tools on a file."""
    words = len(file.read_text(encoding="utf-8").split())
    print(f"speed: {count:,} segments, {file.stat().st_size / 1e6:.1f} MB, {words:,} words")
    _print_timed("check_files", lambda: f"{len(check_files([file]).findings):,} findings")
    _print_timed("pofilter", lambda: _pofilter(file))


def _print_timed(name: str, run: Callable[[], str]) -> None:
    before, start = _processor_time(), time.perf_counter()
    said = run()
    wall, used = time.perf_counter() - start, _processor_time() - before
    print(f"  {name:12} {wall:8.1f} s wall {used:8.1f} s CPU   {said}")


def _processor_time() -> float:
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def _pofilter(file: Path) -> str:
    try:
        from translate.filters import checks, pofilter  # noqa: PLC0415
    except ImportError:
        return "not installed"
    parser = pofilter.cmdlineparser()  # type: ignore[no-untyped-call]
    options, _ = parser.parse_args(["--language=de", str(file)])
    classes = [checks.StandardChecker, checks.StandardUnitChecker]
    settings = checks.CheckerConfig(targetlanguage="de")
    out = BytesIO()
    pofilter.runfilter(str(file), out, None, pofilter.pocheckfilter(options, classes, settings))
    return f"{out.getvalue().count(b'msgid ') - 1:,} entries with findings"
