"""The command line: options that all commands share, and how it begins and ends."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
import typer.core

from pipeline.cli.failure import UsageError, fail, usage_error
from pipeline.cli.output import prepare, say
from pipeline.errors import ConfigError, DamagedError, PipelineError
from pipeline.version import __version__

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.workspace import Workspace


def ordered(names: str) -> type[typer.core.TyperGroup]:
    """Return the group whose commands come in this order: as people need them, not as modules happen to be imported."""
    order = names.split()

    class Commands(typer.core.TyperGroup):
        # `ctx` is Typer's own class in some versions, click's in others.
        def list_commands(self, ctx: Any) -> list[str]:  # noqa: ANN401
            return sorted(super().list_commands(ctx), key=order.index)

    return Commands


app = typer.Typer(
    cls=ordered("init locale import sync status diff why keep check build serve merge segment memory glossary"),
    subcommand_metavar="COMMAND …",
    help="Keeps health information in step across languages.",
    invoke_without_command=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object for machines.")]
KeepGoing = Annotated[bool, typer.Option("--keep-going", help="Leave unreadable files aside and do the others.")]
All = Annotated[bool, typer.Option("--all", help="Show long lists in full.")]


@dataclass(frozen=True, slots=True)
class Invocation:
    """Where the command was called, and what surrounds it."""

    folder: Path
    environ: Mapping[str, str]

    @property
    def has_variables(self) -> bool:
        """Whether settings come from the environment, so that the next call may have others."""
        return any(name.startswith("PIPELINE_") for name in self.environ)

    def workspace(self, **overrides: object) -> Workspace:
        """Return the project at or above the folder, with settings given on the command line.

        Raises ConfigError where there is none, or where its settings are wrong.
        """
        from pipeline.config import find_root, load_settings
        from pipeline.workspace import Workspace

        return Workspace(load_settings(find_root(self.folder), environ=self.environ, overrides=overrides))


def command_group(name: str, commands: str, purpose: str) -> typer.Typer:
    """Return the app for the commands of a group, in this order; called without one of them it tells what it has."""
    group = typer.Typer(
        cls=ordered(commands),
        help=purpose,
        subcommand_metavar="COMMAND …",
        invoke_without_command=True,
        rich_markup_mode=None,
    )
    group.callback()(_show_help)
    app.add_typer(group, name=name)
    return group


def _show_help(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        sys.stderr.write(f"{context.get_help()}\n")
        raise typer.Exit(ConfigError.exit_code)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"pipeline {__version__}")
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
    _show_help(context)
    context.obj = Invocation(folder, os.environ)


def invocation(context: typer.Context) -> Invocation:
    """Return where the command was called."""
    found: Invocation = context.obj
    return found


def advice(workspace: Workspace, *, has_pages: bool) -> str:
    """Return a line on what a project lacks before there is anything to translate, "" where it lacks nothing.

    `has_pages` says that the command came across pages; only where it didn't are they looked for.
    """
    if not workspace.settings.locales:
        return "\nno language to translate into: add one with `pipeline locale add LANG`"
    if not has_pages and not workspace.pages():
        folder = workspace.settings.source
        return f"\nno articles: write them into {folder}/, or use `pipeline import`"
    return ""


def _called(arguments: list[str]) -> int:
    """Run a command, once more where an index was damaged: nothing is printed by then, and what is written is found."""
    try:
        return int(app(arguments, prog_name="pipeline", standalone_mode=False) or 0)
    except DamagedError:
        return int(app(arguments, prog_name="pipeline", standalone_mode=False) or 0)


def run() -> None:
    """Run the command line and leave with its exit code."""
    prepare()
    arguments = sys.argv[1:]
    try:
        code = _called(arguments)
    except PipelineError as error:
        code = fail(error, arguments)
    except UsageError as error:
        code = fail(usage_error(error), arguments)
    except KeyboardInterrupt:
        code = 130
    sys.exit(code)
