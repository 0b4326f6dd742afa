"""What a check of a catalog's unit is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.model import Severity, TermIssue, Unit, Verdict


class Subject(NamedTuple):
    """What a check looks at: a unit, and for a stale one what the change of its text means (None: not known).

    `recalled` is what to say of a unit whose translation was recalled, "" for any other. `reopened` is what the
    glossary has against the translation of a stale unit that was opened again for its terms, `terms` what it has
    against that of a current one.
    """

    unit: Unit
    verdict: Verdict | None = None
    recalled: str = ""
    reopened: str = ""
    terms: tuple[TermIssue, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A unit, whether the check objects to it, and what is known of it, as in `Subject`."""

    unit: Unit
    objects: bool
    verdict: Verdict | None = None
    recalled: str = ""
    reopened: str = ""
    terms: tuple[TermIssue, ...] = ()

    @property
    def subject(self) -> Subject:
        """What the check is shown."""
        return Subject(self.unit, self.verdict, self.recalled, self.reopened, self.terms)


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that can be wrong with a unit.

    `run` yields a message for each time it is; `remedy` says what to do about it. The `examples` show what the check
    objects to and what it lets pass.
    """

    id: str
    severity: Severity
    remedy: str
    run: Callable[[Subject], Iterator[str]]
    examples: tuple[Example, ...]
