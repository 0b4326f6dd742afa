"""Where a term stands in a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.target.blocks import is_blocked
from pipeline.glossary.target.gender import pairs
from pipeline.glossary.target.parted import parted
from pipeline.glossary.target.pattern import Pattern, Shape, Sought
from pipeline.glossary.target.phrases import phrases
from pipeline.glossary.target.spelled import spelled
from pipeline.glossary.target.verb_phrases import loose

if TYPE_CHECKING:
    from pipeline.glossary.target.reading import Place, Reading

_FINDERS = {Shape.PHRASE: phrases, Shape.LOOSE: loose, Shape.PARTED: parted, Shape.PAIR: pairs}


def can_stand(reading: Reading, sought: Sought) -> bool:
    """Return whether a text has the letters of a term: most have not, and need no more looking."""
    letters = reading.letters
    for base in sought.bases:
        if base in letters:
            return True
    return sought.text in reading.shown


def places(reading: Reading, sought: Sought) -> list[Place]:
    """Return where a term stands in a text, in no order."""
    found: list[Place] = []
    if not can_stand(reading, sought):
        return found
    for lemma in sought.lemmas:
        found += reading.places(lemma)
    for pattern in sought.patterns:
        if pattern.shape is Shape.PAIR or _has_parts(reading, pattern):
            found += _FINDERS[pattern.shape](reading, pattern)
    if not found:
        found += spelled(reading, sought.text)
    if sought.term.blocks:
        return [place for place in found if not is_blocked(reading, place, sought.around, sought.nearby)]
    return found


def _has_parts(reading: Reading, pattern: Pattern) -> bool:
    return all(not part.lemmas or any(map(reading.has, part.lemmas)) for part in pattern.parts)


def stands(reading: Reading, sought: Sought) -> bool:
    """Return whether a term is in a text."""
    if not sought.term.blocks and any(map(reading.has, sought.lemmas)):
        return True
    return bool(places(reading, sought))
