"""Measure speed and memory: `python benchmarks/scale.py [--articles 1000] [--workdir DIR] [--repeat 5]`.

Generates articles (see `generate.py`) and times `pipeline sync` on them: the first time, after one changed block, and
without change, both when the sync before has written something and when it hasn't; beside it html2po + pot2po
(Translate Toolkit), po4a and msgmerge on the same articles, `git status` on the same tree, and the start of Python.
Then all catalogs get a pseudo-translation, and syncs are timed after one block has changed in every hundredth article
(a word, or a number), after one article has become three, and after a word has changed in every article.
What changes in one article of a hundred is to cost what these articles cost: at most 1.3 times the sync without change
of the same project (after a write) and the sync of a project of these articles alone, together.
Repetitions are interleaved, so that every command meets the same machine, and the figures are medians; what takes long
is repeated at most three times, the change of all articles is measured once. The disk is idle and the files are in the
page cache when a command starts. Memory is the highest resident size of a process, and no less than this script's own.
The exit code is 0 even if a target is missed.
"""

from __future__ import annotations

import argparse
import math
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

from _scale_edits import articles as articles_of
from _scale_edits import copy_pages, edit, number_changed, split_in_three, translate, word_changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

HERE = Path(__file__).resolve().parent
PYTHON = (sys.executable, "-c")
PIPELINE = (sys.executable, "-m", "pipeline")
SYNC = (*PIPELINE, "sync")
GIT = ("git", "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org", "-c", "gc.auto=0")
LONG = 3
"""How often a command is repeated that takes long."""
FEW = 50
"""How many articles po4a gets: its time grows faster than the number of files in one configuration."""

FIRST, ONE = "sync: first", "sync: one change"
AFTER, SAME = "sync: no change, after a write", "sync: no change, once more"
TRANSLATED, SETTLED = "sync: all was translated", "sync: no change, translated"
WORD, WORD_ALONE = "sync: a word in 1 % of articles", "sync: these articles alone, word"
DOSE, DOSE_ALONE = "sync: a number in 1 %", "sync: these alone, number"
SPLIT, ALL = "sync: one article became three", "sync: a word in every article"
STATUS, START, TYPER, HELP = "git status", "python -c pass", "python -c 'import typer'", "pipeline --help"
TOOLKIT, TOOLKIT_AGAIN = "html2po + pot2po: first", "html2po + pot2po: no change"
PO4A, PO4A_AGAIN = f"po4a, {FEW} articles: first", f"po4a, {FEW} articles: no change"
MSGMERGE = "msgmerge, each file"
SYNCS = (AFTER, SAME, ONE, TRANSLATED, SETTLED, WORD, WORD_ALONE, DOSE, DOSE_ALONE, SPLIT, ALL)
ORDER = (FIRST, TOOLKIT, PO4A, *SYNCS, STATUS, TOOLKIT_AGAIN, PO4A_AGAIN, MSGMERGE, HELP, TYPER, START)


class Sample(NamedTuple):
    """What a command took: wall time and processor time in seconds, the highest resident size in megabytes (10⁶)."""

    wall: float
    processor: float
    megabytes: float

    def __add__(self, other: object) -> Sample:
        if not isinstance(other, Sample):
            return NotImplemented
        return Sample(self.wall + other.wall, self.processor + other.processor, max(self.megabytes, other.megabytes))


class Target(NamedTuple):
    """A bound: `figure` is to be at most `bound`; `processor` is the same ratio in processor time, NaN for memory."""

    name: str
    figure: float
    bound: float
    unit: str
    limit: str
    processor: float = math.nan


