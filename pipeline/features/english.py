"""The English tables in the shapes of `pipeline.features.lexicon.Language`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features import data_en_anatomy as anatomy
from pipeline.features import data_en_directions as directions
from pipeline.features import data_en_diseases as diseases
from pipeline.features import data_en_drugs as drugs
from pipeline.features import data_en_forms as forms
from pipeline.features import data_en_grammar as grammar
from pipeline.features import data_en_inflection as inflection
from pipeline.features import data_en_medicine as medicine
from pipeline.features import data_en_people as people
from pipeline.features import data_en_phrases as phrases
from pipeline.features import data_en_plain as plain_words
from pipeline.features import data_en_same_everyday as same_everyday
from pipeline.features import data_en_same_everyday2 as same_everyday2
from pipeline.features import data_en_same_medical as same_medical
from pipeline.features import data_en_same_medical2 as same_medical2
from pipeline.features import data_en_same_phrases as same_phrases
from pipeline.features import data_en_substances as substances
from pipeline.features import data_en_synonyms as synonyms
from pipeline.features import data_units
from pipeline.features.category import Category

if TYPE_CHECKING:
    from collections.abc import Callable


def tables() -> list[tuple[Category, str]]:
    """Return all tables of phrases, those first that win where two have the same phrase."""
    names = "NEGATION MODALITY CERTAINTY QUANTITY COMPARISON ORDER CONDITION".split()
    rows = [(Category[name], str(getattr(grammar, name))) for name in names]
    names = "FREQUENCY WARNING POLARITY ROUTE POPULATION".split()
    rows += [(Category[name], str(getattr(people, name))) for name in names]
    rows += [(Category.DRUG, drugs.GROUPS), (Category.DRUG, drugs.NAMES)]
    rows += [(Category.DRUG, "\n".join(f"{name}: {name}" for name in drugs.LIST.split()))]
    rows += [(Category.TIME, data_units.EN_TIMES), (Category.DIRECTION, directions.DIRECTION)]
    rows += [(Category.CONCEPT, table) for table in _concepts()]
    rows += [(Category.FUNCTION, phrases.PHRASES)]
    rows += [(Category.FUNCTION, _openings()), (Category.NUMBER, grammar.ORDINALS)]
    return [*rows, *((Category.WORD, table) for table in (synonyms.VERBS, synonyms.NOUNS, synonyms.QUALITIES))]


def _concepts() -> tuple[str, ...]:
    treated = (medicine.TREATMENTS, medicine.TESTS, anatomy.ANATOMY, diseases.DISEASES, diseases.SYMPTOMS)
    return (*treated, medicine.PEOPLE, substances.SUBSTANCES, medicine.GENERAL)


def _openings() -> str:
    """Return "it is important to know that" and its like: they announce, and say nothing themselves."""
    qualities, verbs = phrases.OPENING_QUALITIES.split(), phrases.OPENING_VERBS.split(", ")
    openings = [f"be {quality} to {verb}{that}" for quality in qualities for verb in verbs for that in ("", " that")]
    said = [f"it {be} {verb} that" for be in phrases.SAYING for verb in phrases.SAID.split()]
    return "please note: " + ", ".join((*openings, *(f"it {opening}" for opening in openings), *said))


def unit_words() -> list[str]:
    """Return the tables of units as plain text, to know their words."""
    names = (data_units.EN, data_units.EN_TIME, data_units.EN_PERIODS, data_units.EN_MONTHS)
    return [table.replace(":", " ").replace(",", " ") for table in names]


def expansions() -> dict[str, str]:
    """Return contractions and what they stand for."""
    return dict(inflection.CONTRACTIONS)


def negated() -> dict[str, str]:
    """Return words that deny another one, and what they stand for."""
    pairs = (pair.split() for pair in forms.NEGATED.split("|"))
    return {word: f"not {base}" for word, base in pairs}


def aliases() -> dict[str, frozenset[str]]:
    """Return, for values of features, the function words that may stand for them."""
    rows = (row.partition(": ") for row in forms.ALIASES.split("|"))
    return {value: frozenset(words.split()) for value, _, words in rows}


def equivalents() -> str:
    """Return the groups of phrases that say the same, one a line."""
    tables = (same_medical, same_medical2, same_everyday, same_everyday2, same_phrases)
    nouns = same_phrases.POINTED_AT.split()
    pointing = [f"{noun} {place}, following {noun}" for noun in nouns for place in ("below", "underneath")]
    return "\n".join((*(table.GROUPS.strip() for table in tables), *pointing))


def plain() -> str:
    """Return everyday words without medical weight."""
    return f"{plain_words.VERBS} {plain_words.NOUNS} {plain_words.QUALITIES}"


def separable(lemma: Callable[[str], str]) -> frozenset[tuple[str, str]]:
    """Return the pairs of verbs and particles that may stand behind the object."""
    rows = (row.split(": ") for row in forms.SEPARABLE.split("|"))
    return frozenset((lemma(verb), particle) for particle, verbs in rows for verb in verbs.split())


def affixes() -> frozenset[str]:
    """Return the endings within one family of words, the empty one included."""
    return frozenset(("", *forms.AFFIXES_OF_FAMILY.split()))
