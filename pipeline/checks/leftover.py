"""A check of what a draft leaves to translate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, Subject
from pipeline.model import Severity, State, Unit
from pipeline.text import collapse, count_words

if TYPE_CHECKING:
    from collections.abc import Iterator

_BETWEEN = re.compile(r"(?<=[.!?]) ")
_FEWEST = 4
"""Words; a shorter sentence may be a name or a quotation."""


def _source_left(subject: Subject) -> Iterator[Remark]:
    unit = subject.unit
    if unit.state is not State.CURRENT or unit.plural is not None or unit.target == unit.source:
        return
    target = collapse(unit.target)
    for sentence in _BETWEEN.split(collapse(unit.source)):
        if sentence.endswith((".", "!", "?")) and count_words(sentence) >= _FEWEST and sentence in target:
            yield Remark(f"a sentence is not translated: “{sentence}”")


SOURCE_LEFT = Check(
    "source-left",
    Severity.MAJOR,
    "translate the sentence",
    _source_left,
    (
        Example(Unit("Rest in bed. Drink a lot of water.", "Bleiben Sie im Bett. Drink a lot of water."), objects=True),
        Example(
            Unit("Rest in bed. Drink a lot of water.", "Bleiben Sie im Bett. Trinken Sie viel Wasser."), objects=False
        ),
        Example(Unit("Read “Rest in bed” by A. Smith.", "Lesen Sie „Rest in bed“ von A. Smith."), objects=False),
    ),
)
