"""Two spaces where one belongs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, each_text
from pipeline.checks.typography.flow import flow, mending
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.base import Remark
    from pipeline.checks.texts import Texts

_RUN = re.compile(r"(?<=\S)[ \t\u00a0\u202f\u2009]{2,}+(?=\S)")
_LAYOUT = re.compile(r"(?<=\S) {3,}(?=\S)|\t")
_NO_BREAK = "\u00a0\u202f"
_SHOWN = 20


def _doubled_space(texts: Texts) -> Iterator[Remark]:
    shown = flow(texts.target.text)
    runs = [match.span() for match in _RUN.finditer(shown.text)]
    if not runs:
        return
    source = flow(texts.source.text).text
    if _LAYOUT.search(source):
        return
    severity = Severity.NOTE if sum(1 for _ in _RUN.finditer(source)) >= len(runs) else None
    for start, end in runs:
        at = shown.starts[end]
        message = f"{end - start} spaces before “{texts.target.text[at : at + _SHOWN].split()[0]}”"
        right = next((space for space in shown.text[start:end] if space in _NO_BREAK), " ")
        yield mending(shown, (start, end), right, message)._replace(severity=severity)


DOUBLED_SPACE = Check(
    "doubled-space",
    Severity.MINOR,
    "leave one space",
    each_text(_doubled_space),
    (
        Example(Unit("Drink enough.", "Trinken Sie  genug."), objects=True),
        Example(Unit("Drink enough.", "Trinken Sie genug."), objects=False),
        Example(Unit("Drink <b>enough</b>.", "Trinken <b>Sie</b> genug."), objects=False),
        Example(Unit("A    1", "A    1"), objects=False),
    ),
)
