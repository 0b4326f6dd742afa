"""Quotation marks: those of the language, and each with its partner."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.typography.data_quotes import ALSO, FIRST, LANGUAGES
from pipeline.checks.typography.flow import flow
from pipeline.checks.typography.quotation import QUICK, Mark, Quotation, quotations
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_LONGEST = 300
"""Characters: the two marks of a longer quotation are two remarks."""
_ACCENT = re.compile(r"(?<=[^\W\d_])[´`](?=[^\W\d_])")
_ENGLISH = "“”‘’"


class Marks(NamedTuple):
    """What a language has: pairs of an opening and a closing mark, the proposed ones first."""

    pairs: tuple[tuple[str, str], ...]
    inner: tuple[str, str]
    closers: frozenset[str]


@lru_cache(maxsize=64)
def marks(tag: str) -> Marks:
    """Return the quotation marks of a language (BCP 47 tag); the English ones where it is not known."""
    known = next((each for each in (tag, tag.partition("-")[0].lower()) if each in FIRST), "")
    fours = (FIRST.get(known, _ENGLISH), *ALSO.get(known, ()))
    pairs = tuple((four[at], four[at + 1]) for four in fours for at in (0, 2))
    return Marks(tuple(dict.fromkeys(pairs)), (fours[0][2], fours[0][3]), frozenset(pair[1] for pair in pairs))


def _quotes(texts: Texts) -> Iterator[Remark]:
    if QUICK.search(texts.target.text) is None and "&" not in texts.target.text:
        return
    if texts.target.text == texts.source.text:  # a name or code, or else not translated
        return
    shown, used = flow(texts.target.text), marks(texts.target.language)
    found = quotations(shown.text, used.closers)
    outer = {(pair.opening.text, pair.closing.text): None for pair in found.pairs if _is_outer(pair)}
    first = next((each for each in outer if each in used.pairs), None) if len(outer) > 1 else None
    for pair in found.pairs:
        wanted = first if first and _is_outer(pair) else _wanted(pair, used)
        yield from _wrong(pair, wanted, shown, texts.target.text)
    if found.lone and not _lone(texts.source.text, texts.source.language):
        yield from (_without_partner(mark, shown) for mark in found.lone)
    for match in _ACCENT.finditer(shown.text):
        yield Remark(f"“{match[0]}” is an accent, not an apostrophe: ’", None, shown.span(*match.span()), "’")


def _lone(source: str, language: str) -> list[Mark]:
    return quotations(flow(source).text, marks(language).closers).lone


def _without_partner(mark: Mark, shown: Flow) -> Remark:
    return Remark(f"the quotation mark {mark.text} has no partner", None, shown.span(mark.start, mark.end))


def _is_outer(pair: Quotation) -> bool:
    return pair.opening.is_double and not pair.outer


def _wrong(pair: Quotation, wanted: tuple[str, str], shown: Flow, text: str) -> Iterator[Remark]:
    written = (pair.opening.text, pair.closing.text)
    if wanted == written or pair.opening.end == pair.closing.start:
        return
    places = [shown.span(mark.start, mark.end) for mark in (pair.opening, pair.closing)]
    message = f"quotation marks {written[0]}…{written[1]} instead of {wanted[0]}…{wanted[1]}"
    whole = Span(places[0].start, places[1].end)
    if written[0] != wanted[0] and written[1] != wanted[1] and whole.end - whole.start <= _LONGEST:
        between = text[places[0].end : places[1].start]
        yield Remark(message, None, whole, f"{wanted[0]}{between}{wanted[1]}")
        return
    for place, right, wrong in zip(places, wanted, written, strict=True):
        if right != wrong:
            yield Remark(message, None, place, right)


def _wanted(pair: Quotation, used: Marks) -> tuple[str, str]:
    """Return the marks that belong there: the written ones, or as few others as possible."""
    written = (pair.opening.text, pair.closing.text)
    if pair.outer and written in used.pairs and pair.outer == written[0] and used.inner[0] != written[0]:
        return used.inner
    if written in used.pairs:
        return written
    if pair.outer and pair.opening.is_double:
        return used.inner
    half = next((each for each in used.pairs if each[0] == written[0] or each[1] == written[1]), None)
    return half or next(
        (each for each in used.pairs if Mark(each[0], 0).is_double == pair.opening.is_double), used.pairs[0]
    )


QUOTES = Check(
    "quotes",
    Severity.MINOR,
    "use the quotation marks of the language, in pairs",
    each_text(_quotes),
    (
        Example(Unit("The “sentinel” node", "Der “Wächter”-Lymphknoten"), objects=True),
        Example(Unit('The "sentinel" node', 'Der "Wächter"-Lymphknoten'), objects=True),
        Example(Unit("“Yes” and “no”", "»Ja« und „nein“"), objects=True),
        Example(Unit("A “trigger.”", "Ein „Auslöser."), objects=True),
        Example(Unit("The “sentinel” node", "Der „Wächter“-Lymphknoten"), objects=False),
        Example(Unit("The “sentinel” node", "Der »Wächter«-Lymphknoten"), objects=False),
        Example(Unit("He is 5' 10\" tall.", "Er ist 5' 10\" groß."), objects=False),
        Example(Unit("How's that?", "Wie geht’s?"), objects=False),
    ),
    Coverage(targets=LANGUAGES),
)
