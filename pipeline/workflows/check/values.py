"""What a check works on, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Severity
from pipeline.report.gate import failing

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.errors import PipelineError
    from pipeline.model import Finding, Unit


class Task(NamedTuple):
    """The units of a catalog that are to be checked, none of them obsolete.

    `file` is how messages name the catalog; `page` is "" for a file without a project, `locale` is a BCP 47 tag, ""
    where it is not known.
    """

    file: str
    page: str
    locale: str
    units: tuple[Unit, ...]


@dataclass(frozen=True, slots=True)
class CheckResult:
    """The findings, file by file, how many units were looked at, and the files that could not be read.

    `threshold` is the least severity with which the gate is not passed, None where it always is. `language` is that of
    the texts (BCP 47 tag).
    """

    findings: tuple[Finding, ...]
    units: int
    errors: tuple[PipelineError, ...] = ()
    threshold: Severity | None = Severity.MAJOR
    language: str = "en"

    @property
    def failing(self) -> tuple[Finding, ...]:
        """The findings because of which the gate is not passed."""
        return failing(self.findings, self.threshold)


def threshold(settings: Settings) -> Severity | None:
    """Return the least severity with which a project's gate is not passed, None where it always is."""
    return None if settings.check_fail == "never" else Severity(settings.check_fail)
