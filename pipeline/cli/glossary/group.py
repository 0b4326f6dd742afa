"""The group of commands, and what they share."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer

from pipeline.cli.app import app, ordered
from pipeline.errors import ConfigError
from pipeline.text import spaced

if TYPE_CHECKING:
    from pipeline.workspace import Workspace

glossary = typer.Typer(
    cls=ordered("list lookup check impact candidates import export"),
    help="Terms: look up, check, exchange; what a change of them touches.",
    subcommand_metavar="COMMAND …",
    invoke_without_command=True,
    rich_markup_mode=None,
)
app.add_typer(glossary, name="glossary")


@glossary.callback()
def _main(context: typer.Context) -> None:
    if context.invoked_subcommand is None:
        sys.stderr.write(f"{context.get_help()}\n")
        raise typer.Exit(ConfigError.exit_code)


def nothing_yet(workspace: Workspace) -> str:
    """Return what to say where a project has no concepts."""
    file = workspace.relative(workspace.glossary_file)
    if workspace.glossary_file.exists():
        return f"no concepts yet: write some into {file}, or use `pipeline glossary import`"
    return f"no glossary yet: write {file}, or use `pipeline glossary import`"


def given_word(text: str, purpose: str) -> str:
    """Return a word that the user gave, with single spaces. Raises ConfigError where it is none."""
    word = spaced(text)
    if not word:
        raise ConfigError(f"nothing to {purpose}", "give a word")
    if any("\ud800" <= character <= "\udfff" for character in word):
        raise ConfigError("the word is not UTF-8", "check the encoding of the terminal")
    return word
