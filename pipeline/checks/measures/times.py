"""A check of times of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.measures.clock import Time, times_of_day
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_MOST = 50
"""So many times of a side are compared one by one."""


def _times(texts: Texts) -> Iterator[Remark]:
    source = times_of_day(texts.source)[:_MOST]
    if not source:
        return
    target = times_of_day(texts.target)[:_MOST]
    lost, new = _unpaired(source, target)
    for gone, other in zip(lost, new, strict=False):
        message = f"“{_text(texts.source, gone)}” has become “{_text(texts.target, other)}”"
        yield Remark(message, gone.span, other.span)


def _unpaired(source: Sequence[Time], target: Sequence[Time]) -> tuple[list[Time], list[Time]]:
    """Pair equal times, those that can be only one first, and return the sure ones that are left."""
    rest = list(target)
    lost = []
    for time in sorted(source, key=lambda each: len(each.minutes)):
        fitting = [other for other in rest if other.minutes & time.minutes]
        if fitting:
            rest.remove(min(fitting, key=lambda each: len(each.minutes)))
        else:
            lost.append(time)
    return [each for each in lost if each.sure], [each for each in rest if each.sure]


def _text(side: Side, time: Time) -> str:
    return side.text[time.span.start : time.span.end]


TIMES = Check(
    "times",
    Severity.MAJOR,
    "give the time that the source gives; 8 p.m. is 20 Uhr",
    each_text(_times),
    (
        Example(Unit("Call after 8 p.m.", "Rufen Sie nach 8 Uhr an."), objects=True),
        Example(Unit("We are open from 7 a.m. to 7 p.m.", "Wir haben von 7 bis 7 Uhr geöffnet."), objects=True),
        Example(Unit("We are open from 7 a.m. to 7 p.m.", "Wir haben von 7 bis 19 Uhr geöffnet."), objects=False),
        Example(Unit("Call after 8 p.m.", "Rufen Sie nach 8 Uhr abends an."), objects=False),
        Example(Unit("Eat nothing after midnight.", "Essen Sie ab 24 Uhr nichts mehr."), objects=False),
    ),
    ENGLISH_GERMAN,
)
