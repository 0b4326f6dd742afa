"""The ellipsis as one character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.typography.data_quotes import LANGUAGES
from pipeline.checks.typography.flow import flow, mending
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_DOTS = re.compile(r"(?<![./\\\d])\.\.\.(?![./\\\d])|(?<![.\d] )(?<![./\\\d])\. \. \.(?! ?[.\d])")

_FEW_OR_MANY = re.compile(r"(?<![./\\\d])(?:\.\.|\.{4,})(?![./\\\w])")
_TIGHT = re.compile(r"(?<=[^\W\d_]{3})…(?![^\W_]|\()")
_SOURCE = re.compile(r"…|\.\.\.")


def _ellipsis(texts: Texts) -> Iterator[Remark]:
    shown = flow(texts.target.text)
    for match in _DOTS.finditer(shown.text) if ".." in shown.text or ". ." in shown.text else ():
        right = "…" if shown.joined(*match.span()) else None
        yield Remark("three full stops stand for an ellipsis: …", None, shown.span(*match.span()), right)
    if ".." in shown.text and _SOURCE.search(texts.source.text):
        for match in _FEW_OR_MANY.finditer(shown.text):
            yield mending(shown, match.span(), "…", f"“{match[0]}” stands for an ellipsis: …")
    if "…" in shown.text and texts.target.language.startswith("de"):
        for match in _TIGHT.finditer(shown.text):
            yield mending(shown, match.span(), "\u00a0…", "the ellipsis lacks the space before it")


ELLIPSIS = Check(
    "ellipsis",
    Severity.MINOR,
    "use the character …",
    each_text(_ellipsis),
    (
        Example(Unit("If it hurts …", "Wenn es wehtut ..."), objects=True),
        Example(Unit("If it hurts…", "Wenn es wehtut…"), objects=True),
        Example(Unit("If it hurts …", "Wenn es wehtut .."), objects=True),
        Example(Unit("If it hurts …", "Wenn es wehtut …"), objects=False),
        Example(Unit("See ../index", "Siehe ../index"), objects=False),
    ),
    Coverage(targets=LANGUAGES - {"ja", "zh"}),
)
