"""`pipeline memory import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.memory.group import Locale, memory, the_locale
from pipeline.cli.output import progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.memory.exchange import MemoryImport

_LIMIT = 100


@memory.command(
    "import",
    short_help="Take in translations from TMX, PO and TSV files.",
    epilog="Example: pipeline memory import vendor.tmx --locale de",
)
def command(
    context: typer.Context,
    files: Annotated[list[Path], typer.Argument(metavar="FILE…", help="TMX, PO or TSV files.")],
    *,
    locale: Locale = "",
    check: Annotated[bool, typer.Option("--check", help="Write nothing; only say what the files hold.")] = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Take in translations of other tools; exit with 1 where something in a file should be mended.

    Rows that make no sense are left out and listed. A file that is imported again adds only what is new in it.
    """
    from pipeline.report.gate import failing
    from pipeline.workflows.memory.commands import import_memory

    call = invocation(context)
    workspace = call.workspace()
    tag = the_locale(workspace, locale)
    with progress("Reading file") as show:
        result = import_memory(workspace, tag, [call.folder / file for file in files], check=check, progress=show)
    if as_json:
        _say_as_json(result, tag, check=check)
    else:
        say(_as_text(result, check=check, limit=0 if all_rows else _LIMIT))
    raise typer.Exit(1 if failing(result.findings) else 0)


def _as_text(result: MemoryImport, *, check: bool, limit: int) -> str:
    from pipeline.report.console import finding_lines, safe

    lines = finding_lines(result.findings, width(), limit=limit)
    read = [f"{count(result.known, 'translation')} read, nothing written"]
    done = [f"{count(result.added, 'translation')} added", f"{result.known:,} known already"]
    told = [*(read if check else done), count(len(result.findings), "finding")]
    kept = [safe(f"kept as {file}") for file in result.files]
    return "\n".join([*lines, *kept, ", ".join(told)])


def _say_as_json(result: MemoryImport, locale: str, *, check: bool) -> None:
    from pipeline.report import json

    say_json(
        locale=locale,
        check=check,
        added=result.added,
        known=result.known,
        files=result.files,
        findings=[json.finding(finding) for finding in result.findings],
    )
