"""Whether a lemma stands in a German word where its base was found: endings, compounds, case, spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.target import compounds
from pipeline.glossary.target.data_de_compounds import AMBIGUOUS_FORMS
from pipeline.glossary.target.inflection import Kind
from pipeline.glossary.target.lemma import DERIVED, EXACT, INFLECTED, Case, Hit, Lemma

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.glossary.target.words import Word

_FEWEST_FOR_ADJECTIVE_HEAD = 6
_EITHER_SPELLING = ("ph", "ß", "-")
"""What a word can be spelled with or without."""


class _Fit(NamedTuple):
    """The lemma from `start` to `end` of the plain word, with its ending or link; `tail` is the head after it."""

    start: int
    end: int
    tail: str = ""
    is_modifier: bool = False


def found(word: Word, index: int, lemma: Lemma, start: int, is_term: Callable[[str], bool]) -> Hit | None:
    """Return the hit of a lemma whose folded base begins at `start` of the folded word, None where it is none.

    `is_term` says of a folded word whether the glossary has it.
    """
    paradigm = lemma.paradigm
    end = start + len(paradigm.base)
    piece = word.plain[start:end]
    if piece not in (paradigm.base, paradigm.umlauted):
        return None
    endings = paradigm.endings if piece == paradigm.base else paradigm.umlaut
    links = paradigm.links if piece == paradigm.base else tuple(paradigm.umlaut)
    fit = _right(word, lemma, _Fit(start, end), endings, links, is_term)
    if fit is None or not (_left(word, lemma, fit, is_term) and _spelling(word, lemma, fit)):
        return None
    return _hit(word, index, lemma, fit)


def _right(
    word: Word,
    lemma: Lemma,
    fit: _Fit,
    endings: frozenset[str],
    links: tuple[str, ...],
    is_term: Callable[[str], bool],
) -> _Fit | None:
    """Extend a fit over the ending, or the link to the rest of a compound."""
    stop = len(word.plain)
    if word.breaks:
        stop = min((index for index in word.breaks if index >= fit.end), default=stop)
    rest = word.plain[fit.end : stop]
    is_joined = stop < len(word.plain) or word.hangs_after
    if rest in endings or (is_joined and rest in links):
        return fit._replace(end=stop, is_modifier=is_joined, tail=word.folded[stop:])
    if lemma.kind is not Kind.NOUN or not lemma.is_open:
        return None
    start = fit.end
    for link in links:
        tail = word.folded[start + len(link) : stop]
        if rest.startswith(link) and _is_tail(tail, lemma, link, is_term):
            return fit._replace(end=start + len(link), tail=word.folded[start + len(link) :], is_modifier=True)
    return None


def _is_tail(tail: str, lemma: Lemma, link: str, is_term: Callable[[str], bool]) -> bool:
    if not compounds.is_head(tail) or compounds.is_food(tail):
        return False
    shortest = min(len(lemma.paradigm.base) + len(link), len(lemma.plain))
    return shortest > compounds.SHORT or compounds.is_known_head(tail, is_term)


def _left(word: Word, lemma: Lemma, fit: _Fit, is_term: Callable[[str], bool]) -> bool:
    """Return whether what stands before a fit can stand there."""
    if lemma.kind is Kind.VERB:
        return word.plain[: fit.start] in lemma.paradigm.before
    begin = _segment(word, fit)
    if begin == fit.start:
        return True
    rest = word.folded[begin : fit.start]
    if not lemma.is_open or not compounds.is_modifier(rest):
        return False
    if compounds.is_accidental(word.folded, fit.start, fit.end):
        return False
    if lemma.kind is Kind.ADJECTIVE:
        return len(lemma.plain) >= _FEWEST_FOR_ADJECTIVE_HEAD and compounds.is_adjective_modifier(rest, is_term)
    is_doubtful = len(lemma.plain) <= compounds.SHORT or word.plain[fit.start : fit.end] in AMBIGUOUS_FORMS
    return not is_doubtful or compounds.is_known_modifier(rest, is_term)


def _segment(word: Word, fit: _Fit) -> int:
    """Return where the part of the word between hyphens begins that a fit begins in."""
    return max((index for index in word.breaks if index <= fit.start), default=0) if word.breaks else 0


def _spelling(word: Word, lemma: Lemma, fit: _Fit) -> bool:
    """Return whether case and ß are right; ß for ss is old spelling (Erguß), ss for ß is Swiss."""
    if lemma.cased and not all(part in word.surface for part in lemma.cased):
        return False
    if "ß" in word.surface and _surface(word, fit).count("ß") > lemma.spelled.count("ß"):
        return False
    return _case(word, lemma, fit)


def _case(word: Word, lemma: Lemma, fit: _Fit) -> bool:
    if lemma.case is Case.ANY:
        return True
    begin = _segment(word, fit)
    first = word.surface[word.offsets[begin]]
    if lemma.case is Case.NOUN:
        in_adjective = fit.is_modifier and bool(fit.tail) and compounds.is_adjective_head(fit.tail)
        return not first.islower() or word.hangs_before or in_adjective
    if lemma.case is Case.UPPER:
        return first.isupper()
    return first.islower() or _is_nominal(word, lemma, fit) or begin == 0


def _is_nominal(word: Word, lemma: Lemma, fit: _Fit) -> bool:
    return lemma.kind is Kind.VERB and word.plain[: fit.end].endswith(("ung", "ungen", "en", "ens"))


def _surface(word: Word, fit: _Fit) -> str:
    return word.surface[word.offsets[fit.start] : word.offsets[fit.end - 1] + 1]


def _hit(word: Word, index: int, lemma: Lemma, fit: _Fit) -> Hit:
    is_lower = lemma.case is Case.LOWER and word.is_capital and not _is_nominal(word, lemma, fit)
    return Hit(
        index,
        word.offsets[fit.start],
        word.offsets[fit.end - 1] + 1,
        _rank(word, lemma, fit),
        is_modifier=fit.is_modifier,
        at_start=is_lower,
        is_inclusive=word.is_inclusive,
    )


def _rank(word: Word, lemma: Lemma, fit: _Fit) -> int:
    surface = _surface(word, fit).lower()
    if any(surface.count(part) != lemma.spelled.count(part) for part in _EITHER_SPELLING):
        return DERIVED
    is_same = word.plain[fit.start : fit.end] == lemma.plain
    return min(lemma.rank, EXACT if is_same else INFLECTED)
