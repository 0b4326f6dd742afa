"""Cases of terms: where a concept stands in an English text, and whether a German text renders it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.matcher import Matcher
from pipeline.glossary.source import SourceTerms
from pipeline.glossary.target import TargetTerms
from pipeline.model import Glossary, Span, TermHit, TermIssueKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.model import Concept


class Case(NamedTuple):
    """`side` is S (English only) or T (with a German text); `concept` is any English term of it."""

    side: str
    category: str
    concept: str
    english: str
    german: str
    is_right: bool


class Score(NamedTuple):
    """How many cases were judged right, and how many right renderings (or texts without the term) raised an alarm."""

    cases: int
    right: int
    alarms: int
    misses: tuple[Case, ...]


def cases(file: Path) -> Iterator[Case]:
    """Yield the cases of a table whose cells are separated by "|"."""
    for line in file.read_text(encoding="utf-8").splitlines():
        side, *cells = line.split("|")
        if side == "T":
            yield Case(side, *cells[:4], cells[4] == "yes")
        elif side == "S":
            yield Case(side, *cells[:3], "", cells[3] == "yes")


def by_term(glossary: Glossary) -> dict[str, Concept]:
    """Return the concepts by each of their English terms; a preferred term counts before another's admitted one."""
    found: dict[str, Concept] = {}
    for concept in glossary:
        for term in concept.terms_in("en"):
            found.setdefault(term.text.lower(), concept)
    return found | {concept.name("en").lower(): concept for concept in glossary}


def judged(glossary: Glossary, wanted: Iterable[Case]) -> dict[str, Score]:
    """Return the score of each side; a case whose concept the glossary lacks is wrong."""
    sides = {"S": [], "T": []}
    known = by_term(glossary)
    source, target = SourceTerms(glossary, "en"), TargetTerms(glossary, "de")
    for case in wanted:
        concept = known.get(case.concept.lower())
        said = _fires(source, concept, case) if case.side == "S" else _renders(target, concept, case)
        sides[case.side].append((case, said))
    return {side: _score(found, side) for side, found in sides.items()}


def _fires(source: SourceTerms, concept: Concept | None, case: Case) -> bool | None:
    return None if concept is None else any(hit.concept.id == concept.id for hit in source.hits(case.english))


def _renders(target: TargetTerms, concept: Concept | None, case: Case) -> bool | None:
    """Judge the German text, whether or not the English term was found."""
    if concept is None:
        return None
    issues = target.judge(case.german, [TermHit(concept, concept.terms_in("en")[0], Span(0, 0))])
    return not any(issue.kind is not TermIssueKind.DEPRECATED for issue in issues)


def _score(found: list[tuple[Case, bool | None]], side: str) -> Score:
    misses = tuple(case for case, said in found if said is not case.is_right)
    alarms = sum(case.is_right for case in misses) if side == "T" else sum(not case.is_right for case in misses)
    return Score(len(found), len(found) - len(misses), alarms, misses)


def whole(glossary: Glossary, wanted: Iterable[Case]) -> Score:
    """Return the score of German cases where the English is searched as well, as a check does it."""
    known, matcher = by_term(glossary), Matcher(glossary, "en", "de")
    found: list[tuple[Case, bool | None]] = []
    for case in wanted:
        concept = known.get(case.concept.lower())
        if case.side == "T" and concept is not None:
            issues = matcher.judge(case.english, case.german)
            said = not any(issue.hit.concept.id == concept.id for issue in issues)
            found.append((case, said))
    return _score(found, "T")
