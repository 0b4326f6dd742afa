"""What was found in the memory, for terminals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.model import Run, Status
from pipeline.report.diff_text_lines import columns, paint, run_lines, wrapped
from pipeline.report.word_marks import legible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pipeline.model import Reason

INDENT = "  "
_ASSEMBLED = "assembled"
"""The kind of a match whose parts may be approved, but not the whole."""
_STATUS = {Status.APPROVED: "approved", Status.FUZZY: "not approved", Status.MACHINE: "machine translation"}


class ShownMatch(NamedTuple):
    """A match for display: `runs` is the word diff from the text in the memory to the one that was asked for.

    `score` is in percent, `place` says where the translation stands, `credit` who made it and when. `differences` are
    those that could harm a reader, `adapted` is the translation with the numbers of the text asked for, "" for none.
    """

    score: int
    kind: str
    status: Status
    place: str
    credit: str
    runs: tuple[Run, ...]
    target: str
    differences: tuple[Reason, ...] = ()
    adapted: str = ""


def matches(found: Sequence[ShownMatch], languages: tuple[str, str], width: int, *, color: bool = False) -> str:
    """Return matches in lines of at most `width` columns, with the tags of both `languages` in front of the texts.

    What only the text in the memory has is marked [-so-], what only the text asked for has {+so+}; with `color` in red
    and green as well.
    """
    sections = ["\n".join(_match(match, languages, width, color=color)) for match in found]
    return "\n\n".join([*sections, *_rivals(found)])


def _match(match: ShownMatch, languages: tuple[str, str], width: int, *, color: bool) -> list[str]:
    trust = "" if match.kind == _ASSEMBLED else status(match.status)
    head = "  ".join(filter(None, (f"{match.score} %", match.kind, trust, match.place, match.credit)))
    lines = [paint(line, "bold", color=color) for line in wrapped(head, width, "", INDENT)]
    room = max(map(columns, languages)) + 2
    lines += _labelled(languages[0], legible(match.runs), room, width, color=color)
    lines += _labelled(languages[1], legible((Run("=", match.target),)), room, width, color=color)
    for difference in match.differences:
        told = wrapped(f"careful: {difference}", width, INDENT, INDENT)
        lines += [paint(line, "critical", color=color) for line in told]
    adapted = f"with the numbers replaced: {match.adapted}" if match.adapted else ""
    return lines + wrapped(adapted, width, INDENT, INDENT)


def status(value: Status) -> str:
    """Return how far a translation can be trusted, for people."""
    return _STATUS[value]


def _labelled(label: str, runs: Sequence[Run], room: int, width: int, *, color: bool) -> list[str]:
    return labelled(label, room, run_lines(runs, width, indent(room), color=color))


def indent(room: int) -> str:
    """Return what lines begin with that have `room` columns for a label."""
    return INDENT + " " * room


def labelled(label: str, room: int, lines: Iterable[str]) -> list[str]:
    """Return lines that begin with `indent(room)`, the first one with a label in that place."""
    head = INDENT + label + " " * (room - columns(label))
    return [head + line[len(indent(room)) :] if number == 0 else line for number, line in enumerate(lines)]


def _rivals(found: Sequence[ShownMatch]) -> list[str]:
    """Return a line where the very text that was asked for has several approved translations."""
    number = len({match.target for match in found if match.status is Status.APPROVED and _is_same(match)})
    return [f"this text has {number} translations: take the one whose place fits"] if number > 1 else []


def _is_same(match: ShownMatch) -> bool:
    return all(run.mark == "=" for run in match.runs)
