"""Dashes: "–" with spaces where a thought breaks off, not a hyphen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, each_text
from pipeline.checks.typography.flow import flow, mending
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.base import Remark
    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_EN_DASH = frozenset("cs da de fi fr hr hu it nb nl nn no pl pt ro sk sl sv".split())
_EM_DASH = frozenset("be bg kk lt lv ru uk".split())
_BEFORE = r"(?<=[^\W\d_]|[\"“”»«’‘).,;:!?%…])"
_AFTER = r"(?=[^\W\d_]|[\"„“»«‚‘(…])"
_JOINING = r"(?:und|oder|bzw|beziehungsweise|sowie|et|ou|en|of|e|o|y|i|og|och|eller|nebo|a|lub|ja|tai)\b"
"""Words between the halves of a suspended compound: "Strahlen - und Chemotherapie" has a space too many."""
_HYPHEN = re.compile(
    rf"{_BEFORE}([ \u00a0])(--?)([ \u00a0])(?!{_JOINING})(?=[^\W_]|[\"„“»«‚‘(…])|(?<=[\d])( )(-)( )(?=[^\W\d_]{{2}})"
)
_EM = re.compile(rf"{_BEFORE}([ \u00a0\u2009]?)—([ \u00a0\u2009]?){_AFTER}")
_LOPSIDED = re.compile(rf"(?<=[^\W\d_]{{2}}) –(?=[^\W\d_]{{2}})|(?<=[^\W\d_]{{2}})– (?=[^\W\d_]{{2}})(?!{_JOINING})")

_TWICE = re.compile(r"(?<=[^\W\d_])[ \u00a0][–—-](?:[ \u00a0]?[–—]|[ \u00a0]-)(?=[ \u00a0])")
_TIGHT = re.compile(r"(?<=[^\W\d_])(?<!und)(?<!oder)(?<!bzw)(?<!sowie) -(?=[a-zäöü]{2,}[ ,])")
_SET_OFF = re.compile(r"[ \u00a0][–—-]{1,2}[ \u00a0]|\w—\w")
_RANGE = re.compile(r"(?<![\w.,/-])(\d{1,4}(?:[.,]\d{1,3})?)-(\d{1,4}(?:[.,]\d{1,3})?)(?![\w/-]|[.,]\d)")


def _dashes(texts: Texts) -> Iterator[Remark]:
    target, code = texts.target.text, texts.target.language.partition("-")[0]
    if not ("-" in target or "—" in target or "–" in target):
        return
    shown = flow(target)
    dash = "—" if code in _EM_DASH else "–"
    for match in _HYPHEN.finditer(shown.text):
        space, hyphen, behind = (each for each in match.groups() if each)
        yield mending(shown, match.span(), f"{space}{dash}{behind}", f"“{hyphen}” stands for a dash: {dash}")
    if code == "de":
        for match in _EM.finditer(shown.text):
            yield mending(shown, match.span(), f"{match[1] or ' '}–{match[2] or ' '}", "“—” is not a German dash: –")
        for match in _LOPSIDED.finditer(shown.text):
            yield mending(shown, match.span(), " – ", "the dash has a space on one side only")
        yield from _more(shown, flow(texts.source.text).text)


def _more(shown: Flow, source: str) -> Iterator[Remark]:
    """Yield dashes that stand twice, and hyphens where the source has dashes: between numbers, or before a word."""
    if not _TWICE.search(source):
        for match in _TWICE.finditer(shown.text):
            yield mending(shown, match.span(), " –", "the dash stands twice")
    if _SET_OFF.search(source):
        for match in _TIGHT.finditer(shown.text):
            yield mending(shown, match.span(), " – ", "a hyphen stands for a dash: –")
    for match in _RANGE.finditer(shown.text) if "–" in source else ():
        if f"{match[1]}–{match[2]}" in source:
            message = f"“{match[0]}” is a range, with a dash: {match[1]}–{match[2]}"
            yield mending(shown, match.span(), f"{match[1]}–{match[2]}", message)


DASHES = Check(
    "dashes",
    Severity.MINOR,
    "use the dash of the language, with a space on both sides",
    each_text(_dashes),
    (
        Example(Unit("It helps – but not always.", "Es hilft - aber nicht immer."), objects=True),
        Example(Unit("It helps—but not always.", "Es hilft—aber nicht immer."), objects=True),
        Example(Unit("6–8 weeks", "6-8 Wochen"), objects=True),
        Example(Unit("It helps – but not always.", "Es hilft – – aber nicht immer."), objects=True),
        Example(Unit("It helps – but not always.", "Es hilft – aber nicht immer."), objects=False),
        Example(Unit("radiotherapy and chemotherapy", "Strahlen- und Chemotherapie"), objects=False),
        Example(Unit("3-6 months", "3-6 Monate"), objects=False),
    ),
    Coverage(targets=_EN_DASH | _EM_DASH),
)
