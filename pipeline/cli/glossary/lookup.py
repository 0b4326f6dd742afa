"""`pipeline glossary lookup`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.glossary.concepts import concept_json
from pipeline.cli.glossary.group import given_word, glossary, nothing_yet
from pipeline.cli.output import say, say_json, width
from pipeline.report.console import safe
from pipeline.report.table import shorten
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.workflows.glossary.lookup import Found
    from pipeline.workspace import Workspace

_LONGEST = 60
"""Characters of a word that was not found."""


@glossary.command(
    "lookup",
    short_help="Find the concepts that a word stands for.",
    epilog="Example: pipeline glossary lookup Chemotherapiezyklen",
)
def command(
    context: typer.Context,
    word: Annotated[str, typer.Argument(metavar="WORD", help="A word or phrase in any language of the project.")],
    *,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="How many at most.")] = 10,
    as_json: Json = False,
) -> None:
    """Find the concepts that a word or phrase stands for, in any of its forms, and show their terms."""
    from pipeline.workflows.glossary.lookup import lookup_terms

    wanted = given_word(word, "look up")
    workspace = invocation(context).workspace()
    found = lookup_terms(workspace, wanted)
    more = max(0, len(found) - limit)
    if as_json:
        concepts = [concept_json(each.concept) | {"match": each.likeness.value} for each in found[:limit]]
        say_json(word=wanted, concepts=concepts, more=more)
    elif found:
        say(_as_text(found[:limit], more))
    else:
        say(_nothing(workspace, wanted))


def _as_text(found: Sequence[Found], more: int) -> str:
    from pipeline.report.glossary_text import concept_lines

    lines = [concept_lines(each.concept, width()) for each in found]
    rest = [f"… and {count(more, 'concept')} more; --limit shows them"] if more else []
    return "\n\n".join([*lines, *rest])


def _nothing(workspace: Workspace, word: str) -> str:
    from pipeline.workflows.glossary.load import load_glossary

    has_concepts = bool(load_glossary(workspace).concepts)
    return f"no concept for “{safe(shorten(word, _LONGEST))}”" if has_concepts else nothing_yet(workspace)
