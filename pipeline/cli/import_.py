"""`pipeline import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, app, invocation
from pipeline.cli.output import progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.import_ import ImportResult

_LIMIT = 100


@app.command("import", short_help="Turn web pages and texts into articles.")
def command(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="Saved web pages, HTML or plain text.")],
    *,
    sisters: Annotated[
        list[Path] | None,
        typer.Option("--sister", metavar="FILE", help="An older or neighbouring version, to look up missing words in."),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace articles that are there already.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; only say what is damaged.")] = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Turn saved web pages and plain texts into articles; exit with 1 where they are damaged."""
    from pipeline.report.gate import failing
    from pipeline.workflows.import_ import import_files

    call = invocation(context)
    workspace = call.workspace()
    paths, others = ([call.folder / file for file in group] for group in (files, sisters or ()))
    with progress("Reading file") as show:
        result = import_files(workspace, paths, sisters=others, force=force, check=check, progress=show)
    if as_json:
        _say_as_json(result)
    else:
        say(_as_text(result, check=check, limit=0 if all_rows else _LIMIT))
    raise typer.Exit(1 if failing(result.findings) else 0)


def _as_text(result: ImportResult, *, check: bool, limit: int) -> str:
    from pipeline.report.console import finding_lines

    lines = finding_lines(result.findings, width(), limit=limit)
    lines += [f"{page.file} → {page.page} ({count(page.blocks, 'block')})" for page in result.pages]
    written = "nothing written" if check else f"{count(len(result.written), 'file')} written"
    findings = count(len(result.findings), "finding")
    return "\n".join([*lines, f"{count(len(result.pages), 'page')}, {written}, {findings}"])


def _say_as_json(result: ImportResult) -> None:
    from dataclasses import asdict

    from pipeline.report import json

    say_json(
        pages=[asdict(page) for page in result.pages],
        written=result.written,
        findings=[json.finding(finding) for finding in result.findings],
    )
