"""`pipeline sync`."""

from __future__ import annotations

import time
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline import unchanged
from pipeline.cli.app import All, Json, KeepGoing, advice, app, invocation
from pipeline.cli.output import complain, progress, remark, say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.sync import SyncResult

_COLUMNS = ("new", "changed", "drafted", "critical", "reopened", "reused", "kept", "obsolete", "words")
_LIMIT = 30


@app.command("sync", short_help="Bring the catalogs up to date.")
def command(
    context: typer.Context,
    *,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if there is something to do.")
    ] = False,
    keep_going: KeepGoing = False,
    drafts: Annotated[bool, typer.Option("--drafts", help="Ask the memory again for all untranslated texts.")] = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Bring templates and catalogs up to date with the articles."""
    from pipeline.workflows.sync import sync

    call = invocation(context)
    workspace = call.workspace()
    began = time.time_ns()
    with progress("Syncing page") as show, progress("Reading into the memory: file") as index:
        result = sync(
            workspace, clock=_now, check=check, keep_going=keep_going, drafts=drafts, progress=show, indexing=index
        )
    hint = advice(workspace, has_pages=result.pages > 0)
    if not (check or result.written or result.deleted or result.errors or hint or call.has_variables):
        settings = workspace.settings
        folders = (settings.source, settings.locales_dir, settings.glossary_dir)
        unchanged.note(str(settings.root), folders, _summary(result, check=False), began)
    if as_json:
        say_json(**_as_json(result, check=check))
    else:
        say(_as_text(result, check=check, limit=0 if all_rows else _LIMIT) + hint)
    for notice in result.notices:
        remark(notice)
    for error in result.errors:
        complain(error)
    if result.errors:
        raise typer.Exit(3)
    raise typer.Exit(1 if check and (result.written or result.deleted) else 0)


def _now() -> datetime:
    return datetime.now().astimezone()


def _as_text(result: SyncResult, *, check: bool, limit: int) -> str:
    from pipeline.report.console import limited_table

    news = ("new", "changed", "drafted", "reopened", "reused", "obsolete")
    shown = [row for row in result.rows if any(getattr(row, name) for name in news)]
    columns = [name for name in _COLUMNS if name != "reopened" or any(row.reopened for row in shown)]
    rows = [(row.page, row.locale, *(getattr(row, name) for name in columns)) for row in shown]
    lines = [limited_table(("page", "locale", *columns), rows, width(), limit=limit, noun="row")]
    lines += [f"renamed: {old} → {new}" for old, new in result.renamed]
    lines += [f"deleted: {page} (its translations are in the archive)" for page in result.archived]
    lines.append(_summary(result, check=check))
    return "\n".join(line for line in lines if line)


def _summary(result: SyncResult, *, check: bool) -> str:
    files = len(result.written) + len(result.deleted)
    if result.errors and not files:
        return ""
    if not files:
        return f"{count(result.pages, 'page')}, all up to date"
    words, drafts = sum(row.words for row in result.rows), sum(row.changed + row.drafted for row in result.rows)
    done = "would be written" if check else "written"
    told = [
        count(result.pages, "page"),
        f"{count(files, 'file')} {done}",
        f"{count(words, 'word')} to translate or revise",
    ]
    told += [f"{count(drafts, 'draft')} to check"] if drafts else []
    reopened = sum(row.reopened for row in result.rows)
    return ", ".join([*told, f"{count(reopened, 'translation')} reopened for the glossary"] if reopened else told)


def _as_json(result: SyncResult, *, check: bool) -> dict[str, object]:
    from dataclasses import asdict

    from pipeline.report import json

    return {
        "check": check,
        "pages": result.pages,
        "rows": [asdict(row) for row in result.rows],
        "written": result.written,
        "deleted": result.deleted,
        "renamed": [{"old": old, "new": new} for old, new in result.renamed],
        "archived": result.archived,
        "notices": result.notices,
        "errors": [json.error(error) for error in result.errors],
    }
