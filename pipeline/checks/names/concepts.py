"""Tables of things that have a name in English and in German, and the places where texts name them."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.names import data_acronyms, data_drug_groups, data_pathogens
from pipeline.checks.names.spelling import drug_of
from pipeline.features.remember import Remembered
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

TABLES = {
    "drug group": data_drug_groups.GROUPS,
    "infection": data_pathogens.INFECTIONS,
    "hormone": data_pathogens.HORMONES,
    "blood": data_pathogens.BLOOD,
    "mineral": data_pathogens.MINERALS,
    "acronym": data_acronyms.ACRONYMS,
}
DRUG = "drug"
_INSIDE = 5
"""Beginnings of German words that have so many letters are found inside of compounds too."""
_LONGEST = 60
"""No word is so long."""
_ACRONYM = 3
"""A German form of up to so many letters is a whole word, as one with two capitals is."""


class Meaning(NamedTuple):
    """What a word may stand for, if the words in `rest` follow (in German: words that begin so)."""

    rest: tuple[str, ...]
    kind: str
    concept: str


class Hit(NamedTuple):
    """A place that names a thing, and what it may be."""

    concepts: frozenset[str]
    text: str
    span: Span


Table = dict[str, list[Meaning]]


def _lines() -> Iterator[tuple[str, str, str, str]]:
    for kind, table in TABLES.items():
        for line in table.strip().replace(",\n    ", ", ").splitlines():
            concept, _, forms = line.partition(": ")
            english, _, german = forms.partition(" = ")
            yield kind, concept, english, german


def _english_table() -> Table:
    found: Table = {}
    for kind, concept, english, _ in _lines():
        for form in english.split(", "):
            first, *rest = form.replace("-", " ").replace("&", " & ").split()
            found.setdefault(first, []).append(Meaning(tuple(rest), kind, concept))
    return found


def _german_tables() -> tuple[Table, Table]:
    """Return the forms that are whole words, and the beginnings of words in lower case."""
    whole: Table = {}
    begun: Table = {}
    for kind, concept, _, german in _lines():
        for form in german.split(", "):
            first, *rest = form.lstrip("!").replace("-", " ").split()
            exact = form.startswith("!") or len(first) <= _ACRONYM or sum(map(str.isupper, first)) > 1
            table, key = (whole, first) if exact else (begun, first.lower())
            table.setdefault(key, []).append(Meaning(tuple(map(str.lower, rest)), kind, concept))
    return whole, begun


_ENGLISH = _english_table()
_WHOLE, _BEGUN = _german_tables()
_LENGTHS = sorted({len(stem) for stem in _BEGUN})


@lru_cache(maxsize=1 << 15)
def _of_english(word: str) -> tuple[Meaning, ...]:
    if len(word) >= _LONGEST:
        return ()
    low = word.lower()
    forms = dict.fromkeys((word, word.removesuffix("s"), low, low.removesuffix("s"), low.removesuffix("es")))
    if not word.isupper() and not word.islower() and not word.istitle():
        forms = dict.fromkeys((word,))
    found = [meaning for form in forms for meaning in _ENGLISH.get(form, ())]
    return _with_drug(word, found)


@lru_cache(maxsize=1 << 15)
def _of_german(word: str) -> tuple[Meaning, ...]:
    if len(word) >= _LONGEST:
        return ()
    low = word.lower()
    found = [*_WHOLE.get(word, ()), *_WHOLE.get(word.removesuffix("s"), ())]
    for start in range(max(1, len(low) - _INSIDE + 1)):
        for length in _LENGTHS:
            if start == 0 or length >= _INSIDE:
                found += _BEGUN.get(low[start : start + length], ()) if start + length <= len(low) else ()
    return _with_drug(word, found)


_english_words, _german_words = Remembered(_of_english), Remembered(_of_german)


def _with_drug(word: str, found: list[Meaning]) -> tuple[Meaning, ...]:
    drug = drug_of(word)
    return (*found, Meaning((), DRUG, drug)) if drug else tuple(found)


def meanings_of(acronym: str) -> frozenset[str]:
    """Return what an acronym may stand for in English or in German."""
    found = (*_of_english(acronym), *_WHOLE.get(acronym, ()))
    return frozenset(meaning.concept for meaning in found if meaning.kind == "acronym" and not meaning.rest)


@lru_cache(maxsize=512)
def german_acronyms(concept: str) -> frozenset[str]:
    """Return the German acronyms of a concept."""
    return frozenset(
        form
        for form, meanings in _WHOLE.items()
        if sum(map(str.isupper, form)) > 1 and any(m.kind == "acronym" and m.concept == concept for m in meanings)
    )


@lru_cache(maxsize=8)
def hits(side: Side) -> Mapping[str, Sequence[Hit]]:
    """Return the places that name things, by kind, in order."""
    found: dict[str, list[Hit]] = {}
    is_english = side.language.startswith("en")
    lookup = _english_words if is_english else _german_words
    words = side.words
    for at, meanings in [each for each in enumerate(map(lookup.__getitem__, side.spoken)) if each[1]]:
        _add(found, [m for m in meanings if not m.rest or _follows(words, at, m, exact=is_english)], words[at])
    return found


def _follows(words: Sequence[Word], at: int, meaning: Meaning, *, exact: bool) -> bool:
    texts = [word.text.lower() for word in words[at + 1 : at + 1 + len(meaning.rest)]]
    if len(texts) < len(meaning.rest):
        return False
    if exact:
        return all(text in (want.lower(), want.lower() + "s") for text, want in zip(texts, meaning.rest, strict=True))
    return all(text.startswith(want) for text, want in zip(texts, meaning.rest, strict=True))


def _add(found: dict[str, list[Hit]], meanings: list[Meaning], word: Word) -> None:
    for kind in dict.fromkeys(meaning.kind for meaning in meanings):
        concepts = frozenset(meaning.concept for meaning in meanings if meaning.kind == kind)
        found.setdefault(kind, []).append(Hit(concepts, word.text, Span(word.start, word.end)))


class Exchange(NamedTuple):
    """What only the source names and what only the target names instead; not `sure` where the source's is there too."""

    gone: Hit
    come: Hit
    sure: bool


def exchanged(source: Sequence[Hit], target: Sequence[Hit]) -> Iterator[Exchange]:
    """Yield what is exchanged: named in the source and not in the target, or less often while another is named."""
    missing, extra = differences(source, target)
    if missing and extra:
        yield from (Exchange(gone, extra[min(at, len(extra) - 1)], sure=True) for at, gone in enumerate(missing))
    elif extra and len(source) == len(target):
        counts = Counter(hit.concepts for hit in target)
        wanted = Counter(hit.concepts for hit in source)
        gone = next((hit for hit in source if wanted[hit.concepts] > counts[hit.concepts]), None)
        if gone:
            yield Exchange(gone, extra[0], sure=False)


def differences(source: Sequence[Hit], target: Sequence[Hit]) -> tuple[list[Hit], list[Hit]]:
    """Return what only the source names and what only the target names, each thing once."""
    return _only(source, target), _only(target, source)


def _only(ones: Sequence[Hit], others: Sequence[Hit]) -> list[Hit]:
    known = frozenset().union(*(hit.concepts for hit in others))
    return list({hit.concepts: hit for hit in reversed(ones) if not hit.concepts & known}.values())[::-1]
