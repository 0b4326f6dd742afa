"""What the gate lets pass: exempt pages, locales with enough current blocks, changes of wording for some days."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from functools import cache
from typing import TYPE_CHECKING

from pipeline.checks.state import STALE, UNTRANSLATED
from pipeline.errors import ConfigError
from pipeline.languages import gettext_name
from pipeline.model import Finding, Place, Severity, State
from pipeline.text import count
from pipeline.workflows.revision.git import repository

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from pipeline.config import Settings
    from pipeline.workflows.check.values import Task
    from pipeline.workspace import Workspace

_OPEN = (UNTRANSLATED.id, STALE.id)
_HINT = "translate what is not translated, and revise what is outdated"


def excused(findings: Iterable[Finding], excuse: Callable[[Finding], str]) -> Iterator[Finding]:
    """Yield findings, each with its excuse, if it has one and is not excused for another reason."""
    for finding in findings:
        reason = "" if finding.excused else excuse(finding)
        yield replace(finding, excused=reason) if reason else finding


def is_exempt(settings: Settings, page: str) -> bool:
    """Say whether findings on a page never fail."""
    return any(fnmatchcase(page, pattern) for pattern in settings.check_exempt)


def exempt(settings: Settings) -> Callable[[Finding], str]:
    """Return the excuse of findings on pages that never fail."""
    return lambda finding: "the page is exempt" if finding.page and is_exempt(settings, finding.page) else ""


def too_few(tasks: Iterable[Task], settings: Settings) -> Iterator[Finding]:
    """Yield a finding for each locale with fewer current blocks than the project wants; exempt pages don't count."""
    shares = _shares(tasks, settings)
    for locale, wanted in settings.check_current:
        current, blocks = shares.get(locale, (0, 0))
        missing = -(-wanted * blocks // 100) - current
        if missing > 0:
            told = f"{current / blocks:.1%} of the blocks in {locale} are current, and {wanted} % are wanted"
            place = Place(f"{settings.locales_dir}/{gettext_name(locale)}")
            message = f"{told}: {count(missing, 'block')} too few"
            yield Finding("too-few-current", Severity.MAJOR, message, place, _HINT, locale=locale)


def enough(failing: Iterable[Finding], settings: Settings) -> Callable[[Finding], str]:
    """Return the excuse of untranslated and outdated blocks in locales with as many current ones as are wanted.

    `failing` are the findings of `too_few`.
    """
    wanted = dict(settings.check_current)
    for finding in failing:
        wanted.pop(finding.locale, None)

    def excuse(finding: Finding) -> str:
        is_open = finding.check in _OPEN and finding.locale in wanted
        return f"{wanted[finding.locale]} % of the blocks are current" if is_open else ""

    return excuse


def grace(workspace: Workspace, now: datetime) -> Callable[[Finding], str]:
    """Return the excuse of translations whose text changed in wording, for so many days after the change.

    The change dates from the commit that brought the present English text into the catalog. Where git doesn't know it,
    outside of a repository, in a file that isn't tracked, or in a shallow clone, there is no grace.
    """
    days = timedelta(days=workspace.settings.check_grace_days)
    times = cache(lambda file: _times(workspace, file))

    def excuse(finding: Finding) -> str:
        if finding.check != STALE.id or not days:
            return ""
        since = times(finding.place.file).get(finding.place.line)
        # a clock that was wrong may have given a commit any time, also one after the year 9999
        end = datetime.fromtimestamp(min(since, now.timestamp()), UTC) + days if since is not None else None
        return f"grace period until {end:%Y-%m-%d}" if end and now < end else ""

    return excuse


def _shares(tasks: Iterable[Task], settings: Settings) -> Mapping[str, tuple[int, int]]:
    """Return how many blocks of each locale are current, and how many there are."""
    current: Counter[str] = Counter()
    blocks: Counter[str] = Counter()
    for task in tasks:
        if not is_exempt(settings, task.page):
            current[task.locale] += sum(unit.state is State.CURRENT for unit in task.units)
            blocks[task.locale] += len(task.units)
    return {locale: (current[locale], blocks[locale]) for locale in blocks}


def _times(workspace: Workspace, file: str) -> Mapping[int, int]:
    try:
        return repository(workspace.settings.root).line_times(file)
    except ConfigError:
        return {}
