"""The languages whose words are known: each one a table of data, compiled when it is first used."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING

from pipeline.features.category import Category
from pipeline.features.lexicon import Grammar, Language, Phrases, Syntax, Units, compile_phrases, entries, tokens

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

Table = tuple[Category, str]


@lru_cache
def language(code: str) -> Language:
    """Return the tables of a language by its primary subtag; empty ones for a language that isn't known."""
    build = {"en": _english, "de": _german}.get(code)
    return build() if build else Language(code, str.lower)


def _english() -> Language:
    from pipeline.features import data_en_drugs, data_en_forms, data_en_inflection, data_en_measures  # noqa: PLC0415 - loaded when needed
    from pipeline.features.english import affixes, aliases, expansions, negated, opposites, tables, unit_words  # noqa: PLC0415
    from pipeline.features.lemma_en import american, lemmatizer  # noqa: PLC0415

    rows = tables()
    words = chain.from_iterable(tokens(phrase) for _, table in rows for _, phrase in entries(table))
    forms = (
        data_en_forms.FUNCTION,
        data_en_forms.IMPERATIVES,
        data_en_inflection.IRREGULAR.replace(":", ""),
        *unit_words(),
    )
    base = frozenset(american(word.lower()) for word in (*words, *" ".join(forms).split()))
    lemma = lemmatizer(base)
    grammar = _grammar(data_en_measures, lemma)
    acronyms, denials = frozenset(data_en_forms.ACRONYMS.split()), frozenset(data_en_forms.DENIALS.split())
    return Language(
        code="en",
        lemma=lemma,
        phrases=compile_phrases(rows, lemma, acronyms=acronyms),
        literal=compile_phrases(rows, lemma, acronyms=acronyms, denials=denials),
        denials=denials,
        units=_units("en", lemma, grammar),
        grammar=grammar,
        syntax=Syntax(*(frozenset(words.split()) for words in data_en_forms.SYNTAX)),
        function=_lemmas(data_en_forms.FUNCTION, lemma),
        expansions=expansions(),
        hyphenated=data_en_forms.HYPHENATED,
        suffixes=data_en_inflection.SUFFIXES,
        special=frozenset((*expansions(), *negated(), *data_en_forms.HYPHENATED)),
        negated=negated(),
        acronyms=acronyms,
        aliases=aliases(),
        opposites=opposites(lemma),
        imperatives=_lemmas(data_en_forms.IMPERATIVES, lemma),
        adjectival=_lemmas(data_en_forms.ADJECTIVAL, lemma),
        affixes=affixes(),
        questions=frozenset(data_en_forms.QUESTIONS.split()),
        stems=tuple(data_en_drugs.STEMS.split()),
        not_drugs=frozenset(data_en_drugs.NOT_DRUGS.split()),
        known=base | frozenset(lemma(word) for word in base),
        complete=True,
    )


def _german() -> Language:
    from pipeline.features import data_de_grammar as data  # noqa: PLC0415 - loaded when needed
    from pipeline.features import data_de_measures, data_en_drugs  # noqa: PLC0415

    categories = (
        "NEGATION MODALITY CERTAINTY QUANTITY COMPARISON ORDER CONDITION WARNING POLARITY POPULATION DIRECTION".split()
    )
    rows = [(Category[name], str(getattr(data, name))) for name in categories]
    phrases = compile_phrases([*rows, *_times("de")], str.lower)
    grammar = _grammar(data_de_measures, str.lower)
    return Language(
        code="de",
        lemma=str.lower,
        phrases=phrases,
        literal=phrases,
        units=_units("de", str.lower, grammar),
        grammar=grammar,
        function=frozenset(data.FUNCTION.split()),
        stems=tuple(data_en_drugs.STEMS.split()),
    )


def _lemmas(words: str, lemma: Callable[[str], str]) -> frozenset[str]:
    return frozenset(lemma(word) for word in words.split())


def _times(code: str) -> list[Table]:
    from pipeline.features import data_units  # noqa: PLC0415 - loaded when needed

    return [(Category.TIME, str(getattr(data_units, f"{code.upper()}_TIMES")))]


def _units(code: str, lemma: Callable[[str], str], openers: Grammar) -> Units:
    from pipeline.features import data_units as data  # noqa: PLC0415 - loaded when needed

    name = code.upper()

    def compiled(table: str) -> Phrases:
        return compile_phrases([(Category.UNIT, str(getattr(data, table)))], lemma)

    months = {
        lemma(word): number
        for number, words in enumerate(str(getattr(data, f"{name}_MONTHS")).split(", "), start=1)
        for word in words.split()
    }
    symbols = {symbol: value for value, symbol in entries(data.SYMBOLS)}
    names, times, periods = compiled(name), compiled(f"{name}_TIME"), compiled(f"{name}_PERIODS")
    starts = frozenset((*times, *periods, *months, *openers.every, *openers.articles))
    return Units(symbols, names, times, periods, months, starts)


def _grammar(module: ModuleType, lemma: Callable[[str], str]) -> Grammar:
    def words(name: str) -> frozenset[str]:
        return _lemmas(str(getattr(module, name)), lemma)

    def phrases(name: str) -> tuple[tuple[str, ...], ...]:
        rows = [tuple(lemma(word) for word in row.split()) for row in str(getattr(module, name)).split("|")]
        return tuple(sorted(rows, key=lambda row: -len(row)))

    return Grammar(
        to=words("TO"), between=words("BETWEEN"), ratio=phrases("RATIO"), every=words("EVERY"), other=words("OTHER"),
        articles=words("ARTICLES"), per=words("PER"), times=words("TIMES"), spans=words("SPANS"),
        percent=phrases("PERCENT"), stages=words("STAGES"), both=words("BOTH"), either=words("EITHER"),
        divided=words("DIVIDED"), adverbs=words("ADVERBS"), multiplied=tuple(str(module.MULTIPLIED).split()),
        clock=dict(module.CLOCK), verbal_months=words("VERBAL_MONTHS"), ordinals=words("ORDINALS"),
    )  # fmt: skip
