"""What a translator is told about a draft."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.diff.draft_model import Draft, DraftSentence, Origin
from pipeline.diff.words import word_diff
from pipeline.inline import mismatches
from pipeline.model import Materiality, Verdict
from pipeline.text import collapse, count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Run, Translation

_LONGEST = 300
"""Of a line, in characters."""
_CONTEXT = 4
"""So many unchanged words stand on either side of a change."""
_PREFIX = "Draft: "
_MARKS = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_MEANINGS = {Materiality.FORMAT: "markup or punctuation", Materiality.WORDING: "wording"}


def draft_notes(draft: Draft, origins: Sequence[Translation], verdict: Verdict | None) -> tuple[str, ...]:
    """Return lines for an entry's extracted comment: how many sentences need work and why, then what is new in each.

    `origins` are the pairs that the draft was made from, `verdict` is about their texts and the new one. Each line
    begins with "Draft: " and has at most 300 characters and no line break. Removed words stand in [-…-], added ones in
    {+…+}.
    """
    open_ones = [sentence for sentence in draft.sentences if not sentence.is_done or _has_old_markup(sentence)]
    several = f", from {len(origins)} texts" if len(origins) > 1 else ""
    lines = [f"{_summary(draft, len(open_ones))}{several}{_because(verdict)}"]
    lines += [
        _line(sentence)
        for sentence in draft.sentences
        if sentence.origin is not Origin.KEPT or _has_old_markup(sentence)
    ]
    if draft.left_out:
        lines.append("not in this text any more: " + "; ".join(f"“{sentence}”" for sentence in draft.left_out))
    return tuple(note(line) for line in lines)


def note(line: str) -> str:
    """Return a line about a draft as the extracted comment has it: at most 300 characters, none of them a break."""
    plain = collapse(_UNPRINTABLE.sub(" ", line if line.startswith(_PREFIX) else f"{_PREFIX}{line}"))
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1]}…"


def _has_old_markup(sentence: DraftSentence) -> bool:
    """Say whether a translation of the same words lacks tags that the sentence has, or has others."""
    if not sentence.is_done:
        return False
    wrong, own = (mismatches(sentence.source, text) for text in (sentence.target, sentence.source))
    return not {mismatch.message for mismatch in wrong} <= {mismatch.message for mismatch in own}


def _summary(draft: Draft, number: int) -> str:
    if draft.whole:
        return "the whole text needs work" if number else "the same words"
    total = len(draft.sentences)
    if number == total == 1:
        return "needs work"
    verb = "needs" if number == 1 else "need"
    return (
        f"{number} of {count(total, 'sentence')} {verb} work"
        if number
        else "all sentences are translated; check the whole"
    )


def _because(verdict: Verdict | None) -> str:
    """Return what a change means, with the values where it is critical, as the end of a line."""
    if verdict is None:
        return ""
    told = "; ".join(map(str, verdict.reasons)) or _MEANINGS.get(verdict.materiality, "")
    return f": {told}" if told else ""


def _line(sentence: DraftSentence) -> str:
    if sentence.origin is Origin.SOURCE:
        return f"not translated: “{sentence.source}”"
    marked = _marked(word_diff(collapse(sentence.previous), collapse(sentence.source)))
    if _has_old_markup(sentence):
        return f"other markup: {marked}"
    if sentence.is_done:
        return f"translated elsewhere: “{sentence.source}”"
    if sentence.origin is Origin.ELSEWHERE:
        return f"from a similar text: {marked}"
    return f"numbers replaced: {marked}" if sentence.origin is Origin.NUMBER else marked


def _marked(runs: Sequence[Run]) -> str:
    last = len(runs) - 1
    return "".join(
        _MARKS[run.mark].format(_shortened(run.text, k > 0, k < last) if run.mark == "=" else run.text)
        for k, run in enumerate(runs)
    )


def _shortened(text: str, keep_start: bool, keep_end: bool) -> str:
    """Return unchanged text with only the words next to a change, and … for the others."""
    parts = re.split(r"(?<=\s)(?=\S)", text)
    head, tail = _CONTEXT if keep_start else 0, _CONTEXT if keep_end else 0
    if len(parts) <= head + tail + 1:
        return text
    return f"{''.join(parts[:head])}… {''.join(parts[len(parts) - tail :])}" if tail else f"{''.join(parts[:head])}…"
