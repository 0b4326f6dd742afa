"""The languages that terms are extracted from, and how far each is covered."""

from __future__ import annotations

from functools import cache, lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from pipeline.glossary.candidates import english
from pipeline.glossary.candidates.data_functions import FUNCTION
from pipeline.glossary.candidates.kinds import Grammar, Kind
from pipeline.glossary.stems import stemmer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


_SHORTEST_FOREIGN = 3
"""Letters of a function word that tells another language."""
_KEEP_CASE = frozenset(("de", "lb"))
"""Languages that write all nouns with a capital."""


@cache
def grammar_of(language: str) -> Grammar:
    """Return the grammar of a language (BCP 47 tag); an unknown one has words only."""
    code = language.partition("-")[0].lower()
    if code == "en":
        grammar = english.grammar()
        return grammar._replace(foreign=_foreign(code) - grammar.general.keys() - english.words())
    function = frozenset(FUNCTION.get(code, "").split())

    def kind(word: str, before: str) -> Kind:  # noqa: ARG001 - English looks at it
        return Kind.BREAK if word in function or word.isdigit() else Kind.NOUN

    foreign = _foreign(code) if function else frozenset()
    general: Mapping[str, float] = MappingProxyType({})
    return Grammar(kind, _stem(code), str, general, foreign=foreign, keeps_case=code in _KEEP_CASE)


def _foreign(code: str) -> frozenset[str]:
    """Return the function words of the other languages, but short ones, which may be anything."""
    own = FUNCTION.get(code, "").split()
    others = (word for other, words in FUNCTION.items() if other != code for word in words.split())
    return frozenset(word for word in others if len(word) >= _SHORTEST_FOREIGN).difference(own)


def _stem(code: str) -> Callable[[str], str]:
    stem = stemmer(code)
    if stem is None:
        return str

    @lru_cache(maxsize=2**16)
    def stem_of_parts(word: str) -> str:
        return " ".join(stem(part) for part in word.split("-") if part)

    return stem_of_parts


def coverage(language: str) -> str:
    """Return in one sentence what is covered for a language, and what is missing."""
    code = language.partition("-")[0].lower()
    if code == "en":
        return _ENGLISH
    forms = "word forms meet by their Snowball stems" if stemmer(code) else "word forms don't meet for want of stems"
    rest = "there is no list of common words to weigh against, and a term stands in its most frequent form."
    if code in FUNCTION:
        return f"{code}: phrases are all words between function words, {forms}; {rest}"
    return f"{code}: phrases are all words between punctuation marks, function words among them, {forms}; {rest}"


_ENGLISH = (
    "en: noun phrases by closed lists and endings, without a tagger, forms meet in their singular, and general English "
    'weighs against them; names with other small words than "of" ("Centre for Disease Control") are found in parts.'
)
