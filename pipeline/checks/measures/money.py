"""Currencies that have changed where no number tells it: "billions of euros" – „Milliarden Dollar“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.measures.data_words import CURRENCY_WORDS
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side, Texts

_FINDERS = {sign: re.compile(words) for sign, words in CURRENCY_WORDS.items()}
HINT = re.compile("|".join(CURRENCY_WORDS.values()))
PARTS = ("€", "eur", "$", "dollar", "usd", "£", "sterling", "gbp", "chf", "franc", "frank", "¥", "yen")
"""One of them is in each name of a currency: a quick look before a close one."""


def exchanged_currency(texts: Texts) -> Iterator[Remark]:
    """Yield a currency of the source text that the translation has another one for, and no other of the source's."""
    folded = texts.source.folded
    if not any(part in folded for part in PARTS) or not HINT.search(folded):
        return
    source, target = _named(texts.source), _named(texts.target)
    if source and target and source.keys().isdisjoint(target):
        ours, theirs = next(iter(source.values())), next(iter(target.values()))
        message = f"“{_text(texts.source, ours)}” has become “{_text(texts.target, theirs)}”"
        yield Remark(message, ours, theirs, severity=Severity.MAJOR)


def _named(side: Side) -> dict[str, Span]:
    found = ((sign, finder.search(side.folded)) for sign, finder in _FINDERS.items())
    return {sign: Span(*match.span()) for sign, match in found if match}


def _text(side: Side, span: Span) -> str:
    return side.text[span.start : span.end]
