"""Space at the ends of a text, which keeps it apart from what stands beside it on the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_SPACES = " \t\u00a0\u202f"


def _edge_space(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source.text, texts.target.text
    if not source.strip() or not target.strip():
        return
    if target[0] in _SPACES and not source[0].isspace():
        end = len(target) - len(target.lstrip(_SPACES))
        yield Remark("begins with a space, unlike the source", None, Span(0, end), "")
    before, after = _ending(source), _ending(target)
    if after and not source[-1].isspace():
        yield Remark("ends in a space, unlike the source", None, Span(len(target) - len(after), len(target)), "")
    elif before and not target[-1].isspace():
        last = Span(len(target) - 1, len(target))
        yield Remark("lacks the space at the end of the source", None, last, target[-1] + before)


def _ending(text: str) -> str:
    return text[len(text.rstrip(_SPACES)) :]


EDGE_SPACE = Check(
    "edge-space",
    Severity.MINOR,
    "begin and end the translation as the source does",
    each_text(_edge_space),
    (
        Example(Unit("See also: ", "Siehe auch:"), objects=True),
        Example(Unit("See also", "Siehe auch "), objects=True),
        Example(Unit("See also", " Siehe auch"), objects=True),
        Example(Unit("See also: ", "Siehe auch: "), objects=False),
        Example(Unit(" See also", "Siehe auch"), objects=False),
    ),
)
