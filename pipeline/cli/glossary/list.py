"""`pipeline glossary list`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.glossary.concepts import concept_json
from pipeline.cli.glossary.group import glossary, nothing_yet
from pipeline.cli.output import say, say_json, width
from pipeline.errors import ConfigError
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Concept

_LIMIT = 100


@glossary.command("list", short_help="List the concepts.", epilog="Example: pipeline glossary list --domain drug")
def command(
    context: typer.Context,
    *,
    domain: Annotated[str, typer.Option("--domain", metavar="NAME", help="Only those of this domain.")] = "",
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """List the concepts with their preferred terms in each language."""
    from pipeline.workflows.glossary.load import load_glossary

    workspace = invocation(context).workspace()
    concepts = list(load_glossary(workspace))
    found = [concept for concept in concepts if domain in ("", concept.domain)]
    if domain and not found:
        domains = ", ".join(sorted({concept.domain for concept in concepts if concept.domain}))
        raise ConfigError(f"no concept of the domain “{domain}”", f"known are: {domains or 'none'}")
    if as_json:
        say_json(concepts=[concept_json(concept) for concept in found])
    elif not found:
        say(nothing_yet(workspace))
    else:
        languages = (workspace.settings.source_language, *workspace.settings.locales)
        say(_as_text(found, languages, limit=0 if all_rows else _LIMIT))


def _as_text(concepts: Sequence[Concept], languages: Sequence[str], *, limit: int) -> str:
    from pipeline.report.glossary_text import concept_table

    return f"{concept_table(concepts, languages, width(), limit=limit)}\n{count(len(concepts), 'concept')}"
