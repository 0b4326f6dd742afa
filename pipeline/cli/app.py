"""The command line: options that all commands share, and what becomes of errors."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.output import complain
from pipeline.errors import ConfigError, PipelineError
from pipeline.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.workspace import Workspace

app = typer.Typer(
    help="Keeps health information in step across languages.",
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object for machines.")]
KeepGoing = Annotated[bool, typer.Option("--keep-going", help="Leave unreadable files aside and do the others.")]
All = Annotated[bool, typer.Option("--all", help="Show all rows of long tables.")]


@dataclass(frozen=True, slots=True)
class Invocation:
    """Where the command was called, and what surrounds it."""

    folder: Path
    environ: Mapping[str, str]

    def workspace(self, **overrides: object) -> Workspace:
        """Return the project at or above the folder, with settings given on the command line.

        Raises ConfigError where there is none, or where its settings are wrong.
        """
        from pipeline.config import find_root, load_settings
        from pipeline.workspace import Workspace

        return Workspace(load_settings(find_root(self.folder), environ=self.environ, overrides=overrides))


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"pipeline {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    context: typer.Context,
    folder: Annotated[
        Path, typer.Option("-C", metavar="DIR", help="Work in this folder instead of the current one.")
    ] = Path(),
    _version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_show_version, is_eager=True)
    ] = False,
) -> None:
    if not folder.is_dir():
        raise ConfigError(f"{folder}: there is no such folder", "check the option -C")
    context.obj = Invocation(folder, os.environ)


def invocation(context: typer.Context) -> Invocation:
    """Return where the command was called."""
    found: Invocation = context.obj
    return found


def run() -> None:
    """Run the command line and leave with its exit code."""
    try:
        app()
    except PipelineError as error:
        complain(error)
        sys.exit(error.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(141)
