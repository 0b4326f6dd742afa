"""The German "bekommen" where "become" is "werden": without anything that somebody could get."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.features import BREAK
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_ENGLISH = frozenset("become becomes became becoming".split())
_GET = frozenset("bekomme bekommst bekommt bekommen bekam bekamen bekäme bekämen".split())
_PREPOSITIONS = frozenset(
    "während bei beim in im ins nach vor mit von vom durch ohne wegen trotz zu zum zur für über unter auf am an aus "
    "seit gegen um bis innerhalb außerhalb aufgrund infolge unmittelbar neben zwischen hinter".split()
)
_INSIDE = frozenset(
    "der die das den dem des ein eine einen einem einer eines diese dieser diesem diesen dieses ihr ihre ihrem ihren "
    "ihrer ihres sein seine seinem seinen seiner kein keine keinem keinen keiner jede jeder jedem jeden einige "
    "einigen wenige wenigen mehrere mehreren ersten letzten nächsten ganzen".split()
)
_OBJECTS = frozenset(
    "es sie ihn das dies diese dieses dieser etwas nichts was alles viel mehr wenig weniger eine einen eins keine "
    "keinen keins welche davon den die beides beide ihnen ihm dieselbe dasselbe so zu oft selten häufig häufiger "
    "seltener schnell leicht leichter erneut wieder nie immer früh früher spät später zurück mit nicht mehrmals "
    "einmal zweimal manchmal gut schwer sofort bald kaum noch auch dort hier heute morgen gestern".split()
)
"""What "bekommen" may have as its object, and adverbs that say when, how often or how easily somebody gets it."""
_VERBAL = re.compile(r"(?:ge|be|ver|er|ent|zer)\w*t|\w*(?:iert|en|an|ab)")
"""Participles and infinitives ("verschrieben bekommen"), and particles."""


def became(texts: Texts) -> Iterator[Remark]:
    """Yield "bekommen" behind or before a mere adjective, where the English text has "become"."""
    if texts.source.vocabulary.isdisjoint(_ENGLISH) or texts.target.vocabulary.isdisjoint(_GET):
        return
    english = next(word for word in texts.source.words if word.text.lower() in _ENGLISH)
    words = texts.target.words
    for at, word in enumerate(words):
        if word.text.lower() in _GET and _is_mere(words, at):
            message = f"“{english.text}” is not “{word.text}” in German: “werden”"
            places = Span(english.start, english.end), Span(word.start, word.end)
            yield Remark(message, *places, severity=Severity.BLOCKER)
            return


def _is_mere(words: Sequence[Word], at: int) -> bool:
    """Say whether only an adjective stands by a verb: at the end of its clause, or before the verb that ends it."""
    end = next((index for index in range(at + 1, len(words)) if words[index].lemma == BREAK), len(words))
    start = next((index for index in range(at - 1, -1, -1) if words[index].lemma == BREAK), -1) + 1
    if end > at + 1:
        return _is_adjective(words[end - 1].text) and not _has_object(words[at + 1 : end])
    return at - start > 1 and _is_adjective(words[at - 1].text) and not _has_object(words[start + 1 : at][1:])


def _is_adjective(text: str) -> bool:
    return text.islower() and text not in _OBJECTS and not _VERBAL.fullmatch(text)


def _has_object(words: Sequence[Word]) -> bool:
    """Say whether there is a noun without a preposition, or a pronoun."""
    governed = False
    for word in words:
        low = word.text.lower()
        if low in _PREPOSITIONS:
            governed = True
        elif word.text[:1].isupper():
            if not governed:
                return True
            governed = False
        elif not governed and (low in _OBJECTS or low in _INSIDE):
            return True
    return False
