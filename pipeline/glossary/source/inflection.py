"""What an English word may be a form of. Where a form is ambiguous, all answers are given."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from pipeline.features import data_en_inflection as verbs
from pipeline.glossary.source import data_en_plurals as data

_NO_PLURAL = ("ss", "us", "is", "'s")
_SIBILANT = ("ses", "xes", "zes", "ches", "shes", "oes")
_SHORT = 3
_DOUBLED = re.compile(r"([bdfgklmnprtvz])\1$")


@lru_cache(maxsize=2**14)
def singulars(word: str) -> tuple[str, ...]:
    """Return what a word (lower case, American spelling) may be the plural of: itself where it looks like none."""
    if word in data.IRREGULAR:
        return (data.IRREGULAR[word],)
    if word.endswith("men") and word not in data.NOT_MEN and len(word) > _SHORT:
        return (word[:-2] + "an",)
    if word.endswith("mata") and len(word) > len("mata"):
        return (word[:-2],)
    if len(word) <= _SHORT or word[-1] != "s" or word.endswith(_NO_PLURAL) or word in data.SINGULAR:
        return (_short_plural(word),)
    return _regular(word)


def _short_plural(word: str) -> str:
    """Return "ct" for "cts": the one kind of three letters that plurals have here."""
    is_plural = len(word) == _SHORT and word[-1] == "s" and not re.search("[aeious]", word[:-1])
    return word[:-1] if is_plural and word not in data.SINGULAR else word


def _regular(word: str) -> tuple[str, ...]:
    if word.endswith("ies"):
        return (word[:-3] + "y", word[:-1])
    if not word.endswith(_SIBILANT):
        return (word[:-1],)
    if word.endswith(("ses", "zes")):  # "diagnoses", and "analyzes", which is how "analyses" is spelled here
        return (word[:-1], word[:-2], word[:-3] + "sis")
    return (word[:-2], word[:-1])


def infinitives(word: str) -> tuple[str, ...]:
    """Return what a word (lower case, American spelling) may be a verb form of, itself among them."""
    if word in _irregular_verbs():
        return (word, _irregular_verbs()[word])
    if len(word) <= _SHORT:
        return (word,)
    if word.endswith(("ies", "ied")):
        return (word, word[:-3] + "y")
    if word.endswith("ing"):
        return (word, *_endings(word[:-3]))
    if word.endswith("ed"):
        return (word, *_endings(word[:-2]))
    return (word, word[:-1], word[:-2]) if word.endswith("es") else (word, word.removesuffix("s"))


def _endings(stem: str) -> tuple[str, ...]:
    return (stem, stem + "e", stem[:-1]) if _DOUBLED.search(stem) else (stem, stem + "e")


@cache
def _irregular_verbs() -> dict[str, str]:
    lines = (line.partition(": ") for line in verbs.IRREGULAR.strip().splitlines())
    tables = ((base, forms.split()) for base, _, forms in lines if " " not in base)
    return {form: base for base, forms in tables if len(forms) > 1 for form in forms if "-" not in form}
