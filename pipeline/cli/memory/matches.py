"""Matches as text and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.output import say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.cli.memory.query import Output, Query
    from pipeline.report.memory_text import ShownMatch
    from pipeline.workflows.memory.project import ProjectMemory
    from pipeline.workflows.memory.values import Match

_DAY = len("2024-03-01")


def show_matches(memory: ProjectMemory, query: Query, output: Output) -> None:
    """Look a text up, and print what is found."""
    from pipeline.report.memory_text import matches

    found = _found(memory, query)
    if output.as_json:
        say_json(locale=output.languages[1], matches=[_as_json(match) for match in found], notice=memory.notice)
    elif found:
        shown = [_shown(match) for match in found]
        say(matches(shown, output.languages, width(), color=output.color))
    else:
        say(_nothing(memory, query.threshold))


def _found(memory: ProjectMemory, query: Query) -> list[Match]:
    """Return the matches; where there are none, what can be put together from those of the text's sentences."""
    found = memory.lookup(query.text, query.threshold, query.limit, scoring=query.scoring)
    assembled = None if found else memory.assemble(query.text)
    return [assembled] if assembled else found


def _nothing(memory: ProjectMemory, threshold: int) -> str:
    texts = memory.stats().texts
    if not texts:
        return "the memory is empty: translate something, or take files in with `pipeline memory import`"
    known = count(texts, "text")
    return f"no match at {threshold} % or more among {known}: try a lower --threshold, or --concordance"


def place(page: str, trail: str, origin: str) -> str:
    """Return where a translation stands, for people: its page and headings, else the file it is from."""
    return page + (f" ({trail})" if trail else "") if page else origin


def _shown(match: Match) -> ShownMatch:
    from pipeline.diff.words import word_diff
    from pipeline.report.memory_text import ShownMatch

    return ShownMatch(
        score=match.score,
        kind=match.kind.value,
        status=match.status,
        place=place(match.context.page, match.context.trail, match.origin),
        credit=", ".join(filter(None, (match.who, match.when[:_DAY]))),
        runs=word_diff(match.source, match.query),
        target=match.target,
        differences=match.differences,
        adapted=match.adapted,
    )


def _as_json(match: Match) -> dict[str, object]:
    return {
        "score": match.score,
        "similarity": match.similarity,
        "kind": match.kind.value,
        "status": match.status.value,
        "source": match.source,
        "target": match.target,
        "page": match.context.page,
        "trail": match.context.trail,
        "origin": match.origin,
        "who": match.who,
        "when": match.when,
        "differences": [difference._asdict() for difference in match.differences],
        "adapted": match.adapted,
    }
