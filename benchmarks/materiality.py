"""Measure what a change is taken to mean: `python benchmarks/materiality.py [FILE.tsv …]`.

A file has the columns category, old and new, tab-separated, under one header line. In a file whose name begins with
"critical" each edit endangers a reader. In any other none does: an edit is right as `format` in the categories
"format-…", which leave the words alone, and as `wording` elsewhere. Without files those of the test suite are measured.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import GlossaryError
from pipeline.glossary.table import load_table
from pipeline.model import Materiality, Verdict
from pipeline.workflows.materiality import ENGLISH, Meaning

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

SUITE = Path(__file__).parent.parent / "tests" / "materiality"
HEADER = "category\told\tnew"


class Case(NamedTuple):
    """One edit of a text, and the class it should be given."""

    category: str
    old: str
    new: str
    wanted: Materiality


class Miss(NamedTuple):
    """A case that was given another class."""

    case: Case
    verdict: Verdict


def cases(file: Path) -> Iterator[Case]:
    """Yield the cases of a file; ValueError with its name where the header or a line has another form."""
    header, *lines = file.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    if header != HEADER or any(line.count("\t") != 2 for line in lines):
        raise ValueError(f"{file}: not a table with the columns category, old and new")
    for line in lines:
        category, old, new = line.split("\t")
        yield Case(category, old, new, wanted(file, category))


def wanted(file: Path, category: str) -> Materiality:
    """Return the class that the edits of a category should be given."""
    if file.name.startswith("critical"):
        return Materiality.CRITICAL
    return Materiality.FORMAT if category.startswith("format-") else Materiality.WORDING


def measure(found: Sequence[Case], meaning: Meaning = ENGLISH) -> dict[str, list[Miss]]:
    """Return the misses by category; a category without misses has an empty list."""
    misses: dict[str, list[Miss]] = defaultdict(list)
    for case in found:
        verdict = meaning.of_change(case.old, case.new)
        misses[case.category] += [Miss(case, verdict)] if verdict.materiality is not case.wanted else []
    return misses


def print_table(found: Sequence[Case], misses: Mapping[str, Sequence[Miss]]) -> None:
    """Print how many cases of each category are right and wrong, and as what the wrong ones were classed."""
    print(f"{'category':<28}{'cases':>7}{'right':>7}{'wrong':>7}")
    for category, count in Counter(case.category for case in found).items():
        wrong = Counter(miss.verdict.materiality.value for miss in misses[category])
        classes = ", ".join(f"{number} {name}" for name, number in wrong.items())
        print(f"{category:<28}{count:>7}{count - wrong.total():>7}{wrong.total():>7}  {classes}".rstrip())


def print_misses(misses: Mapping[str, Sequence[Miss]]) -> None:
    """Print each miss with the class and the reasons it was given."""
    for case, verdict in (miss for several in misses.values() for miss in several):
        why = "".join(f"; {reason.what}: {reason.old!r} → {reason.new!r}" for reason in verdict.reasons)
        print(f"\n[{case.category}] {verdict.materiality}, not {case.wanted}{why}\n  - {case.old}\n  + {case.new}")


def summary(found: Sequence[Case], misses: Mapping[str, Sequence[Miss]]) -> str:
    """Return the figures that the targets are about: the share classed lower, and the share classed critical."""
    wrong = [miss for several in misses.values() for miss in several]
    lower = sum(miss.case.wanted is Materiality.CRITICAL for miss in wrong)
    alarms = sum(miss.verdict.materiality is Materiality.CRITICAL for miss in wrong)
    dangerous = sum(case.wanted is Materiality.CRITICAL for case in found)
    parts = [
        f"{lower} of {dangerous} critical edits classed lower" if dangerous else "",
        f"{alarms} of {len(found) - dangerous} harmless edits classed critical" if dangerous < len(found) else "",
        f"{sum(miss.verdict.materiality is Materiality.FORMAT for miss in wrong)} wrongly classed format",
    ]
    return "; ".join(part for part in parts if part)


def report(file: Path, meaning: Meaning, *, quiet: bool) -> None:
    """Measure one file and print table, summary and, unless `quiet`, misses."""
    found = list(cases(file))
    start = time.perf_counter()
    misses = measure(found, meaning)
    seconds = time.perf_counter() - start
    print(f"\n{file.name}: {len(found)} edits, {1000 * seconds / max(1, len(found)):.2f} ms each")
    print_table(found, misses)
    print(summary(found, misses))
    if not quiet:
        print_misses(misses)


def _with_glossary(file: Path) -> Meaning:
    return Meaning.of("en", load_table(file.read_bytes(), str(file)))


def main() -> None:
    """Measure the files given, or those of the test suite."""
    parser = argparse.ArgumentParser(description="Measure what changes of texts are taken to mean.")
    parser.add_argument("files", metavar="FILE", nargs="*", type=Path, help="tables; default: the test suite's")
    parser.add_argument("--glossary", metavar="FILE", type=Path, help="a table whose concepts count as well")
    parser.add_argument("-q", "--quiet", action="store_true", help="don't list the misses")
    arguments = parser.parse_args()
    try:
        meaning = _with_glossary(arguments.glossary) if arguments.glossary else ENGLISH
        for file in arguments.files or [SUITE / "critical.tsv", SUITE / "harmless.tsv"]:
            report(file, meaning, quiet=arguments.quiet)
    except (OSError, ValueError, GlossaryError) as error:
        sys.exit(f"materiality: {error}")


if __name__ == "__main__":
    main()
