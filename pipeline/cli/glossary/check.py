"""`pipeline glossary check`."""

from __future__ import annotations

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.glossary.group import glossary, nothing_yet
from pipeline.cli.output import say, say_json, width
from pipeline.text import count

_LIMIT = 100


@glossary.command("check", short_help="Find what is wrong with the glossary itself.")
def command(context: typer.Context, *, all_rows: All = False, as_json: Json = False) -> None:
    """Find what is wrong with the glossary itself; exit with 1 where something must be mended."""
    from pipeline.report import json
    from pipeline.report.console import finding_lines, remedies
    from pipeline.report.gate import failing
    from pipeline.workflows.glossary.consistency import check_glossary

    workspace = invocation(context).workspace()
    concepts, findings = check_glossary(workspace)
    if as_json:
        say_json(concepts=concepts, findings=[json.finding(finding) for finding in findings])
    elif not workspace.glossary_file.exists():
        say(nothing_yet(workspace))
    else:
        lines = finding_lines(findings, width(), limit=0 if all_rows else _LIMIT)
        checked = (
            "no concept can be used until this is mended"
            if failing(findings)
            else f"{count(concepts, 'concept')} checked"
        )
        say("\n".join([*lines, *remedies(findings), f"{checked}, {count(len(findings), 'finding')}"]))
    raise typer.Exit(1 if failing(findings) else 0)
