"""Where every page stands in every locale."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.model import Materiality, State
from pipeline.text import count_words
from pipeline.workflows.materiality import BORROWED, Meaning
from pipeline.workflows.survey import PageSurvey, survey

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.errors import PipelineError
    from pipeline.model import Unit
    from pipeline.workspace import Workspace


_STANDINGS = (State.CURRENT.value, "stale_wording", "stale_critical", State.UNTRANSLATED.value)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number of blocks (a text that stands several times on a page is one) and of their English words."""

    blocks: int = 0
    words: int = 0

    def __add__(self, other: Amount) -> Amount:
        return Amount(self.blocks + other.blocks, self.words + other.words)


@dataclass(frozen=True, slots=True)
class StatusRow:
    """Where one page stands in one locale; `synced` says whether its catalog holds the texts of the article.

    `stale_critical` is what is stale because of a critical change, `stale_wording` what is because of any other.
    """

    page: str
    locale: str
    current: Amount
    stale_wording: Amount
    stale_critical: Amount
    untranslated: Amount
    synced: bool

    @property
    def stale(self) -> Amount:
        """All that was translated from an earlier text."""
        return self.stale_wording + self.stale_critical

    @property
    def todo(self) -> Amount:
        """All that waits for a translator."""
        return self.stale + self.untranslated

    @property
    def total(self) -> Amount:
        """All blocks and words of the page."""
        return self.current + self.todo

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
    meaning = Meaning.of_project(workspace)
    for done, page in enumerate(survey(workspace), 1):
        progress(done)
        errors += page.errors.values()
        if page.document is not None:
            rows += (_row(page, locale, meaning) for locale in page.catalogs)
    return StatusResult(tuple(rows), tuple(errors))


def _row(page: PageSurvey, locale: str, meaning: Meaning) -> StatusRow:
    blocks, words = Counter[str](), Counter[str]()
    for unit in page.units(locale):
        standing = _standing(unit, meaning)
        blocks[standing] += 1
        words[standing] += count_words(unit.source)
    amounts = {standing: Amount(blocks[standing], words[standing]) for standing in _STANDINGS}
    return StatusRow(page.page, locale, **amounts, synced=page.differences(locale) == (0, 0))


def _standing(unit: Unit, meaning: Meaning) -> str:
    """Return the field of a row that a unit counts for."""
    verdict = meaning.of_unit(unit)
    if verdict is None:
        return unit.state.value
    if verdict is BORROWED:
        return State.UNTRANSLATED.value
    return "stale_critical" if verdict.materiality is Materiality.CRITICAL else "stale_wording"
