"""What is wrong with a project's translations, or with any PO file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import header
from pipeline.catalogs.po import read_catalog
from pipeline.checks.run import check_units, not_synced, orphaned, unreadable
from pipeline.errors import CatalogError, ConfigError, PipelineError
from pipeline.fs import read_bytes
from pipeline.languages import canonical_tag
from pipeline.workflows.examine import Examiner, subject
from pipeline.workflows.files import read_catalog_file
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pipeline.model import Catalog, Finding
    from pipeline.workspace import Workspace

_LIMIT = 200_000_000
"""Bytes; a PO file larger than this is not one."""
_SOURCE_LANGUAGE = "en"
"""What PO files without a project are taken to be translated from."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The findings, file by file, how many units were looked at, and the files that could not be read."""

    findings: tuple[Finding, ...]
    units: int
    errors: tuple[PipelineError, ...] = ()


def check(workspace: Workspace, progress: Callable[[int], None] = lambda _done: None) -> CheckResult:
    """Check every catalog and archive of a project. Raises SourceError where a folder is unreadable."""
    findings: list[Finding] = []
    errors: list[PipelineError] = []
    units = 0
    examiner = Examiner(workspace)
    findings += (unreadable(error.message, error.hint, file=file) for file, error in examiner.errors.items())
    errors += examiner.errors.values()
    for done, page in enumerate(survey(workspace), 1):
        progress(done)
        errors += page.errors.values()
        findings += (unreadable(error.message, error.hint, file=file) for file, error in page.errors.items())
        for locale in page.catalogs if page.document else ():
            units += len(page.entries)
            findings += _page_findings(page, locale, examiner)
    for locale in workspace.settings.locales:
        findings += _orphans(workspace, locale)
        if error := _archive_error(workspace, locale):
            errors.append(error)
            file = workspace.relative(workspace.archive_file(locale))
            findings.append(unreadable(error.message, error.hint, file=file))
    return CheckResult(tuple(findings), units, tuple(errors))


def _orphans(workspace: Workspace, locale: str) -> Iterator[Finding]:
    for page in sorted(set(workspace.catalogs(locale)).difference(workspace.pages())):
        yield orphaned(file=workspace.relative(workspace.catalog_file(locale, page)), page=page, locale=locale)


def _archive_error(workspace: Workspace, locale: str) -> CatalogError | None:
    try:
        read_catalog_file(workspace, workspace.archive_file(locale))
    except CatalogError as error:
        return error
    return None


def _page_findings(page: PageSurvey, locale: str, examiner: Examiner) -> Iterator[Finding]:
    file = examiner.workspace.relative(examiner.workspace.catalog_file(locale, page.page))
    missing, extra = page.differences(locale)
    if missing or extra:
        yield not_synced(file=file, missing=missing, extra=extra, page=page.page, locale=locale)
    subject_of = examiner.of(locale)
    yield from check_units(page.units(locale), subject_of, file=file, page=page.page, locale=locale)


def check_files(files: Iterable[Path]) -> CheckResult:
    """Check PO files of any origin, without a project; each header names the locale, English is translated."""
    findings: list[Finding] = []
    errors: list[PipelineError] = []
    units = 0
    meaning = Meaning(_SOURCE_LANGUAGE)
    for file in files:
        try:
            catalog = read_catalog(read_bytes(file, limit_bytes=_LIMIT, error=CatalogError), str(file))
        except CatalogError as error:
            errors.append(error)
            findings.append(unreadable(error.message, error.hint, file=str(file)))
            continue
        units += sum(not unit.obsolete for unit in catalog.units)
        subject_of = partial(subject, meaning=meaning)
        findings += check_units(catalog.units, subject_of, file=str(file), locale=_locale(catalog))
    return CheckResult(tuple(findings), units, tuple(errors))


def _locale(catalog: Catalog) -> str:
    """Return the locale that a catalog's header names, "" where it names none that is known."""
    try:
        return canonical_tag(header(catalog, "Language").strip())
    except ConfigError:
        return ""
