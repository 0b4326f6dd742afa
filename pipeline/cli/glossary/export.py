"""`pipeline glossary export`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.export_file import STDOUT, form_of, own_folder
from pipeline.cli.glossary.group import glossary
from pipeline.cli.output import say, say_bytes, say_json
from pipeline.errors import ConfigError
from pipeline.report.console import safe

if TYPE_CHECKING:
    from pipeline.workspace import Workspace


class Form(StrEnum):
    """What is written."""

    TBX = "tbx"
    TBX_DCT = "tbx-dct"
    TBX_V2 = "tbx-v2"
    CSV = "csv"
    TSV = "tsv"


@glossary.command(
    "export",
    short_help="Write it as a TBX, CSV or TSV file.",
    epilog="Example: pipeline glossary export --out terms.tbx --format tbx-v2",
)
def command(
    context: typer.Context,
    *,
    form: Annotated[
        Form | None, typer.Option("--format", help="The file's format; default: as the file is named, else tbx.")
    ] = None,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write; - for stdout.")] = STDOUT,
    as_json: Json = False,
) -> None:
    """Write the glossary for other tools: TBX of ISO 30042:2019 (tbx, tbx-dct) or of 2008 (tbx-v2), or a table."""
    from pipeline.fs import write_files
    from pipeline.workflows.glossary.exchange import export_glossary

    call = invocation(context)
    workspace = call.workspace()
    wanted = form or form_of(out, Form)
    if out == STDOUT and as_json:
        raise ConfigError("--json and a file cannot both go to standard output", "give --out FILE")
    data = export_glossary(workspace, wanted.value)
    if out == STDOUT:
        say_bytes(data)
        raise typer.Exit
    path = call.folder / out
    _check_is_free(workspace, path, out)
    write_files({path.absolute(): data})
    if as_json:
        say_json(file=out.as_posix(), format=wanted.value, bytes=len(data))
    else:
        say(safe(f"written: {out}"))


def _check_is_free(workspace: Workspace, path: Path, out: Path) -> None:
    """Raise ConfigError for a file of the project itself: nothing there must be lost to a slip."""
    folders = (workspace.glossary_folder, workspace.source_folder, workspace.locales_folder)
    if folder := own_folder(workspace, path, *folders):
        raise ConfigError(f"{out}: lies in {folder}/", "write to another folder")
    if path.resolve().suffix == ".toml":
        raise ConfigError(f"{out}: may hold settings", "give the file another name")
