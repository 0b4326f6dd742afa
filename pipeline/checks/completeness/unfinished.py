"""A check that finds translations somebody has not finished."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.completeness import data_german
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts

_PHRASES = "|".join(
    re.escape(phrase.strip()).replace(r"\ ", r"\s") for phrase in data_german.MARKERS.replace("\n", " ").split(",")
)
_MARKER = re.compile(
    rf"\b(?:{_PHRASES})\b"
    r"|\bx{3,}\b|\?{3,}|\[(?:…|\.\.\.|\?+|!+)\]|\bdraft [0-9a-f]{6}:|^draft:|<{7}|>{7}|\#{3,}|@@+\w|_{4,}"
)
_FIRST_WORDS = frozenset(phrase.split()[0] for phrase in data_german.MARKERS.replace("\n", " ").split(","))
_SIGNS = ("xxx", "???", "[…", "[.", "[?", "[!", "draft", "<<<<<<<", ">>>>>>>", "###", "@@", "____")
_ELLIPSES, _ELLIPSIS = ("[…]", "[...]"), re.compile(r"…|\.\.\.")
_CUT = ",;-–—(/&+[„"
_ENDS = (".", "!", "?", ".)", "!)", "?)", ".”", "!”", "?”", '."', '!"', '?"', ".’")
_DANGLING = frozenset(data_german.DANGLING.split())
_LAST_WORD = re.compile(r"(\w++)\s*$")
_LONGEST_WORD = 60
"""Characters at the end of a text that are looked at."""


def _unfinished(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    for match in _MARKER.finditer(target.folded) if _may_be_marked(target) else ():
        if match[0] not in source.folded and not (match[0] in _ELLIPSES and _ELLIPSIS.search(source.plain)):
            written = target.text[match.start() : match.end()]
            yield Remark(f"“{written}” says that the translation is not finished", target=Span(*match.span()))
            return
    yield from _cut_off(source, target)


def _may_be_marked(target: Side) -> bool:
    """Say whether a text may have a marker: a quick look before a close one."""
    folded = target.folded
    if not _FIRST_WORDS.isdisjoint(target.vocabulary) or any(sign in folded for sign in _SIGNS):
        return True
    return "'" in folded or "’" in folded  # a word with an apostrophe may begin with one of the first words


def _cut_off(source: Side, target: Side) -> Iterator[Remark]:
    found, wanted = target.plain.rstrip(), source.plain.rstrip()
    if not found or not wanted or found.endswith((*_ENDS, ":")):
        return
    end = len(found)
    if found[-1] in _CUT and wanted[-1] not in _CUT:
        severity = None if wanted.endswith(_ENDS) and found[-1] != ";" else Severity.MINOR
        yield Remark(f"the translation breaks off at “{found[-1]}”", target=Span(end - 1, end), severity=severity)
    elif word := _dangling(found[-_LONGEST_WORD:], wanted, target.language):
        yield Remark(f"the translation breaks off at “{word}”", target=Span(end - len(word), end))
    elif wanted.endswith(_ENDS) and (at := _opened(found, wanted)) >= 0:
        yield Remark("the translation breaks off inside brackets", target=Span(at, end))


def _dangling(end: str, wanted: str, language: str) -> str:
    """Return the last word of a German text if nothing can end with it."""
    match = _LAST_WORD.search(end)
    is_german = language.partition("-")[0].lower() == "de" and len(wanted.split()) > 1
    return match[1] if match and is_german and match[1] in _DANGLING else ""


def _opened(found: str, wanted: str) -> int:
    """Return where a bracket is opened that is not closed, -1 for nowhere, or if the source text has that too."""
    is_open = found.count("(") > found.count(")") and wanted.count("(") <= wanted.count(")")
    return found.rfind("(") if is_open else -1


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
