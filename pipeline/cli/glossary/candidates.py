"""`pipeline glossary candidates`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from pipeline.cli.app import Json, invocation
from pipeline.cli.glossary.group import given_word, glossary
from pipeline.cli.output import progress, say, say_json, width
from pipeline.errors import ConfigError
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.report.glossary_candidates import ShownCandidate
    from pipeline.workflows.glossary.candidates import TermCandidate
    from pipeline.workspace import Workspace


@glossary.command(
    "candidates",
    short_help="Find words that the glossary may lack.",
    epilog='Example: pipeline glossary candidates --reject "other parts" --reason "no term"',
)
def command(
    context: typer.Context,
    *,
    limit: Annotated[int, typer.Option("--limit", min=1, metavar="N", help="How many at most.")] = 20,
    minimum: Annotated[int, typer.Option("--minimum", min=1, metavar="N", help="How often they occur at least.")] = 2,
    rejected: Annotated[
        list[str] | None, typer.Option("--reject", metavar="WORD", help="Never propose this again; may be repeated.")
    ] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help="Why it is no term, with --reject.")] = "",
    as_json: Json = False,
) -> None:
    """Find words of the articles that may be terms, the likeliest first, with what the memory says of them.

    With --reject, words that are none are noted in the project, and not proposed again.
    """
    from pipeline.workflows.glossary.candidates import term_candidates

    workspace = invocation(context).workspace()
    if rejected:
        _reject(workspace, rejected, reason, as_json=as_json)
        raise typer.Exit
    if reason:
        raise ConfigError("--reason says why a word is rejected", "give --reject WORD with it")
    with progress("Reading page") as show:
        found, total = term_candidates(workspace, limit=limit, minimum=minimum, progress=lambda done: show(done, 0))
    if as_json:
        say_json(candidates=[_as_json(each) for each in found], total=total)
    else:
        say(_as_text(found, total))


def _reject(workspace: Workspace, words: list[str], reason: str, *, as_json: bool) -> None:
    from pipeline.workflows.glossary.candidates import reject

    wanted = [given_word(word, "reject") for word in words]
    why = given_word(reason, "note") if reason.strip() else ""
    reject(workspace, wanted, reason=why, today=datetime.now().astimezone().date())
    if as_json:
        say_json(rejected=wanted)
    else:
        say(f"{count(len(wanted), 'word')} rejected, in {workspace.relative(workspace.rejected_file)}")


def _as_text(found: tuple[TermCandidate, ...], total: int) -> str:
    from pipeline.report.glossary_candidates import candidate_lines

    lines = candidate_lines([_shown(each) for each in found], width())
    left = total - len(found)
    more = [f"… and {count(left, 'candidate')} more; --limit shows them"] if left else []
    return "\n".join([*lines, *more, count(total, "candidate")])


def _shown(each: TermCandidate) -> ShownCandidate:
    from pipeline.report.glossary_candidates import ShownCandidate

    found = each.candidate
    memory = tuple((said.locale, said.texts, said.words) for said in each.remembered)
    return ShownCandidate(found.term, found.abbreviation, found.count, found.pages, found.examples, memory)


def _as_json(each: TermCandidate) -> dict[str, object]:
    found = each.candidate
    return {
        "term": found.term,
        "abbreviation": found.abbreviation,
        "score": round(found.score, 3),
        "count": found.count,
        "pages": found.pages,
        "forms": [{"form": form, "count": number} for form, number in found.forms],
        "examples": [_example(*example) for example in found.examples],
        "memory": [said._asdict() for said in each.remembered],
    }


def _example(page: str, text: str, span: tuple[int, int]) -> dict[str, object]:
    return {"page": page, "text": text, "start": span[0], "end": span[1]}
