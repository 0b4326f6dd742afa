"""`pipeline glossary check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.glossary.group import glossary, nothing_yet
from pipeline.cli.output import say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Finding

_LIMIT = 100


@glossary.command(
    "check",
    short_help="Find what is wrong with the glossary itself.",
    epilog="Example: pipeline glossary check --all",
)
def command(context: typer.Context, *, all_rows: All = False, as_json: Json = False) -> None:
    """Find what is wrong with the glossary itself; exit with 1 where something must be mended."""
    from pipeline.report import json
    from pipeline.report.gate import failing
    from pipeline.workflows.glossary.consistency import check_glossary

    workspace = invocation(context).workspace()
    concepts, findings = check_glossary(workspace)
    if as_json:
        say_json(concepts=concepts, findings=[json.finding(finding) for finding in findings])
    elif not workspace.glossary_file.exists():
        say(nothing_yet(workspace))
    else:
        say(_as_text(concepts, findings, limit=0 if all_rows else _LIMIT))
    raise typer.Exit(1 if failing(findings) else 0)


def _as_text(concepts: int, findings: Sequence[Finding], *, limit: int) -> str:
    from pipeline.report.console import finding_lines, remedies
    from pipeline.report.gate import failing

    checked = f"{count(concepts, 'concept')} checked"
    if failing(findings):
        checked = "no concept can be used until this is mended"
    summary = f"{checked}, {count(len(findings), 'finding')}"
    return "\n".join([*finding_lines(findings, width(), limit=limit), *remedies(findings), summary])
