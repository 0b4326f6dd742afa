"""Spaces where there should be none, and none where there should be one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, each_text
from pipeline.checks.typography.data_spaces import (
    GERMAN_ABBREVIATIONS,
    MARKS_CLOSE,
    PERCENT_APART,
    PERCENT_CLOSE,
    UNITS,
)
from pipeline.checks.typography.flow import flow, mending
from pipeline.checks.typography.spacing import french, in_quotes, joined, set_off, tight
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.base import Remark
    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_NBSP = "\u00a0"
_SYMBOLS = "|".join(map(re.escape, UNITS))
_MEASURE = re.compile(rf"(?<![\w.,=])(\d[\d.,]*+)( ?)([%‰]|{_SYMBOLS})(?![\w-])")
_KEPT = re.compile(rf"\d[\u00a0\u202f](?:[%‰]|{_SYMBOLS})(?![\w-])")
_ABBREVIATION = re.compile(
    "(?<![\\w.])(?:"
    + "|".join(f"[{each[0]}{each[0].upper()}]{re.escape(each[1:])}" for each in sorted(GERMAN_ABBREVIATIONS)[::-1])
    + ")(?!\\w)"
)
_DIGIT = re.compile(r"\d ?[%‰µμ°€A-Za-z]")
_SHORT = re.compile(r"\.[A-Za-zÄä]")


def _spaces(texts: Texts) -> Iterator[Remark]:
    target, language = texts.target.text, texts.target.language
    if target == texts.source.text:  # a name or code, or else not translated
        return
    shown, source = flow(target), flow(texts.source.text).text
    is_german, is_french = language.startswith("de"), language.startswith("fr")
    if _DIGIT.search(shown.text):
        yield from _measures(shown, source, language)
    if is_german and _SHORT.search(shown.text):
        yield from _abbreviations(shown)
    yield from set_off(shown, source, ",.)]" if is_french else ",.)];:!?")
    yield from joined(shown, source)
    if is_french:
        yield from french(shown, language)
    if is_german:
        yield from in_quotes(shown)
        yield from tight(shown, source)


def _measures(shown: Flow, source: str, language: str) -> Iterator[Remark]:
    is_apart = language.partition("-")[0] in PERCENT_APART and language not in PERCENT_CLOSE
    is_kept = None
    for match in _MEASURE.finditer(shown.text):
        number, space, symbol = match.groups()
        if symbol in "%‰" and not is_apart:
            continue
        right = f"{number}{_NBSP}{symbol}"
        if not space:
            yield mending(shown, match.span(), right, f"“{match[0]}” lacks the space before “{symbol}”")
            continue
        is_kept = bool(_KEPT.search(source)) if is_kept is None else is_kept
        if is_kept:
            message = f"a line may break in “{match[0]}”: the source has a no-break space there"
            yield mending(shown, match.span(), right, message)._replace(severity=Severity.NOTE)


def _abbreviations(shown: Flow) -> Iterator[Remark]:
    for match in _ABBREVIATION.finditer(shown.text):
        right = match[0][:-1].replace(".", f".{_NBSP}") + "."
        yield mending(shown, match.span(), right, f"“{match[0]}” lacks a space behind its first full stop")


SPACES = Check(
    "spaces",
    Severity.MINOR,
    "put the space in, or take it out",
    each_text(_spaces),
    (
        Example(Unit("in 5% of women", "bei 5% der Frauen"), objects=True),
        Example(Unit("Take 20 mg.", "Nehmen Sie 20mg ein."), objects=True),
        Example(Unit("e.g. fever", "z.B. Fieber"), objects=True),
        Example(Unit("fever, pain", "Fieber , Schmerzen"), objects=True),
        Example(Unit("fever, pain", "Fieber,Schmerzen"), objects=True),
        Example(Unit("fever (above 39 °C)", "Fieber ( über 39 °C)"), objects=True),
        Example(Unit("a wound (even a small one)", "eine Wunde(auch eine kleine)"), objects=True),
        Example(Unit("in 5% of women", "bei 5 % der Frauen"), objects=False),
        Example(Unit("a 5% solution", "eine 5%ige Lösung, eine 5%-Lösung"), objects=False),
        Example(Unit("e.g. fever", "z. B. Fieber"), objects=False),
        Example(Unit("<b>fever</b>, pain", "<b>Fieber</b>, Schmerzen"), objects=False),
    ),
    Coverage(targets=MARKS_CLOSE),
)
