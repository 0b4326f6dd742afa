"""How good the checks are, and how fast: seeded errors, professional translations, and errors put into these.

    python benchmarks/checks.py DATA [--data-file FILE] [--part PART …] [--show [CATEGORY …]] [--cases 200] [--seed 1]
    python benchmarks/checks.py DATA --speed 100000

DATA is a folder with `qa/seeded-errors.psv` and `tm/*.en-de.tsv`. What pofilter says of the same texts stands beside
it, where Translate Toolkit is installed.
"""

from __future__ import annotations

import argparse
import importlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from _check_cases import pairs
from _check_judges import Judges, by_checks, by_pofilter, is_at_least, told, worst
from _check_recall import MUTATORS, SLIPS, Recall, outcomes, recall, sampled
from _check_seeded import print_alarms, print_seeded
from _check_speed import print_speed, write_catalog

from pipeline.checks.registry import CHECKS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from _check_cases import Pair
    from _check_recall import Outcome

PARTS = ("seeded", "alarms", "mutations")


def print_mutations(every: Sequence[Pair], judges: Judges, options: argparse.Namespace) -> None:
    """Print how many errors are found that were put into translations without a blocker."""
    fit = [pair for pair in every if worst(judges.ours(pair.source, pair.target)) != "blocker"]
    print(f"\nerrors put into {len(fit):,} translations: share that is found, in percent")
    print(f"  {'':36}{'cases':>7}{'blocker':>9}{'≥ major':>9}{'at all':>8}{'pofilter':>10}{'functional':>12}")
    sums: dict[bool, list[Recall]] = {True: [], False: []}
    for category in MUTATORS:
        mutations = sampled(category, fit, options.cases, options.seed, judges.ours)
        found = list(outcomes(mutations, judges.ours, judges.theirs))
        print_recall(category, row := recall(found), judges)
        sums[category in SLIPS].append(row)
        print_misses(category, found, judges)
    print_recall("all that change the meaning", total(sums[False]), judges)
    print_recall("all slips in typography", total(sums[True]), judges)


def total(rows: Sequence[Recall]) -> Recall:
    """Add up categories."""
    return Recall(*(sum(column) for column in zip(*rows, strict=True)))


def print_recall(name: str, row: Recall, judges: Judges) -> None:
    """Print one line of the table."""
    numbers = row[1:] if judges.theirs else row[1:4]
    wide = zip(numbers, (9, 9, 8, 10, 12), strict=False)
    cells = (f"{f'{each / row.cases:.1%}' if row.cases else '-':>{width}}" for each, width in wide)
    print(f"  {name:36}{row.cases:7}{''.join(cells)}")


def print_misses(category: str, found: Sequence[Outcome], judges: Judges) -> None:
    """Print the mutations of a category that no check finds major or worse; slips, that none finds at all."""
    for mutation, severity, _ in found if judges.shows("mutations", category) else ():
        if not is_at_least(severity, "note" if category in SLIPS else "major"):
            before = told(judges.ours(mutation.source, mutation.good))
            print(f"    {severity or 'missed'}{f' (before: {before})' if before else ''}  {mutation.place}")
            print(f"      {mutation.source}\n      {mutation.good}\n      {mutation.bad}")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, metavar="DATA")
    parser.add_argument("--data-file", type=Path, help="seeded errors to measure instead of DATA/qa/seeded-errors.psv")
    parser.add_argument("--part", nargs="+", choices=PARTS, default=PARTS)
    parser.add_argument("--show", nargs="*", metavar="CATEGORY", help="print misses and alarms: all, or of these")
    parser.add_argument("--cases", type=int, default=200, help="mutations of each category, at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--module", help="measure the CHECKS of this module only")
    parser.add_argument("--only", nargs="*", default=(), metavar="ID", help="measure these checks only")
    parser.add_argument("--speed", type=int, metavar="N", help="measure the time for N segments, nothing else")
    return parser.parse_args()


def _inputs(options: argparse.Namespace) -> tuple[Path, list[Path]]:
    tables = sorted((options.data / "tm").glob("*.en-de.tsv"))
    errors = options.data_file or options.data / "qa" / "seeded-errors.psv"
    if not options.data.is_dir():
        raise SystemExit(
            f"checks.py: {options.data}: no such folder; it has to hold qa/seeded-errors.psv and tm/*.en-de.tsv"
        )
    if not tables:
        raise SystemExit(f"checks.py: {options.data}: no tm/*.en-de.tsv there")
    if not errors.is_file():
        raise SystemExit(f"checks.py: {errors}: no such file")
    return errors, tables


def _judges(options: argparse.Namespace) -> Judges:
    checks = importlib.import_module(options.module).CHECKS if options.module else CHECKS
    checks = [check for check in checks if not options.only or check.id in options.only]
    return Judges(by_checks(checks), by_pofilter(), options.show)


def main() -> None:
    """Measure what the command line asks for."""
    options = _options()
    errors, tables = _inputs(options)
    every = [pair for table in tables for pair in pairs(table)]
    if options.speed:
        with tempfile.TemporaryDirectory() as folder:
            write_catalog(file := Path(folder, "de.po"), every, options.speed)
            return print_speed(file, options.speed)
    judges = _judges(options)
    if "seeded" in options.part:
        print_seeded(errors, judges)
    for table in tables if "alarms" in options.part else ():
        print_alarms(table, judges)
    if "mutations" in options.part:
        print_mutations(every, judges, options)
    return None


if __name__ == "__main__":
    main()
