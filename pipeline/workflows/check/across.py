"""What is wrong with units as they stand beside others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.consistency import Entry, find_inconsistencies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model import Finding
    from pipeline.workflows.check.values import Task


def across(tasks: Iterable[Task], source: str) -> Iterator[Finding]:
    """Yield where translations contradict each other, within catalogs and between them.

    `source` is the language of the texts (BCP 47 tag).
    """
    entries = (Entry(unit, task.file, task.page, task.locale) for task in tasks for unit in task.units)
    return find_inconsistencies(entries, source)
