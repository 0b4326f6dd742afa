"""`pipeline init`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say


@app.command("init")
def command(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The project's folder.")] = Path(),
    *,
    locale: Annotated[
        list[str] | None, typer.Option("--locale", metavar="TAG", help="A language to translate into.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a working project: settings, folders, an example article."""
    from pipeline.workflows.init import init

    call = invocation(context)
    result = init(call.folder / folder, today=datetime.now().astimezone().date(), locales=locale or ())
    if as_json:
        from pipeline.report import json

        say(json.document(created=result.created, kept=result.kept))
        return
    say("\n".join([*(f"made {name}" for name in result.created), *(f"kept {name}" for name in result.kept)]))
    where = "" if folder == Path() else f"cd {folder} && "
    step = "pipeline sync" if locale else "pipeline locale add de && pipeline sync"
    say(f"next: {where}{step}")
