"""Why a pole that seems to be turned may not be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.polarity.lexicon import checks_of_axes, scale_axis
from pipeline.checks.polarity.negators import count_negators, is_denied
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.polarity.reading import Named
    from pipeline.checks.polarity.values import Contradiction
    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_LATE, _IF = frozenset(("erst", "frühestens")), frozenset(("if", "when", "once"))


def is_excused(found: Contradiction, texts: Texts) -> bool:
    """Say whether one of the poles is denied, and more or less is denied in the one text than in the other.

    To deny what happens before a meal is not to say that it happens after it.
    """
    source, target = texts.source.words, texts.target.words
    if checks_of_axes()[found.axis] == "order":
        return _is_late(found, source, target)
    if checks_of_axes()[found.axis] == "population" or found.axis == scale_axis():
        return False
    denied = is_denied(found.source, source, "en"), is_denied(found.target, target, "de")
    denying = _denying(found.source, source, "en"), _denying(found.target, target, "de")
    if found.severity is Severity.MINOR and any(denied):
        return True
    if (denied[0] and denying[1]) or (denied[1] and denying[0]):
        return True
    return denied[0] != denied[1] and count_negators(source, "en") != count_negators(target, "de")


def _is_late(found: Contradiction, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Say whether "not before" is "erst nach", or "then" is what follows from "if"."""
    start = found.target.words[0]
    if start and target[start - 1].lemma in _LATE and is_denied(found.source, source, "en"):
        return True
    first = found.source.words[0]
    return source[first].lemma == "then" and any(word.lemma in _IF for word in source[:first])


def _denying(named: Named, words: Sequence[Word], language: str) -> bool:
    """Say whether a pole is named by what it is not: "not common"."""
    return count_negators(words[slice(*named.words)], language) > 0
