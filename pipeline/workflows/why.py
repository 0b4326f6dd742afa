"""Where a unit's entry comes from, and what became of its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import draft_remarks, is_from_memory
from pipeline.catalogs.kept import record
from pipeline.catalogs.terms import reopened_reason
from pipeline.diff.words import word_diff
from pipeline.model import State, make_id, make_key
from pipeline.similarity import similarity
from pipeline.workflows.find_units import Located, find_units
from pipeline.workflows.materiality import Meaning

if TYPE_CHECKING:
    from pipeline.model import Run, Unit, Verdict
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Past:
    """The text that was last translated: how alike it is (0–1), what the change means, word by word.

    `translation` is the approved translation of that text in the same catalog, "" where it stands elsewhere or nowhere.
    With `is_borrowed` the entry never was a translation of that text: its draft is from the memory.
    """

    source: str
    similarity: float
    verdict: Verdict
    runs: tuple[Run, ...]
    translation: str = ""
    is_borrowed: bool = False


@dataclass(frozen=True, slots=True)
class Explanation:
    """One entry: where it stands, its state, what it grew out of.

    `notes` are the catalog's lines on the draft and its origin, and on terms that are wrong, `kept` the record of who
    kept the translation.
    `past` is None where the text itself was translated, or nothing was. `synced` is False where the catalog has no
    entry for the text yet.
    """

    id: str
    page: str
    locale: str
    source: str
    target: str
    state: State
    references: tuple[str, ...]
    notes: tuple[str, ...]
    kept: str
    past: Past | None
    synced: bool


def why(workspace: Workspace, name: str, *, locale: str = "") -> tuple[Explanation, ...]:
    """Explain the entries of a unit on every page and in every locale, or in one. `name` is as in `find_units`."""
    meaning = Meaning.of_project(workspace)
    return tuple(_explanation(found, meaning) for found in find_units(workspace, name, locale))


def _explanation(found: Located, meaning: Meaning) -> Explanation:
    unit = found.unit
    return Explanation(
        make_id(unit.key),
        found.page,
        found.locale,
        unit.source,
        unit.target,
        unit.state,
        unit.references,
        (*draft_remarks(unit), *_reopened(unit)),
        record(unit),
        _past(unit, found, meaning),
        found.is_synced,
    )


def _reopened(unit: Unit) -> tuple[str, ...]:
    reason = reopened_reason(unit)
    return (f"the glossary does not allow its terms any more: {reason}",) if reason else ()


def _past(unit: Unit, found: Located, meaning: Meaning) -> Past | None:
    previous = unit.previous_source
    if previous is None or previous == unit.source:
        return None
    known = {other.key: other for other in found.catalog.units}
    then = known.get(make_key(previous, unit.previous_context or ""))
    return Past(
        previous,
        similarity(previous, unit.source),
        meaning.of_change(previous, unit.source),
        word_diff(previous, unit.source),
        then.target if then is not None and then.state is State.CURRENT else "",
        is_from_memory(unit),
    )
