"""The names of units in a language, ready for looking up, and what units measure."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.measures import data_units as data
from pipeline.checks.measures import data_words as said
from pipeline.features import data_units as shared
from pipeline.features.phrases import entries

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipeline.features import Word

_PLURAL_FROM = 3
"""Letters: shorter English names are abbreviations, which have no plural of their own."""


class Vocabulary(NamedTuple):
    """Names of units in a language.

    `symbols` are told apart by case, `names` are lower case; `phrases` are names of several words by their first one,
    longest first. The others are words around units: see `data_units`.
    """

    code: str
    symbols: Mapping[str, str]
    names: Mapping[str, str]
    phrases: Mapping[str, Sequence[tuple[tuple[str, ...], str]]]
    articles: frozenset[str]
    connectors: frozenset[str]
    fillers: frozenset[str]
    every: frozenset[str]
    per: frozenset[str]
    quantifiers: frozenset[str]
    starts: frozenset[str]


@lru_cache
def vocabulary(code: str) -> Vocabulary:
    """Return the vocabulary of English ("en") or German ("de")."""
    rows = [(unit.strip(), name) for unit, name in entries(data.NAMES_EN if code == "en" else data.NAMES_DE)]
    rows += [(unit, f"{name}s") for unit, name in rows if code == "en" and _has_plural(name)]
    symbols = {symbol: unit.strip() for unit, symbol in (*entries(shared.SYMBOLS), *entries(data.MORE_SYMBOLS))}
    if code == "de":
        symbols |= {symbol: unit.strip() for unit, symbol in entries(data.SYMBOLS_DE)}
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for unit, name in rows:
        first, *others = name.split()
        if others:
            phrases.setdefault(first, []).append((tuple(others), unit))
    for choices in phrases.values():
        choices.sort(key=lambda choice: -len(choice[0]))
    names = {name: unit for unit, name in rows if " " not in name}
    return Vocabulary(
        code=code, symbols=symbols, names=names, phrases=phrases, starts=_starts(code),
        articles=_cased(said.ARTICLES[code]), connectors=_cased(said.CONNECTORS[code]),
        fillers=_cased(said.FILLERS[code]), every=_cased(said.EVERY[code]), per=_cased(said.PER[code]),
        quantifiers=_cased(said.QUANTIFIERS[code]),
    )  # fmt: skip


def _cased(words: str) -> frozenset[str]:
    """Return words in lower case and with a capital."""
    return frozenset(words.split()) | frozenset(word.capitalize() for word in words.split())


def _starts(code: str) -> frozenset[str]:
    """Return the first letters of the words that say a number of units without a numeral."""
    numbers = " ".join(said.PREFIXES_DE) if code == "de" else ""
    return frozenset(word[:2] for word in _cased(f"{said.ARTICLES[code]} {said.EVERY[code]} {numbers}"))


def _has_plural(name: str) -> bool:
    return len(name) >= _PLURAL_FROM and not name.endswith("s") and name.replace(" ", "").isalpha()


@lru_cache
def dimensions() -> Mapping[str, tuple[str, Decimal]]:
    """Return what each unit measures, and how much of it."""
    found: dict[str, tuple[str, Decimal]] = {}
    for line in data.DIMENSIONS.strip().splitlines():
        name, _, row = line.partition(": ")
        for item in row.split(", "):
            unit, factor = item.rsplit(" ", 1)
            found[unit] = (name, Decimal(factor))
    return MappingProxyType(found)


def unit_of(words: Sequence[Word], at: int, known: Vocabulary) -> tuple[str, int] | None:
    """Return the unit of measurement that begins at a word, and the place after it; None where there is none."""
    if at >= len(words):
        return None
    text = words[at].text
    low = text.lower()
    for others, unit in known.phrases.get(low, ()):
        if len(words) > at + len(others) and all(
            words[at + n].text.lower() == other for n, other in enumerate(others, 1)
        ):
            return unit, at + 1 + len(others)
    found = known.symbols.get(text) or known.symbols.get(text.replace(".", "")) or known.names.get(_bare(low))
    return (found, at + 1) if found else None


def _bare(word: str) -> str:
    """Return a word without the mark of the genitive ("week's")."""
    return word[:-2] if word.endswith(("'s", "’s")) else word
