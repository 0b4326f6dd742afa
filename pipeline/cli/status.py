"""`pipeline status`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from pipeline.cli.app import All, Json, advice, app, invocation
from pipeline.cli.output import complain, progress, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.status import Amount, StatusResult, StatusRow

_HEADER = ("page", "locale", "current", "stale", "critical", "untranslated", "words", "done", "")
_AMOUNTS = ("current", "stale", "stale_wording", "stale_critical", "untranslated")
_NOT_SYNCED = "* not synced: run `pipeline sync`"
_LIMIT = 30


@app.command("status", short_help="Show where every page stands.")
def command(context: typer.Context, *, all_rows: All = False, as_json: Json = False) -> None:
    """Show where every page stands: blocks current, stale, untranslated, and words to translate or revise."""
    from pipeline.report import json
    from pipeline.workflows.status import status

    workspace = invocation(context).workspace()
    with progress("Reading page") as show:
        result = status(workspace, lambda done: show(done, 0))
    if as_json:
        errors = [json.error(error) for error in result.errors]
        say_json(rows=[_row_json(row) for row in result.rows], errors=errors)
    else:
        say(
            (_as_text(result, limit=0 if all_rows else _LIMIT) + advice(workspace, has_pages=bool(result.rows))).strip(
                "\n"
            )
        )
    for error in result.errors:
        complain(error)
    raise typer.Exit(3 if result.errors else 0)


def _as_text(result: StatusResult, *, limit: int) -> str:
    from pipeline.report.console import limited_table

    if not result.rows:
        return ""
    table = limited_table(_HEADER, [_cells(row) for row in result.rows], width(), limit=limit, noun="row")
    lines = [table, "" if all(row.synced for row in result.rows) else _NOT_SYNCED, _summary(result)]
    return "\n".join(line for line in lines if line)


def _cells(row: StatusRow) -> tuple[str | int, ...]:
    blocks = (row.current.blocks, row.stale.blocks, row.stale_critical.blocks, row.untranslated.blocks)
    return (row.page, row.locale, *blocks, row.todo.words, f"{row.percent} %", "" if row.synced else "*")


def _summary(result: StatusResult) -> str:
    from pipeline.workflows.status import percent

    current, total = result.rows[0].current, result.rows[0].total
    for row in result.rows[1:]:
        current, total = current + row.current, total + row.total
    return (
        f"{count(total.blocks, 'block')} and {count(total.words, 'word')} in all, {percent(current, total)} % current"
    )


def _row_json(row: StatusRow) -> dict[str, object]:
    states = {name: _amount_json(getattr(row, name)) for name in _AMOUNTS}
    return {"page": row.page, "locale": row.locale, **states, "percent": row.percent, "synced": row.synced}


def _amount_json(amount: Amount) -> dict[str, int]:
    return {"blocks": amount.blocks, "words": amount.words}
