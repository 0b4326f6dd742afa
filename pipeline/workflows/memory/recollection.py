"""What the memory has for the untranslated texts of a page."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import as_draft
from pipeline.diff.draft import cost, draft, draft_notes, pairs_of, whole
from pipeline.inline import mismatches
from pipeline.model import Cost, Status, Translation, Unit
from pipeline.text import count_words
from pipeline.workflows.memory.entries import CONTEXT_PROPERTY
from pipeline.workflows.memory.recollection_notes import assembly_notes, memory_notes
from pipeline.workflows.memory.values import MatchKind
from pipeline.workflows.update import Options, Proposal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.config import Settings
    from pipeline.diff.draft import Tools
    from pipeline.model import Context
    from pipeline.workflows.materiality import Meaning
    from pipeline.workflows.memory.api import Memory
    from pipeline.workflows.memory.values import Match
    from pipeline.workspace import Workspace

_MOST = 20
"""So many matches are looked at: all translations of a text should be among them."""


class Recollection(NamedTuple):
    """Makes proposals from the memory of a locale; `is_own` says whether an origin is a catalog or the archive."""

    settings: Settings
    memory: Memory
    meaning: Meaning
    tools: Tools
    is_own: Callable[[str], bool]

    @classmethod
    def of(cls, workspace: Workspace, locale: str, memory: Memory, meaning: Meaning) -> Recollection:
        """Return what makes proposals for a locale of a project."""
        own = f"{workspace.relative(workspace.memory_folder(locale).parent)}/"
        imports = f"{workspace.relative(workspace.memory_folder(locale))}/"
        tools = Options.of(workspace.settings, locale).tools(memory.sentence)
        return cls(
            workspace.settings,
            memory,
            meaning,
            tools,
            lambda name: name.startswith(own) and not name.startswith(imports),
        )

    def proposal(self, unit: Unit, context: Context) -> Proposal | None:
        """Return what the memory has for an untranslated unit that stands at `context`, None for nothing.

        That is the translation of the very same text, if it is clear which one and the settings allow it; else a draft:
        the translation of the text most like it, or of its sentences.
        """
        matches = self.memory.lookup(unit.source, self.settings.memory_threshold, _MOST, context=context)
        matches = sorted(matches, key=lambda match: match.status is not Status.APPROVED)
        taken = self._taken(unit, matches)
        if taken is not None:
            return Proposal(replace(unit, target=taken.target), Cost(free=count_words(unit.source)))
        return self._draft(unit, matches) if matches else self._assembled(unit)

    def _taken(self, unit: Unit, matches: Sequence[Match]) -> Match | None:
        """Return the match that needs no person's look, None for none."""
        same = [match for match in matches if match.is_same and match.status is Status.APPROVED and not match.is_part]
        same = [match for match in same if dict(match.properties).get(CONTEXT_PROPERTY, "") == unit.context]
        fitting = [match for match in same if match.kind is MatchKind.CONTEXT] or same
        if len({match.target for match in fitting}) != 1:
            return None
        match = fitting[0]
        return match if self._is_allowed(match) and not mismatches(unit.source, match.target) else None

    def _is_allowed(self, match: Match) -> bool:
        if match.kind is MatchKind.CONTEXT or self.settings.memory_approve == "any":
            return True
        return self.settings.memory_approve == "project" and self.is_own(match.origin)

    def _draft(self, unit: Unit, matches: Sequence[Match]) -> Proposal:
        """Return a draft made of the best match as if the text had grown out of it."""
        best = matches[0]
        past = Translation(best.source, best.target)
        made = whole(past, unit.source) if self.settings.draft == "previous" else draft([past], unit.source, self.tools)
        verdict = self.meaning.of_change(best.source, unit.source)
        notes = memory_notes(matches, draft_notes(made, [past], verdict))
        return Proposal(as_draft(unit, made.target, Unit(best.source), notes), cost(made), verdict)

    def _assembled(self, unit: Unit) -> Proposal | None:
        """Return a draft of the sentences that are known, None where none is."""
        if self.settings.draft == "previous" or len(self.tools.split_source(unit.source)) == 1:
            return None
        made = draft((), unit.source, self.tools)
        found = pairs_of(made)
        if not found:
            return None
        previous = Unit(" ".join(pair.source for pair in found))
        notes = assembly_notes(draft_notes(made, (), None))
        verdict = self.meaning.of_change(previous.source, unit.source)
        return Proposal(as_draft(unit, made.target, previous, notes), cost(made), verdict)
