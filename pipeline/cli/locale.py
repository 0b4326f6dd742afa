"""`pipeline locale`."""

from __future__ import annotations

from typing import Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_json

locale = typer.Typer(help="The languages to translate into.", subcommand_metavar="COMMAND …", rich_markup_mode=None)
app.add_typer(locale, name="locale")


@locale.command("add", short_help="Add a language.")
def add(
    context: typer.Context,
    tag: Annotated[str, typer.Argument(metavar="LANG", help="A BCP 47 tag, such as de or pt-BR.")],
    *,
    as_json: Json = False,
) -> None:
    """Add a language to the settings; plural forms and direction come from CLDR."""
    from pipeline.languages import canonical_tag, direction, display_name, plural_forms
    from pipeline.workflows.init import new_locale

    call = invocation(context)
    file = new_locale(call.folder, tag, environ=dict(call.environ))
    name = canonical_tag(tag)
    if as_json:
        say_json(locale=name, direction=direction(name), plural_forms=plural_forms(name), file=file.name)
        return
    say(f"added {display_name(name)} ({name}, {direction(name)}) to {file.name}; next: pipeline sync")
