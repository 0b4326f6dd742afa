"""Write the reference of the commands from their own help: `python docs/commands.py > docs/commands.md`."""
# ruff: noqa: INP001

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import typer.main
from typer.core import TyperCommand, TyperGroup

from pipeline.cli import app

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEAD = """<!-- Written by docs/commands.py -->

# Commands

Every command with its arguments and options, as `pipeline COMMAND --help` tells them.

- Each command has `-h` or `--help`, and `--json`, which prints one object for machines ([json.md](json.md)).
- Options of `pipeline` itself stand before the command: `pipeline -C clinic sync`.
- What exit codes mean: [exit-codes.md](exit-codes.md). Which settings an option overrides: [settings.md](settings.md).
- What a command but `serve` does, a function does without printing: [python-api.md](python-api.md).
"""

_MORE = {
    "init": "[Tutorial](tutorial.md), [Settings](settings.md)",
    "locale": "[locales](settings.md#locales)",
    "locale add": "[locales](settings.md#locales)",
    "import": "[Import an old page](for-editors.md#import-an-old-page), [Damage](checks.md#damage-gap)",
    "sync": "[What happens when a page changes](updates.md), [Templates and catalogs](catalogs.md#what-sync-does)",
    "status": "[Tutorial](tutorial.md)",
    "diff": "[What an edit does](diff.md)",
    "why": "[pipeline why](updates.md#pipeline-why)",
    "keep": "[pipeline keep](updates.md#pipeline-keep)",
    "check": "[Checks](checks.md), [In CI and before each commit](ci.md)",
    "build": "[Localized pages](pages.md)",
    "serve": "[Look at pages while you write](for-editors.md#look-at-pages-while-you-write)",
    "merge": "[pipeline merge](updates.md#pipeline-merge)",
    "segment": "[abbreviations](settings.md#abbreviations)",
    "memory": "[Translation memory](memory.md), [A memory for a team](memory-server.md)",
    "memory lookup": "[Looking a text up](memory.md#looking-a-text-up), [Words in context](memory.md#words-in-context)",
    "memory stats": "[How much there is](memory.md#how-much-there-is)",
    "memory import": "[Other tools](memory.md#other-tools)",
    "memory export": "[Other tools](memory.md#other-tools)",
    "memory recall": "[Withdrawing a translation](memory.md#withdrawing-a-translation)",
    "memory rebuild": "[How much there is](memory.md#how-much-there-is)",
    "glossary": "[Glossary](glossary.md), [For terminologists](for-terminologists.md)",
    "glossary list": "[Commands](glossary.md#commands)",
    "glossary lookup": "[Commands](glossary.md#commands), [How terms are found](glossary.md#how-terms-are-found)",
    "glossary check": "[Findings](glossary.md#findings)",
    "glossary impact": "[What sync opens again](glossary.md#what-sync-opens-again)",
    "glossary candidates": "[Candidates](glossary.md#candidates)",
    "glossary import": "[Other tools](glossary.md#other-tools)",
    "glossary export": "[Other tools](glossary.md#other-tools)",
}
"""The pages that explain a command."""

_EVERYWHERE = {"--json", "--help"}


def _commands(group: TyperGroup, name: str = "") -> Iterator[tuple[str, TyperCommand | TyperGroup]]:
    """Yield all commands with their names, in the order of the help; a group before its commands."""
    for part, command in _members(group):
        yield f"{name} {part}".strip(), command
        if isinstance(command, TyperGroup):
            yield from _commands(command, part)


def _members(group: TyperGroup) -> Iterator[tuple[str, TyperCommand | TyperGroup]]:
    for name in group.list_commands(typer.Context(group)):
        command = group.commands[name]
        if isinstance(command, (TyperCommand, TyperGroup)):
            yield name, command


def _anchor(name: str) -> str:
    return name.replace(" ", "-")


def _cell(text: str) -> str:
    return text.replace("  [", " [").replace("|", "\\|")


def _table(what: str, rows: list[tuple[str, str]]) -> str:
    lines = [f"| `{_cell(name)}` | {_cell(text)} |" for name, text in rows]
    return "\n".join([f"| {what} | |", "|---|---|", *lines, ""]) if lines else ""


def _rows(context: typer.Context, kind: str) -> list[tuple[str, str]]:
    parameters = [parameter for parameter in context.command.params if parameter.param_type_name == kind]
    records = [parameter.get_help_record(context) for parameter in parameters]
    return [record for record in records if record and not _EVERYWHERE & set(record[0].split())]


def _paragraphs(text: str | None) -> list[str]:
    return [f"{' '.join(paragraph.split())}\n" for paragraph in (text or "").split("\n\n") if paragraph]


def _example(epilog: str | None) -> list[str]:
    return [f"Example: `{epilog.removeprefix('Example: ')}`\n"] if epilog else []


def _section(name: str, command: TyperCommand | TyperGroup) -> str:
    """Return what the help of a command says, in Markdown."""
    context = typer.Context(command, info_name=name)
    parts = [f"{'###' if ' ' in name else '##'} {name}\n"]
    parts.append(f"```text\npipeline {name} {' '.join(command.collect_usage_pieces(context))}\n```\n")
    parts += _paragraphs(command.help)
    parts += [_table("argument", _rows(context, "argument")), _table("option", _rows(context, "option"))]
    parts += _example(command.epilog)
    json = "" if isinstance(command, TyperGroup) else f"[JSON](json.md#{_anchor(name)})"
    parts.append(f"More: {', '.join(filter(None, (_MORE.get(name), json)))}.\n")
    return "\n".join(part for part in parts if part)


def page() -> str:
    """Return the reference as Markdown."""
    program = typer.main.get_group(app)
    commands = list(_commands(program))
    context = typer.Context(program, info_name="pipeline")
    links = [f"| [{name}](#{_anchor(name)}) | {command.short_help or command.help} |" for name, command in commands]
    parts = [_HEAD, "\n".join(["| command | |", "|---|---|", *links, ""])]
    parts += [
        "## pipeline\n",
        "```text\npipeline [OPTIONS] COMMAND …\n```\n",
        _table("option", _rows(context, "option")),
    ]
    return "\n".join([*parts, *(_section(name, command) for name, command in commands)])


if __name__ == "__main__":
    sys.stdout.write(page())
