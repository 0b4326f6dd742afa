"""The lines of a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.model import Severity, Span, Unit
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_WRAPPED = 60
"""Characters of a line that an editor has wrapped."""


def _line_breaks(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source.text, texts.target.text
    if ("\n" not in source and "\n" not in target) or not source.strip() or not target.strip():
        return
    inner, wanted = target.strip().count("\n"), source.strip().count("\n")
    if inner != wanted:
        at = target.find("\n") if inner > wanted else -1
        message = f"{count(inner + 1, 'line')}, where the source has {wanted + 1:,}"
        severity = Severity.NOTE if _is_wrapped(source.strip()) or _is_wrapped(target.strip()) else None
        yield Remark(message, None, Span(at, at + 1) if at >= 0 else None, severity=severity)
    yield from _edges(source, target)


def _edges(source: str, target: str) -> Iterator[Remark]:
    before, wanted = _beginning(target), _beginning(source)
    if before.count("\n") != wanted.count("\n"):
        said = "lacks the line break" if before.count("\n") < wanted.count("\n") else "has a line break"
        place = Span(0, len(before) + 1)
        yield Remark(f"{said} at its beginning, unlike the source", None, place, wanted + target[len(before)])
    after, wanted = _ending(target), _ending(source)
    if after.count("\n") != wanted.count("\n"):
        said = "lacks the line break" if after.count("\n") < wanted.count("\n") else "has a line break"
        last = len(target) - len(after) - 1
        yield Remark(f"{said} at its end, unlike the source", None, Span(last, len(target)), target[last] + wanted)


def _is_wrapped(text: str) -> bool:
    """Say whether a text looks like a paragraph in lines of equal length, where a break means no more than a space."""
    before, mark, _ = text.rpartition("\n")
    return bool(mark) and max(map(len, before.split("\n"))) >= _WRAPPED


def _beginning(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _ending(text: str) -> str:
    return text[len(text.rstrip()) :]


LINE_BREAKS = Check(
    "line-breaks",
    Severity.MAJOR,
    "break the lines as in the source",
    each_text(_line_breaks),
    (
        Example(Unit("Monday:\nclosed", "Montag: geschlossen"), objects=True),
        Example(Unit("Monday: closed\n", "Montag: geschlossen"), objects=True),
        Example(Unit("Monday: closed", "Montag:\ngeschlossen"), objects=True),
        Example(Unit("Monday:\nclosed", "Montag:\ngeschlossen"), objects=False),
    ),
)
