"""`pipeline memory rebuild`."""

from __future__ import annotations

import typer  # noqa: TC002  # Typer reads annotations when it runs

from pipeline.cli.app import Json, invocation
from pipeline.cli.memory.group import memory
from pipeline.cli.memory.rows import as_table, row_json
from pipeline.cli.output import progress, say, say_json


@memory.command("rebuild", short_help="Make it anew.", epilog="Example: pipeline memory rebuild")
def command(context: typer.Context, *, as_json: Json = False) -> None:
    """Make the memory anew from the catalogs, the archives and the imported files, and show how much it holds.

    The memory does this by itself where it has to. What the project has in a shared memory is replaced; what others
    have there stays.
    """
    from pipeline.workflows.memory.commands import rebuild

    workspace = invocation(context).workspace()
    with progress("Reading catalog") as show:
        rows = rebuild(workspace, progress=show)
    if as_json:
        say_json(rows=[row_json(*row) for row in rows.items()])
    else:
        say(as_table(rows))
