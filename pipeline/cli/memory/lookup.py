"""`pipeline memory lookup`."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.memory.group import Locale, memory, opened, the_locale
from pipeline.cli.memory.matches import show_matches
from pipeline.cli.memory.phrases import show_phrases
from pipeline.cli.memory.query import Output, Query, check_threshold, is_colored, read_text
from pipeline.errors import ConfigError
from pipeline.memory.bounds import Scoring

_THRESHOLD = 75
_LIMIT, _LIMIT_OF_PHRASES = 5, 20


@memory.command(
    "lookup",
    short_help="Find translations of texts like this one.",
    epilog='Example: pipeline memory lookup "Take 500 mg twice a day."',
)
def command(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The text; - for standard input.")],
    *,
    locale: Locale = "",
    threshold: Annotated[
        int | None,
        typer.Option("--threshold", min=1, max=100, metavar="PERCENT", help="How alike at least; default: 75."),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option("--limit", min=1, metavar="N", help="How many at most; default: 5, with --concordance 20."),
    ] = None,
    scoring: Annotated[
        Scoring | None, typer.Option("--scoring", help="Compare words (the default), or words and characters.")
    ] = None,
    concordance: Annotated[
        bool, typer.Option("--concordance", help="Find texts that hold TEXT as a part; show where, on both sides.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Find the translations of texts like this one, the best first, and say what differs.

    What only the text in the memory has is shown as [-…-], what only yours has as {+…+}.
    """
    if concordance and (threshold or scoring):
        raise ConfigError("--concordance takes neither --threshold nor --scoring", "leave them out")
    query = Query(read_text(text), threshold or _THRESHOLD, limit or _LIMIT, scoring or Scoring.TOKENS)
    check_threshold(query.threshold, query.scoring)
    call = invocation(context)
    workspace = call.workspace()
    tag = the_locale(workspace, locale)
    output = Output((workspace.settings.source_language, tag), as_json=as_json, color=is_colored(call.environ))
    with opened(workspace, tag) as store:
        if concordance:
            show_phrases(store, query.text, limit or _LIMIT_OF_PHRASES, output)
        else:
            show_matches(store, query, output)
