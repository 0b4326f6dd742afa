"""Texts that hold a phrase, as text and as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.memory.matches import place
from pipeline.cli.output import say, say_json, width

if TYPE_CHECKING:
    from pipeline.cli.memory.query import Output
    from pipeline.report.memory_concordance import ShownPhrase
    from pipeline.workflows.memory.project import ProjectMemory
    from pipeline.workflows.memory.values import Concordance


def show_phrases(memory: ProjectMemory, phrase: str, limit: int, output: Output) -> None:
    """Look for texts with a phrase, and print them."""
    from pipeline.report.console import safe
    from pipeline.report.memory_concordance import concordance

    found = memory.concordance(phrase, limit)
    if output.as_json:
        say_json(locale=output.languages[1], concordance=[_as_json(item) for item in found], notice=memory.notice)
    elif found:
        say(concordance([_shown(item) for item in found], output.languages, width(), color=output.color))
    else:
        say(f"no text holds “{safe(phrase)}”")


def _shown(item: Concordance) -> ShownPhrase:
    from pipeline.report.memory_concordance import ShownPhrase

    where = place(item.context.page, item.context.trail, item.origin)
    return ShownPhrase(item.source, item.target, item.source_marks, item.target_marks, item.status, where)


def _as_json(item: Concordance) -> dict[str, object]:
    return {
        "source": item.source,
        "target": item.target,
        "source_marks": [span._asdict() for span in item.source_marks],
        "target_marks": [span._asdict() for span in item.target_marks],
        "status": item.status.value,
        "page": item.context.page,
        "trail": item.context.trail,
        "origin": item.origin,
    }
