"""Links that have changed places: each stands around the words of the other one."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.names.partners import partners
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.checks.markup.elements import Element
    from pipeline.checks.texts import Side, Texts

_MOST = 12
"""Links of a text that are looked at."""
_ENOUGH = 2
"""So many words in the wrong link leave no doubt."""


def exchanged(texts: Texts, wanted: Sequence[Element], given: Sequence[Element]) -> Iterator[Remark]:
    """Yield two links whose words stand in the place of the other in the translation, and none as in the source."""
    ours, theirs = _links(wanted), _links(given)
    shared = [key for key in ours if key in theirs][:_MOST]
    if len(shared) < 2 or [key for key in theirs if key in shared][:_MOST] == shared:  # noqa: PLR2004
        return
    found = _votes(texts, ours, theirs)
    for one, other in combinations(shared, 2):
        wrong = found[one, other] + found[other, one]
        if wrong and not found[one, one] and not found[other, other]:
            message = f"{_tag(texts.target, theirs[one])} and {_tag(texts.target, theirs[other])} have changed places"
            severity = None if wrong >= _ENOUGH else Severity.MINOR
            yield Remark(message, ours[one][0].span, theirs[one][0].span, severity=severity)
            return


def _links(tags: Sequence[Element]) -> dict[str, tuple[Element, Element]]:
    """Return the opening and the closing tag of each link that leads to a place of its own, in order."""
    found: dict[str, tuple[Element, Element]] = {}
    opened: list[Element] = []
    keys = Counter(_key(tag) for tag in tags if tag.name == "a" and tag.opens)
    for tag in tags:
        if tag.name == "a" and tag.opens:
            opened.append(tag)
        elif tag.name == "a" and tag.closes and opened and keys[_key(opened[-1])] == 1:
            found[_key(opened[-1])] = opened[-1], tag
    return found


def _key(tag: Element) -> str:
    return " ".join(f"{name}={value}" for name, value in tag.attributes if name in ("id", "href"))


def _votes(
    texts: Texts, ours: Mapping[str, tuple[Element, Element]], theirs: Mapping[str, tuple[Element, Element]]
) -> Counter[tuple[str, str]]:
    """Return how many words stand in one link of the source and have their translation in another one."""
    english, german = texts.source.words, texts.target.words
    votes: Counter[tuple[str, str]] = Counter()
    for each in partners(english, german):
        here, there = _around(ours, english[each.source].start), _around(theirs, german[each.target].start)
        if here and there:
            votes[here, there] += 1
    return votes


def _around(links: Mapping[str, tuple[Element, Element]], at: int) -> str:
    return next((key for key, (first, last) in links.items() if first.span.end <= at < last.span.start), "")


def _tag(side: Side, link: tuple[Element, Element]) -> str:
    return side.text[slice(*Span(*link[0].span))]