class Bench:
    """The folders, and the samples of each command."""

    def __init__(self, folder: Path) -> None:
        self.project, self.others = folder / "project", folder / "others"
        self.folder, self.log = folder, folder / "log.txt"
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIPELINE_"))}
        self.environment = plain | {"PYTHONPATH": str(HERE.parent)}
        self.samples: defaultdict[str, list[Sample]] = defaultdict(list)
        self.tools = {tool: _find(tool) for tool in ("html2po", "pot2po", "po4a", "msgmerge", "git")}

    def run(self, command: Sequence[str], folder: Path | None = None) -> Sample:
        """Run a command and return what it took; a failure ends the benchmark with its last lines."""
        with self.log.open("w+b") as log:
            before = time.perf_counter()
            process = subprocess.Popen(
                command,
                cwd=folder or self.project,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=self.environment,
            )
            _, status, usage = os.wait4(process.pid, 0)
            wall = time.perf_counter() - before
            process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(command)[:200]}: exit code {process.returncode}\n{_tail(self.log)}")
        return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _rss_unit() / 1e6)

    def measure(self, name: str, *commands: Sequence[str], folder: Path | None = None) -> None:
        """Run commands one after the other and take note of what they took together."""
        os.sync()
        samples = [self.run(command, folder) for command in commands]
        self.samples[name].append(sum(samples[1:], samples[0]))

    def has(self, *tools: str) -> bool:
        """Say whether all of these tools are installed."""
        return all(self.tools[tool] for tool in tools)

    def value(self, name: str) -> Sample:
        """Return the medians of what a command took, NaN where it was not measured."""
        columns = zip(*self.samples[name], strict=True)
        return Sample(*map(median, columns)) if self.samples[name] else Sample(math.nan, math.nan, math.nan)


def prepare(bench: Bench, articles: int) -> None:
    """Generate the articles, and run everything once so that byte code and page cache are warm."""
    warm = Bench(bench.folder / "warm")
    for each, count in ((warm, 1), (bench, articles)):
        each.project.mkdir(parents=True)
        each.run((sys.executable, str(HERE / "generate.py"), ".", "--articles", str(count)))
    first_runs(warm)
    commit(warm)
    later_runs(warm, 0, long=True)
    revised_runs(warm, 1)
    for file in bench.project.rglob("*.html"):
        file.read_bytes()


def first_runs(bench: Bench) -> None:
    """Time each tool on articles that it hasn't seen."""
    for folder in (bench.project / "locales", bench.project / ".pipeline", bench.others):
        shutil.rmtree(folder, ignore_errors=True)
    for name in ("pot", "po", "po4a/pot", "po4a/po/de"):
        (bench.others / name).mkdir(parents=True)
    bench.measure(FIRST, SYNC)
    other_tools(bench, TOOLKIT, PO4A)


def other_tools(bench: Bench, toolkit: str, po4a: str) -> None:
    """Time Translate Toolkit and po4a; `toolkit` and `po4a` are the names of the figures."""
    if bench.has("html2po", "pot2po"):
        pot, po = bench.others / "pot", bench.others / "po"
        template = ("-t", str(po)) if any(po.iterdir()) else ()
        bench.measure(
            toolkit,
            (bench.tools["html2po"], "--progress=none", "-P", "source_en", str(pot)),
            (bench.tools["pot2po"], "--progress=none", *template, str(pot), str(po)),
        )
    if bench.has("po4a"):
        configuration = bench.others / "po4a" / "po4a.cfg"
        if not configuration.exists():
            configuration.write_text(po4a_configuration(bench.project), encoding="utf-8")
        command = (bench.tools["po4a"], "--quiet", "--no-translations", str(configuration))
        bench.measure(po4a, command, folder=configuration.parent)


def po4a_configuration(project: Path) -> str:
    """Return a configuration that gives the first articles a catalog each."""
    articles = sorted(project.rglob("*.html"))
    lines = ["[po4a_langs] de", "[po4a_paths] pot/$master.pot $lang:po/$lang/$master.po"]
    lines += [f"[type: xhtml] {file} $lang:out/$lang/{file.name}" for file in articles[:FEW]]
    return "\n".join([*lines, ""])


