"""Punctuation marks that stand twice, or beside one that they exclude."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_DOUBLED = re.compile(
    r"(?<=[\w)\]”“»«’‘%…])(?:,{2,}|;{2,}|(?<!\.)\.\.(?![./\\])|!{2,}|\?{2,}|,\.(?!\d)|;,|,;|(?<=\w):[.,;](?![\w)(-])|[?!][.,;](?!\w)"
    r"|(?<=[^\W\d_]{5})\.[;:])(?![\w)]*[/\\@])"
    r"|(?<=\w)::(?!\w)|(?<=[^\W\d_]{5})\.[“«‘”]\.(?!\.)"
)
_FIRST_STAYS = frozenset((",,", ";;", "..", "::"))
_QUICK = re.compile(r"[,;:.!?“«‘”][,;:.!?]")


def _punctuation(texts: Texts) -> Iterator[Remark]:
    if not _QUICK.search(texts.target.text):
        return
    shown, source = flow(texts.target.text), flow(texts.source.text).text
    for match in _DOUBLED.finditer(shown.text):
        marks = match[0]
        if marks in source:
            continue
        is_certain = shown.joined(*match.span()) and "…" not in source and "..." not in source
        right = marks[0] if is_certain and marks[:2] in _FIRST_STAYS else None
        yield Remark(f"“{marks}” where one mark is enough", None, shown.span(*match.span()), right)


PUNCTUATION = Check(
    "punctuation",
    Severity.MINOR,
    "leave one of the marks",
    each_text(_punctuation),
    (
        Example(Unit("fever, pain", "Fieber,, Schmerzen"), objects=True),
        Example(Unit("It heals.", "Es heilt.."), objects=True),
        Example(Unit("It heals!", "Es heilt!!"), objects=True),
        Example(Unit("fever, pain etc., and", "Fieber, Schmerzen usw., und"), objects=False),
        Example(Unit("And then …?", "Und dann …?"), objects=False),
        Example(Unit("Really?!", "Wirklich?!"), objects=False),
    ),
)
