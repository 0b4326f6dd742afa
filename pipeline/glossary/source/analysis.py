"""Tokens taken apart into words, for one language and one vocabulary; the work is done once for each distinct token."""

from __future__ import annotations

import re
import unicodedata
from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source.tokens import APOSTROPHES, INVISIBLE
from pipeline.glossary.source.words import Keys, Role, Word

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

_POSSESSIVE = re.compile(rf"[{APOSTROPHES}][{INVISIBLE}]*[sS][{INVISIBLE}]*$")
_ACRONYMS = re.compile("[A-Z0-9]{2,}s")
_APOSTROPHE = re.compile(f"[{APOSTROPHES}]")
_UNSEEN = re.compile(f"[{INVISIBLE}]")
_MARKS = {"(": Role.BRACKET, ",": Role.COMMA, "&": Role.CONJUNCTION, "/": Role.CONJUNCTION, "+": Role.CONJUNCTION}
_SENTENCE_ENDS = frozenset(".!?…")
_MOST_JOINED = 3
_MOST_CACHED = 2**18
_LONGEST_CACHED = 256


class Language(NamedTuple):
    """How a language's words are read.

    `spelling` makes one of two spellings, `keys` says what a word may be a form of, `term_keys` the same for a word of
    a term (is it a verb's?), `role` what it does. Tokens are cut at what `cuts` matches; `bound` are prefixes that make
    another word of what follows their hyphen.
    """

    spelling: Callable[[str], str]
    keys: Callable[[str], Keys]
    term_keys: Callable[[str, bool], Keys]
    role: Callable[[str], int]
    cuts: re.Pattern[str]
    has_grammar: bool = False
    bound: frozenset[str] = frozenset()


class Reader(dict[str, tuple[Word, ...]]):
    """The words of each token: a mapping that fills itself.

    `vocabulary` are the keys the glossary has, None for all; `openers` those that its terms begin with.
    """

    def __init__(
        self, language: Language, vocabulary: Collection[str] | None = None, openers: Collection[str] = ()
    ) -> None:
        super().__init__()
        self.language = language
        self._vocabulary = vocabulary
        self._openers = openers

    def __missing__(self, token: str) -> tuple[Word, ...]:
        words = tuple(map(self._marked, _words(token, self)))
        if len(token) <= _LONGEST_CACHED:
            if len(self) >= _MOST_CACHED:
                self.clear()
            self[token] = words
        return words

    def _marked(self, word: Word) -> Word:
        """Return a word with what the glossary adds to its role."""
        role = word.role
        keys = chain(word.keys, *[keys for keys, _ in word.joined]) if word.joined else word.keys
        if word.joined or role & Role.SUSPENDED:
            role |= Role.COMPOUND
        if not role & Role.BOUND and (role & Role.SUSPENDED or any(key in self._openers for key in keys)):
            role |= Role.OPENS
        return word._replace(role=role) if role != word.role else word

    def known(self, form: str) -> Keys:
        """Return what a word in one spelling may be a form of, of all that the glossary has."""
        found = dict.fromkeys(self.language.keys(form))
        if self._vocabulary is None:
            return tuple(found)
        return tuple(key for key in found if key in self._vocabulary)


def _words(token: str, reader: Reader) -> Iterator[Word]:
    if token.isalnum() and token.isascii():  # most tokens, with nothing to cut off
        yield _word(token, 0, len(token), reader)
    elif not any(map(str.isalnum, token)):
        yield _mark(token, reader)
    elif token.endswith("."):
        yield _word(token.replace(".", ""), 0, len(token), reader)
    else:
        yield from _parts(token, reader)


def _mark(token: str, reader: Reader) -> Word:
    text = token.strip(" ") if token.strip() else "\n"
    role = Role.MARK | _MARKS.get(text, Role.NONE)
    if text in _SENTENCE_ENDS or text == "\n":
        role |= Role.SENTENCE_END
    return Word(text, text, reader.known(text), role, 0, len(token))


def _parts(token: str, reader: Reader) -> Iterator[Word]:
    """Yield the words between a token's hyphens, each with what it makes together with those after it."""
    places = _places(token, reader.language.cuts)
    words = [_word(token[start:end], start, end, reader) for start, end in places]
    for index, word in enumerate(words):
        role = word.role
        if index:
            role |= Role.TIED
            role |= Role.BOUND if words[index - 1].text in reader.language.bound else Role.NONE
        if index == len(words) - 1 and word.end < len(token) and reader.language.cuts.match(token, len(token) - 1):
            role |= Role.SUSPENDED
        yield word._replace(role=role, joined=tuple(_joined(words[index : index + _MOST_JOINED], reader)))


def _places(token: str, cuts: re.Pattern[str]) -> list[tuple[int, int]]:
    ends = [match.span() for match in cuts.finditer(token)]
    starts = [0, *(end for _, end in ends)]
    return [
        (start, end)
        for start, end in zip(starts, [*(start for start, _ in ends), len(token)], strict=True)
        if start < end
    ]


def _joined(words: list[Word], reader: Reader) -> Iterator[tuple[Keys, int]]:
    form = words[0].text
    for count, word in enumerate(words[1:], start=2):
        form += word.text
        keys = reader.known(reader.language.spelling(form))
        if keys:
            yield keys, count


def _word(part: str, start: int, end: int, reader: Reader) -> Word:
    written = part
    if not (part.isalnum() and part.isascii()):
        possessive = _POSSESSIVE.search(part)
        if possessive and possessive.start():
            part, end = part[: possessive.start()], start + possessive.start()
        written = unicodedata.normalize("NFC", _APOSTROPHE.sub("'", _UNSEEN.sub("", part)))
    form = written[:-1] if reader.language.has_grammar and _ACRONYMS.fullmatch(written) else written
    text = reader.language.spelling(form.lower())
    return Word(text, written, reader.known(text), reader.language.role(text), start, end)
