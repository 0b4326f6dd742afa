"""`pipeline memory stats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer  # noqa: TC002  # Typer reads annotations when it runs

from pipeline.cli.app import Json, invocation
from pipeline.cli.memory.group import Locale, memory, opened, the_locale
from pipeline.cli.memory.rows import as_table, row_json
from pipeline.cli.output import say, say_json
from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from pipeline.memory.base import Stats


@memory.command("stats", short_help="Show how much it holds.", epilog="Example: pipeline memory stats --locale de")
def command(context: typer.Context, *, locale: Locale = "", as_json: Json = False) -> None:
    """Show how much the memory holds for each language: texts, and translations by how far they can be trusted."""
    workspace = invocation(context).workspace()
    locales = workspace.settings.locales
    if not locales:
        raise ConfigError("no language to translate into", "add one with `pipeline locale add LANG`")
    rows: dict[str, Stats] = {}
    notices = []
    for tag in (the_locale(workspace, locale),) if locale else locales:
        with opened(workspace, tag) as store:
            rows[tag] = store.stats()
            notices.append(store.notice)
    if as_json:
        say_json(rows=[row_json(*row) for row in rows.items()], notice=next(filter(None, notices), ""))
    else:
        say(as_table(rows))
