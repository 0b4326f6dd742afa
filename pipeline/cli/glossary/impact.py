"""`pipeline glossary impact`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Json, invocation
from pipeline.cli.glossary.group import glossary
from pipeline.cli.output import complain, progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.report.glossary_values import Impact, Touched

_LIMIT = 50


@glossary.command(
    "impact",
    short_help="Show what a change of terms does to translations.",
    epilog="Example: pipeline glossary impact HEAD~1",
)
def command(
    context: typer.Context,
    old: Annotated[str, typer.Argument(metavar="[OLD]", help="A git revision or a table.", show_default=False)] = "",
    new: Annotated[str, typer.Argument(metavar="[NEW]", help="Another one.", show_default=False)] = "",
    *,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Show which units a changed, new or forbidden term touches, and which translations the next sync reopens.

    Without arguments, the glossary as it is now is compared with the one of the last sync; with one, with that of a git
    revision or a file; with two, OLD is compared with NEW.
    """
    from pipeline.workflows.glossary.impact import impact

    call = invocation(context)
    with progress("Reading page") as show:
        result = impact(call.workspace(), old, new, folder=call.folder, progress=lambda done: show(done, 0))
    if as_json:
        _say_as_json(result)
    else:
        say(_as_text(result, limit=0 if all_rows else _LIMIT))
    for error in result.errors:
        complain(error)
    raise typer.Exit(3 if result.errors else 0)


def _as_text(result: Impact, *, limit: int) -> str:
    from pipeline.report.glossary_impact import impact_lines

    lines = impact_lines(result.concepts, result.units, width(), limit=limit)
    reopened, allowed = (_number(result.units, effect) for effect in ("reopened", "allowed"))
    told = [f"{count(len(result.units), 'unit')} touched", f"{count(reopened, 'translation')} to reopen"]
    told += [f"{allowed:,} right again"] if allowed else []
    return "\n".join([*lines, ", ".join(told)])


def _number(units: tuple[Touched, ...], effect: str) -> int:
    return sum(unit.effect == effect for unit in units)


def _say_as_json(result: Impact) -> None:
    from pipeline.report import json

    say_json(
        concepts=[{"id": change.id, "change": change.kind, "details": change.details} for change in result.concepts],
        units=[
            unit._asdict() | {"terms": [{"term": term, "change": change} for term, change in unit.terms]}
            for unit in result.units
        ],
        errors=[json.error(error) for error in result.errors],
    )
