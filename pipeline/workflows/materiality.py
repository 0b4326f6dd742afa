"""What the change of a text means: the built-in vocabulary of the language, and the concepts of the glossary."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from pipeline.catalogs.drafts import is_from_memory
from pipeline.catalogs.terms import is_reopened
from pipeline.model import Materiality, Reason, State, Unit, Verdict
from pipeline.workflows.glossary.load import load_glossary, source_vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Glossary
    from pipeline.workspace import Workspace

DOUBT = Verdict(Materiality.CRITICAL, (Reason("fuzzy", "", ""),))
"""Of a translation that somebody marked as fuzzy, or that was made for another context: a person has to decide."""

BORROWED = Verdict(Materiality.CRITICAL, (Reason("memory", "", ""),))
"""Of a text that was never translated itself: its draft is the translation of another one."""

REOPENED = Verdict(Materiality.WORDING)
"""Of a text that hasn't changed: its approved translation has terms that the glossary does not allow any more."""

_ORDER = tuple(Materiality)


@dataclass(frozen=True, slots=True)
class Meaning:
    """Says what changes of texts in a language (BCP 47 tag) mean.

    `concepts` are the terms of the glossary in lower case with the ids of their concepts.
    """

    language: str = "en"
    concepts: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of(cls, language: str, glossary: Glossary) -> Self:
        """Return what is known of a language, with the terms of a glossary."""
        return cls(language, frozenset(source_vocabulary(glossary, language).items()))

    @classmethod
    def of_project(cls, workspace: Workspace) -> Self:
        """Return what is known for a project's articles. Raises GlossaryError where its glossary cannot be read."""
        return cls.of(workspace.settings.source_language, load_glossary(workspace))

    def of_change(self, old: str, new: str) -> Verdict:
        """Return what the change of a text means."""
        return _classified(old, new, self.language, self.concepts)

    def of_unit(self, unit: Unit) -> Verdict | None:
        """Return what became of a stale unit's text since it was translated, None for a unit that isn't stale.

        It is computed from previous source and source each time, and never stored.
        """
        if unit.state is not State.STALE:
            return None
        if is_from_memory(unit):
            return BORROWED
        if is_reopened(unit):
            return REOPENED
        verdicts = [self.of_change(old, new) for old, new in _changes(unit)]
        if not verdicts or (unit.previous_context or "") != unit.context:
            return DOUBT
        worst = max((verdict.materiality for verdict in verdicts), key=_ORDER.index)
        return Verdict(worst, tuple(reason for verdict in verdicts for reason in verdict.reasons))


ENGLISH = Meaning()
"""What changes of English texts mean where there is no glossary."""


@lru_cache(maxsize=2**14)  # a change means the same in every locale
def _classified(old: str, new: str, language: str, concepts: frozenset[tuple[str, str]]) -> Verdict:
    """Return what a change means; the glossary may make it critical, but its synonyms never make it harmless."""
    from pipeline.diff.classify import classify  # noqa: PLC0415  # heavy, and most units are current

    verdict = classify(old, new, language)
    if not concepts or verdict.materiality is not Materiality.WORDING:
        return verdict
    exchanged = classify(old, new, language, dict(concepts))
    return exchanged if exchanged.materiality is Materiality.CRITICAL else verdict


def _changes(unit: Unit) -> Iterator[tuple[str, str]]:
    """Yield old and new text, in a foreign catalog also of the plural."""
    for old, new in ((unit.previous_source, unit.source), (unit.previous_plural, unit.plural)):
        if old is not None and new is not None:
            yield old, new
