"""`pipeline memory recall`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.memory.group import Locale, memory, the_locale
from pipeline.cli.memory.query import checked
from pipeline.cli.output import say, say_json, width
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.workflows.recall import Recalled

_OPENED = ("untranslated", "draft")


@memory.command(
    "recall",
    short_help="Withdraw a wrong translation wherever it is used.",
    epilog="Example: pipeline memory recall 'Take one.' 'Nehmen Sie zwei.' --by NAME --reason TEXT",
)
def command(
    context: typer.Context,
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="The text that is translated wrongly.")],
    target: Annotated[str, typer.Argument(metavar="TARGET", help="The wrong translation.")],
    *,
    by: Annotated[str, typer.Option("--by", metavar="NAME", help="Who says so.", show_default=False)] = "",
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="What is wrong.", show_default=False)] = "",
    locale: Locale = "",
    undo: Annotated[bool, typer.Option("--undo", help="Allow it again; --by and --reason are not needed.")] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; exit with 1 if there is something to do.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Withdraw a wrong translation: every entry that holds it is opened again, and it is never offered any more.

    SOURCE and TARGET are a whole text or a sentence, with the tags that they have in the catalog. The archive keeps
    what was approved.
    """
    from pipeline.workflows.recall import recall

    workspace = invocation(context).workspace()
    tag = the_locale(workspace, locale)
    pair = checked(source), checked(target)
    done = recall(workspace, tag, *pair, by=by, reason=reason, clock=_now, check=check, undo=undo)
    if as_json:
        say_json(**_as_json(done, check=check, undo=undo))
    else:
        say(_as_text(done, check=check, undo=undo))
    raise typer.Exit(1 if check and done.written else 0)


def _now() -> datetime:
    return datetime.now().astimezone()


def _as_text(done: Recalled, *, check: bool, undo: bool) -> str:
    from pipeline.report.console import safe
    from pipeline.report.memory_recall import place_line

    lines = [
        place_line(f"{place.file}:{place.line}", place.outcome.value, place.source, place.unit, width())
        for place in done.places
    ]
    if not (done.written or undo):
        return "\n".join([*lines, f"nothing to do: {safe(done.record)}"])
    return "\n".join([*lines, _summary(done, check=check, undo=undo)])


def _summary(done: Recalled, *, check: bool, undo: bool) -> str:
    files = f"{count(len(done.written), 'file')} {'would be written' if check else 'written'}"
    if undo:
        return f"not recalled any more, {files}; `pipeline sync` brings approved translations back"
    if not done.places:
        return f"no catalog holds this translation (if one should, check both texts), {files}"
    opened = sum(place.outcome.value in _OPENED for place in done.places)
    again = f"{count(opened, 'entry', 'entries')} to translate again"
    return ", ".join([again, *([f"on {count(len(done.pages), 'page')}"] if done.pages else []), files])


def _as_json(done: Recalled, *, check: bool, undo: bool) -> dict[str, object]:
    from dataclasses import asdict

    told = {"new" if name == "is_new" else name: value for name, value in asdict(done).items()}
    return {"check": check, "undo": undo, **told}
