"""How good the checks are: what they find of seeded errors, and how often they object to good translations.

    python benchmarks/checks.py DATA [--module pipeline.checks.numbers] [--show] [--only ID …]

DATA is a folder with `qa/seeded-errors.psv` and `tm/*.en-de.tsv`. `--module` measures one module's `CHECKS` instead of
all, `--only` some checks; `--show` prints each miss and each alarm.
"""

from __future__ import annotations

import argparse
import importlib
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.checks.base import Subject
from pipeline.checks.run import CHECKS, remarks
from pipeline.model import Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.base import Check

Objections = list[tuple[str, str, str]]
"""Check, severity and message of each objection."""


def objections(source: str, target: str, checks: Sequence[Check]) -> Objections:
    """Return what the checks have to say of an English text and its German translation."""
    subject = Subject(Unit(source, target), languages=("en", "de"))
    usual = {check.id: check.severity for check in checks}
    return [
        (check, str(remark.severity or usual[check]), remark.message) for check, remark in remarks(subject, checks)
    ]


def seeded(file: Path) -> Iterator[list[str]]:
    """Yield kind, severity, English text, good and bad translation ("" for none) of each seeded error."""
    for line in file.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, severity, *texts = line.split("|")
            yield [kind, severity, *(text.replace("\\n", "\n") for text in texts)]


def pairs(file: Path) -> Iterator[tuple[str, str]]:
    """Yield the pairs of a table whose last two columns are the English and the German text."""
    for line in file.read_text(encoding="utf-8").splitlines():
        *_, source, target = line.split("\t")
        yield source, target


def measure_seeded(file: Path, checks: Sequence[Check], *, show: bool) -> None:
    """Print how many of the seeded errors are found, and how many good translations are objected to."""
    found, missed, alarms = 0, [], []
    for kind, severity, source, good, bad in seeded(file):
        alarms += [(kind, source, good, said) for said in objections(source, good, checks)]
        if bad and objections(source, bad, checks):
            found += 1
        elif bad:
            missed.append((kind, severity, source, bad))
    print(f"seeded errors: {found} found, {len(missed)} missed; {len(alarms)} alarms on good translations")
    for row in (*missed, *alarms) if show else ():
        print("  ", *row, sep=" | ")


def measure_alarms(file: Path, checks: Sequence[Check], *, show: bool) -> None:
    """Print how often the checks object to the work of professionals."""
    by_check: Counter[tuple[str, str]] = Counter()
    by_severity: Counter[str] = Counter()
    rows = list(pairs(file))
    for source, target in rows:
        said = objections(source, target, checks)
        by_check.update({(check, severity) for check, severity, _ in said})
        by_severity.update({severity for _, severity, _ in said})
        for item in said if show else ():
            print("  ", *item, source, target, sep=" | ")
    shares = ", ".join(f"{severity} {number} = {number / len(rows):.2%}" for severity, number in by_severity.items())
    print(f"{file.name}: {len(rows)} pairs, objected to: {shares or 'none'}")
    for (check, severity), number in by_check.most_common():
        print(f"  {check:24}{severity:8}{number:6}")


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--module")
    parser.add_argument("--only", nargs="*", default=())
    parser.add_argument("--show", action="store_true")
    options = parser.parse_args()
    checks = importlib.import_module(options.module).CHECKS if options.module else CHECKS
    checks = [check for check in checks if not options.only or check.id in options.only]
    measure_seeded(options.data / "qa/seeded-errors.psv", checks, show=options.show)
    for file in sorted((options.data / "tm").glob("*.en-de.tsv")):
        measure_alarms(file, checks, show=options.show)


if __name__ == "__main__":
    main()
