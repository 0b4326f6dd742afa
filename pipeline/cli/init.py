"""`pipeline init`."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_json


@app.command("init", short_help="Make a new project with an example.")
def command(
    context: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="[DIR]", help="The project's folder.")] = Path(),
    *,
    locale: Annotated[
        list[str] | None,
        typer.Option(
            "--locale", metavar="TAG", help="A language to translate into, as a BCP 47 tag; may be given several times."
        ),
    ] = None,
    as_json: Json = False,
) -> None:
    """Make a working project: settings, folders, an example article. Nothing that is there is changed."""
    from pipeline.workflows.init import init

    call = invocation(context)
    result = init(call.folder / folder, today=datetime.now().astimezone().date(), locales=locale or ())
    if as_json:
        say_json(created=result.created, kept=result.kept)
        return
    say("\n".join([*(f"made {name}" for name in result.created), *map(_kept, result.kept)]))
    where = "" if folder == Path() else f"cd {folder} && "
    step = "pipeline sync" if locale else "pipeline locale add de && pipeline sync"
    say(f"next: {where}{step}")


def _kept(name: str) -> str:
    return f"kept {name}" + (": make sure that it names /site/" if name == ".gitignore" else "")
