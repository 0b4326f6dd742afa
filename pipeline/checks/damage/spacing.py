"""Holes that show in the spacing: a dropped link leaves the spaces and marks that stood around it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.damage import english
from pipeline.checks.damage.classes import is_adjective
from pipeline.checks.damage.languages import FUNCTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_BEFORE_MARK = re.compile(r"(?<=\S) (?=[,;:!?)\]](?![-(|/\w])|\.(?![\w.]))")
_EMPTY = re.compile(r"(?:(?<=\s)|^)(?:\(\s?(?=\))|\[\s?(?=\])|“\s?(?=”)|„\s?(?=“))")
_AFTER_BRACKET = re.compile(r"(?<=[(\[]) (?=\w)|(?<=\s“) (?=\w)")
_STRANDED = re.compile(r"(?<=[\w,] )(?=['’]s\b)")
_SUFFIX = re.compile(r"(?<=[\w,(] )(?=-[a-z]{4,}\b)|(?<=\()(?=-[a-z]{4,}\b)")
_STYLE_COUNT = 4
_LAST_WORD = re.compile(r"[\w'’/-]+$")


class Gap(NamedTuple):
    """A hole before `offset`; `sure` where what stands before it cannot be all."""

    offset: int
    sure: bool


def spaced_marks(texts: Iterable[str]) -> frozenset[str]:
    """Return the marks this page sets off with a space as a matter of style, as French does (` :`)."""
    text = "\n".join(texts)
    return frozenset(
        mark
        for mark in ":;?!"
        if text.count(" " + mark) >= _STYLE_COUNT and 2 * text.count(" " + mark) > text.count(mark)
    )


def gaps(text: str, language: str, styled: frozenset[str] = frozenset()) -> Iterator[Gap]:
    """Yield the holes in a block's text that its spacing shows; marks in `styled` say nothing."""
    for match in _EMPTY.finditer(text):
        yield Gap(match.end(), sure=True)
    for match in _AFTER_BRACKET.finditer(text):
        if not _spaced_bracket(text, match.start()):
            yield Gap(match.start(), sure=True)
    for match in _BEFORE_MARK.finditer(text):
        if text[match.end()] not in styled and not _spaced_closing(text, match.end()):
            yield Gap(match.end(), sure=demands_more(text[: match.start()], language))
    for pattern in (_STRANDED, *([_SUFFIX] if language == "en" else [])):
        yield from (Gap(match.start(), sure=True) for match in pattern.finditer(text))


def _spaced_bracket(text: str, offset: int) -> bool:
    """Whether the bracket that opens before `offset` also closes after a space: "( 71 kB )" is a style."""
    closing = re.search(r"[)\]]", text[offset:])
    return closing is not None and text[offset + closing.start() - 1] == " " and closing.start() > 1


def _spaced_closing(text: str, offset: int) -> bool:
    opening = max(text.rfind("(", 0, offset), text.rfind("[", 0, offset))
    return text[offset] in ")]" and opening >= 0 and (text[opening + 1] == " " or opening + 2 >= offset)


def demands_more(before: str, language: str) -> bool:
    """Whether the last word of `before` cannot end a phrase: a function word, a transitive verb, a comma."""
    word = _LAST_WORD.search(before)
    if word is None:
        return before[-1:] in {",", ";", "(", "[", "„"}
    norm = word.group().lower()
    if language == "en" and (is_adjective(norm) or norm in english.TRANSITIVE | english.TRANSITIVE_FORMS):
        return True
    return norm in FUNCTION_WORDS.get(language, ()) and norm not in _FINAL


_FINAL = frozenset("so it them there you us her here".split())
"""Function words that end sentences often enough."""
