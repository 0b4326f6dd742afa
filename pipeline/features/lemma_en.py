"""Base forms of English words, American spelling."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.features import data_en_inflection as forms

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BRITISH = (
    (re.compile(r"(?<=[a-z]{3})our(?=$|s$|ed$|ing$|al$|ally$|able$|less$|ful$|ite$)"), "or"),
    (re.compile(r"is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)"), "iz"),
    (re.compile(r"ys(?=(?:e|es|ed|er|ing)$)"), "yz"),
    (re.compile(r"(?<=[a-z])[ao]e(?=[a-z]{2}|a$)"), "e"),
    (re.compile(r"^[ao]e(?=[a-z]{4})"), "e"),
    (re.compile(r"(?<=[bt])re(?=s?$)(?<!tore)(?<!ture)"), "er"),
    (re.compile(r"ogue(?=s?$)"), "og"),
    (re.compile(r"ph(?=ate|ur)"), "f"),
    (re.compile(r"([a-z]{2})ll(?=(?:ed|ing|er|ers|or|ors)$)"), r"\1l"),
)
_SUSPECT = re.compile(r"our|is|ys|[ao]e|[bt]re|ogue|ph|ll")
_SHORT = 4
_DOUBLED = re.compile(r"([bdfgklmnprtvz])\1$")


@lru_cache
def _irregular() -> dict[str, str]:
    lines = (line.partition(": ") for line in forms.IRREGULAR.strip().splitlines())
    return {form: base for base, _, rest in lines for form in rest.split() if " " not in base}


def american(word: str) -> str:
    """Return a lower-case word in one of its spellings, the same for both ("tumour" and "tumor")."""
    if len(word) <= _SHORT or not _SUSPECT.search(word):
        return word
    for pattern, replacement in _BRITISH:
        word = pattern.sub(replacement, word)
    return word


def lemmatizer(known: frozenset[str]) -> Callable[[str], str]:
    """Return a function from a lower-case word to its base form; `known` are base forms in American spelling."""
    irregular, keep = _irregular(), frozenset(forms.KEEP.split())

    @lru_cache(maxsize=65536)
    def lemma(word: str) -> str:
        if word in irregular:
            return american(irregular[word])
        plain = american(word)
        if plain in keep or len(plain) < _SHORT:
            return plain
        candidates = tuple(_candidates(plain))
        return next(
            (form for form in candidates if form in known), plain if plain in known else _stem(candidates, plain)
        )

    return lemma


def _stem(candidates: tuple[str, ...], word: str) -> str:
    """Return the likeliest base form of a word that is in no table."""
    return next((form for form in candidates if len(form) >= _SHORT), word)


def _candidates(word: str) -> Iterator[str]:
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        if word.endswith("ies"):
            yield word[:-3] + "y"
        yield word[:-1]
        if word.endswith("es"):
            yield word[:-2]
    elif word.endswith("ied"):
        yield word[:-3] + "y"
    elif word.endswith("ed"):
        yield from _verb(word[:-2])
    elif word.endswith("ing") and len(word) > _SHORT + 1:
        yield from _verb(word[:-3])


def _verb(stem: str) -> Iterator[str]:
    yield stem + "e"
    if _DOUBLED.search(stem):
        yield stem[:-1]
    yield stem
