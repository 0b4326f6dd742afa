"""Where every page stands in every locale."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.model import State
from pipeline.text import count_words
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.errors import PipelineError
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of blocks (a text that stands several times on a page is one) and of their English words."""

    blocks: int = 0
    words: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.blocks + other.blocks, self.words + other.words)


@dataclass(frozen=True, slots=True)
class StatusRow:
    """Where one page stands in one locale; `synced` says whether its catalog holds the texts of the article."""

    page: str
    locale: str
    current: Amount
    stale: Amount
    untranslated: Amount
    synced: bool

    @property
    def total(self) -> Amount:
        """All blocks and words of the page."""
        return self.current + self.stale + self.untranslated

    @property
    def percent(self) -> int:
        """The share of current words in percent, rounded down: 100 only where all blocks are current."""
        return percent(self.current, self.total)


@dataclass(frozen=True, slots=True)
class StatusResult:
    """The rows, page by page, and the files that could not be read."""

    rows: tuple[StatusRow, ...]
    errors: tuple[PipelineError, ...] = ()


def percent(part: Amount, total: Amount) -> int:
    """Return `part` of `total` in percent of words, rounded down; 100 only where it is all blocks."""
    if part.blocks == total.blocks:
        return 100
    return min(99, 100 * part.words // total.words) if total.words else 0


def status(workspace: Workspace, progress: Callable[[int], None] = lambda _done: None) -> StatusResult:
    """Return where every page stands, as the files are. Raises SourceError where the source folder is unreadable."""
    rows: list[StatusRow] = []
    errors: list[PipelineError] = []
    for done, page in enumerate(survey(workspace), 1):
        progress(done)
        errors += page.errors.values()
        if page.document is not None:
            rows += (_row(page, locale) for locale in page.catalogs)
    return StatusResult(tuple(rows), tuple(errors))


def _row(page: PageSurvey, locale: str) -> StatusRow:
    amounts: Mapping[State, Counter[str]] = {state: Counter() for state in State}
    for unit in page.units(locale):
        amounts[unit.state].update(blocks=1, words=count_words(unit.source))
    by_state = {state: Amount(counts["blocks"], counts["words"]) for state, counts in amounts.items()}
    return StatusRow(
        page.page,
        locale,
        by_state[State.CURRENT],
        by_state[State.STALE],
        by_state[State.UNTRANSLATED],
        page.differences(locale) == (0, 0),
    )
