"""The course of a comparison: read what differs, align it, assess it, arrange it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.align import align
from pipeline.model import ChangeKind, Cost
from pipeline.report.diff_values import DiffReport, PageDiff
from pipeline.workflows.diff.arrange import page_diffs
from pipeline.workflows.diff.assess import assessor
from pipeline.workflows.diff.facts import settings_facts
from pipeline.workflows.diff.remembered import Remembered
from pipeline.workflows.diff.sides import read_sides
from pipeline.workflows.diff.structure import compared, structure_changes
from pipeline.workflows.diff.translations import Known, known_translations
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.progress import silent
from pipeline.workflows.revision import last_sync, named_revision, working_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pipeline.errors import SourceError
    from pipeline.model import Change
    from pipeline.workflows.revision import Revision
    from pipeline.workspace import Workspace

SETTINGS = "pipeline.toml"
"""Stands for the settings in the place of a page's name."""


def _raise(error: SourceError) -> None:
    raise error


def diff(  # noqa: PLR0913  # most of them have a default
    workspace: Workspace,
    old: str = "",
    new: str = "",
    *,
    locale: str = "",
    folder: Path | None = None,
    refuse: Callable[[SourceError], None] = _raise,
    progress: Callable[[int, int], None] = silent,
) -> DiffReport:
    """Return what lies between two states of the articles, and what it means for their translations.

    `old` and `new` are git revisions or folders (relative to `folder`, default: the project's); "" is the last sync as
    `old` and the working tree as `new`. Articles are read with the project's settings on both sides. `locale` is the
    one whose translations the report shows, by default the first. `refuse` is called for each article that cannot be
    read; if it returns, the page is left out. `progress` is called with the number of pages read and of pages to read.

    Nothing is written but the memory's index. Raises ConfigError for an unknown revision or locale, or where git is
    needed and absent, SourceError for articles and CatalogError for catalogs that cannot be read.
    """
    locale = _locale(workspace, locale)
    before, after = _revisions(workspace, old, new, folder or workspace.settings.root)
    sides = read_sides(before, after, refuse, progress)
    old_blocks, new_blocks = sides.differing
    changes = align(old_blocks, new_blocks, workspace.settings.similarity, sides.renamed)
    known = _known(workspace, locale, changes)
    meaning = Meaning.of_project(workspace)
    with Remembered(workspace, locale, meaning) as remembered:
        judge = assessor(workspace.settings, locale, known, old_blocks, remembered, meaning)
        diffs = [judge.assess(change) for change in changes]
    structure = structure_changes(sides, changes, workspace.settings)
    pages = (*_settings(before, after), *page_diffs(sides, diffs, structure))
    return DiffReport(
        before.name, after.name, locale, workspace.settings.source_language, pages, _sum(page.cost for page in pages)
    )


def _locale(workspace: Workspace, locale: str) -> str:
    from pipeline.languages import canonical_tag  # noqa: PLC0415

    locales = workspace.settings.locales
    if not locale:
        return locales[0] if locales else ""
    workspace.check_locale(canonical_tag(locale))
    return canonical_tag(locale)


def _revisions(workspace: Workspace, old: str, new: str, folder: Path) -> tuple[Revision, Revision]:
    before = named_revision(workspace, old, folder) if old else last_sync(workspace)
    after = named_revision(workspace, new, folder) if new else working_tree(workspace, whole=bool(old))
    return before, after


def _known(workspace: Workspace, locale: str, changes: Iterable[Change]) -> Known:
    """Return what is known of the texts that were changed or removed, and of those that were added."""
    touched = [change for change in changes if change.kind is not ChangeKind.KEPT]
    if not (locale and touched):
        return Known()
    pages = {block.page for change in touched for block in (*change.old, *change.new)}
    added = (block for change in touched if change.kind is ChangeKind.ADDED for block in change.new)
    return known_translations(workspace, locale, pages, added)


def _settings(old: Revision, new: Revision) -> Iterator[PageDiff]:
    """Yield the settings like a page, where they are known on both sides and differ."""
    if old.settings is not None and new.settings is not None:
        changes = compared(settings_facts(old.settings), settings_facts(new.settings))
        if changes:
            yield PageDiff(SETTINGS, "changed", structure=tuple(changes))


def _sum(costs: Iterable[Cost]) -> Cost:
    total = Cost()
    for each in costs:
        total = total.plus(each)
    return total
