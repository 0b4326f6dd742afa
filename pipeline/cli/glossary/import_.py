"""`pipeline glossary import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.glossary.group import glossary
from pipeline.cli.output import say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.glossary.exchange import GlossaryImport

_LIMIT = 100


@glossary.command(
    "import",
    short_help="Take in concepts from TBX, CSV and TSV files.",
    epilog="Example: pipeline glossary import terms.tbx --check",
)
def command(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="TBX, CSV or TSV files.")],
    *,
    update: Annotated[bool, typer.Option("--update", help="Replace concepts that the glossary has otherwise.")] = False,
    check: Annotated[bool, typer.Option("--check", help="Write nothing; only say what the files hold.")] = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Take the concepts of other glossaries into this one: all of them, or none where something must be mended."""
    from pipeline.report import json
    from pipeline.report.gate import failing
    from pipeline.workflows.glossary.exchange import import_glossary

    call = invocation(context)
    paths = [call.folder / file for file in files]
    result = import_glossary(call.workspace(), paths, update=update, check=check)
    if as_json:
        findings = [json.finding(finding) for finding in result.findings]
        say_json(check=check, added=result.added, changed=result.changed, known=result.known, findings=findings)
    else:
        say(_as_text(result, check=check, limit=0 if all_rows else _LIMIT))
    raise typer.Exit(1 if failing(result.findings) else 0)


def _as_text(result: GlossaryImport, *, check: bool, limit: int) -> str:
    from pipeline.report.console import finding_lines, remedies
    from pipeline.report.gate import failing

    lines = [*finding_lines(result.findings, width(), limit=limit), *remedies(result.findings)]
    if failing(result.findings):
        return "\n".join([*lines, "nothing was taken"])
    would = "would be " if check else ""
    told = [f"{count(len(result.added), 'concept')} {would}added", f"{len(result.changed):,} {would}changed"]
    return "\n".join([*lines, ", ".join([*told, f"{result.known:,} known already"])])
