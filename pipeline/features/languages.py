"""The languages whose words are known: each one a table of data, compiled when it is first used."""

from __future__ import annotations

from functools import lru_cache
from itertools import chain
from types import ModuleType
from typing import TYPE_CHECKING

from pipeline.features.category import Category
from pipeline.features.lexicon import Grammar, Language, Units, compile_phrases, entries, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

Table = tuple[Category, str]
_NONE: frozenset[str] = frozenset()


@lru_cache
def language(code: str) -> Language:
    """Return the tables of a language by its primary subtag; empty ones for a language that isn't known."""
    build = {"en": _english, "de": _german}.get(code)
    return build() if build else _unknown(code)


def _english() -> Language:
    from pipeline.features import data_en_drugs, data_en_forms, data_en_measures  # noqa: PLC0415 - loaded when needed
    from pipeline.features.english import affixes, aliases, expansions, negated, opposites, tables, unit_words  # noqa: PLC0415
    from pipeline.features.lemma_en import american, lemmatizer  # noqa: PLC0415

    rows = tables()
    words = chain.from_iterable(tokens(phrase) for _, table in rows for _, phrase in entries(table))
    forms = (data_en_forms.FUNCTION, data_en_forms.IMPERATIVES, data_en_forms.IRREGULAR.replace(":", ""), *unit_words())
    base = frozenset(american(word.lower()) for word in (*words, *" ".join(forms).split()))
    lemma = lemmatizer(base)
    grammar = _grammar(data_en_measures, lemma)
    return Language(
        code="en",
        lemma=lemma,
        phrases=compile_phrases(rows, lemma, acronyms=frozenset(data_en_forms.ACRONYMS.split())),
        units=_units("en", lemma, grammar),
        grammar=grammar,
        function=_lemmas(data_en_forms.FUNCTION, lemma),
        expansions=expansions(),
        hyphenated=data_en_forms.HYPHENATED,
        negated=negated(lemma),
        acronyms=frozenset(data_en_forms.ACRONYMS.split()),
        aliases=aliases(),
        opposites=opposites(lemma),
        imperatives=_lemmas(data_en_forms.IMPERATIVES, lemma),
        affixes=affixes(),
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
    plain, grammar = _unknown("de"), _grammar(data_de_measures, str.lower)
    return plain._replace(
        phrases=compile_phrases([*rows, *_times("de")], str.lower),
        units=_units("de", str.lower, grammar),
        grammar=grammar,
        function=frozenset(data.FUNCTION.split()),
        stems=tuple(data_en_drugs.STEMS.split()),
    )


def _unknown(code: str) -> Language:
    nothing = Units({}, {}, {}, {}, {}, _NONE)
    empty = Grammar(*[_NONE] * 2, (), *[_NONE] * 6, (), _NONE, ())  # type: ignore[arg-type]
    return Language(
        code, str.lower, {}, nothing, empty, _NONE, {}, {}, {}, _NONE, {}, _NONE, _NONE, _NONE, (), _NONE, _NONE, complete=False
    )


def _lemmas(words: str, lemma: Callable[[str], str]) -> frozenset[str]:
    return frozenset(lemma(word) for word in words.split())


def _times(code: str) -> list[Table]:
    from pipeline.features import data_units  # noqa: PLC0415 - loaded when needed

    return [(Category.TIME, str(getattr(data_units, f"{code.upper()}_TIMES")))]


def _units(code: str, lemma: Callable[[str], str], openers: Grammar) -> Units:
    from pipeline.features import data_units as data  # noqa: PLC0415 - loaded when needed

    name = code.upper()

    def compiled(table: str) -> dict[str, tuple[object, ...]]:
        return compile_phrases([(Category.UNIT, str(getattr(data, table)))], lemma)  # type: ignore[return-value]

    months = {
        lemma(word): number
        for number, words in enumerate(str(getattr(data, f"{name}_MONTHS")).split(", "), start=1)
        for word in words.split()
    }
    symbols = {symbol: value for value, symbol in entries(data.SYMBOLS)}
    names, times, periods = compiled(name), compiled(f"{name}_TIME"), compiled(f"{name}_PERIODS")
    starts = frozenset((*times, *periods, *months, *openers.every, *openers.articles))
    return Units(symbols, names, times, periods, months, starts)  # type: ignore[arg-type]


def _grammar(module: ModuleType, lemma: Callable[[str], str]) -> Grammar:
    def words(name: str) -> frozenset[str]:
        return _lemmas(str(getattr(module, name)), lemma)

    def phrases(name: str) -> tuple[tuple[str, ...], ...]:
        rows = [tuple(lemma(word) for word in row.split()) for row in str(getattr(module, name)).split("|")]
        return tuple(sorted(rows, key=lambda row: -len(row)))

    return Grammar(
        words("TO"), words("BETWEEN"), phrases("RATIO"), words("EVERY"), words("OTHER"), words("ARTICLES"),
        words("PER"), words("TIMES"), words("SPANS"), phrases("PERCENT"), words("STAGES"),
        tuple(str(module.POSSESSIVES).split()),
    )  # fmt: skip
