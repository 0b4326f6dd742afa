"""Whether the terms of a concept agree with one another."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.glossary.table.findings import Problem, shown
from pipeline.model import ALLOWED, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.table.terms import Placed
    from pipeline.model import Finding, Term


def disagreements(terms: Sequence[Placed], *, is_whole: bool, is_translated: bool) -> Iterator[Finding]:
    """Yield where the terms of a concept contradict one another.

    What is missing is told only where all terms are known (`is_whole`). A concept that is not translated may have
    only forbidden terms in a language: wrong spellings of its name.
    """
    languages: defaultdict[str, list[Placed]] = defaultdict(list)
    for item in terms:
        languages[item.term.language].append(item)
    for language, group in languages.items():
        yield from _repeated(group)
        yield from _preferred_twice(group, language)
        if is_whole:
            yield from _none_preferred(group, language, is_translated=is_translated)


def _repeated(group: Sequence[Placed]) -> Iterator[Finding]:
    """Compare terms that differ at most in case."""
    seen: dict[tuple[str, str], Term] = {}
    for item in group:
        term, alike = item.term, item.term.text.casefold()
        earlier = seen.get(("same", term.text)) or seen.get((_opposite(term), alike))
        if earlier:
            yield _clash(earlier, term).at(item.place)
        seen.setdefault(("same", term.text), term)
        if term.is_allowed or not term.exact_case:
            seen.setdefault(("right" if term.is_allowed else "wrong", alike), term)


def _opposite(term: Term) -> str:
    """Return with which terms, alike but for case, a term is at odds: a wrong one in exact case with none."""
    if term.is_allowed:
        return "wrong"
    return "" if term.exact_case else "right"


def _clash(earlier: Term, term: Term) -> Problem:
    where = f"the term {shown(term.text)} of the same concept and language"
    if earlier.is_allowed == term.is_allowed:
        return Problem("glossary-duplicate", f"{where} stands in line {earlier.line} already", "keep one of the two")
    message = f"{where} is {earlier.status} in line {earlier.line}, and {term.status} here"
    hint = "keep one of the two" + ("" if earlier.text == term.text else ", or write exact in case at the wrong one")
    return Problem("glossary-contradiction", message, hint)


def _preferred_twice(group: Sequence[Placed], language: str) -> Iterator[Finding]:
    preferred = [item for item in group if item.term.status is TermStatus.PREFERRED]
    for item in preferred[1:]:
        first = preferred[0].term
        message = f"a second preferred term in {language}: {shown(first.text)} in line {first.line} is one"
        yield Problem("glossary-preferred", message, "make one of the two admitted").at(item.place)


def _none_preferred(group: Sequence[Placed], language: str, *, is_translated: bool) -> Iterator[Finding]:
    statuses = {item.term.status for item in group}
    if TermStatus.PREFERRED in statuses:
        return
    if statuses & ALLOWED:
        message, hint = f"none of the terms in {language} is preferred", "make one of them preferred"
    elif is_translated:
        message, hint = f"no term in {language} may be used", "add a preferred one"
    else:
        return
    yield Problem("glossary-preferred", message, hint).at(group[0].place)
