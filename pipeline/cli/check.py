"""`pipeline check`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, advice, app, invocation
from pipeline.cli.output import complain, progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.cli.app import Invocation
    from pipeline.workflows.check import CheckResult


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"


_LIMIT = 100


@app.command("check", short_help="Find what must be mended; the gate for CI.")
def command(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE.po]…", help="PO files of any origin; none: the whole project.")
    ] = None,
    *,
    output: Annotated[Format, typer.Option("--format", help="How to print the findings.")] = Format.TEXT,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Find what is wrong with translations; exit with 1 where something must be mended.

    Without FILE.po the whole project is checked. PO files may be of any origin, and need no project.
    """
    from pipeline.report.gate import failing

    result, hint = _run(invocation(context), files or [])
    if as_json or output is Format.JSON:
        _say_as_json(result)
    else:
        say(_as_text(result, limit=0 if all_rows else _LIMIT) + hint)
    if result.errors:
        raise typer.Exit(3)
    raise typer.Exit(1 if failing(result.findings) else 0)


def _run(call: Invocation, files: list[Path]) -> tuple[CheckResult, str]:
    from pipeline.workflows.check import check, check_files

    if files:
        return check_files([call.folder / file for file in files]), ""
    workspace = call.workspace()
    with progress("Checking page") as show:
        result = check(workspace, lambda done: show(done, 0))
    return result, advice(workspace, has_pages=result.units > 0)


def _as_text(result: CheckResult, *, limit: int) -> str:
    from pipeline.report.console import finding_lines, remedies

    lines = finding_lines(result.findings, width(), limit=limit)
    summary = f"{count(result.units, 'block')} checked, {count(len(result.findings), 'finding')}"
    return "\n".join([*lines, *remedies(result.findings), summary])


def _say_as_json(result: CheckResult) -> None:
    from pipeline.report import json

    findings = [json.finding(finding) for finding in result.findings]
    say_json(units=result.units, findings=findings, errors=[json.error(error) for error in result.errors])
    for error in result.errors:
        complain(error)
