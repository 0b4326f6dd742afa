"""The marker that begins a list item."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_SYMBOLS = "•‣◦▪▫●·○■□➢➤►✓✔"
_MARKER = re.compile(
    rf"[^\S\n]*+(?:(?P<symbol>[{_SYMBOLS}–—*-])(?P<space>[ \t\u00a0]++)(?=\S)|(?P<tight>[{_SYMBOLS}])(?=\w)"
    r"|(?P<number>\(?(?:\d{1,3}(?:\.\d{1,2}){0,3}[.)]|[A-Za-z]\)|[ivx]{1,4}\)))[ \t\u00a0]++(?=\S))"
)
_HINT = re.compile(rf"[{_SYMBOLS}–—*&<\d)-]")
_FEW = 8
"""Characters that show whether a text can begin with a marker."""


class _Line(NamedTuple):
    """A line's marker ("" for none), where it stands, and what follows it."""

    marker: str
    start: int
    end: int
    is_symbol: bool
    space: str


def _bullets(texts: Texts) -> Iterator[Remark]:
    if "\n" not in texts.source.text and not _HINT.search(texts.source.text[:_FEW] + texts.target.text[:_FEW]):
        return
    source, target = flow(texts.source.text), flow(texts.target.text)
    wanted, written = _lines(source.text), _lines(target.text)
    if len(wanted) != len(written):  # which line is whose is not known: `line-breaks`
        wanted, written = wanted[:1], written[:1]
    for there, here in zip(wanted, written, strict=True):
        if there.marker != here.marker and here.start < len(target.text):
            yield from _compared(there, here, source, target)


def _lines(text: str) -> list[_Line]:
    lines: list[_Line] = []
    at = 0
    for line in text.split("\n"):
        match = _MARKER.match(text, at)
        if match and match.end() <= at + len(line):
            kind = "number" if match["number"] else "tight" if match["tight"] else "symbol"
            start, end = match.span(kind)
            lines.append(_Line(match[kind], start, end, kind != "number", match["space"] or ""))
        else:
            start = at + len(line) - len(line.lstrip())
            lines.append(_Line("", start, start, False, ""))
        at += len(line) + 1
    return lines


def _compared(there: _Line, here: _Line, source: Flow, target: Flow) -> Iterator[Remark]:
    wanted = source.span(there.start, there.end) if there.marker else None
    if here.marker and there.marker:
        message = f"begins with “{here.marker}”, where the source has “{there.marker}”"
        is_same = (there.is_symbol and here.is_symbol) or there.marker.strip("().") == here.marker.strip("().")
        yield Remark(message, wanted, target.span(here.start, here.end), there.marker if is_same else None)
    elif there.marker:
        place = target.span(here.start, here.start + 1)
        first = target.text[here.start]
        is_certain = there.is_symbol and place.end - place.start == 1
        right = f"{there.marker}{there.space or ' '}{first}" if is_certain else None
        yield Remark(f"lacks the “{there.marker}” that the source begins with", wanted, place, right)
    elif here.is_symbol:
        message = f"begins with “{here.marker}”, unlike the source"
        yield Remark(message, None, target.span(here.start, here.end))


BULLETS = Check(
    "bullets",
    Severity.MINOR,
    "begin the line with the marker of the source",
    each_text(_bullets),
    (
        Example(Unit("• fever", "Fieber"), objects=True),
        Example(Unit("1. Rinse your mouth.", "Spülen Sie den Mund aus."), objects=True),
        Example(Unit("• fever", "* Fieber"), objects=True),
        Example(Unit("• fever", "• Fieber"), objects=False),
        Example(Unit("May 3", "3. Mai"), objects=False),
    ),
)
