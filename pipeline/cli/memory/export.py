"""`pipeline memory export`."""

from __future__ import annotations

import io
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.export_file import STDOUT, form_of, own_folder
from pipeline.cli.memory.group import Locale, memory, the_locale
from pipeline.cli.output import progress, say, say_bytes, say_json
from pipeline.errors import ConfigError, DamagedError, StoreError
from pipeline.text import count

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

    from pipeline.workspace import Workspace

_CHUNK = 1 << 16


class Form(StrEnum):
    """What is written."""

    TMX = "tmx"
    PO = "po"
    TSV = "tsv"


@memory.command(
    "export",
    short_help="Write it as a TMX, PO or TSV file.",
    epilog="Example: pipeline memory export --locale de --out memory.tmx",
)
def command(
    context: typer.Context,
    *,
    locale: Locale = "",
    form: Annotated[
        Form | None, typer.Option("--format", help="The file's format; default: as the file is named, else tmx.")
    ] = None,
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="Where to write; - for stdout.")] = STDOUT,
    as_json: Json = False,
) -> None:
    """Write all translations of a language that are not withdrawn, for other tools."""
    call = invocation(context)
    workspace = call.workspace()
    tag = the_locale(workspace, locale)
    wanted = form or form_of(out, Form)
    if out == STDOUT:
        if as_json:
            raise ConfigError("--json and a file cannot both go to standard output", "give --out FILE")
        _print(workspace, tag, wanted)
        raise typer.Exit
    number = _write(workspace, tag, wanted, call.folder / out)
    if as_json:
        say_json(locale=tag, file=out.as_posix(), format=wanted.value, entries=number)
    else:
        say(f"written: {out} ({count(number, 'translation')})")


def _write(workspace: Workspace, locale: str, form: Form, path: Path) -> int:
    from pipeline.fs.stream import write_stream
    from pipeline.workflows.memory.commands import export_memory

    _check_is_free(workspace, path)
    with progress("Reading catalog") as show, write_stream(path) as stream:
        return export_memory(workspace, locale, form.value, stream, progress=show)


def _check_is_free(workspace: Workspace, path: Path) -> None:
    """Raise ConfigError for a file among the articles or catalogs: nothing there must be lost to a slip."""
    if folder := own_folder(workspace, path, workspace.source_folder, workspace.locales_folder):
        raise ConfigError(f"{path.name}: lies in {folder}/", "write it to another folder")


def _print(workspace: Workspace, locale: str, form: Form) -> None:
    from pipeline.workflows.memory.commands import export_memory

    try:
        with progress("Reading catalog") as show, io.BufferedWriter(_Stdout(), _CHUNK) as stream:
            export_memory(workspace, locale, form.value, stream, progress=show)
    except DamagedError as error:  # part of it may be out, so that nobody must begin again by himself
        raise StoreError(error.message, error.hint) from error


class _Stdout(io.RawIOBase):
    """Standard output as a stream of bytes whose faults are told as those of all output are."""

    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer, /) -> int:
        content = bytes(data)
        say_bytes(content)
        return len(content)
