"""The citation form of a candidate, from its forms in the texts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from pipeline.glossary.candidates.kinds import Grammar

_OF = re.compile(r"(?= of )")
_SMALL = frozenset("of the a an and for in".split())


def citation(key: str, forms: Mapping[str, int], names: Container[str], grammar: Grammar) -> str:
    """Return the most frequent citation form: that of a surface form has its head in the singular.

    `names` has the words (by stem) that are written with a capital wherever they stand.
    """
    if grammar.keeps_case:
        return _first(forms)
    stems = frozenset(key.split())
    if all(_is_name(form, stems, grammar) for form in forms):
        return _first(forms)
    counts: Counter[str] = Counter()
    for form, count in forms.items():
        words = (_cased(word, stems, names, grammar) for word in form.split())
        counts[_singular(" ".join(words), grammar)] += count
    return _first(counts)


def _first(forms: Mapping[str, int]) -> str:
    return min(forms, key=lambda form: (-forms[form], form))


def _is_name(form: str, stems: Container[str], grammar: Grammar) -> bool:
    words = form.split()
    are_capitals = all(word in _SMALL or not word[0].islower() for word in words)
    return len(words) > 1 and are_capitals and not any(_is_shouted(word, stems, grammar) for word in words)


def _is_shouted(word: str, stems: Container[str], grammar: Grammar) -> bool:
    """Whether a word is no acronym, but from a text in capitals."""
    return word.isupper() and len(word) > 1 and grammar.stem(word.lower()) in stems


def _cased(word: str, stems: Container[str], names: Container[str], grammar: Grammar) -> str:
    if _is_shouted(word, stems, grammar):
        return word.lower()
    has_capitals = len(word) == 1 or any(letter.isupper() for letter in word[1:])
    return word if has_capitals or grammar.stem(word.lower()) in names else word.lower()


def _singular(phrase: str, grammar: Grammar) -> str:
    """Return a phrase with its head in the singular: the last word before the first "of"."""
    head, *rest = _OF.split(phrase, maxsplit=1)
    front, space, last = head.rpartition(" ")
    if last.lower() == last:
        last = grammar.singular(last)
    elif last.isupper() or last[:-1].isupper():
        last = last.removesuffix("s")
    return "".join((front, space, last, *rest))
