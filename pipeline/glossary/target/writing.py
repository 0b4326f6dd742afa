"""How a lemma is written where it stands in a German word: case, ß, hyphens, and how near that is to the term."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.target import compounds
from pipeline.glossary.target.inflection import Kind
from pipeline.glossary.target.lemma import DERIVED, EXACT, INFLECTED, RESPELLED, Case, Lemma

if TYPE_CHECKING:
    from pipeline.glossary.target.words import Word

_EITHER_SPELLING = ("ph", "ß", "-")
"""What a word can be spelled with or without."""


class Fit(NamedTuple):
    """The lemma from `start` to `end` of the plain word, with its ending or link; `tail` is the head after it."""

    start: int
    end: int
    tail: str = ""
    is_modifier: bool = False


def segment(word: Word, fit: Fit) -> int:
    """Return where the part of the word between hyphens begins that a fit begins in."""
    return max((index for index in word.breaks if index <= fit.start), default=0) if word.breaks else 0


def is_spelled(word: Word, lemma: Lemma, fit: Fit) -> bool:
    """Whether case and ß are right; ß for ss is old spelling (Erguß), ss for ß is Swiss."""
    bare = word.surface.replace("-", "")
    if not all(part.replace("-", "") in bare for part in lemma.cased):
        return False
    if "ß" in word.surface and _surface(word, fit).count("ß") > lemma.spelled.count("ß"):
        return False
    return _case(word, lemma, fit)


def _case(word: Word, lemma: Lemma, fit: Fit) -> bool:
    if lemma.case is Case.ANY:
        return True
    begin = segment(word, fit)
    first = word.surface[word.offsets[begin]]
    if lemma.case is Case.NOUN:
        in_adjective = fit.is_modifier and bool(fit.tail) and compounds.is_adjective_head(fit.tail)
        return not first.islower() or word.hangs_before or in_adjective
    if lemma.case is Case.UPPER:
        return first.isupper()
    return first.islower() or is_nominal(word, lemma, fit) or begin == 0


def is_nominal(word: Word, lemma: Lemma, fit: Fit) -> bool:
    """Whether a fit is a noun made of a verb (das Entfernen, die Entfernung)."""
    return lemma.kind is Kind.VERB and word.plain[: fit.end].endswith(("ung", "ungen", "en", "ens"))


def _surface(word: Word, fit: Fit) -> str:
    return word.surface[word.offsets[fit.start] : word.offsets[fit.end - 1] + 1]


def rank(word: Word, lemma: Lemma, fit: Fit) -> int:
    """Return how near a fit is to the term's word."""
    surface = _surface(word, fit).lower()
    is_respelled = any(surface.count(part) != lemma.spelled.count(part) for part in _EITHER_SPELLING)
    if word.plain[fit.start : fit.end] == lemma.plain:
        return min(lemma.rank, RESPELLED if is_respelled else EXACT)
    return min(lemma.rank, DERIVED if is_respelled else INFLECTED)
