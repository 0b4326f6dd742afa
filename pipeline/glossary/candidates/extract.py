"""Term candidates, the best first."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from pipeline.glossary.candidates.abbreviations import abbreviations
from pipeline.glossary.candidates.citation import citation
from pipeline.glossary.candidates.contrast import termhood
from pipeline.glossary.candidates.cvalue import c_value
from pipeline.glossary.candidates.grammars import grammar_of
from pipeline.glossary.candidates.kinds import OF
from pipeline.glossary.candidates.prose import is_running_text
from pipeline.glossary.candidates.sightings import sightings
from pipeline.glossary.candidates.survey import survey
from pipeline.glossary.candidates.values import Candidate

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from pipeline.glossary.candidates.cvalue import Nesting
    from pipeline.glossary.candidates.kinds import Grammar
    from pipeline.glossary.candidates.sightings import Sighting
    from pipeline.glossary.candidates.survey import Survey


def candidates(
    texts: Iterable[tuple[str, str]],
    language: str,
    known: Callable[[str], bool],
    rejected: Container[str],
    *,
    minimum: int = 2,
) -> tuple[Candidate, ...]:
    """Return the phrases of (page, unit's text) pairs that may be terms and stand there `minimum` times, best first.

    They are noun phrases ranked by C-value times what sets their words apart from general language. A phrase is left
    out if its citation form or one of its surface forms is known or rejected; one that only contains such a phrase
    stays. References and texts in another language are not read. An abbreviation that is a candidate's
    (`Candidate.abbreviation`) is no candidate of its own. The order of the pages makes no difference.
    """
    grammar = grammar_of(language)
    pages = sorted((pair for pair in texts if is_running_text(pair[1], grammar)), key=itemgetter(0))
    seen = survey((text for _, text in pages), grammar)
    wanted = {key for key, count in seen.phrases.items() if count >= minimum}
    found, nesting = sightings(pages, wanted, grammar)
    kept = {key: item for key, item in _build(found, nesting, seen, grammar) if not _is_out(item, known, rejected)}
    return _ranked(_paired(kept, abbreviations((text for _, text in pages), grammar)))


def _build(
    found: Mapping[str, Sighting], nesting: Nesting, seen: Survey, grammar: Grammar
) -> Iterator[tuple[str, Candidate]]:
    names = seen.names()
    for key, sighting in found.items():
        if key.upper() != key and key.upper() in found and all(map(str.isupper, sighting.forms)):
            continue  # an acronym in a heading in capitals, where it cannot be told from other words
        count = sighting.forms.total()
        length = sum(word != OF for word in key.split())
        nested = nesting.counts.get(key, 0)
        value = c_value(length, count, nested, nesting.containers(key))
        score = value * termhood(key, seen.words, max(seen.total, 1), grammar, alone=count - nested)
        forms = tuple(sorted(sighting.forms.items(), key=lambda form: (-form[1], form[0])))
        term = citation(key, sighting.forms, names, grammar)
        yield key, Candidate(term, score, count, len(sighting.pages), forms, sighting.examples())


def _is_out(candidate: Candidate, known: Callable[[str], bool], rejected: Container[str]) -> bool:
    forms = dict.fromkeys((candidate.term, *(form for form, _ in candidate.forms)))
    return any(form in rejected or known(form) for form in forms)


def _paired(kept: dict[str, Candidate], short_of: Mapping[str, str]) -> list[Candidate]:
    """Return the candidates with their abbreviations, whose own candidates add their scores and go."""
    pairs = {key: short for key, short in short_of.items() if key in kept}
    shown = frozenset(pairs.values())
    return [
        _with_abbreviation(item, pairs[key], kept.get(pairs[key])) if key in pairs else item
        for key, item in kept.items()
        if key not in shown
    ]


def _with_abbreviation(item: Candidate, short: str, own: Candidate | None) -> Candidate:
    score = item.score + (own.score if own else 0.0)
    return Candidate(item.term, score, item.count, item.pages, item.forms, item.examples, short)


def _ranked(found: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """Return the candidates in order; of two with one citation form the best."""
    ranked = sorted(found, key=lambda item: (-item.score, -item.count, item.term, item.forms))
    best = {item.term: item for item in reversed(ranked)}
    return tuple(item for item in ranked if best[item.term] is item)
