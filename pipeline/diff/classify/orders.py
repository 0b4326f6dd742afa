"""Instructions that only one text has, and small words that were exchanged for their opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.diff.classify.sides import Found, Key, Sides, function_difference, key
from pipeline.features import NUMERIC, Category, Feature, Language
from pipeline.model import Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_MOVING = frozenset((Category.DIRECTION, Category.COMPARISON))


def instructions(found: Sequence[Found], side: Sequence[Feature], language: Language, *, new: bool) -> Iterator[Reason]:
    """Yield the verbs of instructions that only one text has."""
    for one in found:
        said = one.text.split()[0].lower() if one.text else ""
        verb = language.lemma(said)
        if (
            _instructs(verb, one, side, language)
            and not _inflected(said, language)
            and _opens(one, verb, side, language)
        ):
            yield Reason(Category.INSTRUCTION.value, "" if new else one.text, one.text if new else "")


def _instructs(verb: str, found: Found, side: Sequence[Feature], language: Language) -> bool:
    """Say whether a verb may instruct; one that may be a noun does before a determiner ("book a room")."""
    if verb in language.nominal:
        after = side[found.place + 1] if found.place + 1 < len(side) else None
        return after is not None and after.category is Category.FUNCTION and after.value in language.syntax.determiners
    return verb in language.imperatives


def _inflected(word: str, language: Language) -> bool:
    """Say whether a verb has an ending that no instruction has ("looking")."""
    return word.endswith(language.inflections) and word not in language.imperatives


def _opens(found: Found, verb: str, side: Sequence[Feature], language: Language) -> bool:
    """Say whether a verb opens a clause; "cool and dry" are adjectives."""
    before = side[found.place - 1] if found.place else None
    if before is None or before.category is Category.BREAK:
        return True
    if before.category is Category.ORDER and before.value in language.syntax.openers:
        return True
    return (
        before.category is Category.FUNCTION
        and before.value in language.syntax.openers
        and verb not in language.adjectival
    )


def opposites(sides: Sides, language: Language) -> Iterator[Reason]:
    """Yield function words that were exchanged for their opposite ("to" for "from")."""
    lost, gained = function_difference(sides)
    for word in lost:
        other = next((one for one in gained if (word, one) in language.opposites), None)
        if other:
            yield Reason(Category.ORDER.value, word, other)
    yield from _other_ends(sides, language)


def _other_ends(sides: Sides, language: Language) -> Iterator[Reason]:
    """Yield prepositions between a direction and a number that were exchanged ("raised by 5", "raised to 5")."""
    before, after = (dict(_ends(side, language)) for side in (sides.old, sides.new))
    for amount, word in before.items():
        if after.get(amount, word) != word:
            yield Reason(Category.DIRECTION.value, word, after[amount])


def _ends(side: Sequence[Feature], language: Language) -> Iterator[tuple[Key, str]]:
    for index in range(2, len(side)):
        direction, word, amount = side[index - 2 : index + 1]
        if amount.category in NUMERIC and direction.category in _MOVING and word.value in language.syntax.relating:
            yield key(amount), word.value
