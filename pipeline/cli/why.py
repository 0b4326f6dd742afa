"""`pipeline why`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, app, invocation
from pipeline.cli.output import say, say_json, width
from pipeline.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.workflows.why import Explanation, Past


@app.command("why", short_help="Explain where an entry comes from.")
def command(
    context: typer.Context,
    unit: Annotated[str, typer.Argument(metavar="UNIT", help="The id of a unit, its text, or a part of it.")],
    *,
    locale: Annotated[str, typer.Option("--locale", metavar="TAG", help="In this locale only.")] = "",
    as_json: Json = False,
) -> None:
    """Explain the entries of a unit: their state, the text they grew out of, how alike it is and what has changed."""
    from pipeline.languages import canonical_tag
    from pipeline.workflows.why import why

    found = why(invocation(context).workspace(), unit, locale=canonical_tag(locale) if locale else "")
    if as_json:
        say_json(units=[_as_json(explanation) for explanation in found])
    else:
        say("\n\n".join("\n".join(_lines(explanation)) for explanation in found))


def _lines(found: Explanation) -> Iterator[str]:
    from pipeline.report.console import safe
    from pipeline.report.explain import labelled

    yield safe(f"{found.page} ({found.locale}): {found.state.value} [{found.id}]")
    if not found.synced:
        yield "not in the catalog yet: run `pipeline sync`"
    yield from labelled(_fields(found), width())


def _fields(found: Explanation) -> Iterator[tuple[str, str]]:
    yield "stands at", ", ".join(found.references)
    yield "text", found.source
    yield "draft" if found.state is State.STALE else "translation", found.target
    if found.past is not None:
        yield from _past(found.past)
    label = "to do"
    for note in found.notes:
        yield label, note
        label = ""
    yield "record", found.kept


def _past(past: Past) -> Iterator[tuple[str, str]]:
    from pipeline.report.word_marks import legible, marked

    reasons = "; ".join(map(str, past.verdict.reasons))
    yield "is like" if past.is_borrowed else "grew out of", past.source
    yield "translated as", past.translation
    yield "alike", f"{int(100 * past.similarity)} %"
    yield "change", past.verdict.materiality.value + (f": {reasons}" if reasons else "")
    yield "word by word", marked(legible(past.runs))


def _as_json(found: Explanation) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": found.id,
        "page": found.page,
        "locale": found.locale,
        "state": found.state.value,
        "synced": found.synced,
        "references": found.references,
        "source": found.source,
        "target": found.target,
        "notes": found.notes,
        "kept": found.kept,
    }
    return fields | ({"past": _past_json(found.past)} if found.past else {})


def _past_json(past: Past) -> dict[str, object]:
    return {
        "source": past.source,
        "target": past.translation,
        "borrowed": past.is_borrowed,
        "similarity": round(past.similarity, 4),
        "materiality": past.verdict.materiality.value,
        "reasons": [reason._asdict() for reason in past.verdict.reasons],
    }
