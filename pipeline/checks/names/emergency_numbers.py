"""The check of the numbers to call in an emergency."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.phones import numbers_to_call
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts


def _run(texts: Texts) -> Iterator[Remark]:
    if any(map(str.isdigit, texts.source.plain)):
        yield from numbers_to_call(texts.source.plain, texts.target.plain)


EMERGENCY_NUMBERS = Check(
    "emergency-numbers",
    Severity.BLOCKER,
    "give the number of the English text, or that of the readers' country",
    each_text(_run),
    (
        Example(Unit("In an emergency, call 112.", "Rufen Sie im Notfall die 113 an."), objects=True),
        Example(Unit("In an emergency, call 112.", "Rufen Sie im Notfall die 112 an."), objects=False),
        Example(Unit("In an emergency, call 911.", "Rufen Sie im Notfall die 112 an."), objects=False),
    ),
    ENGLISH_GERMAN,
)
