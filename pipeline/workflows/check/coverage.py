"""Telling which checks do not look at a language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.registry import CHECKS
from pipeline.model import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.workflows.check.values import Task

_HINT = "let a second person compare these translations with the English text"
_UNKNOWN = "name the language in the file's header: `Language: de`"


def not_covered(tasks: Iterable[Task], source: str) -> Iterator[Finding]:
    """Yield for each locale one finding that names the checks which don't cover it, on its first catalog.

    `source` is the language of the texts (BCP 47 tag).
    """
    first: dict[str, Task] = {}
    for task in tasks:
        first.setdefault(task.locale, task)
    for locale, task in first.items():
        missing = [check.id for check in CHECKS if not check.coverage.includes(source, locale)]
        if missing:
            message = f"{locale or 'an unknown language'} is not covered by {', '.join(missing)}"
            hint = _HINT if locale else _UNKNOWN
            yield Finding("not-covered", Severity.NOTE, message, Place(task.file), hint, task.page, locale)
