"""Which texts of a page are in its language and say something: not the references below it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.features.mask import visible
from pipeline.glossary.candidates.kinds import Kind

if TYPE_CHECKING:
    from pipeline.glossary.candidates.kinds import Grammar

_REFERENCE = re.compile(r"\W{0,9}[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2} [A-Z]{1,3}[,.:]")
"""How a reference begins in the style of medical journals ("Miller AB, …"): a name and initials."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LETTERS = re.compile(r"[^\W\d_]+")


def is_running_text(text: str, grammar: Grammar) -> bool:
    """Whether a unit's text is no reference, and not in another language (by its function words)."""
    plain = visible(text)
    if _REFERENCE.match(plain) and _YEAR.search(plain):
        return False
    words = _LETTERS.findall(plain.lower())
    foreign = sum(word in grammar.foreign for word in words)
    return not foreign or foreign < sum(_is_function(word, grammar) for word in words)


def _is_function(word: str, grammar: Grammar) -> bool:
    return word not in grammar.foreign and grammar.kind(word, "") in {Kind.BREAK, Kind.OF, Kind.DETERMINER}
