"""Capitals: of the first letter, and of all letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.data_spaces import UNITS
from pipeline.checks.typography.data_words import LOWER_STARTS, PHRASE_STARTS
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_FIRST = re.compile(r"[\s\"'“”„‟«»‘’‚‹›(\[¿¡•‣◦▪●○■*–—-]*+([^\W\d_][\w.]*+)")
_ONLY_LETTERS = re.compile(r"[^\W\d_]++\.?+")
_LOUD = re.compile(r"[^\W\d_]{2,}+")
_SYMBOLS = frozenset(UNITS)
_LONGEST_ACRONYM = 5
_SENTENCE_ENDS = frozenset(".!?:")


def _capitals(texts: Texts) -> Iterator[Remark]:
    if texts.target.text[:1].isupper() and not texts.target.text.isupper() and not texts.source.text.isupper():
        return
    source, shown = flow(texts.source.text), flow(texts.target.text)
    yield from _first_letter(source, shown)
    if _is_loud(shown.text) and not source.text.isupper():
        last = len(shown.text.rstrip())
        yield Remark("all in capitals, unlike the source", None, shown.span(0, last))


def _first_letter(source: Flow, shown: Flow) -> Iterator[Remark]:
    there, here = _FIRST.match(source.text), _FIRST.match(shown.text)
    if there is None or here is None or not there[1][0].isupper() or not _may_begin_large(here[1]):
        return
    at = here.start(1)
    is_sentence = at == 0 and shown.text.rstrip()[-1:] in _SENTENCE_ENDS and here[1] not in PHRASE_STARTS
    yield Remark(
        f"begins with “{here[1]}” in lower case, the source with “{there[1]}”",
        source.span(*there.span(1)),
        shown.span(at, at + 1),
        here[1][0].upper() if is_sentence else None,
        None if is_sentence else Severity.NOTE,
    )


def _may_begin_large(word: str) -> bool:
    """Say whether a word in lower case is an ordinary one: not "pH", "mRNA", "iPhone", "mg" or "van"."""
    is_plain = word.islower() and len(word[0].upper()) == 1 and _ONLY_LETTERS.fullmatch(word) is not None
    return is_plain and word not in _SYMBOLS and word not in LOWER_STARTS


def _is_loud(text: str) -> bool:
    """Say whether a text of several words is all in capitals, and not all acronyms."""
    if not text.isupper():
        return False
    first, *others = _LOUD.findall(text) or ("",)
    return bool(others) and max(map(len, (first, *others))) > _LONGEST_ACRONYM


CAPITALS = Check(
    "capitals",
    Severity.MINOR,
    "write the first letter as in the source, and the others as the language does",
    each_text(_capitals),
    (
        Example(Unit("The wound heals.", "die Wunde heilt."), objects=True),
        Example(Unit("Before the operation", "VOR DER OPERATION"), objects=True),
        Example(Unit("The wound heals.", "Die Wunde heilt."), objects=False),
        Example(Unit("the wound", "die Wunde"), objects=False),
        Example(Unit("The pH value is low.", "pH-Wert ist niedrig."), objects=False),
        Example(Unit("Magnetic resonance imaging", "MRT"), objects=False),
    ),
)
