"""Words that are worth a number, exchanged: "half" – „ganz“, "halved" – „verdoppelt“, "both" – „eine“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.numbers.data_contrary import CLASSES, EXCLUSIVE, HINT
from pipeline.features.remember import Remembered
from pipeline.model import Span

if TYPE_CHECKING:
    from pipeline.checks.numbers.data_contrary import Side as Patterns
    from pipeline.checks.texts import Side


class _Words(NamedTuple):
    says: re.Pattern[str]
    may_say: re.Pattern[str]


def _compiled(patterns: Patterns) -> _Words:
    return _Words(re.compile(patterns.says), re.compile(patterns.may_say))


_HINT = re.compile(HINT)
_PART = re.compile(HINT.replace(r"\b", "").replace("-", ""))
"""What a word of a text has in which there is a hint."""
_CLASSES = {name: (_compiled(english), _compiled(german)) for name, (english, german) in CLASSES.items()}
_EXCLUSIVE = (*EXCLUSIVE, *((other, one) for one, other in EXCLUSIVE))


def _may_hint(word: str) -> bool:
    return _PART.search(word) is not None


_hinting = Remembered(_may_hint)


def contrary(source: Side, target: Side) -> tuple[Span, Span] | None:
    """Return what an English text says and the German says the contrary of, None where there is nothing of the kind."""
    if not any(map(_hinting.__getitem__, source.vocabulary)) or not _HINT.search(source.folded):
        return None
    said = [(name, match) for name, (english, _) in _CLASSES.items() if (match := english.says.search(source.folded))]
    for name, match in said:
        for other in (other for one, other in _EXCLUSIVE if one == name):
            found = _told_instead(name, other, source, target)
            if found:
                return Span(*match.span()), found
    return None


def _told_instead(name: str, other: str, source: Side, target: Side) -> Span | None:
    """Return where the German text says another class, which the English doesn't, and not the one that it does."""
    english, german = _CLASSES[other]
    found = german.says.search(target.folded)
    if not found or english.may_say.search(source.folded) or _CLASSES[name][1].may_say.search(target.folded):
        return None
    return Span(*found.span())
