"""Digits with separators that the target language doesn't write so: who reads them, reads another number."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers import data_de, data_en
from pipeline.checks.numbers.notation import WRITTEN, notation, value_of
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from pipeline.checks.numbers.mention import Mention
    from pipeline.checks.texts import Side


class Token(NamedTuple):
    """Digits with separators, as the text's own language reads them and as the other one does; None: not at all.

    `is_name` says that they are no decimal number anywhere: a version, a section, a time of day.
    """

    span: Span
    written: str
    own: Decimal | None
    foreign: Decimal | None
    is_name: bool


_BEFORE = re.compile(
    r"(?:(?P<word>[^\W\d_]+)\.?[\s\u00a0(]{0,2}|[§+v][\s\u00a0]?)"
    r"(?:[\d.]+(?:,|,?\s(?:and|und|or|oder|to|bis)|-|–)\s?){0,3}$"
)
_REACH, _LONGEST = 40, 40
_MOST = 2000
"""So many numbers of a text are looked at."""
_CLOCK = re.compile(r"\s?(?:Uhr|[ap]\.?m\b|h\b(?=\s*$))")
_DOI = re.compile(r"10\.\d{4,9}/")
_VERSIONS = data_en.VERSIONS | data_de.VERSIONS


def tokens(side: Side, other: str) -> Iterator[Token]:
    """Yield the digits with separators in a text; `other` is the other text's language."""
    own, foreign = notation(side.language), notation(other)
    for match in islice(WRITTEN.finditer(side.plain), _MOST):
        written = match[0]
        if len(written) > _LONGEST or side.plain[match.end() : match.end() + 1].isalpha():
            continue
        is_name = _is_name(side.plain, *match.span())
        yield Token(Span(*match.span()), written, value_of(written, own), value_of(written, foreign), is_name)


def _is_name(text: str, start: int, end: int) -> bool:
    """Say whether the digits are a version, a section, a telephone number, a DOI or a time of day."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    word = before["word"] if before else ""
    is_version = before and (word is None or word.lower() in _VERSIONS)
    return bool(is_version or _CLOCK.match(text, end) or _DOI.match(text, start))


def explained(
    source: Side, left: Sequence[Mention], target: Side, right: Sequence[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """Leave out the numbers of tokens that mean a number of the other text, whatever language reads them."""
    ours, theirs = list(left), list(right)
    for token in tokens(target, source.language):
        ours, theirs = _without(token, ours, theirs, source, is_target=True)
    for token in tokens(source, target.language):
        theirs, ours = _without(token, theirs, ours, target, is_target=False)
    return ours, theirs


def _without(
    token: Token, others: list[Mention], own: list[Mention], other: Side, *, is_target: bool
) -> tuple[list[Mention], list[Mention]]:
    """Take out a token, and the number of the other text that it means."""
    start, end = token.span
    inside = [one for one in own if start <= one.span.start < end]
    if token.is_name:
        twin = re.search(rf"(?<![\w.,]){re.escape(token.written)}(?![.,]?\d)", other.plain)
        met = [one for one in others if twin and twin.start() <= one.span.start < twin.end()]
        found = twin is not None
    else:
        values = {token.own, token.foreign} if is_target or _is_misused(token) else {token.own}
        met = [one for one in others if not values.isdisjoint(one.values)][:1]
        found = bool(met)
    if not found:
        return others, own
    return [one for one in others if one not in met], [one for one in own if one not in inside]


def _is_misused(token: Token) -> bool:
    """Say whether a source text seems not to write in its own notation: "€5.000"."""
    return token.foreign is not None and (token.own is None or token.own < token.foreign)
