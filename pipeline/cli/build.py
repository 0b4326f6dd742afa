"""`pipeline build`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, KeepGoing, advice, app, invocation
from pipeline.cli.output import complain, progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.build_result import BuildResult

_HEADER = ("not all current", "translated", "outdated")
"""What stands above the first columns; the last one has the name of the source language."""
_LIMIT = 30


@app.command("build", short_help="Write the localized pages.")
def command(
    context: typer.Context,
    *,
    out: Annotated[
        str | None,
        typer.Option("--out", "--output", metavar="DIR", help="The folder for the pages, inside the project."),
    ] = None,
    pseudo: Annotated[
        bool,
        typer.Option(
            "--pseudo", help="Add the pseudo-locales en-XA (longer) and ar-XB (right to left), to try layouts."
        ),
    ] = False,
    keep_going: KeepGoing = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Write localized pages; what is outdated on them, or stays English for want of a translation, is marked so."""
    from pipeline.languages import display_name
    from pipeline.workflows.build import build

    workspace = invocation(context).workspace(output=out)
    with progress("Building page") as show:
        result = build(workspace, keep_going=keep_going, pseudo=pseudo, progress=lambda done: show(done, 0))
    if as_json:
        say_json(**_as_json(result))
    else:
        source = display_name(workspace.settings.source_language)
        say(_as_text(result, source, limit=0 if all_rows else _LIMIT) + advice(workspace, has_pages=bool(result.rows)))
    for error in result.errors:
        complain(error)
    raise typer.Exit(3 if result.errors else 0)


def _as_text(result: BuildResult, source: str, *, limit: int) -> str:
    from pipeline.report.console import limited_table

    partial = [row for row in result.rows if row.translated < row.blocks]
    rows = [(row.file, row.translated, row.outdated, row.untranslated) for row in partial]
    lines = [limited_table((*_HEADER, source), rows, width(), limit=limit, noun="page")]
    if result.rows or result.written:
        changed = count(len(result.written), "file")
        lines.append(f"{count(len(result.rows), 'page')} built, {changed} written, {len(result.deleted):,} deleted")
    return "\n".join(line for line in lines if line)


def _as_json(result: BuildResult) -> dict[str, object]:
    from dataclasses import asdict

    from pipeline.report import json

    return {
        "rows": [{**asdict(row), "blocks": row.blocks} for row in result.rows],
        "written": result.written,
        "deleted": result.deleted,
        "errors": [json.error(error) for error in result.errors],
    }
