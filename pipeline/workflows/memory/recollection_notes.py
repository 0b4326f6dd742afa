"""What a translator is told about a draft from the memory."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pipeline.catalogs.drafts import MEMORY_NOTE
from pipeline.diff.draft import note

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.workflows.memory.values import Match

_PREFIX = "Draft: "
_OTHERS = 4
"""So many other translations of the same text are shown."""


def memory_notes(matches: Sequence[Match], about: Sequence[str]) -> tuple[str, ...]:
    """Return lines for an entry's extracted comment: score and origin of the first match, and other choices.

    `about` are the lines about the draft itself. Each line begins with "Draft: " and has at most 300 characters.
    """
    best = matches[0]
    others = [match for match in matches[1:] if match.source == best.source and match.target != best.target]
    first, *more = about
    told = _why(others) if best.is_same else first.removeprefix(_PREFIX)
    choices = (f"or, {_place(match)}: {match.target}" for match in islice(others, _OTHERS))
    return tuple(map(note, [f"{MEMORY_NOTE} {best.score} %{_origin(best)}: {told}", *more, *choices]))


def assembly_notes(about: Iterable[str]) -> tuple[str, ...]:
    """Return the lines for a draft that is put together from sentences."""
    first, *more = about
    return (note(f"{MEMORY_NOTE} sentence by sentence: {first.removeprefix(_PREFIX)}"), *more)


def _why(others: Sequence[Match]) -> str:
    return "the same text; choose one of its translations" if others else "the same text, but in another place"


def _origin(match: Match) -> str:
    """Return where a match is from: the page and heading, else the file."""
    status = "" if match.status == "approved" else f", {match.status}"
    return f"{status}, from {_place(match)}" if _place(match) else status


def _place(match: Match) -> str:
    return match.context.trail or match.context.page or match.origin
