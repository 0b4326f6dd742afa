"""`pipeline segment`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_json
from pipeline.errors import ConfigError, SourceError

if TYPE_CHECKING:
    from pipeline.cli.app import Invocation

_LIMIT = 200_000_000


@app.command("segment", short_help="Print the sentences of a text.")
def command(
    context: typer.Context,
    file: Annotated[str, typer.Argument(metavar="[FILE]", help="A text file; - for standard input.")] = "-",
    *,
    language: Annotated[
        str, typer.Option("--lang", metavar="TAG", help="The text's language, as a BCP 47 tag.")
    ] = "en",
    as_json: Json = False,
) -> None:
    """Print the sentences of plain text, one a line."""
    from pipeline.fs import decode
    from pipeline.languages import canonical_tag
    from pipeline.segmentation import sentences

    call = invocation(context)
    name = "standard input" if file == "-" else file
    text, _ = decode(_read(call.folder, file), name, SourceError)
    tag = canonical_tag(language)
    spans = sentences(text, tag, _abbreviations(call, tag))
    if as_json:
        found = [{"start": start, "end": end, "text": text[start:end]} for start, end in spans]
        say_json(language=tag, sentences=found)
    else:
        say("\n".join(" ".join(text[start:end].split()) for start, end in spans))


def _read(folder: Path, file: str) -> bytes:
    from pipeline.fs import read_bytes

    if file == "-" and sys.stdin is None:
        raise SourceError("standard input: is closed", "give a file, or send text to the command")
    if file == "-":
        return sys.stdin.buffer.read()
    return read_bytes(folder / file, limit_bytes=_LIMIT, error=SourceError, file=file)


def _abbreviations(call: Invocation, tag: str) -> tuple[str, ...]:
    """Return the abbreviations of the project around the folder; outside a project there are none."""
    from pipeline.config import find_root

    try:
        find_root(call.folder)
    except ConfigError:
        return ()
    return call.workspace().settings.abbreviations_for(tag)
