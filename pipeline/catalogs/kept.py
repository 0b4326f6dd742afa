"""Translations that a person has kept: "this change of wording needs no new translation".

Such an entry is not fuzzy. `#| msgid` still holds the text that was translated, and a line of the translator's comment
says who kept the translation, when and why: `Kept 2024-05-31 by NAME: REASON`.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import without_draft_notes

if TYPE_CHECKING:
    from pipeline.model import Unit

_LINE = re.compile(r"Kept [0-9]{4}-[0-9]{2}-[0-9]{2} by .+?: .+")


def as_kept(unit: Unit, target: str, *, by: str, reason: str, date: str) -> Unit:
    """Return a stale unit as current with `target`, the approved translation of its previous source."""
    line = f"Kept {date} by {' '.join(by.split())}: {' '.join(reason.split())}"
    own = without_record(unit).comment
    notes = without_draft_notes(unit)
    return replace(unit, target=target, fuzzy=False, notes=notes, comment=f"{own}\n{line}" if own else line)


def is_kept(unit: Unit) -> bool:
    """Say whether a person has kept the unit's translation through a change of its text."""
    return not unit.fuzzy and unit.previous_source is not None and record(unit) != ""


def record(unit: Unit) -> str:
    """Return the line that tells who kept the translation, when and why, "" for none."""
    return next((line for line in unit.comment.split("\n") if _LINE.fullmatch(line)), "")


def without_record(unit: Unit) -> Unit:
    """Return the unit without that line."""
    return replace(unit, comment="\n".join(line for line in unit.comment.split("\n") if not _LINE.fullmatch(line)))
