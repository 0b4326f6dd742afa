"""A condition or an exception that is lost, added or turned."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.negation import data_conditions as data
from pipeline.checks.negation.alignment import sentence_pairs
from pipeline.checks.negation.spotting import Phrases, Spot, phrases, spots
from pipeline.checks.negation.tokens import tokens_of
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.checks.negation.balance import Text
    from pipeline.checks.texts import Texts


@lru_cache
def _tables() -> tuple[Phrases, Phrases, Phrases]:
    return phrases(data.ENGLISH), phrases(data.GERMAN), phrases(data.TURNED)


@lru_cache
def _sets(name: str) -> Mapping[str, frozenset[str]]:
    table: dict[str, str] = getattr(data, name)
    return {value: frozenset(words.split()) for value, words in table.items()}


def _conditions(texts: Texts) -> Iterator[Remark]:
    here, there = tokens_of(texts.source, "en"), tokens_of(texts.target, "de")
    if data.SIGNS.isdisjoint(here.keys) and data.SIGNS.isdisjoint(there.keys):
        return
    for source, target in sentence_pairs(texts):
        yield from _lost(source, target)
        yield from _added(source, target)


def _lost(source: Text, target: Text) -> Iterator[Remark]:
    english, _, turned = _tables()
    for spot in _first(spots(english, source.words, source.keys)):
        if _sets("RENDERED")[spot.value].isdisjoint(target.keys):
            instead = _instead(turned, spot.value, target)
            if instead or spot.value == "unless":
                yield Remark(_message(spot, instead), Span(spot.start, spot.end), _place(instead))


def _first(found: list[Spot]) -> list[Spot]:
    """Return the first spot of each value."""
    return list({spot.value: spot for spot in reversed(found)}.values())


def _instead(turned: Phrases, value: str, target: Text) -> Spot | None:
    table = {word: [each for each in found if each[1] == value] for word, found in turned.items()}
    return next(iter(spots(table, target.words, target.keys)), None)


def _message(spot: Spot, instead: Spot | None) -> str:
    rendering = f", which says “{instead.text}”" if instead else ""
    return f"“{spot.text}” is not in the translation{rendering}"


def _place(spot: Spot | None) -> Span | None:
    return Span(spot.start, spot.end) if spot else None


def _added(source: Text, target: Text) -> Iterator[Remark]:
    for spot in _first(spots(_tables()[1], target.words, target.keys)):
        said, meant = _sets("SAID")[spot.value], _sets("MEANT")[spot.value]
        if said.isdisjoint(source.keys) and not meant.isdisjoint(source.keys):
            yield Remark(f"“{spot.text}” is not in the English text", None, _place(spot))


CONDITIONS = Check(
    "conditions",
    Severity.MAJOR,
    "render unless by es sei denn, only if by nur wenn, even if by auch wenn, except by außer",
    each_text(_conditions),
    (
        Example(Unit("Rest unless you feel well.", "Ruhen Sie, wenn Sie sich wohlfühlen."), objects=True),
        Example(Unit("Only if you have a fever", "Wenn Sie Fieber haben"), objects=True),
        Example(Unit("Everyone except children", "Alle einschließlich der Kinder"), objects=True),
        Example(Unit("Rest if you feel dizzy.", "Ruhen Sie, es sei denn, Ihnen ist schwindlig."), objects=True),
        Example(Unit("Rest unless you feel well.", "Ruhen Sie, wenn Sie sich nicht wohlfühlen."), objects=False),
        Example(Unit("Only if you have a fever", "Erst bei Fieber"), objects=False),
        Example(Unit("Everyone except children", "Alle außer Kindern"), objects=False),
    ),
    ENGLISH_GERMAN,
)
