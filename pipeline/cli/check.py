"""`pipeline check`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import progress, say, width
from pipeline.report.table import count

if TYPE_CHECKING:
    from pipeline.cli.app import Invocation
    from pipeline.workflows.check import CheckResult


class Format(StrEnum):
    """How findings are printed."""

    TEXT = "text"
    JSON = "json"


@app.command("check")
def command(
    context: typer.Context,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="[FILE.po]…", help="PO files of any origin; none: the whole project.")
    ] = None,
    *,
    output: Annotated[Format, typer.Option("--format", help="How to print the findings.")] = Format.TEXT,
    as_json: Json = False,
) -> None:
    """Find what is wrong with translations; exit with 1 where something must be mended."""
    from pipeline.report.gate import failing

    result = _run(invocation(context), files or [])
    say(_as_json(result) if as_json or output is Format.JSON else _as_text(result))
    if result.errors:
        raise typer.Exit(3)
    raise typer.Exit(1 if failing(result.findings) else 0)


def _run(call: Invocation, files: list[Path]) -> CheckResult:
    from pipeline.workflows.check import check, check_files

    if files:
        return check_files([call.folder / file for file in files])
    with progress("Checking page") as show:
        return check(call.workspace(), lambda done: show(done, 0))


def _as_text(result: CheckResult) -> str:
    from pipeline.report.console import finding_line, remedies

    lines = [finding_line(finding, width()) for finding in result.findings]
    summary = f"{count(result.units, 'block')} checked, {count(len(result.findings), 'finding')}"
    return "\n".join([*lines, *remedies(result.findings), summary])


def _as_json(result: CheckResult) -> str:
    from pipeline.report import json

    return json.document(units=result.units, findings=[json.finding(finding) for finding in result.findings])
