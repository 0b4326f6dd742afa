"""Quotes and brackets that open or close alone; doubled marks; missing spaces. For every language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSERS = {"(": ")", "[": "]", "“": "”", "„": "“", "«": "»", "»": "«"}
_ENUMERATOR = re.compile(r"(?:^|(?<=[\s,;]))[A-Za-z0-9]{1,3}\)|[:;]-?\)")
_INCH = re.compile(r"\d[\"”]")
_DOUBLED = re.compile(
    r"(?<=[^\s.])\.\.(?!\.|/)|(?<=[^\s,;:]),,|;;|(?<=\w)::(?!\w)|(?<=\w),\.(?!\d)|(?<=[?!])\.(?![\w.])|(?<=\w):\.(?!\w)"
)
_JOINED = re.compile(
    r"(?<=[a-zäöüßéè]{2})[.!?;:,](?=[A-ZÄÖÜ][a-zäöüß])|(?<=[a-zäöüß]{2}),(?=[a-zäöü]{2})|(?<=[a-zäöü]{2})\)(?=[a-zäöü]{3})"
)
_ADDRESS = re.compile(r"https?:|www\.|@|/")


class Mark(NamedTuple):
    """A flaw at `offset`: the mark concerned."""

    offset: int
    mark: str


def unbalanced(text: str, language: str) -> Iterator[Mark]:
    """Yield quotes and brackets of a block that have no partner in it."""
    numbering = [match.end() - 1 for match in _ENUMERATOR.finditer(text)]
    hidden = [match.end() - 1 for match in _INCH.finditer(text) if text.count('"') % 2]
    stack: list[Mark] = []
    for offset, mark in enumerate(text):
        if mark in '()[]“”„«»"' and offset not in hidden:
            lone = _step(stack, Mark(offset, mark), text, language)
            if lone is not None and offset not in numbering:
                yield lone
    yield from stack


def _step(stack: list[Mark], mark: Mark, text: str, language: str) -> Mark | None:
    """Open or close `mark` on the stack; return it where it closes nothing."""
    partner = next((place for place in range(len(stack) - 1, -1, -1) if _pairs(stack[place].mark, mark.mark)), None)
    if partner is not None and not (mark.mark == '"' and _opens(text, mark.offset)):
        lost = stack[partner + 1 :]
        del stack[partner:]
        stack.extend(lost)
        return None
    if mark.mark in ")]”" or (mark.mark == "“" and language == "de"):
        return mark
    stack.append(mark)
    return None


def _pairs(opening: str, closing: str) -> bool:
    if opening in "([" or closing in ")]":
        return _CLOSERS.get(opening) == closing
    straight = opening == '"' or closing == '"'
    return _CLOSERS[opening] == closing if not straight else opening in '"“„' and closing in '"”“'


def _opens(text: str, offset: int) -> bool:
    """Whether a straight quote can only open: a space before it and a word after it."""
    before, after = text[offset - 1 : offset], text[offset + 1 : offset + 2]
    return (not before or before in " (") and after.isalnum()


def doubled(text: str) -> Iterator[Mark]:
    """Yield marks that stand twice: "time..", ",,", "?."; "...", "?!" and "etc.," are fine."""
    for match in _DOUBLED.finditer(text):
        yield Mark(match.start(), match.group())


def joined(text: str) -> Iterator[Mark]:
    """Yield marks after which a space is missing: "end.Next", "cells,and"; addresses are left alone."""
    for match in _JOINED.finditer(text):
        start, end = text.rfind(" ", 0, match.start()) + 1, text.find(" ", match.end())
        if not _ADDRESS.search(text[start : end if end >= 0 else len(text)]):
            yield Mark(match.end(), match.group())
