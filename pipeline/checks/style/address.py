"""A check of how readers are addressed."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.style import imperatives
from pipeline.checks.style.address_words import FORMAL, IDIOMS, INFORMAL, SECOND_PLURAL
from pipeline.checks.style.english import Address, address
from pipeline.checks.style.quoted import is_quoted, quoted
from pipeline.checks.style.vocabulary import vocabulary
from pipeline.checks.texts import Style
from pipeline.features import BREAK
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_IHR = "ihr"
_INFORMAL = INFORMAL | {_IHR} | imperatives.ALWAYS | imperatives.OPENING | imperatives.MAYBE | imperatives.NOUNS
_FORMAL = frozenset(map(str.lower, FORMAL))
_CLAUSE = 8
"""Words between "ihr" and its verb, at most."""
_ENDS = ".!?:…\n"


class _Kind(Enum):
    """What a word that seems to speak to the reader is: `OPENING` is a pronoun at the start of a sentence."""

    PRONOUN = 1
    OPENING = 2
    ORDER = 3
    ORDER_IN_SENTENCE = 4

    def is_meant(self, english: Address, *, story: bool) -> bool:
        """Say whether such a word speaks to the reader; `story` says that somebody speaks of himself or herself."""
        if self is _Kind.PRONOUN:
            return english.reader or not english.quoted
        if self is _Kind.OPENING:
            return english.reader and not english.third
        return (english.reader if self is _Kind.ORDER else english.order) and not story


def _run(texts: Texts) -> Iterator[Remark]:
    formal = texts.style.address == "formal"
    if vocabulary(texts.target).isdisjoint(_INFORMAL if formal else _FORMAL):
        return
    words = texts.target.words
    found = list(_informal(words) if formal else _formal(words))
    if not found:
        return
    english = address(texts.source)
    names = {word.text for word in texts.source.words}  # "Médecins du Monde" is the same in English
    marks = quoted(texts.target.text)
    story = any(word.text.lower() == "ich" for word in words)
    for found_word, kind in found:
        if found_word.text in names or is_quoted(marks, found_word.start):
            continue
        if kind.is_meant(english, story=story):
            yield _remark(found_word, english, formal=formal)
            return


def _remark(word: Word, english: Address, *, formal: bool) -> Remark:
    wanted, given = ("Sie", "du") if formal else ("du", "Sie")
    message = f"“{word.text}” addresses readers with “{given}”, where the house style is “{wanted}”"
    certain = english.reader and not english.writer
    return Remark(message, None, Span(word.start, word.end), severity=None if certain else Severity.MINOR)


def _informal(words: Sequence[Word]) -> Iterator[tuple[Word, _Kind]]:
    """Yield the words that speak to people with "du" or "ihr", and those that may be orders."""
    for index, word in enumerate(words):
        low = word.text.lower()
        if low not in _INFORMAL:
            continue
        if low in INFORMAL:
            is_idiom = index > 0 and (words[index - 1].text.lower(), low) in IDIOMS
            if not (is_idiom or (word.text.isupper() and len(low) > 1)):
                yield word, _Kind.PRONOUN
        elif low == _IHR:
            if _is_plural_you(words, index):
                yield word, _Kind.PRONOUN
        else:
            kind = _order(words, index, low)
            if kind:
                yield word, kind


def _formal(words: Sequence[Word]) -> Iterator[tuple[Word, _Kind]]:
    """Yield the words that speak to people with "Sie", and those at the start of sentences that may mean others."""
    for index, word in enumerate(words):
        if word.text in FORMAL and not (word.text == "Ihr" and _is_plural_you(words, index)):
            opens = index == 0 or words[index - 1].lemma == BREAK
            yield word, _Kind.OPENING if opens else _Kind.PRONOUN


def _is_plural_you(words: Sequence[Word], index: int) -> bool:
    if index and words[index - 1].text.lower() in SECOND_PLURAL:
        return True
    for word in words[index + 1 : index + 1 + _CLAUSE]:
        if word.lemma == BREAK:
            return False
        if word.text.lower() in SECOND_PLURAL:
            return True
    return False


def _order(words: Sequence[Word], index: int, low: str) -> _Kind | None:
    """Say whether a word stands as an imperative does, at the start of a sentence or inside one."""
    before = words[index - 1] if index else None
    opens = before is None or (before.lemma == BREAK and before.text in _ENDS)
    follows = words[index + 1].text.lower() if index + 1 < len(words) else ""
    subjects = imperatives.SUBJECTS_OF_BE if low == "sei" else imperatives.SUBJECTS
    if follows in imperatives.FINITE or (follows in subjects and words[index + 1].text.islower()):
        return None
    if low in imperatives.ALWAYS:
        return _Kind.ORDER if (opens or _joins(before)) and follows not in ("", ":") else None
    if low in imperatives.OPENING and opens:
        return _Kind.ORDER
    stands = (opens and _is_whole(words, index)) if low.endswith("t") else opens or _joins(before)
    objects = imperatives.NOT_BEHIND_NOUNS if low in imperatives.NOUNS else imperatives.OBJECTS
    return _Kind.ORDER_IN_SENTENCE if stands and follows in objects else None


def _is_whole(words: Sequence[Word], index: int) -> bool:
    """Say whether a sentence has one clause and is no question: not "Geht es Ihnen besser, …", "Hilft das?"."""
    if any(word.text in FORMAL for word in words[index:]):
        return False
    end = next((at for at in range(index, len(words)) if words[at].lemma == BREAK), len(words))
    if end == len(words) or words[end].text != ",":
        return end == len(words) or words[end].text in ".!\n–—:("
    return end + 1 < len(words) and words[end + 1].text.lower() in imperatives.GOING_ON


def _joins(before: Word | None) -> bool:
    return before is not None and (before.lemma == BREAK or before.text.lower() in imperatives.JOINING)


_DU = Style(address="informal")

ADDRESS = Check(
    "address",
    Severity.MAJOR,
    "address readers as everywhere on the site",
    each_text(_run),
    (
        Example(Unit("Ask your pharmacist.", "Frag in deiner Apotheke nach."), objects=True),
        Example(Unit("Take two tablets.", "Nimm zwei Tabletten."), objects=True),
        Example(Unit("You can wait.", "Ihr könnt abwarten."), objects=True),
        Example(Unit("Be careful.", "Sei vorsichtig."), objects=True),
        Example(Unit("Ask, be it at home or away.", "Fragen Sie, sei es zu Hause oder unterwegs."), objects=False),
        Example(Unit("You can wait.", "Sie können abwarten."), objects=True, style=_DU),
        Example(Unit("You can wait.", "Sie können abwarten."), objects=False),
        Example(Unit("You can wait.", "Du kannst abwarten."), objects=False, style=_DU),
        Example(Unit("Parents ask: “Do you sleep well?”", "Eltern fragen: „Schläfst du gut?“"), objects=False),
        Example(Unit("The film “Do You Remember?”", "Der Film „Weißt du noch?“"), objects=False),
    ),
    ENGLISH_GERMAN,
)
