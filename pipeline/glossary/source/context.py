"""Whether a term that stands in a text is its concept there: how it is written, part of speech, needs and blocks."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from pipeline.glossary.source import data_en_words as english
from pipeline.glossary.source.index import is_acronym
from pipeline.glossary.source.part_of_speech import reads_as_noun, reads_as_past, reads_as_verb
from pipeline.glossary.source.words import Role
from pipeline.model import PartOfSpeech

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.glossary.source.match import Match
    from pipeline.glossary.source.phrases import Phrases
    from pipeline.glossary.source.words import Word

_NEAR = 6
"""Words that a need or block may be away."""

_DOUBTFUL = Role.PLURAL | Role.QUALITY | Role.HOMOGRAPH
"""What a word may have another part of speech with."""


def is_meant(match: Match, words: Sequence[Word]) -> bool:
    """Whether what stands around a term allows it to be its concept."""
    entry = match.entry
    if entry.around.longest and _is_around(entry.around, match, words):
        return False
    if entry.blocks.longest and _is_near(entry.blocks, match, words):
        return False
    return not entry.needs.longest or _is_near(entry.needs, match, words)


def is_written(match: Match, words: Sequence[Word]) -> bool:
    """Whether a term has the part of speech of its concept, and the capitals that it has to have."""
    entry, own = match.entry, match.own
    if len(own) == 1 and words[own[0]].role & _DOUBTFUL and _is_other_part_of_speech(match, words):
        return False
    return not entry.is_cased or _has_capitals(match, words)


def _is_other_part_of_speech(match: Match, words: Sequence[Word]) -> bool:
    entry, index = match.entry, match.own[0]
    role = words[index].role
    if entry.is_verb:
        return bool(role & Role.PLURAL) and reads_as_noun(words, index)
    if entry.term.part_of_speech is PartOfSpeech.ADJECTIVE and role & Role.QUALITY:
        return reads_as_past(words, index)
    return bool(role & Role.HOMOGRAPH) and reads_as_verb(words, index)


def _has_capitals(match: Match, words: Sequence[Word]) -> bool:
    term = match.entry.written
    if is_acronym(term) and term[0].lower() in english.COMMON_CAPITALS and _is_shouted(words, match.own[0]):
        return False
    written = [words[index].written for index in match.own]
    if len(written) != len(term):
        return _is_cased("".join(written), "".join(term))
    if term[0][:1].islower() and _starts_sentence(words, match.own[0]):
        written[0] = written[0][:1].lower() + written[0][1:]
    return all(map(_is_cased, written, term))


def _is_cased(written: str, term: str) -> bool:
    """Whether a form is cased like a term, its ending in lower case: "CTs"."""
    pairs = zip(written.lower(), term.lower(), strict=False)
    same = next((index for index, (one, two) in enumerate(pairs) if one != two), min(len(written), len(term)))
    return written[:same] == term[:same] and (not written[same:] or written[same:].islower())


def _is_shouted(words: Sequence[Word], index: int) -> bool:
    """Whether all that stands around a word is written in capitals."""
    around = words[max(0, index - _NEAR) : index + _NEAR + 1]
    spelled = [word.written for word in around if word.written.isalpha()]
    return len(spelled) > 1 and all(map(str.isupper, spelled))


def _starts_sentence(words: Sequence[Word], index: int) -> bool:
    return index == 0 or bool(words[index - 1].role & Role.MARK and words[index - 1].text != ",")


def _is_around(phrases: Phrases, match: Match, words: Sequence[Word]) -> bool:
    first, last = match.own[0], match.own[-1]
    starts = range(max(0, last - phrases.longest), first + 1)
    return any(end > last for start in starts for end in phrases.ends(words, start))


def _is_near(phrases: Phrases, match: Match, words: Sequence[Word]) -> bool:
    """Whether a phrase has a word near the term, and none in it."""
    first, last = match.own[0], match.own[-1]
    begin = min(islice(_sentence(words, range(first - 1, -1, -1)), _NEAR), default=first)
    finish = max(islice(_sentence(words, range(last + 1, len(words))), _NEAR), default=last)
    for start in range(max(0, begin - phrases.longest + 1), finish + 1):
        for end in phrases.ends(words, start):
            if end > begin and not any(start <= index < end for index in match.own):
                return True
    return False


def _sentence(words: Sequence[Word], indices: Iterable[int]) -> Iterator[int]:
    """Yield the indices of words up to the end of the sentence."""
    for index in indices:
        role = words[index].role
        if role & Role.SENTENCE_END and not (words[index].text == "." and _is_abbreviated(words, index)):
            return
        if not role & Role.MARK:
            yield index


def _is_abbreviated(words: Sequence[Word], stop: int) -> bool:
    return stop > 0 and words[stop - 1].text in english.ABBREVIATIONS
