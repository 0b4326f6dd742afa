"""Checks of the glossary's terms in translations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, Subject
from pipeline.model import (
    Binding,
    Concept,
    Severity,
    Span,
    Term,
    TermHit,
    TermIssue,
    TermIssueKind,
    TermStatus,
    Unit,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = 4
"""So many right terms are named."""


def _missing(subject: Subject) -> Iterator[Remark]:
    yield from (_remark(subject, issue) for issue in subject.terms if _is_strict(issue, TermIssueKind.MISSING))


def _forbidden(subject: Subject) -> Iterator[Remark]:
    yield from (_remark(subject, issue) for issue in subject.terms if _is_strict(issue, TermIssueKind.FORBIDDEN))


def _advice(subject: Subject) -> Iterator[Remark]:
    strict = (TermIssueKind.MISSING, TermIssueKind.FORBIDDEN)
    yield from (_remark(subject, issue) for issue in subject.terms if not _is_strict(issue, *strict))


def _is_strict(issue: TermIssue, *kinds: TermIssueKind) -> bool:
    return issue.kind in kinds and issue.hit.concept.binding is Binding.STRICT


def _remark(subject: Subject, issue: TermIssue) -> Remark:
    message = _message(issue)
    return Remark(message) if subject.unit.plural is not None else Remark(message, issue.hit.span, issue.span)


def _message(issue: TermIssue) -> str:
    name = f"“{issue.hit.term.text}”"
    right = " or ".join(f"“{term}”" for term in issue.right[:_SHOWN])
    if issue.span is None:
        return f"{name} is not rendered by its term: {right}"
    state = "outdated" if issue.kind is TermIssueKind.DEPRECATED else "not allowed"
    return f"“{issue.found}” is {state} for {name}: use {right}"


_SIDE_EFFECT = Concept(
    "side-effect",
    (
        Term("side effect", "en"),
        Term("Nebenwirkung", "de"),
        Term("Seiteneffekt", "de", TermStatus.FORBIDDEN),
        Term("Beiwirkung", "de", TermStatus.DEPRECATED),
    ),
)
_HIT = TermHit(_SIDE_EFFECT, _SIDE_EFFECT.terms[0], Span(0, 12))
_SOURCE = "Side effects are rare."
_RIGHT = Unit(_SOURCE, "Nebenwirkungen sind selten.")
_WITHOUT = Unit(_SOURCE, "Das ist selten.")
_WRONG = Unit(_SOURCE, "Seiteneffekte sind selten.")
_OLD = Unit(_SOURCE, "Beiwirkungen sind selten.")
_IS_MISSING = (TermIssue(TermIssueKind.MISSING, _HIT, ("Nebenwirkung",)),)
_IS_FORBIDDEN = (TermIssue(TermIssueKind.FORBIDDEN, _HIT, ("Nebenwirkung",), "Seiteneffekte", Span(0, 13)),)
_IS_DEPRECATED = (TermIssue(TermIssueKind.DEPRECATED, _HIT, ("Nebenwirkung",), "Beiwirkungen", Span(0, 12)),)

TERM_MISSING = Check(
    "term-missing",
    Severity.MAJOR,
    "use the glossary's term, or admit yours in the glossary",
    _missing,
    (
        Example(_WITHOUT, objects=True, terms=_IS_MISSING),
        Example(_WRONG, objects=False, terms=_IS_FORBIDDEN),
        Example(_RIGHT, objects=False),
    ),
)

TERM_FORBIDDEN = Check(
    "term-forbidden",
    Severity.MAJOR,
    "use the glossary's term",
    _forbidden,
    (
        Example(_WRONG, objects=True, terms=_IS_FORBIDDEN),
        Example(_WITHOUT, objects=False, terms=_IS_MISSING),
        Example(_RIGHT, objects=False),
    ),
)

TERM_ADVICE = Check(
    "term-advice",
    Severity.MINOR,
    "prefer the glossary's term",
    _advice,
    (
        Example(_OLD, objects=True, terms=_IS_DEPRECATED),
        Example(_WRONG, objects=False, terms=_IS_FORBIDDEN),
        Example(_RIGHT, objects=False),
    ),
)

CHECKS = (TERM_MISSING, TERM_FORBIDDEN, TERM_ADVICE)
TERMS = frozenset(check.id for check in CHECKS)
"""The ids of the checks that ask the glossary."""
