"""The languages whose words are known: each one a table of data, compiled when it is first used."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain

from pipeline.features.category import Category
from pipeline.features.lexicon import Deferred, Language, Phrases, Syntax
from pipeline.features.phrases import compile_groups, compile_phrases, entries, tokens
from pipeline.features.shapes import grammar as grammar_of
from pipeline.features.shapes import lemmas, units

Table = tuple[Category, str]


@lru_cache
def language(code: str) -> Language:
    """Return the tables of a language by its primary subtag; empty ones for a language that isn't known."""
    build = {"en": _english, "de": _german}.get(code)
    return build() if build else Language(code, str.lower)


def _english() -> Language:
    from pipeline.features import data_en_drugs, data_en_forms, data_en_inflection, data_en_measures  # noqa: PLC0415 - loaded when needed
    from pipeline.features.english import (  # noqa: PLC0415
        affixes,
        aliases,
        equivalents,
        expansions,
        negated,
        plain,
        separable,
        tables,
        unit_words,
    )
    from pipeline.features.english_pairs import contraries, counterparts, opposites, scales  # noqa: PLC0415
    from pipeline.features.lemma_en import american, lemmatizer  # noqa: PLC0415

    rows = tables()
    words = chain.from_iterable(tokens(phrase) for _, table in rows for _, phrase in entries(table))
    forms = (
        data_en_forms.FUNCTION,
        data_en_forms.IMPERATIVES,
        data_en_forms.NOMINAL,
        data_en_inflection.IRREGULAR.replace(":", ""),
        *unit_words(),
    )
    base = frozenset(american(word.lower()) for word in (*words, *" ".join(forms).split()))
    lemma = lemmatizer(base)
    grammar = grammar_of(data_en_measures, lemma)
    acronyms, denials = frozenset(data_en_forms.ACRONYMS.split()), frozenset(data_en_forms.DENIALS.split())
    return Language(
        code="en",
        lemma=lemma,
        phrases=Deferred(lambda: compile_phrases(rows, lemma, acronyms=acronyms)),
        denials=denials,
        equivalents=Deferred(lambda: compile_groups(equivalents(), lemma)),
        plain=lemmas(plain(), lemma),
        light=frozenset(data_en_forms.LIGHT.split()),
        counterparts=counterparts(),
        antonyms=opposites(data_en_forms.ANTONYMS.strip().replace("\n", "|"), lemma),
        separable=separable(lemma),
        particles=frozenset(particle for _, particle in separable(lemma)),
        denying=tuple(data_en_forms.DENYING.split()),
        scales=scales(),
        contraries=contraries(),
        advising=data_en_forms.ADVISING,
        units=units("en", lemma, grammar),
        grammar=grammar,
        syntax=Syntax(*(frozenset(words.split()) for words in data_en_forms.SYNTAX)),
        function=lemmas(data_en_forms.FUNCTION, lemma),
        expansions=expansions(),
        hyphenated=data_en_forms.HYPHENATED,
        suffixes=data_en_inflection.SUFFIXES,
        special=frozenset((*expansions(), *negated(), *data_en_forms.HYPHENATED)),
        negated=negated(),
        acronyms=acronyms,
        aliases=aliases(),
        opposites=opposites(data_en_forms.OPPOSITES, lemma),
        imperatives=lemmas(data_en_forms.IMPERATIVES, lemma),
        actions=lemmas(data_en_forms.ACTIONS, lemma),
        pointing=lemmas(data_en_forms.POINTING, lemma),
        nominal=lemmas(data_en_forms.NOMINAL, lemma),
        inflections=tuple(data_en_forms.INFLECTIONS.split()),
        adjectival=lemmas(data_en_forms.ADJECTIVAL, lemma),
        affixes=affixes(),
        questions=frozenset(data_en_forms.QUESTIONS.split()),
        stems=tuple(data_en_drugs.STEMS.split()),
        not_drugs=frozenset(data_en_drugs.NOT_DRUGS.split()),
        known=base | frozenset(lemma(word) for word in base),
        complete=True,
    )


@lru_cache
def literal_phrases(code: str) -> Phrases:
    """Return the phrases of a language without those that deny another one ("not dangerous")."""
    known = language(code)
    if code != "en":
        return known.phrases
    from pipeline.features.english import tables  # noqa: PLC0415 - loaded when needed

    return compile_phrases(tables(), known.lemma, acronyms=known.acronyms, denials=known.denials)


def _german() -> Language:
    from pipeline.features import data_de_grammar as data  # noqa: PLC0415 - loaded when needed
    from pipeline.features import data_de_measures, data_en_drugs  # noqa: PLC0415

    categories = (
        "NEGATION MODALITY CERTAINTY QUANTITY COMPARISON ORDER CONDITION WARNING POLARITY POPULATION DIRECTION".split()
    )
    rows = [(Category[name], str(getattr(data, name))) for name in categories]
    grammar = grammar_of(data_de_measures, str.lower)
    return Language(
        code="de",
        lemma=str.lower,
        phrases=Deferred(lambda: compile_phrases([*rows, *_times("de")], str.lower)),
        units=units("de", str.lower, grammar),
        grammar=grammar,
        function=frozenset(data.FUNCTION.split()),
        stems=tuple(data_en_drugs.STEMS.split()),
    )


def _times(code: str) -> list[Table]:
    from pipeline.features import data_units  # noqa: PLC0415 - loaded when needed

    return [(Category.TIME, str(getattr(data_units, f"{code.upper()}_TIMES")))]
