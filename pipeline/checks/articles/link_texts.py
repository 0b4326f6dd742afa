"""Links that don't say where they lead, or say the same of different places."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.articles.addresses import place_of
from pipeline.checks.articles.data_link_texts import VAGUE
from pipeline.checks.articles.facts import ArticleFacts, Flaw, Reference
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile(r"^\W+|\W+$")
_NAME_IT = "name what is there: people who hear the links of a page one by one hear nothing else"


def link_texts(facts: ArticleFacts, language: str) -> Iterator[Flaw]:
    """Yield the links without a text, with one that says nothing, and those that share one and lead elsewhere."""
    vague = VAGUE.get(language.partition("-")[0].lower(), frozenset())
    seen: dict[str, tuple[str, str]] = {}
    for link in facts.references:
        if link.text is None:
            continue
        text = _MARKS.sub("", link.text.casefold()) if len(link.text) < _LONG else link.text
        if not link.text:
            yield _flaw(link, "the link has no text")
        elif text in vague:
            yield _flaw(link, f"“{link.text}” does not say where the link leads")
        elif any(map(str.isalpha, text)):
            yield from _elsewhere(link, text, facts, seen)


_LONG = 500


def _elsewhere(link: Reference, text: str, facts: ArticleFacts, seen: dict[str, tuple[str, str]]) -> Iterator[Flaw]:
    place = place_of(link.target, facts.file)
    known, first = seen.setdefault(text, (place, link.target))
    if known != place:
        message = (
            f"the text “{_short(link.text or '')}” leads to {_short(link.target)} here and to {_short(first)} above"
        )
        yield Flaw(link.span, "link-text", Severity.MINOR, message, "give links to different places different texts")


def _flaw(link: Reference, message: str) -> Flaw:
    return Flaw(link.span, "link-text", Severity.MINOR, message, _NAME_IT)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


_SHOWN = 80
