"""`pipeline keep`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_json
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.keep import Kept


@app.command("keep", short_help="Keep a translation: this change of wording needs no new one.")
def command(
    context: typer.Context,
    units: Annotated[list[str], typer.Argument(metavar="UNIT…", help="The id of a unit, its text, or a part of it.")],
    *,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why the translation still holds.")],
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so.")],
    locale: Annotated[str, typer.Option("--locale", metavar="TAG", help="In this locale only.")] = "",
    as_json: Json = False,
) -> None:
    """Keep the translation of a unit whose wording has changed: it still says what the new text says.

    The catalog records who kept it, when and why. The next change of the text undoes it. A critical change (a dose, a
    negation …) needs a translator.
    """
    from pipeline.languages import canonical_tag
    from pipeline.workflows.keep import keep

    workspace = invocation(context).workspace()
    tag = canonical_tag(locale) if locale else ""
    kept = keep(workspace, units, reason=reason, by=by, locale=tag, clock=lambda: datetime.now().astimezone())
    if as_json:
        from dataclasses import asdict

        say_json(kept=[asdict(unit) for unit in kept])
    else:
        say(_as_text(kept))


def _as_text(kept: tuple[Kept, ...]) -> str:
    from pipeline.report.console import safe

    lines = [safe(f"{unit.page} ({unit.locale}): {unit.target}") for unit in kept]
    return "\n".join([*lines, f"{count(len(kept), 'translation')} kept"])
