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

_ONLY_EN = frozenset(("only", "exclusively", "solely"))
_ONLY_DE = frozenset(("nur", "ausschließlich", "erst", "lediglich"))
_LATE, _IF = frozenset(("erst", "frühestens")), frozenset(("if", "when", "once"))


def is_excused(found: Contradiction, texts: Texts) -> bool:
    """Say whether one of the poles is denied, and more or less is denied in the one text than in the other.

    To deny what happens before a meal is not to say that it happens after it.
    """
    source, target = texts.source.words, texts.target.words
    if checks_of_axes()[found.axis] == "order":
        return _is_late(found, source, target)
    if checks_of_axes()[found.axis] == "population":
        return _is_for_others(found, source, target)
    if found.axis == scale_axis():
        return False
    denied = is_denied(found.source, source, "en"), is_denied(found.target, target, "de")
    denying = _denying(found.source, source, "en"), _denying(found.target, target, "de")
    if found.severity is Severity.MINOR and any(denied):
        return True
    if denied[0] != denied[1] and ((denied[0] and denying[1]) or (denied[1] and denying[0])):
        return checks_of_axes()[found.axis] != "comparison" or _denials_beside(found, source, target)
    return denied[0] != denied[1] and count_negators(source, "en") != count_negators(target, "de")


def _is_late(found: Contradiction, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Say whether "not before" is "erst nach", or "then" is what follows from "if"."""
    start = found.target.words[0]
    if start and target[start - 1].lemma in _LATE and is_denied(found.source, source, "en"):
        return True
    first = found.source.words[0]
    return source[first].lemma == "then" and any(word.lemma in _IF for word in source[:first])


def _denials_beside(found: Contradiction, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Say whether one of two texts denies more than the other, beside what it says in comparing: "less than"."""
    said, heard = source[slice(*found.source.words)], target[slice(*found.target.words)]
    english = count_negators(source, "en") - count_negators(said, "en")
    return english != count_negators(target, "de") - count_negators(heard, "de")


def _is_for_others(found: Contradiction, source: Sequence[Word], target: Sequence[Word]) -> bool:
    """Say whether "only for adults" is "not for children"."""
    limited = any(word.lemma in _ONLY_EN for word in source), any(word.lemma in _ONLY_DE for word in target)
    denied = is_denied(found.source, source, "en"), is_denied(found.target, target, "de")
    return (limited[0] and denied[1] and not limited[1]) or (limited[1] and denied[0] and not limited[0])


def _denying(named: Named, words: Sequence[Word], language: str) -> bool:
    """Say whether a pole is named by what it is not: "not common"."""
    return count_negators(words[slice(*named.words)], language) > 0
