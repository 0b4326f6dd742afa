"""A condition or an exception that is lost, added or turned."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.negation import data_conditions as data
from pipeline.checks.negation.alignment import sentence_pairs
from pipeline.checks.negation.clauses import is_plain_condition, unrestricted
from pipeline.checks.negation.lexicon import rarest
from pipeline.checks.negation.spotting import Phrases, Spot, phrases, spots
from pipeline.checks.negation.tokens import tokens_of
from pipeline.features import tables
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.checks.negation.counting import Text
    from pipeline.checks.texts import Texts


@lru_cache
def _table(name: str) -> Phrases:
    return phrases(getattr(data, name))


@lru_cache
def _sets(name: str) -> Mapping[str, frozenset[str]]:
    table: dict[str, str] = getattr(data, name)
    return {value: frozenset(words.split()) for value, words in table.items()}


@lru_cache
def _values(name: str) -> Mapping[str, tuple[str, ...]]:
    table: dict[str, str] = getattr(data, name)
    return {value: tuple(each.strip() for each in values.split(",")) for value, values in table.items()}


@lru_cache
def _signs(name: str) -> frozenset[str]:
    """Return words one of which is in every text with one of the phrases of a table, as few common ones as can be."""
    common = tables("en" if name == "ENGLISH" else "de").function
    return frozenset(rarest((first, *rest), common) for first, found in _table(name).items() for rest, _ in found)


@lru_cache
def _english_signs() -> frozenset[str]:
    return _signs("ENGLISH") | data.ONLY


def _conditions(texts: Texts) -> Iterator[Remark]:
    here, there = tokens_of(texts.source, "en"), tokens_of(texts.target, "de")
    if _english_signs().isdisjoint(here.keys) and _signs("GERMAN").isdisjoint(there.keys):
        return
    yield from close_look(texts)


def close_look(texts: Texts) -> Iterator[Remark]:
    """Yield what is wrong with the conditions of texts that may have some."""
    for source, target in sentence_pairs(texts):
        yield from _lost(source, target)
        yield from _added(source, target)


def _lost(source: Text, target: Text) -> Iterator[Remark]:
    joints = _spots("JOINTS", target)
    for spot in _first(_joined(source)):
        objection, instead = _objection(spot.value, source, target, joints)
        if objection:
            severity = Severity.BLOCKER if spot.value in data.GRAVE else None
            yield Remark(_message(spot, instead), Span(spot.start, spot.end), _place(instead), severity=severity)
    only = unrestricted(source, target)
    if only:
        yield Remark(_message(only[0], only[1]), Span(only[0].start, only[0].end), _place(only[1]))


def _joined(source: Text) -> list[Spot]:
    """Return the English conjunctions, "only … if" as "only if"."""
    found = _spots("ENGLISH", source)
    only = next((word.start for word, key in zip(source.words, source.keys, strict=True) if key in data.ONLY), None)
    if only is None:
        return found
    return [spot._replace(value="only if") if spot.value == "if" and spot.start > only else spot for spot in found]


def _objection(value: str, source: Text, target: Text, joints: list[Spot]) -> tuple[bool, Spot | None]:
    contrary = _contrary(value, source, joints)
    if contrary:
        return True, contrary
    if value == "unless" and is_plain_condition(target):
        return True, _instead(value, target)
    if value not in data.RENDERED or not _sets("RENDERED")[value].isdisjoint(target.keys):
        return False, None
    instead = _instead(value, target)
    return bool(instead) or value == "unless", instead


def _contrary(value: str, source: Text, joints: list[Spot]) -> Spot | None:
    """Return what says in German the contrary of an English conjunction, if nothing in either text explains it."""
    if value not in data.CONTRARY or any(spot.value in _values("FITTING")[value] for spot in joints):
        return None
    wrong = (spot for spot in joints if spot.value in _values("CONTRARY")[value])
    return next((spot for spot in wrong if _sets("JUSTIFIED")[spot.value].isdisjoint(source.keys)), None)


def _spots(name: str, text: Text) -> list[Spot]:
    """Return the phrases of a table in a sentence, read without its commas."""
    kept = [at for at, key in enumerate(text.keys) if key != ","]
    return spots(_table(name), [text.words[at] for at in kept], [text.keys[at] for at in kept])


def _first(found: list[Spot]) -> list[Spot]:
    """Return the first spot of each value."""
    return list({spot.value: spot for spot in reversed(found)}.values())


def _instead(value: str, target: Text) -> Spot | None:
    return next((spot for spot in _spots("TURNED", target) if spot.value == value), None) or next(
        (spot._replace(value=value) for spot in _spots("TURNED", target) if value in data.TURNED), None
    )


def _message(spot: Spot, instead: Spot | None) -> str:
    rendering = f", which says “{instead.text}”" if instead else ""
    return f"“{spot.text}” is not in the translation{rendering}"


def _place(spot: Spot | None) -> Span | None:
    return Span(spot.start, spot.end) if spot else None


def _added(source: Text, target: Text) -> Iterator[Remark]:
    for spot in _first(_spots("GERMAN", target)):
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
        Example(Unit("It grew although we treated it.", "Es wuchs, weil wir es behandelten."), objects=True),
        Example(Unit("It is only offered to adults.", "Es wird auch Erwachsenen angeboten."), objects=True),
        Example(Unit("Rest unless you feel well.", "Ruhen Sie, wenn Sie sich nicht wohlfühlen."), objects=False),
        Example(Unit("Only if you have a fever", "Erst bei Fieber"), objects=False),
        Example(Unit("Everyone except children", "Alle außer Kindern"), objects=False),
    ),
    ENGLISH_GERMAN,
)
