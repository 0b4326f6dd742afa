"""How long something lasts where no number says it: "several weeks", "for a few hours"."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Remark
from pipeline.checks.measures import data_units as data
from pipeline.checks.measures import data_words as said
from pipeline.checks.measures.spans import naming, times
from pipeline.checks.measures.vocabulary import unit_of, vocabulary
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts


class Lasting(NamedTuple):
    """An unknown number of units of time, and where it stands."""

    unit: str
    span: Span


def exchanged_spans(texts: Texts) -> Iterator[Remark]:
    """Yield the units of time with an unknown number that the translation has another one for."""
    if not (times(texts.source) and times(texts.target)):
        return
    source = list(_lasting(texts.source))
    target = list(_lasting(texts.target)) if source else []
    if not target:
        return
    lost = next((each for each in source if _often(each.unit, texts.target) < _often(each.unit, texts.source)), None)
    found = next((each for each in target if each.unit not in times(texts.source)), None)
    if lost and found:
        yield Remark(f"“{_text(texts.source, lost)}” has become “{_text(texts.target, found)}”", lost.span, found.span)


def _often(unit: str, side: Side) -> int:
    """Return how many words of a text name a unit of time."""
    named = naming(side.language)
    return sum(unit in named(word) for word in side.low) if named and unit in times(side) else 0


def _text(side: Side, lasting: Lasting) -> str:
    return side.text[lasting.span.start : lasting.span.end]


def _lasting(side: Side) -> Iterator[Lasting]:
    code = side.language.partition("-")[0].lower()
    if code not in said.PER:
        return
    known, words = vocabulary(code), side.words
    for at, word in enumerate(words):
        if word.text in known.quantifiers:
            found = unit_of(words, at + 1, known)
            if found and found[0] in data.TIMES:
                yield Lasting(found[0], Span(word.start, words[found[1] - 1].end))
        elif word.text in said.PLURALS and (not at or words[at - 1].number is None):
            yield Lasting(said.PLURALS[word.text], Span(word.start, word.end))
