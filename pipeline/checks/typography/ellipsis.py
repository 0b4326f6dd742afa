"""The ellipsis as one character."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.typography.data_quotes import LANGUAGES
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_DOTS = re.compile(r"(?<![./\\\d])\.\.\.(?![./\\\d])|(?<![.\d] )(?<![./\\\d])\. \. \.(?! ?[.\d])")


def _ellipsis(texts: Texts) -> Iterator[Remark]:
    shown = flow(texts.target.text)
    for match in _DOTS.finditer(shown.text) if ".." in shown.text or ". ." in shown.text else ():
        right = "…" if shown.joined(*match.span()) else None
        yield Remark("three full stops stand for an ellipsis: …", None, shown.span(*match.span()), right)


ELLIPSIS = Check(
    "ellipsis",
    Severity.MINOR,
    "use the character …",
    each_text(_ellipsis),
    (
        Example(Unit("If it hurts …", "Wenn es wehtut ..."), objects=True),
        Example(Unit("If it hurts …", "Wenn es wehtut …"), objects=False),
        Example(Unit("See ../index", "Siehe ../index"), objects=False),
    ),
    Coverage(targets=LANGUAGES - {"ja", "zh"}),
)
