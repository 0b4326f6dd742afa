"""A duty that has become a permission, a ban that has become a choice, and the other way round."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.negation import data_modality as data
from pipeline.checks.negation.alignment import sentence_pairs
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.spotting import Phrases, Spot, phrases, spots
from pipeline.checks.negation.tokens import tokens_of
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.negation.balance import Text
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
        Rule("may", "must", denied=False),
        Rule("must", "may", denied=False),
        Rule("must", "allow", denied=False),
    )
)


@lru_cache
def _english() -> Phrases:
    return phrases({**data.ENGLISH, "ban": ", ".join(data.BAN), "no duty": ", ".join(data.NO_DUTY)})


@lru_cache
def _german() -> Phrases:
    return phrases(data.GERMAN)


def _modality(texts: Texts) -> Iterator[Remark]:
    return (remark for rule, remark in _found(texts) if rule != _BAN)


def _ban(texts: Texts) -> Iterator[Remark]:
    return (remark for rule, remark in _found(texts) if rule == _BAN)


def _found(texts: Texts) -> Iterator[tuple[Rule, Remark]]:
    here, there = tokens_of(texts.source, "en"), tokens_of(texts.target, "de")
    if _english().keys().isdisjoint(here.keys) or _german().keys().isdisjoint(there.keys):
        return
    for source, target in sentence_pairs(texts):
        said, rendered = spots(_english(), source.words, source.keys), spots(_german(), target.words, target.keys)
        rule = _broken(said, rendered, source, target)
        if rule:
            yield rule, _remark(rule, said[0], rendered[0])


def _broken(said: list[Spot], rendered: list[Spot], source: Text, target: Text) -> Rule | None:
    """Return the rule that the only modal verb of a sentence breaks."""
    verbs = {spot.value for spot in said}, {spot.value for spot in rendered}
    if len(verbs[0]) != 1 or len(verbs[1]) != 1:
        return None
    denied = not data.DENYING.isdisjoint(target.keys)
    rule = next((each for each in _RULES if each == (*verbs[0], *verbs[1], denied)), None)
    if rule is None or (rule.source == "should" and not _is_denied(source)):
        return None
    certain = rule.source in ("ban", "no duty") or _is_bare(source, target)
    return rule if certain else None


def _is_denied(text: Text) -> bool:
    return any(cue.kind is Kind.NEGATOR for cue in text.cues)


def _is_bare(source: Text, target: Text) -> bool:
    """Say whether nothing but the verbs says what must, should or may be."""
    hints = data.ENGLISH_HINTS.isdisjoint(source.keys) and data.GERMAN_HINTS.isdisjoint(target.keys)
    return hints and ("not" in source.keys or not _is_denied(source))


def _remark(rule: Rule, said: Spot, rendered: Spot) -> Remark:
    denial = " … nicht" if rule.denied else ""
    message = f"“{said.text}” is rendered by “{rendered.text}{denial}”, which means something else"
    return Remark(message, Span(said.start, said.end), Span(rendered.start, rendered.end))


MODALITY = Check(
    "modality",
    Severity.MAJOR,
    "render must by müssen, need not by nicht müssen, should by sollen, may by können",
    each_text(_modality),
    (
        Example(Unit("You do not have to fast.", "Sie dürfen nicht fasten."), objects=True),
        Example(Unit("You may eat.", "Sie müssen essen."), objects=True),
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
