"""Checking PO files of any origin, without a project."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.catalogs.headers import header
from pipeline.checks.files import unreadable
from pipeline.config import Settings
from pipeline.errors import CatalogError, ConfigError, GlossaryError, PipelineError
from pipeline.languages import canonical_tag
from pipeline.model import Glossary
from pipeline.report.gate import failing
from pipeline.workflows.check.across import across
from pipeline.workflows.check.cache import Verdicts
from pipeline.workflows.check.coverage import not_covered
from pipeline.workflows.check.judge import judge
from pipeline.workflows.check.settle import adjusted, settled
from pipeline.workflows.check.values import CheckResult, Task
from pipeline.workflows.examine import Examiner
from pipeline.workflows.files import read_foreign_catalog
from pipeline.workflows.policies import Policies
from pipeline.workflows.progress import silent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.model import Catalog, Finding, Unit

_FORMS = re.compile(r"nplurals\s*=\s*(\d{1,3})(?!\d)")
_MOST_FORMS = 6
"""No language has more plural forms (CLDR)."""
_SOURCE_LANGUAGE = "en"
"""What PO files without a project are taken to be translated from."""


def check_files(
    files: Iterable[Path], *, glossary: Path | None = None, progress: Callable[[int, int], None] = silent
) -> CheckResult:
    """Check PO files of any origin, without a project; each header names the locale, English is translated.

    `glossary` is a TBX, CSV or TSV file with terms. Raises GlossaryError where that cannot be read.
    """
    make = partial(file_examiner, glossary)
    examiner = make()  # complains, if it must, before anything else is done
    tasks: list[Task] = []
    findings: list[Finding] = []
    errors: list[PipelineError] = []
    for file in files:
        try:
            tasks.append(_task(file))
        except CatalogError as error:
            errors.append(error)
            findings.append(unreadable(error.message, error.hint, file=str(file)))
    policies = Policies(Settings(Path()))
    judged = judge(tasks, examiner, make, Verdicts(), progress)
    findings += settled(tasks, judged, across(tasks, _SOURCE_LANGUAGE), policies)
    findings += adjusted(not_covered(tasks, _SOURCE_LANGUAGE), policies)
    return CheckResult(tuple(findings), sum(len(task.units) for task in tasks), tuple(errors))


def _task(file: Path) -> Task:
    catalog = read_foreign_catalog(file)
    forms = _FORMS.search(header(catalog, "Plural-Forms"))
    wanted = min(int(forms[1]), _MOST_FORMS) if forms else 0
    units = (_with_forms(unit, wanted) for unit in catalog.units if not unit.obsolete)
    return Task(str(file), "", locale_of(catalog), tuple(units))


def _with_forms(unit: Unit, wanted: int) -> Unit:
    """Return a unit with as many plural forms as its file's header wants, at least; those it lacks are empty."""
    lacking = wanted - len(unit.plural_targets) if unit.plural is not None else 0
    return replace(unit, plural_targets=(*unit.plural_targets, *[""] * lacking)) if lacking > 0 else unit


def locale_of(catalog: Catalog) -> str:
    """Return the locale that a catalog's header names, "" where it names none that is known."""
    try:
        return canonical_tag(header(catalog, "Language").strip())
    except ConfigError:
        return ""


def file_examiner(glossary: Path | None) -> Examiner:
    """Return what is known of units without a project, with the terms of a TBX, CSV or TSV file.

    Raises GlossaryError.
    """
    if glossary is None:
        return Examiner(_SOURCE_LANGUAGE, Glossary())
    from pipeline.workflows.glossary.exchange import read_terms  # noqa: PLC0415  # seldom wanted

    terms, findings = read_terms(glossary)
    for finding in failing(findings):
        raise GlossaryError(f"{finding.place}: {finding.message}", finding.hint)
    return Examiner(_SOURCE_LANGUAGE, terms)
