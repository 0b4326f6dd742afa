"""The order of headings, ids that stand twice, what the head of a page lacks."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.checks.articles.facts import ArticleFacts, Flaw, Identifier
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator


def headings(facts: ArticleFacts) -> Iterator[Flaw]:
    """Yield the headings that skip a level, and where a whole page has none of level 1, or two."""
    tops = [heading.span for heading in facts.headings if heading.level == 1]
    if not tops and facts.root and facts.listed:
        place = facts.headings[0].span if facts.headings else facts.root
        yield _order(place, "the page has no heading of level 1", "make the page's title an <h1>")
    for span in tops[1:]:
        yield _order(span, "the page has a second heading of level 1", "make it an <h2>, or part of the first")
    for above, below in pairwise(facts.headings):
        if below.level > above.level + 1:
            message = f"after <h{above.level}> comes <h{below.level}>: a level is skipped"
            yield _order(below.span, message, f"make it an <h{above.level + 1}>")


def _order(span: Span, message: str, hint: str) -> Flaw:
    return Flaw(span, "heading-order", Severity.MINOR, message, hint)


def repeated_ids(facts: ArticleFacts) -> Iterator[Flaw]:
    """Yield the ids that an element before has; those inside drawings are hardly ever linked to."""
    seen: dict[str, Identifier] = {}
    for identifier in facts.ids:
        other = seen.setdefault(identifier.value, identifier)
        if other is not identifier:
            severity = Severity.MINOR if identifier.drawing or other.drawing else Severity.MAJOR
            message = f"another element has the id “{identifier.value[:80]}” too"
            hint = "give each its own id; links lead to the first of them"
            yield Flaw(identifier.span, "id-twice", severity, message, hint)


def titles(facts: ArticleFacts) -> Iterator[Flaw]:
    """Yield where a whole page has no title."""
    if facts.root and not (facts.title or "").strip():
        what = "no <title>" if facts.title is None else "an empty <title>"
        hint = "name the page in a <title>: search engines and browser tabs show it"
        yield Flaw(facts.root, "title-missing", Severity.MINOR, f"the page has {what}", hint)


def languages(facts: ArticleFacts) -> Iterator[Flaw]:
    """Yield where a whole page doesn't say what language it is in."""
    if facts.root and not (facts.language or "").strip():
        hint = 'write `<html lang="…">`: screen readers pronounce the page by it'
        message = "the page does not say which language it is in"
        yield Flaw(facts.root, "language-unmarked", Severity.MINOR, message, hint)
