"""Spaces around punctuation marks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.typography.data_spaces import FRENCH_HIGH
from pipeline.checks.typography.flow import OBJECT, mending

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.base import Remark
    from pipeline.checks.typography.flow import Flow

_BLANK = "[ \u00a0\u202f\u2009]"
_MARK = r",(?!\d)|[!?](?!\w)|[;:](?![-()|/\w])|\.(?![\w.…])|[)\]]"
_SET_OFF = re.compile(rf"(?<=[\w)\]“”»«’‘%°…{OBJECT}])({_BLANK}{{1,3}})({_MARK})|([(\[])({_BLANK}{{1,3}})(?=[\w„“»«])")
_QUICK = re.compile(rf"{_BLANK}[,;:!?.)\]]|[(\[]{_BLANK}")
_IN_QUOTES = re.compile(rf"(?P<low>[„‚]){_BLANK}++(?=\w)|(?<=[\w.!?]){_BLANK}(?P<high>[“‘])(?=[\s.,;:!?)]|$)")
_JOINED = re.compile(
    r"(?<=[^\W\d_]{2})([,;])(?=[^\W\d_]{2})|(?<=[a-zß-öø-ÿ]{2})([.!?:])(?=[A-ZÄÖÜ][a-zß-öø-ÿ])"
    r"|(?<![\d.,])(?<=\d)(\.)(?=[A-ZÄÖÜ][a-zß-öø-ÿ]{2})|(?<=\D\d)(\.)(?=[A-ZÄÖÜ][a-zß-öø-ÿ]{2})"
)
_TIGHT = re.compile(r"[,;.!?:](?=[^\W\d_])")
_ADDRESS = re.compile(r"[/@\\_]|\.(?:com|org|net|eu|de|at|ch|pdf|html?|docx?|jpg|png)\b", re.IGNORECASE)
_GENDER = re.compile(r":In(?:nen)?\b")
_WINDOW = 40
"""Characters on either side that are looked at for an address."""
_HIGH = re.compile(rf"(?<=[\w)\]’”%{OBJECT}])([;:!?]|»)(?![\w/()|-])|(«)(?=[\w({OBJECT}])")
_SPACE_BEFORE = {":": "\u00a0", "»": "\u00a0"}

_BRACKET = re.compile(
    r"(?<=[^\W\d_]{3})\((?=(?!(?:innen|en|in)\b)[^\W\d_]{2,}[ \u00a0][^()]{3,200}\))"
    r"|(?P<behind>\([^()\n]{2,200}[ \u00a0][^()\n]{1,200}\))(?=[^\W\d_]{3})"
)
_BEHIND_SHORT = re.compile(
    r"(?<![^\W\d_])((?:z\.[ \u00a0]?B|d\.[ \u00a0]?h|u\.[ \u00a0]?a|bzw|ca|evtl|ggf|vgl|inkl|sog|usw|"
    r"etc|max|mind|Dr|Nr)\.)"
    r"(?=[^\W\d_]{3})"
)


def tight(shown: Flow, source: str) -> Iterator[Remark]:
    """Yield German abbreviations and brackets without the space beside them: "z. B.durch", "Wunde(auch …)"."""
    for match in _BEHIND_SHORT.finditer(shown.text) if _TIGHT.search(shown.text) else ():
        yield mending(shown, match.span(), f"{match[1]} ", f"there is no space behind “{match[1]}”")
    for match in _BRACKET.finditer(shown.text) if "(" in shown.text else ():
        if match[0] not in source or not match["behind"]:
            right = f"{match[0]} " if match["behind"] else " ("
            where = "behind" if match["behind"] else "before"
            yield mending(shown, match.span(), right, f"there is no space {where} the bracket")


def set_off(shown: Flow, source: str, marks: str) -> Iterator[Remark]:
    """Yield spaces before one of `marks` and behind an opening bracket; not where the source has them too."""
    if not _QUICK.search(shown.text):
        return
    styled = {match[2] or match[3] for match in _SET_OFF.finditer(source)}
    for match in _SET_OFF.finditer(shown.text):
        mark = match[2] or match[3]
        if mark in styled or (match[2] and mark not in marks):
            continue
        behind = " " if mark == "," and shown.text[match.end() : match.end() + 1].isalpha() else ""
        where = "before" if match[2] else "behind"
        yield mending(shown, match.span(), mark + behind, f"there is a space {where} “{mark}”")


def joined(shown: Flow, source: str) -> Iterator[Remark]:
    """Yield marks that lack the space behind them: "Fieber,Husten", "Ende.Dann", "3.Mai"; not in addresses."""
    if not _TIGHT.search(shown.text):
        return
    for match in _JOINED.finditer(shown.text):
        at, text = match.start(), shown.text
        around = f"{text[max(0, at - _WINDOW) : at].split()[-1]}{text[at : at + _WINDOW].split()[0]}"
        if around not in source and not _ADDRESS.search(around) and not _GENDER.match(text, at):
            message = f"there is no space behind “{match[0]}” in “{around}”"
            yield mending(shown, match.span(), f"{match[0]} ", message)


def in_quotes(shown: Flow) -> Iterator[Remark]:
    """Yield spaces between German quotation marks and what they quote."""
    for match in _IN_QUOTES.finditer(shown.text) if "„" in shown.text or "‚" in shown.text else ():
        mark = match["low"] or match["high"]
        yield mending(shown, match.span(), mark, f"there is a space inside the quotation mark {mark}")


def french(shown: Flow, language: str) -> Iterator[Remark]:
    """Yield high marks and guillemets that lack the no-break space of French."""
    high = FRENCH_HIGH.get(language, ";:!?»")
    for match in _HIGH.finditer(shown.text):
        mark = match[1] or match[2]
        if match[2]:
            yield mending(shown, match.span(), "«\u00a0", "« lacks the no-break space behind it")
        elif mark in high:
            right = _SPACE_BEFORE.get(mark, "\u202f") + mark
            yield mending(shown, match.span(), right, f"{mark} lacks the no-break space before it")
