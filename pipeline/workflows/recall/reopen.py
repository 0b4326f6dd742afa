"""Opening an entry again that holds a recalled translation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.drafts import as_draft, draft_notes, draft_remarks, is_untouched_draft, without_draft_notes
from pipeline.catalogs.kept import without_record
from pipeline.catalogs.recalled import with_recall_note
from pipeline.inline import BRACE_FORMAT, mismatches
from pipeline.model import Span, Unit
from pipeline.text import collapse, count, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.workflows.recall.match import Hit, Recalls
    from pipeline.workflows.recall.splitter import Splitter


def reopen(unit: Unit, recalls: Recalls) -> Unit:
    """Return a unit without the recalled translations that it holds; one that holds none as it is.

    Where the whole translation is recalled, or it isn't clear which part is, the unit becomes untranslated. Where a
    sentence is, it becomes a draft in which the sentence stands in the source language; its previous source is the text
    without the sentence. The extracted comment says what was taken out.
    """
    for _ in range(len(recalls.records)):
        hit = next(iter(recalls.hits_of(unit)), None)
        if hit is None:
            return unit
        unit = _without_sentences(unit, hit, recalls.splitter) or _without_translation(unit, hit)
    rest = next(iter(recalls.hits_of(unit)), None)
    return _without_translation(unit, rest) if rest else unit


def _without_translation(unit: Unit, hit: Hit) -> Unit:
    """Return the unit untranslated."""
    was = " | ".join(filter(None, unit.targets))
    emptied = replace(
        without_record(unit),
        target="",
        plural_targets=("",) * len(unit.plural_targets),
        fuzzy=False,
        previous_source=None,
        previous_context=None,
        previous_plural=None,
        notes=without_draft_notes(unit),
    )
    return with_recall_note(emptied, hit.record, was)


class _Rest(NamedTuple):
    """What is left of a unit: its draft, the text that this is a translation of, what was taken out on both sides."""

    target: str
    previous: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]


def _without_sentences(unit: Unit, hit: Hit, splitter: Splitter) -> Unit | None:
    """Return the unit as a draft, None where nothing of its translation is left, or its tags would not fit any more."""
    rest = _rest(unit, hit, splitter) if hit.runs and unit.plural is None else None
    if rest is None:
        return None
    is_touched = unit.fuzzy and not is_untouched_draft(unit, {})
    notes = _notes(unit, rest, len(splitter.source(unit.source)))
    plain = replace(without_record(unit), notes=without_draft_notes(unit))
    noted = with_recall_note(plain, hit.record, " ".join(rest.targets))
    if is_touched:
        last = draft_notes(unit) + notes[-1:]
        return replace(noted, target=rest.target, previous_source=rest.previous or None, notes=(*noted.notes, *last))
    draft = as_draft(noted, rest.target, Unit(rest.previous, context=_previous_context(unit)), notes)
    return draft if rest.previous else replace(draft, previous_source=None, previous_context=None)


def _previous_context(unit: Unit) -> str:
    return unit.context if unit.previous_source is None else unit.previous_context or ""


def _rest(unit: Unit, hit: Hit, splitter: Splitter) -> _Rest | None:
    cuts = [run.target for run in hit.runs]
    english = [unit.source[start:end] for start, end in (run.source for run in hit.runs)]
    target = _with(unit.target, cuts, english)
    remains = _with(unit.target, cuts, [""] * len(cuts))
    braces = BRACE_FORMAT in unit.flags
    broken = mismatches(unit.source, target, braces=braces) and not mismatches(unit.source, unit.target, braces=braces)
    if broken or not _has_translation(remains, unit.source, splitter):
        return None
    previous = _previous(unit, hit, splitter)
    taken = tuple(unit.target[start:end] for start, end in cuts)
    return _Rest(target, previous, tuple(dict.fromkeys(english)), tuple(dict.fromkeys(taken)))


def _has_translation(remains: str, source: str, splitter: Splitter) -> bool:
    """Say whether there is a sentence that does not stand in the source text as well."""
    sentences = (remains[start:end] for start, end in splitter.target(remains))
    return any(words(sentence) and collapse(sentence) not in collapse(source) for sentence in sentences)


def _previous(unit: Unit, hit: Hit, splitter: Splitter) -> str:
    """Return the text that what is left is a translation of."""
    from pipeline.workflows.recall.sentences import source_runs  # noqa: PLC0415  # heavy, and seldom needed
    from pipeline.workflows.recall.wording import Pattern  # noqa: PLC0415

    if unit.previous_source is None:
        text, cuts = unit.source, [run.source for run in hit.runs]
    else:
        text = unit.previous_source
        pattern = Pattern.of(hit.record)
        cuts = [Span(0, len(text))] if pattern.has_source(text) else source_runs(pattern, text, splitter)
    return collapse(_with(text, cuts, [""] * len(cuts)))


def _with(text: str, cuts: Iterable[Span], pieces: Iterable[str]) -> str:
    """Return a text with others in the place of some ranges."""
    done, parts = 0, list[str]()
    for (start, end), piece in sorted(zip(cuts, pieces, strict=True)):
        parts += (text[done:start], piece)
        done = end
    return "".join((*parts, text[done:]))


def _notes(unit: Unit, rest: _Rest, total: int) -> tuple[str, ...]:
    """Return the lines about the draft: what they said before, and the sentences that need work."""
    number = len(rest.sources)
    verb = "needs" if number == 1 else "need"
    said = draft_remarks(unit) or (f"{number} of {count(total, 'sentence')} {verb} work",)
    missing = "; ".join(f"“{collapse(sentence)}”" for sentence in rest.sources)
    return tuple(f"Draft: {line}" for line in (*said, f"not translated: {missing}"))
