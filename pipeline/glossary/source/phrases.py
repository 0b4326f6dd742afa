"""Needs and blocks: words and phrases looked for around a term, in any form, as nouns or verbs."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source.patterns import read_words, written_forms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.glossary.source.analysis import Reader
    from pipeline.glossary.source.words import Word

Phrase = tuple[frozenset[str], ...]
"""For each word, the keys of which a text's word has to have one."""


class Phrases(NamedTuple):
    """Phrases by the keys of their first words, and the length of the longest in words."""

    by_first: Mapping[str, tuple[Phrase, ...]]
    longest: int

    def ends(self, words: Sequence[Word], start: int) -> Iterator[int]:
        """Yield where (index after the last word) the phrases end that stand at an index."""
        word = words[start]
        for key in word.keys:
            for phrase in self.by_first.get(key, ()):
                if _stands(phrase, words, start):
                    yield start + len(phrase)
        for keys, count in word.joined:
            if any((phrase[0],) == phrase for key in keys for phrase in self.by_first.get(key, ())):
                yield start + count


_NO_PHRASES = Phrases({}, 0)


def phrases_of(reader: Reader, text: str) -> tuple[Phrase, ...]:
    """Return a need or block in all the ways it is written; the reader has to know all words."""
    term_keys = reader.language.term_keys
    written = written_forms(read_words(text, reader), reader.language)
    return tuple([tuple([frozenset(term_keys(form, True)) for form in forms]) for forms in written if forms])


def indexed(phrases: Sequence[Phrase]) -> Phrases:
    """Return phrases ready to be found."""
    if not phrases:
        return _NO_PHRASES
    found = defaultdict[str, list[Phrase]](list)
    longest = 0
    for phrase in phrases:
        longest = max(longest, len(phrase))
        for key in phrase[0]:
            found[key].append(phrase)
    return Phrases({key: tuple(listed) for key, listed in found.items()}, longest)


def _stands(phrase: Phrase, words: Sequence[Word], start: int) -> bool:
    if start + len(phrase) > len(words):
        return False
    return all(not keys.isdisjoint(words[start + offset].keys) for offset, keys in enumerate(phrase))
