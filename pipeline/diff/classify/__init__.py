"""What the change of a text means for its translations: nothing, other words, or other facts and advice."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from pipeline.diff.classify.bounds import loose_denials, same_sentences
from pipeline.diff.classify.compounds import joined
from pipeline.diff.classify.equivalents import leveled
from pipeline.diff.classify.initials import abbreviated
from pipeline.diff.classify.links import changed_links, same_targets
from pipeline.diff.classify.particles import gathered
from pipeline.diff.classify.roles import changed_roles
from pipeline.diff.classify.sameness import same_words
from pipeline.diff.classify.sides import Sides, compare
from pipeline.diff.classify.slips import forgiving
from pipeline.diff.classify.weigh import weigh
from pipeline.features import DENIABLE, Language, Word, combine, literal, read_words, tables, vocabulary
from pipeline.model import Materiality, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["classify"]

_NO_CONCEPTS: Mapping[str, str] = {}
_FORMAT, _WORDING = Verdict(Materiality.FORMAT), Verdict(Materiality.WORDING)


def classify(old: str, new: str, language: str = "en", concepts: Mapping[str, str] = _NO_CONCEPTS) -> Verdict:
    """Return what the change of a unit's text means for its translations.

    `old` and `new` may hold inline markup, also foreign one (HTML, Markdown and wiki links). `concepts` maps terms in
    lower case to concept ids and is added to the built-in vocabulary. `format`: the same words in the same sentences,
    and links to the same addresses; other markup, typography, punctuation or case. `critical`: a number, a negation, a
    drug … differs, or the same ones have changed places; reasons name the two wordings. In doubt a change is critical,
    never less. For a language without tables numbers, links and names with digits count; all other changes are
    `wording`.
    """
    if old == new:
        return _FORMAT
    old, new = normalize("NFC", old), normalize("NFC", new)
    links = changed_links(old, new, tables(language))
    if not links and same_words(old, new, language):
        return _bound(old, new, tables(language))
    reasons = links or _reasons(old, new, language, concepts)
    return Verdict(Materiality.CRITICAL, tuple(dict.fromkeys(reasons))) if reasons else _WORDING


def _bound(old: str, new: str, language: Language) -> Verdict:
    """Return what it means that the same words stand in other markup, or between other marks."""
    if reasons := loose_denials(old, new, language):
        return Verdict(Materiality.CRITICAL, reasons)
    return _FORMAT if same_targets(old, new) and same_sentences(old, new, language) else _WORDING


def _reasons(old: str, new: str, language: str, concepts: Mapping[str, str]) -> tuple[Reason, ...]:
    """Compare two texts, in one order whichever is the old one: a change and its reverse are equally material."""
    if old > new:
        return tuple(Reason(what, after, before) for what, before, after in _reasons(new, old, language, concepts))
    known = tables(language)
    known = forgiving(old, new, known) or known
    extra = vocabulary(known, concepts)
    before, after = _words(old, new, known)

    def sides(language: Language) -> Sides:
        readings = combine(before, old, language, extra), combine(after, new, language, extra)
        return compare(old, new, *readings)

    first = sides(known)
    found = _differences(first, known)
    if found and _denies(first, known):
        return found if _differences(sides(literal(known)), literal(known)) else ()
    return found


def _words(old: str, new: str, language: Language) -> tuple[list[Word], list[Word]]:
    """Return the words of both texts, with those that say the same in other words made the same."""
    before, after = (gathered(read_words(text, language), language) for text in (old, new))
    before, after = abbreviated(before, after)
    before, after = joined(before, after, language), joined(after, before, language)
    return before, leveled(before, after, language)


def _denies(sides: Sides, language: Language) -> bool:
    """Say whether phrases such as "not dangerous", read as a synonym of "safe", may have made a difference."""
    found = (one.text.lower() for one in (*sides.lost, *sides.gained) if one.feature.category in DENIABLE)
    return any(" " in text and any(denial in text for denial in language.denials) for text in found)


def _differences(sides: Sides, language: Language) -> tuple[Reason, ...]:
    return weigh(sides, language) or changed_roles(sides, language)
