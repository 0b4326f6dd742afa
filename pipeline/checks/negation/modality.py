"""Duty, advice, permission and possibility: "must not" that has become a choice, "may" that has become a duty."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.negation import data_modality as data
from pipeline.checks.negation.alignment import sentence_pairs
from pipeline.checks.negation.certainty import certainty
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.spotting import Phrases, Spot, phrases, spots
from pipeline.checks.negation.tokens import tokens_of
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.negation.counting import Text
    from pipeline.checks.texts import Texts


class Rule(NamedTuple):
    """A modal verb, what it must not become, and whether both are negated."""

    source: str
    target: str
    denied: bool


_BAN = Rule("ban", "must", denied=True)
"""English "must not" forbids, German "muss nicht" allows."""
_RULES = frozenset(
    (
        _BAN,
        Rule("no duty", "allow", denied=True),
        Rule("should", "must", denied=True),
        Rule("should", "allow", denied=False),
        Rule("may", "must", denied=False),
        Rule("allow", "must", denied=False),
        Rule("must", "may", denied=False),
        Rule("must", "allow", denied=False),
    )
)
_GRAVE = frozenset(
    (
        Rule("no duty", "allow", denied=True),
        Rule("must", "may", denied=False),
        Rule("must", "allow", denied=False),
    )
)
"""What forbids that which is free to all, or leaves to readers what they have to do."""
_MANY = 20
"""No sentence has so many modal verbs."""
_STRICT = frozenset(("ban", "no duty"))
"""What a modal verb says so clearly that no other word can change it."""


@lru_cache
def _english() -> Phrases:
    return phrases({**data.ENGLISH, "ban": ", ".join(data.BAN), "no duty": ", ".join(data.NO_DUTY)})


@lru_cache
def _german() -> Phrases:
    return phrases(data.GERMAN)


def _modality(texts: Texts) -> Iterator[Remark]:
    yield from (remark for rule, remark in _found(texts) if rule != _BAN)
    yield from certainty(texts)


def _ban(texts: Texts) -> Iterator[Remark]:
    return (remark for rule, remark in _found(texts) if rule == _BAN)


def _found(texts: Texts) -> Iterator[tuple[Rule, Remark]]:
    here, there = tokens_of(texts.source, "en"), tokens_of(texts.target, "de")
    if _english().keys().isdisjoint(here.keys) or _german().keys().isdisjoint(there.keys):
        return
    for source, target in sentence_pairs(texts):
        said, rendered = spots(_english(), source.words, source.keys), spots(_german(), target.words, target.keys)
        odd = _odd(said, rendered)
        rule = odd and _broken(*odd, source, target, alone=len(said) == 1 or len({spot.value for spot in said}) == 1)
        if odd and rule:
            yield rule, _remark(rule, *odd)


def _odd(said: list[Spot], rendered: list[Spot]) -> tuple[Spot, Spot] | None:
    """Return the modal verbs of both sides that nothing on the other side renders, if there is one of each kind."""
    if len({spot.value for spot in said}) == 1 and len({spot.value for spot in rendered}) == 1:
        return said[0], rendered[0]
    if len(said) != len(rendered) or len(said) > _MANY:
        return None
    left = list(rendered)
    odd = [spot for spot in said if not _take(left, spot)]
    return (odd[0], left[0]) if len(odd) == len(left) == 1 else None


def _take(left: list[Spot], spot: Spot) -> bool:
    """Take a rendering of a modal verb out of a list, if there is one."""
    for value in data.RENDERED[spot.value].split():
        for other in left:
            if other.value == value:
                left.remove(other)
                return True
    return False


def _broken(spot: Spot, other: Spot, source: Text, target: Text, *, alone: bool) -> Rule | None:
    """Return the rule that a modal verb and its rendering break."""
    here, there = (source.keys, target.keys) if alone else (_clause(source, spot), _clause(target, other))
    denied = not data.DENYING.isdisjoint(there)
    rule = next((each for each in _RULES if each == (spot.value, other.value, denied)), None)
    if rule is None or (rule.source == "should" and rule.denied and not _is_denied(source)):
        return None
    if rule.source in _STRICT:
        return rule
    return rule if _is_bare(rule, here, there) and _is_plain(rule, source, here) else None


def _clause(text: Text, spot: Spot) -> list[str]:
    """Return what stands between the punctuation marks around a word."""
    at = next(at for at, word in enumerate(text.words) if word.start >= spot.start)
    first = next((before for before in range(at, -1, -1) if text.keys[before] in data.MARKS), -1)
    last = next((after for after in range(at, len(text.keys)) if text.keys[after] in data.MARKS), len(text.keys))
    return list(text.keys[first + 1 : last])


def _is_denied(text: Text) -> bool:
    return any(cue.kind is Kind.NEGATOR for cue in text.cues)


def _is_plain(rule: Rule, source: Text, keys: Sequence[str]) -> bool:
    """Say whether nothing is denied in another way than by "not"."""
    return rule.source == "allow" or "not" in keys or not _is_denied(source)


def _is_bare(rule: Rule, source: Sequence[str], target: Sequence[str]) -> bool:
    """Say whether nothing but the verbs says what must, should or may be."""
    ours = data.ENGLISH_HINTS - data.PERMITTING if rule.source == "allow" else data.ENGLISH_HINTS
    theirs = data.GERMAN_HINTS - data.CAUSING if rule.source in ("should", "allow") else data.GERMAN_HINTS
    return ours.isdisjoint(source) and theirs.isdisjoint(target)


def _remark(rule: Rule, said: Spot, rendered: Spot) -> Remark:
    denial = " … nicht" if rule.denied else ""
    message = f"“{said.text}” is rendered by “{rendered.text}{denial}”, which means something else"
    severity = Severity.BLOCKER if rule in _GRAVE else None
    return Remark(message, Span(said.start, said.end), Span(rendered.start, rendered.end), severity=severity)


MODALITY = Check(
    "modality",
    Severity.MAJOR,
    "render must by müssen, need not by nicht müssen, should by sollen, may by können",
    each_text(_modality),
    (
        Example(Unit("You do not have to fast.", "Sie dürfen nicht fasten."), objects=True),
        Example(Unit("You may eat.", "Sie müssen essen."), objects=True),
        Example(Unit("It might help.", "Es hilft auf jeden Fall."), objects=True),
        Example(Unit("You must not drive.", "Sie dürfen nicht Auto fahren."), objects=False),
        Example(Unit("You must not drive.", "Auto fahren ist verboten."), objects=False),
        Example(Unit("You do not have to fast.", "Sie brauchen nicht zu fasten."), objects=False),
    ),
    ENGLISH_GERMAN,
)

BAN = Check(
    "ban",
    Severity.BLOCKER,
    "render must not by nicht dürfen",
    each_text(_ban),
    (
        Example(Unit("You must not drive.", "Sie müssen nicht Auto fahren."), objects=True),
        Example(Unit("You must not drive.", "Sie dürfen nicht Auto fahren."), objects=False),
        Example(Unit("You do not have to drive.", "Sie müssen nicht Auto fahren."), objects=False),
    ),
    ENGLISH_GERMAN,
)
