"""A negation that is lost or added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.negation.alignment import differences
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.negation.balance import Difference
    from pipeline.checks.negation.cues import Cue
    from pipeline.checks.texts import Texts


def _negation(texts: Texts) -> Iterator[Remark]:
    for found in differences(texts):
        severity = Severity.MINOR if found.doubtful else None
        yield Remark(_message(found), _place(found.source), _place(found.target), severity=severity)


def _message(found: Difference) -> str:
    source, target = _quoted(found.source), _quoted(found.target)
    if source and target:
        return f"{source} is turned into {target}"
    if found.lost:
        return f"{source}: the negation is missing in the translation"
    return f"{target}: the translation negates what the English text does not"


def _quoted(cues: Sequence[Cue]) -> str:
    return " / ".join(f"“{cue.spoken}”" for cue in cues)


def _place(cues: Sequence[Cue]) -> Span | None:
    return Span(cues[0].start, cues[0].end) if len(cues) == 1 else None


NEGATION = Check(
    "negation",
    Severity.BLOCKER,
    "negate in the translation what the English text negates, and nothing else",
    each_text(_negation),
    (
        Example(Unit("Do not chew the tablets.", "Die Tabletten zerkauen."), objects=True),
        Example(Unit("The wound can be cleaned.", "Die Wunde kann nicht gereinigt werden."), objects=True),
        Example(Unit("Surgery is impossible.", "Eine Operation ist möglich."), objects=True),
        Example(Unit("The tube isn't free of germs.", "Der Schlauch ist frei von Keimen."), objects=True),
        Example(Unit("Do not chew the tablets.", "Vermeiden Sie es, die Tabletten zu kauen."), objects=False),
        Example(Unit("Fever is not common.", "Fieber ist selten."), objects=False),
        Example(Unit("Surgery is impossible.", "Eine Operation kommt nicht infrage."), objects=False),
        Example(Unit("It is not only safe but also cheap.", "Es ist sicher und zudem günstig."), objects=False),
    ),
    ENGLISH_GERMAN,
)
