"""Measure the alignment of two revisions: `python benchmarks/align.py [--paragraphs 8000] [--quality 400]`.

Writes pages of generated paragraphs, changes them in a known way, and prints for each kind of change how many new
paragraphs come with the right old ones: by `align`, by scoring each old paragraph with each new one (the best pairs
first; and the assignment with the highest sum), and by msgmerge, page by page and with all old catalogs as compendium
(`-C`). Then it times `align` on large pages, and msgmerge on the first of them in the same run.
"""

from __future__ import annotations

import argparse
import sys
import time
from typing import TYPE_CHECKING

from _align_gettext import merged, msgmerge
from _align_reference import assigned, best_first
from _align_scenarios import LARGE, SCENARIOS, Scenario

from pipeline.diff.align import align

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.model import Change

THRESHOLD = 0.6
TARGET = 20
"""How many times faster than msgmerge `align` is to be."""


def share_right(scenario: Scenario, found: dict[int, set[int]]) -> float:
    """Return the share of the new blocks that came with exactly the right old ones, in percent."""
    right = sum(found.get(j, set()) == truth for j, truth in enumerate(scenario.truth))
    return 100 * right / len(scenario.new)


def by_align(scenario: Scenario) -> dict[int, set[int]]:
    """Return the old blocks of each new one as `align` finds them."""
    return _indices(scenario, align(scenario.old, scenario.new, THRESHOLD))


def _indices(scenario: Scenario, changes: Iterable[Change]) -> dict[int, set[int]]:
    old = {(block.page, block.key): i for i, block in enumerate(scenario.old)}
    new = {(block.page, block.key): j for j, block in enumerate(scenario.new)}
    return {
        new[block.page, block.key]: {old[before.page, before.key] for before in change.old}
        for change in changes
        for block in change.new
    }


def quality(size: int, *, with_msgmerge: bool) -> None:
    """Print the table of right pairs."""
    ways: dict[str, Callable[[Scenario], dict[int, set[int]]]] = {
        "align": by_align,
        "all pairs, best first": lambda scenario: best_first(scenario, THRESHOLD),
        "all pairs, assignment": lambda scenario: assigned(scenario, THRESHOLD),
    }
    if with_msgmerge:
        ways["msgmerge"] = lambda scenario: msgmerge(scenario, compendium=False)
        ways["msgmerge -C"] = lambda scenario: msgmerge(scenario, compendium=True)
    print(f"| new blocks with the right old ones, %, {size} paragraphs | {' | '.join(ways)} |")
    print(f"|---|{'---:|' * len(ways)}")
    for name, make in SCENARIOS.items():
        scenario = make(size)
        print(
            f"| {name} | {' | '.join(f'{share_right(scenario, way(scenario)):.1f}' for way in ways.values())} |",
            flush=True,
        )


def speed(size: int, *, with_msgmerge: bool) -> None:
    """Print how long it takes on large pages."""
    print(f"\n| {size} paragraphs | CPU seconds | right, % |\n|---|---:|---:|")
    taken = {name: _timed(name, make(size)) for name, make in LARGE.items()}
    if with_msgmerge:
        scenario = LARGE["word changed"](size)
        for name, options in (("msgmerge", False), ("msgmerge -C", True)):
            seconds, found = merged(scenario, compendium=options)
            print(f"| {name}: word changed | {seconds:.2f} | {share_right(scenario, found):.1f} |")
            ratio = seconds / taken["word changed"]
            print(f"| {name} / align | {ratio:.0f} × {'≥' if ratio >= TARGET else '<'} {TARGET} × | |")


def _timed(name: str, scenario: Scenario) -> float:
    start = time.process_time()
    changes = align(scenario.old, scenario.new, THRESHOLD)
    taken = time.process_time() - start
    print(f"| align: {name} | {taken:.2f} | {share_right(scenario, _indices(scenario, changes)):.1f} |", flush=True)
    return taken


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--paragraphs", type=int, default=8000, help="for the times")
    parser.add_argument("--quality", type=int, default=400, help="for the share of right pairs; 0 leaves it out")
    parser.add_argument("--no-msgmerge", action="store_true", help="which takes most of the time")
    chosen = parser.parse_args()
    if chosen.quality:
        quality(chosen.quality, with_msgmerge=not chosen.no_msgmerge)
    if chosen.paragraphs:
        speed(chosen.paragraphs, with_msgmerge=not chosen.no_msgmerge)
    return 0


if __name__ == "__main__":
    sys.exit(main())
