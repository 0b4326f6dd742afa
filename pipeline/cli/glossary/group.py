"""The group of commands, and what they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.cli.app import command_group
from pipeline.errors import ConfigError
from pipeline.text import has_half_character, spaced

if TYPE_CHECKING:
    from pipeline.workspace import Workspace

glossary = command_group(
    "glossary",
    "list lookup check impact candidates import export",
    "Terms: look up, check, exchange; what a change of them touches.",
)


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
    if has_half_character(word):
        raise ConfigError("the word is not UTF-8", "check the encoding of the terminal")
    return word
