"""The ways a term may be written, as sequences of keys."""

from __future__ import annotations

from itertools import islice, pairwise, product
from typing import TYPE_CHECKING

from pipeline.glossary.source import data_en_words as english
from pipeline.glossary.source.tokens import readable, tokens
from pipeline.glossary.source.words import Role, Word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.source.analysis import Language, Reader

Pattern = tuple[str, ...]
_ARTICLES = frozenset(("a", "an", "the"))
_OPEN = frozenset(english.CLOSED.values())
_MOST_PATTERNS = 64
_SHORTEST_JOINED = 3
_PAIR = 2


def read_words(text: str, reader: Reader) -> list[Word]:
    """Return the words and marks of a term, need or block in order."""
    return [word for token in tokens(readable(text)) for word in reader[token]]


def patterns(words: list[Word], language: Language, *, is_verb: bool = False) -> frozenset[Pattern]:
    """Return the key sequences of a term, given its words, read by a reader that knows all."""
    found: set[Pattern] = set()
    for forms in written_forms(words, language, is_verb=is_verb):
        choices = [language.term_keys(form, is_verb) for form in forms]
        found.update(islice(product(*choices), _MOST_PATTERNS))  # the first is the likeliest reading of each word
    found.discard(())
    return frozenset(found)


def written_forms(words: list[Word], language: Language, *, is_verb: bool = False) -> frozenset[Pattern]:
    """Return the words of a term, need or block in all the ways that hyphens, articles and the like allow."""
    return frozenset(_written(words, language, is_verb=is_verb))


def _written(words: list[Word], language: Language, *, is_verb: bool) -> Iterator[Pattern]:
    forms = tuple([word.text for word in words])
    yield forms
    yield from _one_word(words, language)
    if language.has_grammar:
        yield from _english(words, forms)
        if is_verb and len(words) == _PAIR and words[0].role & Role.ADVERB:
            yield forms[::-1]


def _one_word(words: list[Word], language: Language) -> Iterator[Pattern]:
    """Yield the term with two of its words written as one: "follow-up", "health care"."""
    if len(words) == 1:
        return
    forms = tuple([word.text for word in words])
    for index, (first, second) in enumerate(pairwise(words)):
        tied = first.end < second.start
        if tied or (language.has_grammar and _may_close(first, second)):
            yield (*forms[:index], language.spelling(first.text + second.text), *forms[index + 2 :])
    if len(words) > _PAIR and all(one.end < two.start for one, two in pairwise(words)):
        yield (language.spelling("".join(forms)),)


def _may_close(first: Word, second: Word) -> bool:
    if f"{first.text} {second.text}" in _OPEN:
        return True
    long = min(len(first.text), len(second.text)) >= _SHORTEST_JOINED
    return long and bool(first.role & second.role & Role.MODIFIER)


def _english(words: list[Word], forms: Pattern) -> Iterator[Pattern]:
    bare = tuple(
        [form for index, form in enumerate(forms) if not (index and form in _ARTICLES and _is_after(words, index))]
    )
    if bare != forms:
        yield bare
    for index, form in enumerate(forms):
        if form in english.CLOSED:
            yield (*forms[:index], *english.CLOSED[form].split(), *forms[index + 1 :])
        elif form in english.ABBREVIATIONS and len(forms) > 1:
            has_stop = forms[index + 1 : index + 2] == (".",)
            yield (*forms[: index + 1], *(() if has_stop else (".",)), *forms[index + 1 + has_stop :])


def _is_after(words: list[Word], index: int) -> bool:
    return bool(words[index - 1].role & Role.PREPOSITION)
