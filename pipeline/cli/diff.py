"""`pipeline diff`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import All, Invocation, Json, KeepGoing, advice, app, invocation
from pipeline.cli.output import complain, progress, say, say_json, width
from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from pipeline.errors import SourceError
    from pipeline.report.diff_values import DiffReport
    from pipeline.workspace import Workspace

_LIMIT = 30
_STDOUT = "-"
_REPORT = b"default-src 'none'; style-src 'sha256-"
"""What a report says in its first `_HEAD` bytes, and an article doesn't."""
_HEAD = 500


@app.command("diff", short_help="Show what an edit does to the translations.")
def command(
    context: typer.Context,
    old: Annotated[str, typer.Argument(metavar="[OLD]", help="A git revision or a folder.", show_default=False)] = "",
    new: Annotated[str, typer.Argument(metavar="[NEW]", help="Another one.", show_default=False)] = "",
    *,
    locale: Annotated[str, typer.Option("--locale", metavar="TAG", help="Show the translations of this locale.")] = "",
    markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown for a pull request.")] = False,
    html: Annotated[str, typer.Option("--html", metavar="FILE", help="Write a page for browsers; - for stdout.")] = "",
    full: Annotated[bool, typer.Option("--full", help="Show unchanged stretches of texts in full.")] = False,
    keep_going: KeepGoing = False,
    all_rows: All = False,
    as_json: Json = False,
) -> None:
    """Show what changed in the articles, what it means, and how many words are to be translated.

    Without arguments, the articles as they are now are compared with those of the last sync; with one, with those of a
    git revision or a folder; with two, OLD is compared with NEW.
    """
    if sum(map(bool, (as_json, markdown, html))) > 1:
        raise ConfigError("--json, --markdown and --html exclude one another", "give one of them")
    call = invocation(context)
    workspace = _workspace(call, new)
    if not (old or as_json or markdown or html) and (hint := _nothing_to_compare(workspace)):
        say(hint)
        raise typer.Exit
    report, errors = _compared(workspace, call.folder, (old, new), locale, keep_going=keep_going)
    if as_json:
        _say_as_json(report, errors)
    elif html:
        _write_html(report, call.folder, html)
    else:
        say(_as_markdown(report, full=full) if markdown else _as_text(report, call, all_rows=all_rows, full=full))
    for error in errors:
        complain(error)
    raise typer.Exit(3 if errors else 0)


def _compared(
    workspace: Workspace, folder: Path, names: tuple[str, str], locale: str, *, keep_going: bool
) -> tuple[DiffReport, list[SourceError]]:
    from pipeline.workflows.diff import diff

    errors: list[SourceError] = []

    def refuse(error: SourceError) -> None:
        if not keep_going:
            raise error
        errors.append(error)

    with progress("Reading page") as show:
        report = diff(workspace, *names, locale=locale, folder=folder, refuse=refuse, progress=show)
    return report, errors


def _workspace(call: Invocation, new: str) -> Workspace:
    """Return the project; to compare two folders none is needed."""
    from pipeline.config import Settings
    from pipeline.config.toml_file import holds_settings
    from pipeline.workspace import Workspace

    folder = call.folder.resolve()
    is_project = any(holds_settings(candidate) for candidate in (folder, *folder.parents))
    if is_project or not (new and (folder / new).is_dir()):
        return call.workspace()
    return Workspace(Settings(folder))


def _nothing_to_compare(workspace: Workspace) -> str:
    """Return what to do first where there is no last sync, "" where there is one."""
    if workspace.templates():
        return ""
    hint = advice(workspace, has_pages=False).strip("\n")
    return hint or "nothing has been synced yet: run `pipeline sync`"


def _as_text(report: DiffReport, call: Invocation, *, all_rows: bool, full: bool) -> str:
    from pipeline.report.diff_text import text

    plain = call.environ.get("NO_COLOR") or call.environ.get("TERM") == "dumb"
    color = sys.stdout.isatty() and not plain
    return text(report, width(), color=color, limit=0 if all_rows else _LIMIT, full=full)


def _as_markdown(report: DiffReport, *, full: bool) -> str:
    from pipeline.report.diff_markdown import markdown

    return markdown(report, full=full)


def _say_as_json(report: DiffReport, errors: list[SourceError]) -> None:
    from pipeline.report import diff_json, json

    say_json(**diff_json.content(report), errors=[json.error(error) for error in errors])


def _write_html(report: DiffReport, folder: Path, file: str) -> None:
    from pipeline.fs import write_files
    from pipeline.report.diff_html import html

    page = html(report)
    if file == _STDOUT:
        say(page)
        return
    target = (folder / file).resolve()
    if target.exists() and _REPORT not in target.read_bytes()[:_HEAD]:
        raise ConfigError(f"{file}: is there already, and is no report", "give another name, or delete the file")
    write_files({target: page.encode(errors="replace")})
    say(f"written: {file}")
