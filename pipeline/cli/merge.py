"""`pipeline merge`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_bytes, say_json, width
from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from pipeline.workflows.merge import MergeResult

_STDOUT = Path("-")


@app.command("merge", short_help="Bring one PO file up to date with a template.")
def command(
    context: typer.Context,
    old: Annotated[Path, typer.Argument(metavar="OLD.po", help="The catalog with the translations so far.")],
    template: Annotated[Path, typer.Argument(metavar="NEW.pot", help="The template with the texts as they are now.")],
    *,
    out: Annotated[Path, typer.Option("-o", "--output", metavar="OUT.po", help="Where to write; - for stdout.")],
    language: Annotated[
        str, typer.Option("--lang", metavar="TAG", help="The catalog's language; default: what its header says.")
    ] = "",
    source_language: Annotated[
        str, typer.Option("--source-lang", metavar="TAG", help="The language of the texts.")
    ] = "en",
    as_json: Json = False,
) -> None:
    """Bring a PO file up to date with a template, as `msgmerge` does; works on files of any origin, without a project.

    Texts whose words are the same stay translated. Changed ones get a draft put together from earlier translations.
    With --json, `-o -` only tells what would become of the entries.
    """
    from pipeline.fs import write_files
    from pipeline.languages import canonical_tag
    from pipeline.workflows.merge import merge

    if not out.name:
        raise ConfigError("-o names no file", "give the name of a file, or - for standard output")
    folder = invocation(context).folder
    tags = {"language": canonical_tag(language) if language else "", "source_language": canonical_tag(source_language)}
    result = merge(folder / old, folder / template, **tags)
    if out == _STDOUT and not as_json:
        say_bytes(result.data)
        raise typer.Exit
    if out != _STDOUT:
        write_files({folder / out: result.data})
    if as_json:
        say_json(**_as_json(result))
    else:
        say(_as_text(result))


def _as_text(result: MergeResult) -> str:
    from pipeline.report.diff_text import text

    counts = result.outcomes
    told = [f"{counts[name]:,} {name}" for name in ("kept", "reused", "changed", "new", "obsolete") if counts[name]]
    return "\n".join([text(result.report, width()), ", ".join(told) or "no entries"])


def _as_json(result: MergeResult) -> dict[str, object]:
    from pipeline.report import diff_json

    return {**diff_json.content(result.report), "outcomes": dict(result.outcomes)}
