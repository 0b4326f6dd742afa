"""A check that finds translations somebody has not finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.completeness import data_german
from pipeline.checks.completeness.cut_off import cut_off
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts

_PHRASES = "|".join(
    re.escape(phrase.strip()).replace(r"\ ", r"\s") for phrase in data_german.MARKERS.replace("\n", " ").split(",")
)
_MARKER = re.compile(
    rf"\b(?:{_PHRASES})\b(?! sie\b)"
    r"|\bx{3,}\b|\?{3,}|\[(?:…|\.\.\.|\?+|!+)\]|\bdraft [0-9a-f]{6}:|^draft:|<{7}|>{7}|\#{3,}|@@+\w|_{4,}"
)
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in data_german.MARKERS.replace("\n", " ").split(","))
_SIGNS = ("xxx", "???", "[…", "[.", "[?", "[!", "draft", "<<<<<<<", ">>>>>>>", "###", "@@", "____")
_ELLIPSES, _ELLIPSIS = ("[…]", "[...]"), re.compile(r"…|\.\.\.")
_BRACKET = re.compile(r"[(\[]")
_REMINDER = re.compile(
    rf"[(\[][^()\[\]]{{0,60}}\b(?:{'|'.join(data_german.REMINDERS.split())})\b[^()\[\]]{{0,60}}[!?][)\]]"
)


def _unfinished(texts: Texts) -> Iterator[Remark]:
    mark = _marker(texts.source, texts.target)
    if mark:
        written = texts.target.text[mark.start : mark.end]
        yield Remark(f"“{written}” says that the translation is not finished", target=mark)
    else:
        yield from cut_off(texts.source, texts.target)


def _marker(source: Side, target: Side) -> Span | None:
    """Return where a text says that somebody wants to come back, and the source text does not say so too."""
    for match in _MARKER.finditer(target.folded) if _may_be_marked(target) else ():
        if match[0] not in source.folded and not (match[0] in _ELLIPSES and _ELLIPSIS.search(source.plain)):
            return Span(*match.span())
    asks = "!" in target.plain or "?" in target.plain
    reminder = _REMINDER.search(target.folded) if asks and not _BRACKET.search(source.plain) else None
    return Span(*reminder.span()) if reminder else None


def _may_be_marked(target: Side) -> bool:
    """Say whether a text may have a marker: a quick look before a close one."""
    folded = target.folded
    if not _FIRST_WORDS.isdisjoint(target.vocabulary) or any(sign in folded for sign in _SIGNS):
        return True
    return "'" in folded or "’" in folded  # a word with an apostrophe may begin with one of the first words


UNFINISHED = Check(
    "unfinished",
    Severity.MAJOR,
    "finish the translation",
    each_text(_unfinished),
    (
        Example(Unit("Rest in bed.", "Bleiben Sie im Bett. TODO"), objects=True),
        Example(Unit("Rest in bed and drink a lot.", "Bleiben Sie im Bett und"), objects=True),
        Example(Unit("Rest in bed and drink a lot.", "Bleiben Sie im Bett und trinken Sie viel."), objects=False),
        Example(Unit("Women with XXX syndrome are tall.", "Frauen mit XXX-Syndrom sind groß."), objects=False),
    ),
    Coverage(sources=frozenset(("en",))),
)
