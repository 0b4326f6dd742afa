"""Measure the update of catalogs on real history: `python benchmarks/history.py DATA [--verbose]`.

DATA is a folder of updates (or holds `history/`), each a folder with `old.de.po` (the catalog before), `new.de.po` (the
catalog after, translated by people) and `truth.tsv`: for each text of the new catalog its class (same, format_only,
changed, new: a cut by similarity, approximate), what the translator did (kept, format_only, revised, retranslated,
translated), the state in which the entry waited for the translator, and the old and the new texts. A template is made
from the new catalog, `pipeline merge` and `msgmerge` update the old catalog with it, and what they present as current
is compared with what the translator did. The exit code is 1 where `pipeline merge` doesn't keep a bound.
"""

from __future__ import annotations

import argparse
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from statistics import mean
from typing import TYPE_CHECKING

from _gettext import MSGMERGE, PIPELINE, Entry, missing
from _questions import QUESTIONS, Question, answer, misses
from _updates import Case, histories, measure

from pipeline.similarity import similarity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from _updates import Update

OURS = "pipeline"
ENGINES: Mapping[str, Sequence[str]] = {
    OURS: (*PIPELINE, "merge"),
    "msgmerge": MSGMERGE,
    "msgmerge -N": (*MSGMERGE, "--no-fuzzy-matching"),
}
FILES = {"accepted": "msgfmt -c accepts the catalog", "canonical": "msgcat --no-wrap leaves it as it is"}
EXCERPT = 160
"""How many characters of a text are shown without `--verbose`."""


def report(updates: Sequence[Update]) -> bool:
    """Print all figures; say whether the project's own engine keeps every bound."""
    print(f"{len(updates)} updates, {sum(len(update.rows) for update in updates):,} texts\n")
    print(f"{'':50}" + "".join(f"{name:>16}" for name in ENGINES) + "   bound")
    kept = [_print_question(question, updates) for question in QUESTIONS]
    kept += [_print_files(field, updates) for field in FILES]
    _print_drafts(updates)
    return all(kept)


def _print_question(question: Question, updates: Sequence[Update]) -> bool:
    figures = {name: answer(question, updates, name) for name in ENGINES}
    _print_line(question.title, (text for text, _ in figures.values()), question.bound, kept=figures[OURS][1])
    return figures[OURS][1]


def _print_files(field: str, updates: Sequence[Update]) -> bool:
    """Print of how many files something holds; a file whose old catalog `msgfmt -c` rejects isn't counted."""
    good = [update for update in updates if update.accepted]
    counts: dict[str, int] = {name: sum(getattr(update.outputs[name], field) for update in good) for name in ENGINES}
    kept = counts[OURS] == len(good)
    _print_line(FILES[field], (f"{count} of {len(good)}" for count in counts.values()), "all", kept=kept)
    return kept


def _print_line(title: str, figures: Iterable[str], bound: str, *, kept: bool) -> None:
    print(f"{title:50}" + "".join(f"{figure:>16}" for figure in figures) + f"   {bound}{'' if kept else '  MISSED'}")


def _print_drafts(updates: Sequence[Update]) -> None:
    """Print how near the drafts for changed texts come to what the translator made of them."""
    changed = [row for update in updates for row in update.rows if row.kind == "changed"]
    old = [similarity(row.old_target, row.new_target) for row in changed]
    print(
        f"\n{len(changed)} changed texts: similarity (0–1) to the translator's final text, and drafts against the old"
    )
    print(f"\n{'':16}{'all':>8}{'drafts':>8}{'their mean':>12}{'nearer':>8}{'equal':>8}{'farther':>9}")
    print(f"{'old translation':16}{_mean(old):8.3f}{len(old):8}{_mean(old):12.3f}")
    for name in ENGINES:
        drafts = _drafts(updates, name)
        scores = [similarity(draft.entry.target, draft.row.new_target) if draft.entry.target else 0 for draft in drafts]
        there = [number for number, draft in enumerate(drafts) if draft.entry.target]
        print(f"{name:16}{_mean(scores):8.3f}{_against([scores[i] for i in there], [old[i] for i in there])}")


def _against(scores: Sequence[float], old: Sequence[float]) -> str:
    differences = [round(score - other, 6) for score, other in zip(scores, old, strict=True)]
    nearer, farther = sum(value > 0 for value in differences), sum(value < 0 for value in differences)
    return f"{len(scores):8}{_mean(scores):12.3f}{nearer:8}{len(scores) - nearer - farther:8}{farther:9}"


def _mean(values: Sequence[float]) -> float:
    return mean(values) if values else 0.0


def _drafts(updates: Iterable[Update], engine: str) -> list[Case]:
    return [
        Case(row, update.outputs[engine].entries.get(row.new, Entry()))
        for update in updates
        for row in update.rows
        if row.kind == "changed"
    ]


def print_misses(updates: Sequence[Update], *, verbose: bool) -> None:
    """Print the texts that count against a bound; with `verbose` in full, and all others that could be better."""
    for question in QUESTIONS:
        if verbose or question.bound:
            for case in misses(question, updates, OURS):
                _print_case(question.title, case, None if verbose else EXCERPT)
    for draft in _drafts(updates, OURS) if verbose else ():
        row = draft.row
        if similarity(draft.entry.target, row.new_target) < similarity(row.old_target, row.new_target):
            _print_case("draft farther than the old translation", draft, None)


def _print_case(title: str, case: Case, width: int | None) -> None:
    row, entry = case
    texts = {
        "English before": row.old,
        "English": row.new,
        "German before": row.old_target,
        "translator": row.new_target,
        "current" if entry.current else "draft": entry.target,
    }
    print(f"\n-- {title.strip()}: {row.update}, {row.kind}, {row.human}, {row.state}")
    for name, text in texts.items():
        print(f"   {name:15} {repr(text)[:width]}")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path, help="folder with the updates, or above")
    parser.add_argument("--verbose", action="store_true", help="list everything that could be better, in full")
    chosen = parser.parse_args()
    if absent := missing(("msgmerge", "msgfmt", "msgcat")):
        sys.exit(f"not installed: {', '.join(absent)}; install GNU gettext")
    folders = histories(chosen.data)
    if not folders:
        sys.exit(f"{chosen.data}: no updates (folders with a truth.tsv) in it")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        updates = list(pool.map(partial(measure, engines=ENGINES), folders))
    kept = report(updates)
    print_misses(updates, verbose=chosen.verbose)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
