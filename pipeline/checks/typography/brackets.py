"""Brackets without a partner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_BRACKET = re.compile(r"[()\[\]（）]")
_MOST = 100
"""So many brackets of a text are reported."""
_PARTNER = {")": "(", "]": "[", "）": "（"}
_NUMBERING = re.compile(r"(?:^|(?<=[\s,;/]))(?:\d{1,3}|[A-Za-z]|[ivx]{2,4})\)|(?<!\w)[:;]-?[()]")
"""Of lists, "a) … b) …"; and faces."""


def _brackets(texts: Texts) -> Iterator[Remark]:
    target = texts.target.text
    if not ("(" in target or ")" in target or "[" in target or "]" in target or "）" in target or "（" in target):
        return
    shown = flow(target)
    alone = _alone(shown.text)
    if alone and not _alone(flow(texts.source.text).text):
        for at in alone[:_MOST]:
            yield Remark(f"the bracket {shown.text[at]} has no partner", None, shown.span(at, at + 1))


def _alone(text: str) -> list[int]:
    """Return the offsets of the brackets that nothing closes or opens."""
    numbering = {match.end() - 1 for match in _NUMBERING.finditer(text)}
    stack: list[int] = []
    alone: list[int] = []
    for match in _BRACKET.finditer(text):
        at, bracket = match.start(), match[0]
        partner = _PARTNER.get(bracket)
        if partner is None:
            if at not in numbering:
                stack.append(at)
        elif stack and text[stack[-1]] == partner:
            stack.pop()
        elif at not in numbering:
            alone.append(at)
    return sorted(alone + stack)


BRACKETS = Check(
    "brackets",
    Severity.MINOR,
    "add the other bracket, or take this one out",
    each_text(_brackets),
    (
        Example(Unit("fever (above 39 °C)", "Fieber (über 39 °C"), objects=True),
        Example(Unit("fever (above 39 °C)", "Fieber über 39 °C)"), objects=True),
        Example(Unit("fever (above 39 °C)", "Fieber (über 39 °C)"), objects=False),
        Example(Unit("a) fever, b) pain", "a) Fieber, b) Schmerzen"), objects=False),
    ),
)