def later_runs(bench: Bench, number: int, *, long: bool) -> None:
    """Time everything that doesn't start from nothing; `long` also what takes long."""
    bench.measure(START, (*PYTHON, "pass"))
    bench.measure(TYPER, (*PYTHON, "import typer"))
    bench.measure(HELP, (*PIPELINE, "--help"))
    bench.measure(AFTER, SYNC)
    bench.measure(SAME, SYNC)
    if bench.has("git"):
        bench.measure(STATUS, ("git", "status", "--porcelain"))
    edit([articles_of(bench.project)[number]], number_changed)
    bench.measure(ONE, SYNC)
    if long:
        other_tools(bench, TOOLKIT_AGAIN, PO4A_AGAIN)
        merge_each(bench)
    commit(bench)


def revised_runs(bench: Bench, repeat: int) -> None:
    """Translate everything and time syncs after changes; no article is changed twice but for those after the split."""
    translate(bench.project)
    bench.measure(TRANSLATED, SYNC)
    bench.run(SYNC)
    for number in range(repeat):
        revise(bench, 2 * number, word_changed, WORD, WORD_ALONE)
        revise(bench, 2 * number + 1, number_changed, DOSE, DOSE_ALONE)
        split_in_three(articles_of(bench.project)[-1 - 3 * number])
        bench.measure(SPLIT, SYNC)
        bench.run(SYNC)
    edit(articles_of(bench.project), word_changed)
    bench.measure(ALL, SYNC)


def revise(bench: Bench, start: int, change: Callable[[str], str], name: str, alone: str) -> None:
    """Time a sync after a change in every hundredth article from `start` on, then one without change.

    The same change is made in a project of these articles alone, under the name `alone`.
    """
    all_articles, other = articles_of(bench.project), bench.folder / "alone"
    chosen = all_articles[start::100] or all_articles[:1]
    copies = copy_pages(bench.project, chosen, other)
    bench.run(SYNC, other)
    edit([*chosen, *copies], change)
    bench.measure(name, SYNC)
    bench.measure(alone, SYNC, folder=other)
    bench.measure(SETTLED, SYNC)


def merge_each(bench: Bench) -> None:
    """Time msgmerge on every catalog of the project; the result goes elsewhere."""
    if not bench.has("msgmerge"):
        return
    templates, catalogs = bench.project / "locales/templates", bench.project / "locales/de/LC_MESSAGES"
    output = str(bench.others / "merged.po")
    pairs = [(str(catalogs / file.relative_to(templates).with_suffix(".po")), str(file)) for file in _pots(templates)]
    bench.measure(MSGMERGE, *((bench.tools["msgmerge"], "--quiet", "-o", output, *pair) for pair in pairs))


def commit(bench: Bench) -> None:
    """Commit everything, so that `git status` has nothing to say."""
    if bench.has("git"):
        for command in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "state"), ("status", "--porcelain")):
            bench.run((*GIT, *command))


def targets(bench: Bench) -> list[Target]:
    """Return what is to be held, with what was measured."""
    memory = max(sample.megabytes for name in (FIRST, *SYNCS) if name != ALL for sample in bench.samples[name])
    together = "1.3 × (no change + these alone)"
    return [
        _target(bench, "first sync", FIRST, {TOOLKIT: 0.5}, "half of html2po + pot2po"),
        _target(bench, "no change, once more", SAME, {STATUS: 3, START: 1}, "3 × git status + interpreter"),
        _target(bench, "no change, after a write", AFTER, {STATUS: 3, START: 1}, "3 × git status + interpreter"),
        _target(bench, "one change", ONE, {SAME: 1.3}, "1.3 × no change, once more"),
        _target(bench, "one change", ONE, {AFTER: 1.3}, "1.3 × no change, after a write"),
        _target(bench, "a word in 1 %", WORD, {SETTLED: 1.3, WORD_ALONE: 1.3}, together),
        _target(bench, "a number in 1 %", DOSE, {SETTLED: 1.3, DOSE_ALONE: 1.3}, together),
        _target(bench, "pipeline --help", HELP, {TYPER: 2.5}, "2.5 × import typer"),
        Target("memory of sync", memory, 400, "MB", "400 MB (but for a change of all)"),
    ]


