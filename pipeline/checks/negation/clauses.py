"""Conditions that need a negator in German, and "only" that restricts to whom or when something applies."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import data_conditions as data
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.spotting import Spot

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.negation.counting import Text

_SHORT = 25
"""In a sentence of more words, "only" may be said by too many other means."""


class Only(NamedTuple):
    """An "only" that is lost, and what stands for it."""

    spot: Spot
    instead: Spot | None


def is_plain_condition(target: Text) -> bool:
    """Say whether a German sentence has conditions, none of which is negated or excepts anything."""
    opened = [at for at, key in enumerate(target.keys) if key in data.DENYING_CLAUSE]
    if not opened or not data.NOT_PLAIN_CONDITION.isdisjoint(target.keys):
        return False
    denying = [cue.at for cue in target.cues if cue.kind < Kind.PLAIN]
    return not any(at <= cue < _clause_end(target.keys, at) for at in opened for cue in denying)


def _clause_end(keys: Sequence[str], at: int) -> int:
    return next((end for end in range(at, len(keys)) if keys[end] in ",;:–"), len(keys))


def unrestricted(source: Text, target: Text) -> Only | None:
    """Return an English "only" that is nowhere in the German sentence."""
    if data.ONLY.isdisjoint(source.keys) or len(target.keys) > _SHORT:
        return None
    at = next((at for at, key in enumerate(source.keys) if key in data.ONLY), 0)
    if at and source.keys[at - 1] in data.NOT_ONLY:
        return None
    rest = data.ONLY_RENDERED - data.WIDENED
    if not rest.isdisjoint(target.keys) or any(cue.kind <= Kind.CARRIER for cue in target.cues):
        return None
    if any(key.startswith(data.ONLY_STEMS) for key in target.keys):
        return None
    widened = next((at for at, key in enumerate(target.keys) if key in data.WIDENED), None)
    restricts = at + 1 < len(source.keys) and not data.RESTRICTED.isdisjoint(source.keys[at + 1 : at + 3])
    if widened is None and not restricts:
        return None
    return Only(_spot(source, at), None if widened is None else _spot(target, widened))


def _spot(text: Text, at: int) -> Spot:
    word = text.words[at]
    return Spot("only", word.text, word.start, word.end)
