"""The publishing policy: what readers of a page see for each of its texts.

A current translation is shown; an outdated one is, marked as such, where the change was one of wording; else the source
text. A draft never is: it is nobody's translation until somebody approves it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import is_from_memory
from pipeline.catalogs.terms import is_reopened
from pipeline.checks.policy import DEFAULT
from pipeline.checks.run import is_blocked
from pipeline.diff.renew import renew_markup
from pipeline.model import State, Translation
from pipeline.render.published import Published
from pipeline.similarity import score, shared_phrases, tokens
from pipeline.text import words
from pipeline.workflows.examine import style_of, subject
from pipeline.workflows.publish_earlier import approved_pairs, previous_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.checks.policy import Policy
    from pipeline.config import Settings
    from pipeline.model import Unit
    from pipeline.workflows.glossary.terms import Terms
    from pipeline.workflows.materiality import Meaning
    from pipeline.workflows.publish_earlier import Earlier


@dataclass(frozen=True, slots=True)
class Publisher:
    """Decides for the pages of one locale.

    `earlier` knows the translations of earlier texts, `meaning` what their changes mean, `terms` which terms bind
    translations, where that can keep one off a page, `policy` which checks do.
    """

    settings: Settings
    locale: str
    earlier: Earlier
    meaning: Meaning
    policy: Policy = DEFAULT
    terms: Terms | None = None

    def publish(self, units: Iterable[Unit], catalog: Iterable[Unit]) -> dict[str, Published]:
        """Return what stands on a page for its `units`, by key; `catalog` are all units of its catalog."""
        units = tuple(units)
        places = Counter(previous_key(unit) if unit.state is State.STALE else unit.key for unit in units)
        own = dict(approved_pairs(catalog, places.keys(), self.earlier.recalls(self.locale)))
        taken = {key for key, number in places.items() if number > 1}
        return {unit.key: self._published(unit, own, taken) for unit in units}

    def _published(self, unit: Unit, own: dict[str, str], taken: set[str]) -> Published:
        if is_from_memory(unit):
            return Published()
        if self._is_blocked(unit):
            return Published(state=State.STALE if unit.state is State.STALE else State.UNTRANSLATED)
        if is_reopened(unit):
            is_shown = self.settings.publish_outdated == "wording" and self._fits(unit, unit.target)
            return Published(unit.target if is_shown else "", State.STALE)
        if unit.state is State.STALE:
            return Published(self._outdated(unit, own, taken), State.STALE)
        return Published(unit.target, unit.state)

    def _outdated(self, unit: Unit, own: dict[str, str], taken: set[str]) -> str:
        """Return the approved translation of a unit's earlier text, "" where it cannot stand for the present text.

        `own` are those of the page's own catalog by key. `taken` are the keys whose translation would stand on the page
        twice: several units come from a text that was split, or it stands there as before beside a text like it.
        """
        key = previous_key(unit)
        if self.settings.publish_outdated != "wording" or key in taken or not self._is_alike(unit):
            return ""
        target = own.get(key) or self.earlier.target(self.locale, key)
        return next((text for text in _in_new_markup(unit, target) if self._fits(unit, text)), "")

    def _is_blocked(self, unit: Unit) -> bool:
        languages, recalls = (self.settings.source_language, self.locale), self.earlier.recalls(self.locale)
        shown = subject(unit, self.meaning, languages, style_of(self.settings), recalls, self.terms)
        return is_blocked(shown, self.policy)

    def _fits(self, unit: Unit, target: str) -> bool:
        return bool(target) and not self._is_blocked(replace(unit, target=target, fuzzy=False))

    def _is_alike(self, unit: Unit) -> bool:
        old, new = tokens(unit.previous_source or ""), tokens(unit.source)
        return max(score(old, new), shared_phrases(old, new)) >= self.settings.similarity


def _in_new_markup(unit: Unit, target: str) -> Iterator[str]:
    """Yield the translation of a unit's earlier text as it is, and with the markup of the present text."""
    yield target
    renewed = renew_markup(Translation(unit.previous_source or "", target), unit.source) if target else None
    if renewed is not None and words(renewed) == words(target):
        yield renewed
