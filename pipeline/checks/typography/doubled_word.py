"""A word written twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.typography.data_words import MENDABLE, REPEATABLE
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_DOUBLED = re.compile(
    r"(?<![\w\-–/'’*])([^\W\d_]{2,}+)[ \t\u00a0]++((?i:\1))(?![\w\-–/'’*]|\.\w)",
)


def _doubled_word(texts: Texts) -> Iterator[Remark]:
    shown, code = flow(texts.target.text), texts.target.language.partition("-")[0]
    source = None
    for match in _DOUBLED.finditer(shown.text):
        first, second = match.groups()
        if second.lower() in REPEATABLE[code] or not _is_same(first, second, shown.text, match.start()):
            continue
        source = _doubles(texts.source.text) if source is None else source
        if second.lower() not in source:
            span = match.span()
            is_certain = second in MENDABLE.get(code, ()) and shown.joined(*span)
            yield Remark(f"“{match[0]}” stands twice", None, shown.span(*span), first if is_certain else None)


def _is_same(first: str, second: str, text: str, start: int) -> bool:
    """Say whether two words differ at most by the capital that begins a sentence: "Sie sie" are two."""
    return first == second or (first[1:] == second[1:] and second.islower() and text[:start].rstrip()[-1:] in ".!?:")


def _doubles(source: str) -> set[str]:
    return {match[1].lower() for match in _DOUBLED.finditer(flow(source).text)}


DOUBLED_WORD = Check(
    "doubled-word",
    Severity.MINOR,
    "take one of the two words out",
    each_text(_doubled_word),
    (
        Example(Unit("The pain is in the leg.", "Der Schmerz ist in in dem Bein."), objects=True),
        Example(Unit("tea and coffee", "Tee und und Kaffee"), objects=True),
        Example(Unit("Women who take the pill", "Frauen, die die Pille nehmen"), objects=False),
        Example(Unit("if you take them", "wenn Sie sie einnehmen"), objects=False),
        Example(Unit("a hospital in Baden Baden", "ein Krankenhaus in Baden Baden"), objects=False),
    ),
    Coverage(targets=frozenset(REPEATABLE)),
)