def _target(bench: Bench, title: str, name: str, factors: Mapping[str, float], limit: str) -> Target:
    """Return the target that a command takes at most the sum of others, each times its factor."""
    figure = bench.value(name)
    wall = sum(factor * bench.value(other).wall for other, factor in factors.items())
    processor = sum(factor * bench.value(other).processor for other, factor in factors.items())
    return Target(title, figure.wall, wall, "s", limit, figure.processor / processor)


def report(bench: Bench, articles: int) -> None:
    """Print everything that was measured."""
    print(f"{articles:,} articles; Python {platform.python_version()}, {platform.platform()}, {os.cpu_count()} CPUs\n")
    print(f"{'median of repetitions':34}{'wall s':>10}{'min–max':>18}{'CPU s':>10}{'peak MB':>10}{'runs':>6}")
    for name in ORDER:
        print(_row(name, bench.samples[name], bench.value(name)))
    print(f"\n{'target':26}{'figure':>12}{'limit':>12}{'ratio':>9}{'CPU ratio':>11}")
    for target in targets(bench):
        print(_verdict(target))


def _row(name: str, samples: Sequence[Sample], middle: Sample) -> str:
    if not samples:
        return f"{name:34}{'not installed':>16}"
    extremes = f"{min(samples).wall:.3f}–{max(samples).wall:.3f}"
    numbers = f"{middle.wall:10.3f}{extremes:>18}{middle.processor:10.3f}{middle.megabytes:10.1f}"
    return f"{name:34}{numbers}{len(samples):6}"


def _verdict(target: Target) -> str:
    name, figure, bound, unit, limit, processor = target
    if math.isnan(bound):
        return f"{name:26}{'not measured':>12}{'':32}  at most {limit}"
    verdict = "pass" if figure <= bound else "MISS"
    other = "" if math.isnan(processor) else f"{processor:.2f}"
    numbers = f"{figure:9.3f} {unit:2}{bound:9.3f} {unit:2}{figure / bound:9.2f}"
    return f"{name:26}{numbers}{other:>11}  {verdict}: at most {limit}"


def _find(tool: str) -> str:
    """Return the path of a tool in PATH or beside the interpreter, "" for none."""
    beside = str(Path(sys.executable).parent)
    return shutil.which(tool) or shutil.which(tool, path=beside) or ""


def _pots(folder: Path) -> Iterable[Path]:
    return sorted(folder.rglob("*.pot"))


def _rss_unit() -> int:
    """Return how many bytes `ru_maxrss` counts in: macOS gives bytes, others kibibytes."""
    return 1 if sys.platform == "darwin" else 1024


def _tail(log: Path) -> str:
    return "\n".join(log.read_text(encoding="utf-8", errors="replace").splitlines()[-15:])


def bench_in(folder: Path, articles: int, repeat: int) -> None:
    """Measure in an empty folder and print the table."""
    bench = Bench(folder)
    prepare(bench, articles)
    for _ in range(min(repeat, LONG)):
        first_runs(bench)
    commit(bench)
    for number in range(repeat):
        later_runs(bench, number, long=number < LONG)
    revised_runs(bench, repeat)
    report(bench, articles)


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument(
        "--workdir", type=Path, help="where to work (default: a temporary folder); the work stays there"
    )
    parser.add_argument("--repeat", type=int, default=5)
    chosen = parser.parse_args()
    if chosen.workdir:
        chosen.workdir.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=chosen.workdir, prefix="pipeline-scale-") as folder:
        bench_in(Path(folder).resolve(), chosen.articles, chosen.repeat)
    return 0


if __name__ == "__main__":
    sys.exit(main())
