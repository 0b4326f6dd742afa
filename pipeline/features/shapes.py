"""Units and words around numbers of a language, from its tables."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.features.category import Category
from pipeline.features.lexicon import Grammar, Phrases, Units
from pipeline.features.phrases import compile_phrases, entries

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType


def lemmas(words: str, lemma: Callable[[str], str]) -> frozenset[str]:
    """Return the base forms of words."""
    return frozenset(lemma(word) for word in words.split())


def units(code: str, lemma: Callable[[str], str], openers: Grammar) -> Units:
    """Return the units of a language; `openers` are the words that may stand before one."""
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


def grammar(module: ModuleType, lemma: Callable[[str], str]) -> Grammar:
    """Return the words around numbers from a module with one plain constant for each kind."""

    def words(name: str) -> frozenset[str]:
        return lemmas(str(getattr(module, name)), lemma)

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
