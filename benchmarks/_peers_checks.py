"""What checks find where somebody approves the old translation of a text that has changed, without revising it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import polib
from _gettext import PIPELINE, missing, run, write_catalog
from _peers_values import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from _peers_values import Scenario

WRONG = ("number changed", "unit changed", "negation added", "punctuation", "sentence added", "edited twice")
"""The scenarios after which the old translation says something else than the new text."""
POFILTER = ("pofilter", "--progress=none", "--language=de")


def wrong_pairs(scenarios: Sequence[Scenario]) -> dict[str, str]:
    """Return new texts and the old translations that don't fit any more."""
    chosen = (scenario for scenario in scenarios if scenario.name in WRONG)
    blocks = (block for scenario in chosen for page in scenario.after.values() for block in page)
    return {block.text: block.origin for block in blocks if block.origin and not block.harmless}


def good_pairs(scenarios: Sequence[Scenario]) -> dict[str, str]:
    """Return all old texts and their translations."""
    return {block.text: block.german for scenario in scenarios for block in scenario.before}


def flagged(folder: Path, pairs: Mapping[str, str]) -> dict[str, set[str]]:
    """Return, by the check tool, the plain words of the texts of which it says anything; `note`s don't count."""
    folder.mkdir()
    catalog = folder / "pairs.po"
    write_catalog(catalog, pairs, "de")
    found = {"pipeline check": _with_pipeline(catalog)}
    if not missing((POFILTER[0],)):
        found["pofilter"] = _with_pofilter(catalog, folder / "objections.po")
    return found


def _with_pipeline(catalog: Path) -> set[str]:
    told = json.loads(run((*PIPELINE, "check", "--json", catalog.name), folder=catalog.parent, accepted=(0, 1)))
    lines = {row["line"] for row in told["findings"] if row["severity"] != "note" and "line" in row}
    entries = {entry.linenum or 0: plain(entry.msgid) for entry in polib.pofile(str(catalog))}
    return {entries[max(start for start in entries if start <= line)] for line in lines}


def _with_pofilter(catalog: Path, output: Path) -> set[str]:
    run((*POFILTER, str(catalog), str(output)))
    return {plain(entry.msgid) for entry in polib.pofile(str(output))} if output.exists() else set()
