"""`pipeline import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import progress, say, width
from pipeline.report.table import count

if TYPE_CHECKING:
    from pipeline.workflows.import_ import ImportResult


@app.command("import")
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
    as_json: Json = False,
) -> None:
    """Turn web pages and texts into articles; exit with 1 where they are damaged."""
    from pipeline.report.gate import failing
    from pipeline.workflows.import_ import import_files

    call = invocation(context)
    paths, others = ([call.folder / file for file in group] for group in (files, sisters or ()))
    with progress("Reading file") as show:
        result = import_files(call.workspace(), paths, sisters=others, force=force, check=check, progress=show)
    say(_as_json(result) if as_json else _as_text(result))
    raise typer.Exit(1 if failing(result.findings) else 0)


def _as_text(result: ImportResult) -> str:
    from pipeline.report.console import finding_line

    lines = [finding_line(finding, width()) for finding in result.findings]
    lines += [f"{page.file} → {page.page} ({count(page.blocks, 'block')})" for page in result.pages]
    files, findings = count(len(result.written), "file"), count(len(result.findings), "finding")
    return "\n".join([*lines, f"{count(len(result.pages), 'page')}, {files} written, {findings}"])


def _as_json(result: ImportResult) -> str:
    from dataclasses import asdict

    from pipeline.report import json

    return json.document(
        pages=[asdict(page) for page in result.pages],
        written=result.written,
        findings=[json.finding(finding) for finding in result.findings],
    )
