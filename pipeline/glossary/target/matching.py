"""Whether a lemma stands in a German word where its base was found: endings, compounds, case, spelling."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target import compounds
from pipeline.glossary.target.data_de_compounds import AMBIGUOUS_FORMS
from pipeline.glossary.target.inflection import Kind
from pipeline.glossary.target.lemma import Case, Hit, Lemma
from pipeline.glossary.target.writing import Fit, is_nominal, is_spelled, rank, segment

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.glossary.target.words import Word

_FEWEST_FOR_ADJECTIVE_HEAD = 6


def found(word: Word, lemma: Lemma, start: int, is_term: Callable[[str], bool]) -> Hit | None:
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
    fit = _right(word, lemma, Fit(start, end), endings, links, is_term)
    if fit is None or (len(word.folded) > fit.end - fit.start and compounds.is_accidental(word.folded, start, fit.end)):
        return None
    if not (_left(word, lemma, fit, is_term) and is_spelled(word, lemma, fit)):
        return None
    return _hit(word, lemma, fit)


def _right(
    word: Word,
    lemma: Lemma,
    fit: Fit,
    endings: frozenset[str],
    links: tuple[str, ...],
    is_term: Callable[[str], bool],
) -> Fit | None:
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
    ends = [len(link) for link in links if rest.startswith(link)]
    link = _link(word.folded[fit.end : stop], lemma, ends, is_term)
    return None if link < 0 else fit._replace(end=fit.end + link, tail=word.folded[fit.end + link :], is_modifier=True)


def _link(rest: str, lemma: Lemma, ends: Sequence[int], is_term: Callable[[str], bool]) -> int:
    """Return how long the link is between a base and the head of a compound in `rest`, -1 where there is no head.

    `ends` are the lengths of the links that `rest` begins with.
    """
    found = next((end for end in ends if _is_tail(rest[end:], lemma, end, is_term)), -1)
    if found > 0 and 0 in ends and compounds.is_derivation(rest):
        return -1  # what looks like a link begins a suffix: Belegschaft
    return found


def _is_tail(tail: str, lemma: Lemma, link: int, is_term: Callable[[str], bool]) -> bool:
    """Whether `tail` can follow a lemma's base and a link of so many letters in a compound."""
    if compounds.is_food(tail) or not (compounds.is_head(tail) or compounds.is_adjective_head(tail)):
        return False
    shortest = min(len(lemma.paradigm.base) + link, len(lemma.plain))
    return shortest > compounds.SHORT or compounds.is_known_head(tail, is_term)


def _left(word: Word, lemma: Lemma, fit: Fit, is_term: Callable[[str], bool]) -> bool:
    """Whether what stands before a fit can stand there."""
    if lemma.kind is Kind.VERB:
        return word.plain[: fit.start] in lemma.paradigm.before
    begin = segment(word, fit)
    if begin == fit.start:
        return True
    rest = word.folded[begin : fit.start]
    if not lemma.is_open or not compounds.is_modifier(rest):
        return False
    if lemma.kind is Kind.ADJECTIVE:
        return len(lemma.plain) >= _FEWEST_FOR_ADJECTIVE_HEAD and compounds.is_adjective_modifier(rest, is_term)
    is_doubtful = len(lemma.plain) <= compounds.SHORT or word.plain[fit.start : fit.end] in AMBIGUOUS_FORMS
    return not is_doubtful or compounds.is_known_modifier(rest, is_term)


def _hit(word: Word, lemma: Lemma, fit: Fit) -> Hit:
    is_lower = lemma.case is Case.LOWER and word.is_capital and not is_nominal(word, lemma, fit)
    return Hit(
        word.offsets[fit.start],
        word.offsets[fit.end - 1] + 1,
        rank(word, lemma, fit),
        is_modifier=fit.is_modifier,
        at_start=is_lower,
        is_inclusive=word.is_inclusive,
    )
