"""What one change means, what it costs, and which translation it leaves to work with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import draft_remarks
from pipeline.diff.draft import cost, draft, draft_notes, finder
from pipeline.diff.renew import renew_markup
from pipeline.diff.words import word_diff
from pipeline.model import ChangeKind, Cost, Materiality, Translation, Verdict, make_id
from pipeline.report.diff_values import BlockDiff, joined
from pipeline.text import count_words
from pipeline.workflows.update import Options

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pipeline.config import Settings
    from pipeline.diff.draft import Draft, Tools
    from pipeline.model import Block, Change
    from pipeline.workflows.diff.remembered import Remembered
    from pipeline.workflows.diff.translations import Known
    from pipeline.workflows.materiality import Meaning
    from pipeline.workflows.update import Proposal

_UNCHANGED = frozenset((ChangeKind.KEPT, ChangeKind.MOVED))
_TELLING = frozenset(("warning", "instruction", "negation"))
"""What makes it critical that a whole block comes or goes."""


class Assessor(NamedTuple):
    """Assesses changes.

    `known` are the translations into the locale that the report is about, `remembered` says what the memory has for a
    text. Old texts that have none count as if they
    were translated: an editor wants to know what the edit costs, and what was left undone before is no part of that.
    For that their text stands in for a translation, and `untranslated` are the tools for it. `whole` is set where the
    drafts of changed texts are the previous translations as they are.
    """

    known: Known
    remembered: Callable[[Block], Proposal | None]
    meaning: Meaning
    translated: Tools
    untranslated: Tools
    whole: bool = False

    def assess(self, change: Change) -> BlockDiff:
        """Return a change with all there is to say about it."""
        change = replace(change, verdict=self._alone(change))
        found = BlockDiff(make_id((change.new or change.old)[0].key), change, old_target=self._old_target(change))
        if change.kind in _UNCHANGED:
            return replace(found, cost=Cost(free=_words(change.new)), draft=found.old_target)
        if change.kind is ChangeKind.REMOVED:
            return found
        if change.kind is ChangeKind.ADDED:
            return self._added(found)
        return self._revised(found)

    def _alone(self, change: Change) -> Verdict | None:
        """Return what it means that a block came or went, None where it warns of nothing and asks for nothing."""
        if change.kind not in (ChangeKind.ADDED, ChangeKind.REMOVED):
            return None
        reasons = self.meaning.of_change(*_texts(change)).reasons
        telling = tuple(reason for reason in reasons if reason.what in _TELLING)
        return Verdict(Materiality.CRITICAL, telling) if telling else None

    def _old_target(self, change: Change) -> str:
        targets = [self.known.exact(block) for block in change.old]
        return "\n".join(targets) if all(targets) else ""

    def _added(self, found: BlockDiff) -> BlockDiff:
        (block,) = found.change.new
        target = self.known.approved.get(block.key, "")
        if target:
            return replace(found, cost=Cost(free=_words(found.change.new)), draft=target)
        proposal = self.remembered(block)
        if proposal is None:
            return replace(found, cost=Cost(scratch=_words(found.change.new)))
        notes = draft_remarks(proposal.unit)
        return replace(found, cost=proposal.cost, draft=proposal.unit.target, sentences_note=notes)

    def _revised(self, found: BlockDiff) -> BlockDiff:
        change = found.change
        verdict = self.meaning.of_change(*_texts(change))
        found = replace(found, change=replace(change, verdict=verdict), runs=word_diff(found.old, found.new))
        past = [self.known.past(block) for block in change.old]
        if verdict.materiality is Materiality.FORMAT and change.kind is ChangeKind.EDITED:
            renewed = renew_markup(past[0], change.new[0].text) if past[0] else ""
            if renewed is not None:
                return replace(found, cost=Cost(free=_words(change.new)), draft=renewed)
        return self._drafted(found, past)

    def _drafted(self, found: BlockDiff, past: Sequence[Translation | None]) -> BlockDiff:
        """Return the change with a draft, where there are translations to make one of, and with its cost."""
        change = found.change
        origins = [pair for pair in past if pair]
        made = [draft(origins, block.text, self.translated) for block in change.new]
        is_known = any(sentence.previous for each in made for sentence in each.sentences)
        if not is_known or len(origins) < len(change.old):
            stand_ins = [Translation(block.text, block.text) for block in change.old]
            found = replace(found, cost=_cost(draft(stand_ins, block.text, self.untranslated) for block in change.new))
        else:
            found = replace(found, cost=_cost(made))
        if not is_known:
            return found
        notes = dict.fromkeys(note for each in made for note in draft_notes(each, origins, change.verdict))
        previous = " ".join(pair.target for pair in origins) if self.whole else ""
        target = "\n".join(previous or each.target for each in made)
        return replace(found, draft=target, sentences_note=tuple(map(_plain, notes)))


def assessor(  # all that a change can be compared with
    settings: Settings, locale: str, known: Known, old: Iterable[Block], remembered: Remembered, meaning: Meaning
) -> Assessor:
    """Return what assesses changes from the `old` blocks; `locale` is "" where no translations are to be shown."""
    language = settings.source_language
    options, stand_in = Options.of(settings, locale or language), Options.of(settings, language)
    find_old = finder((Translation(block.text, block.text) for block in old), stand_in.tools())
    tools, old_tools = options.tools(remembered.sentence), stand_in.tools(find_old)
    return Assessor(known, remembered.block, meaning, tools, old_tools, whole=settings.draft == "previous")


def _texts(change: Change) -> tuple[str, str]:
    """Return the old and the new text; those of several blocks as sentences that follow one another."""
    return tuple(joined(side).replace("\n", " ") for side in (change.old, change.new))  # type: ignore[return-value]


def _words(blocks: Iterable[Block]) -> int:
    return sum(count_words(block.text) for block in blocks)


def _cost(drafts: Iterable[Draft]) -> Cost:
    total = Cost()
    for made in drafts:
        total = total.plus(cost(made))
    return total


def _plain(note: str) -> str:
    return note.removeprefix("Draft: ")
