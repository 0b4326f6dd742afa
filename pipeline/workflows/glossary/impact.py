"""What a change of the glossary does to translations."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.terms import is_reopened, reopened_reason, restored, term_notes, with_term_notes
from pipeline.model import State, Unit, make_id
from pipeline.report.glossary_values import Effect, Impact, Touched
from pipeline.workflows.glossary.differences import concept_changes
from pipeline.workflows.glossary.terms import terms_for
from pipeline.workflows.glossary.versions import named_glossary
from pipeline.workflows.survey import survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pipeline.errors import PipelineError
    from pipeline.model import Glossary
    from pipeline.workflows.glossary.terms import Terms
    from pipeline.workflows.survey import PageSurvey
    from pipeline.workspace import Workspace


class _Terms(NamedTuple):
    """The terms of a locale before, as the lines that a unit had, and after."""

    locale: str
    old: Callable[[Unit], tuple[str, ...]]
    new: Terms | None


def impact(
    workspace: Workspace,
    old: str = "",
    new: str = "",
    *,
    folder: Path | None = None,
    progress: Callable[[int], None] = lambda _done: None,
) -> Impact:
    """Return which units a change of the glossary touches, on which pages, in which locales.

    `old` and `new` name versions as `named_glossary` has them, with files relative to `folder` (default: the
    project's); `old` "" is the glossary that each catalog was last synced with. Raises GlossaryError, ConfigError and
    SourceError; catalogs that cannot be read are told in the result.
    """
    folder = folder or workspace.settings.root
    after = named_glossary(workspace, new, folder)
    before = named_glossary(workspace, old, folder) if old else None
    terms = [_terms(workspace, locale, before, after) for locale in workspace.settings.locales]
    units: list[Touched] = []
    errors: list[PipelineError] = []
    for done, page in enumerate(survey(workspace), 1):
        progress(done)
        errors += page.errors.values()
        units += (found for both in terms for found in _touched(page, both))
    changes = concept_changes(before, after) if before is not None else ()
    return Impact(changes, tuple(units), tuple(errors))


def _terms(workspace: Workspace, locale: str, before: Glossary | None, after: Glossary) -> _Terms:
    source = workspace.settings.source_language
    new = terms_for(after, source, locale)
    if before is None:
        return _Terms(locale, term_notes, new)
    old = terms_for(before, source, locale)
    return _Terms(locale, old.notes if old else lambda _: (), new)


def _touched(page: PageSurvey, terms: _Terms) -> Iterator[Touched]:
    if page.document is None or terms.locale not in page.catalogs:
        return
    for unit in page.units(terms.locale):
        old, new = terms.old(unit), terms.new.notes(unit) if terms.new else ()
        if set(old) == set(new):
            continue
        became = _synced(with_term_notes(unit, old), terms.new)
        effect = _effect(unit, became)
        reason = reopened_reason(became) if effect is Effect.REOPENED else ""
        yield Touched(
            page.page, terms.locale, make_id(unit.key), unit.source, unit.target, _kinds(old, new), effect, reason
        )


def _synced(unit: Unit, terms: Terms | None) -> Unit:
    """Return what the next sync would make of a unit if nothing else changed."""
    (became,) = terms.bound([unit], [restored(unit)]) if terms else (restored(unit),)
    return became


def _effect(unit: Unit, became: Unit) -> Effect:
    if is_reopened(became) and not is_reopened(unit):
        return Effect.REOPENED
    return Effect.ALLOWED if is_reopened(unit) and became.state is State.CURRENT else Effect.NONE


def _kinds(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    before, after = ({_name(line): line for line in lines} for lines in (old, new))
    added = [(name, "changed" if name in before else "new") for name, line in after.items() if line not in old]
    return (*added, *((name, "removed") for name in before if name not in after))


def _name(line: str) -> str:
    """Return the source term in a line about terms."""
    return line.partition(": ")[2].partition(" → ")[0]
