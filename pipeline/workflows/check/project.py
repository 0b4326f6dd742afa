"""Checking a project: its articles, its catalogs, and how they go together."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from pipeline.checks.files import not_synced, orphaned, unreadable
from pipeline.errors import CatalogError, PipelineError, SourceError
from pipeline.workflows.check.across import across
from pipeline.workflows.check.articles import article_findings
from pipeline.workflows.check.cache import Memory, memory_of, signature
from pipeline.workflows.check.coverage import not_covered
from pipeline.workflows.check.gate import enough, excused, exempt, grace, too_few
from pipeline.workflows.check.judge import judge
from pipeline.workflows.check.settle import adjusted, settled
from pipeline.workflows.check.since import known_before, project_at
from pipeline.workflows.check.values import CheckResult, Task, threshold
from pipeline.workflows.examine import Examiner
from pipeline.workflows.files import read_catalog_file
from pipeline.workflows.policies import Policies
from pipeline.workflows.progress import silent
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pipeline.model import Finding
    from pipeline.workspace import Workspace

_now = partial(datetime.now, UTC)


def check(
    workspace: Workspace,
    progress: Callable[[int, int], None] = silent,
    *,
    since: str = "",
    clock: Callable[[], datetime] = _now,
) -> CheckResult:
    """Check the articles, catalogs and archives of a project.

    `progress` is called with the number of units judged and of units to judge. With `since`, a revision of git, what
    was wrong then is excused. `clock` gives the present time, with a time zone. Raises SourceError where a folder is
    unreadable, ConfigError where the settings name a check that there is not, or git has no such revision.
    """
    course = _Course(workspace, memory_of(workspace), clock, progress)
    findings = list(course.findings())
    settings, errors = workspace.settings, tuple(course.errors.values())
    pages = [page.page for page in course.pages]
    excuses = [
        exempt(settings),
        enough(course.too_few, settings),
        grace(workspace, clock()),
        *([known_before(_before(workspace, since, clock), since, pages)] if since else []),
    ]
    for excuse in excuses:
        findings = list(excused(findings, excuse))
    return CheckResult(tuple(findings), course.units, errors, threshold(settings), settings.source_language)


def _before(workspace: Workspace, revision: str, clock: Callable[[], datetime]) -> list[Finding]:
    """Return what was wrong at a revision. Units that are as they were then need not be judged again."""
    with project_at(workspace, revision) as then:
        same = signature(then) == signature(workspace)
        try:
            return list(_Course(then, memory_of(workspace) if same else Memory(), clock, silent).findings())
        except SourceError as error:
            message = f"at {revision}: {error.message.replace(str(then.settings.root), '')}"
            raise SourceError(message, "compare with another revision") from error


class _Course:
    """Reads a project and checks it: `tasks` are its catalogs, `errors` is by file why it cannot be read."""

    def __init__(
        self,
        workspace: Workspace,
        memory: Memory,
        clock: Callable[[], datetime],
        progress: Callable[[int, int], None],
    ) -> None:
        self.workspace, self.memory, self.clock, self.progress = workspace, memory, clock, progress
        self.pages: list[PageSurvey] = []
        self.tasks: list[Task] = []
        self.errors: dict[str, PipelineError] = {}
        self._on_files: list[Finding] = []

    @property
    def units(self) -> int:
        """How many units there are."""
        return sum(len(task.units) for task in self.tasks)

    @cached_property
    def too_few(self) -> tuple[Finding, ...]:
        """The findings on locales with fewer current blocks than are wanted, once everything is read."""
        return tuple(too_few(self.tasks, self.workspace.settings))

    def findings(self) -> Iterator[Finding]:
        """Read and check everything."""
        policies = Policies(self.workspace.settings)
        language = self.workspace.settings.source_language
        make = partial(Examiner.of_project, self.workspace)
        examiner = make()
        self._refuse(examiner.errors)
        self._read()
        judged = judge(self.tasks, examiner, make, self.memory.units, self.progress)
        yield from adjusted(self._on_files, policies)
        yield from adjusted(article_findings(self.workspace, self.pages, self.clock, self.memory.articles), policies)
        yield from settled(self.tasks, judged, across(self.tasks, language), policies)
        yield from adjusted(not_covered(self.tasks, language), policies)
        yield from adjusted(self.too_few, policies)

    def _read(self) -> None:
        for page in survey(self.workspace):
            self._refuse(page.errors)
            self.pages.append(page)
            for locale in page.catalogs if page.document else ():
                self._add(page, locale)
        for locale in self.workspace.settings.locales:
            self._on_files += self._orphans(locale)
            self._refuse(self._archive_error(locale))

    def _refuse(self, errors: Mapping[str, PipelineError]) -> None:
        self.errors |= errors
        self._on_files += (unreadable(error.message, error.hint, file=file) for file, error in errors.items())

    def _add(self, page: PageSurvey, locale: str) -> None:
        file = self.workspace.relative(self.workspace.catalog_file(locale, page.page))
        missing, extra = page.differences(locale)
        if missing or extra:
            found = not_synced(file=file, missing=missing, extra=extra, page=page.page, locale=locale)
            self._on_files.append(found)
        self.tasks.append(Task(file, page.page, locale, page.units(locale)))

    def _orphans(self, locale: str) -> Iterator[Finding]:
        for page in sorted(set(self.workspace.catalogs(locale)).difference(self.workspace.pages())):
            file = self.workspace.relative(self.workspace.catalog_file(locale, page))
            yield orphaned(file=file, page=page, locale=locale)

    def _archive_error(self, locale: str) -> dict[str, PipelineError]:
        file = self.workspace.archive_file(locale)
        try:
            read_catalog_file(self.workspace, file)
        except CatalogError as error:
            return {self.workspace.relative(file): error}
        return {}
