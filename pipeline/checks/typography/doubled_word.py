"""A word written twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.typography.data_words import BEFORE_NOUNS, MENDABLE, OPENING_TWICE, PREPOSITIONS, REPEATABLE
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_DOUBLED = re.compile(
    r"(?<![\w\-–/'’*])([^\W\d_]{2,}+)[ \t\u00a0]++((?i:\1))(?![\w\-–/'’*]|\.\w)",
)
_ARTICLE = re.compile(
    r"[ \u00a0](?:de[rmns]|die|das|eine?[rmns]?|diese[rmns]?|jede[rmns]?|ihre?[rmns]?|Ihre?[rmns]?)\b"
)
_OPENED = re.compile(
    r"(?:^|[^\w \u00a0][ \u00a0]?|\b(?:und|oder|sowie|bzw\.|als|wie|denn|dass|ob|weil|wenn|falls|obwohl)[ \u00a0]"
    rf"|(?:^|[^\w \u00a0][ \u00a0]?|\b(?:und|oder)[ \u00a0])(?:{'|'.join(PREPOSITIONS)})[ \u00a0])$"
)
"""A clause begins: a relative one, also behind a preposition (", in die die …"), or one with a conjunction."""
_WINDOW = 30


def _doubled_word(texts: Texts) -> Iterator[Remark]:
    shown, code = flow(texts.target.text), texts.target.language.partition("-")[0]
    source = None
    for match in _DOUBLED.finditer(shown.text):
        first, second = match.groups()
        if not _is_same(first, second, shown.text, match.start()) or _may_repeat(match, code):
            continue
        source = _doubles(texts.source.text) if source is None else source
        if second.lower() not in source:
            span = match.span()
            is_certain = second in MENDABLE.get(code, ()) and shown.joined(*span)
            yield Remark(f"“{match[0]}” stands twice", None, shown.span(*span), first if is_certain else None)


def _may_repeat(match: re.Match[str], code: str) -> bool:
    """Say whether a word may stand twice where it does; in German many may only at the start of a clause."""
    second = match[2].lower()
    if second not in REPEATABLE[code]:
        return False
    if code != "de":
        return True
    if match[1] == match[2] and match[1][0].isupper():  # "Das Das", "Ihnen Ihnen"
        return False
    if second in BEFORE_NOUNS:
        return _ARTICLE.match(match.string, match.end()) is None
    return (
        second not in OPENING_TWICE
        or _OPENED.search(match.string, max(0, match.start() - _WINDOW), match.start()) is not None
    )


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
        Example(Unit("how deep the wound is", "wie tief die die Wunde ist"), objects=True),
        Example(Unit("The tendon is thick.", "Die Die Sehne ist dick."), objects=True),
        Example(Unit("Women who take the pill", "Frauen, die die Pille nehmen"), objects=False),
        Example(Unit("if you take them", "wenn Sie sie einnehmen"), objects=False),
        Example(Unit("a hospital in Baden Baden", "ein Krankenhaus in Baden Baden"), objects=False),
    ),
    Coverage(targets=frozenset(REPEATABLE)),
)
