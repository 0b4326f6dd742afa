"""`pipeline serve`."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import advice, app, invocation
from pipeline.cli.output import complain, progress, remark, say, say_utf8, width
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.workflows.build_result import BuildResult
    from pipeline.workflows.serve.preview import Rebuild
    from pipeline.workspace import Workspace

_INTERVAL_S = 0.5
"""Seconds between two looks at the files."""


@app.command("serve", short_help="Show the pages in a browser and rebuild them on changes.")
def command(
    context: typer.Context,
    *,
    host: Annotated[str, typer.Option(metavar="NAME", help="The address to serve on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(metavar="NUMBER", min=0, max=65535, help="The port; 0 for any that is free.")
    ] = 8000,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the pages in the browser.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object a line for machines.")] = False,
) -> None:
    """Build the pages, show them in a browser, and rebuild and reload them whenever something changes.

    Watched are articles, catalogs, glossary, templates and settings. Ctrl-C ends it.
    """
    from secrets import token_hex

    from pipeline.workflows.serve.preview import Preview
    from pipeline.workflows.serve.server import Server, serving
    from pipeline.workflows.serve.versions import Versions
    from pipeline.workflows.serve.watch import watch

    preview = Preview(invocation(context).workspace, _build, Versions(token_hex(4)))
    tell = _tell_json if as_json else _tell
    with suppress(KeyboardInterrupt), Server(host, port, preview) as server:
        built = preview.look()
        first = preview.rebuild()
        with serving(server):
            tell(first, preview.workspace, server.address)
            if open_browser:
                _open(server.address)
            watch(built, preview.look, lambda changed: tell(preview.rebuild(changed), preview.workspace), _wait)


def _build(workspace: Workspace) -> BuildResult:
    from pipeline.workflows.build import build

    with progress("Building page") as show:
        return build(workspace, keep_going=True, progress=lambda done: show(done, 0))


def _wait() -> bool:
    time.sleep(_INTERVAL_S)
    return True


def _open(address: str) -> None:
    import webbrowser

    if not webbrowser.open(address):
        remark(f"no browser could be opened; the pages are at {address}")


def _tell(rebuild: Rebuild, workspace: Workspace, address: str = "") -> None:
    """Print what a build did in one line, and after the first one where the pages are."""
    now = datetime.now().astimezone().strftime("%H:%M:%S")
    if rebuild.written or rebuild.deleted or not rebuild.errors:
        say(_line(now, rebuild, f"{workspace.settings.output}/"))
    for error in rebuild.errors:
        complain(error)
    if address:
        say(f"serving {workspace.settings.output}/ on {address} (Ctrl-C ends it){advice(workspace, has_pages=False)}")


def _line(now: str, rebuild: Rebuild, folder: str) -> str:
    from pipeline.report.console import safe

    written, deleted = (_pages(files, folder) for files in (rebuild.written, rebuild.deleted))
    counts = [f"{count(len(files), 'file')} {what}" for files, what in ((written, "written"), (deleted, "deleted"))]
    told = [told for told, files in zip(counts, (written, deleted), strict=True) if files]
    line = f"{now}  {', '.join(told) or 'no page changed'}"
    return safe(line + _names([*written, *deleted], width() - len(line)))


def _pages(files: Sequence[str], folder: str) -> list[str]:
    """Return files by their names on the site, without the list of what was built."""
    names = (file.removeprefix(folder) for file in files)
    return [name for name in names if not name.startswith(".")]


def _names(names: Sequence[str], room: int) -> str:
    """Return as many names as there is room for, and at least one."""
    text = ""
    for index, name in enumerate(names):
        more = f"{', ' if index else ': '}{name}"
        if index and len(text) + len(more) + len(" …") > room:
            return f"{text} …"
        text += more
    return text


def _tell_json(rebuild: Rebuild, _workspace: Workspace, address: str = "") -> None:
    from json import dumps

    from pipeline.report import json

    event = {"event": "start", "address": address} if address else {"event": "rebuild", "changed": rebuild.changed}
    done = {"written": rebuild.written, "deleted": rebuild.deleted}
    errors = [json.error(error) for error in rebuild.errors]
    time_of_day = datetime.now().astimezone().strftime("%Y-%m-%dT%H:%M:%S%z")
    document = {"schema": json.SCHEMA, **event, "time": time_of_day, **done, "errors": errors}
    say_utf8(dumps(document, ensure_ascii=False))
    for error in rebuild.errors:
        complain(error)
