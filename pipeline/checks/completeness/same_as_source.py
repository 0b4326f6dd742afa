"""A check that finds English texts in the place of translations."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Coverage, Example, Remark, each_text
from pipeline.checks.completeness import data_english
from pipeline.checks.completeness.exempt import is_name, is_reference, is_term, is_title_case
from pipeline.checks.completeness.wording import Wording, wording
from pipeline.features import BREAK, tables
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_NEARLY = 12
"""Characters that punctuation and markup may make one text longer than the other."""
_SIGNS = re.compile(r"[\W_]+")
_SURNAMES = frozenset(data_english.SURNAMES.split())
_NOWHERE_ELSE = frozenset(data_english.UNKNOWN_ELSEWHERE.split())
_FEWEST = 3
_LONG = 4


def is_copy(source: Side, target: Side) -> bool:
    """Say whether two texts have the same letters and digits; one with more hyphens is German ("RSS-Feeds")."""
    if abs(len(source.text) - len(target.text)) > _NEARLY or target.text.count("-") > source.text.count("-"):
        return False
    return source.text == target.text or _SIGNS.sub("", source.folded) == _SIGNS.sub("", target.folded)


def _same_as_source(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source, texts.target
    if not is_copy(source, target) or is_reference(source.plain) or is_term(source.folded):
        return
    severity = _judge(source, target.language)
    if severity and _is_borrowed(source, target):
        severity = Severity.MINOR
    elif severity is not Severity.BLOCKER and source.text.strip() != target.text.strip():
        severity = None
    if severity:
        whole = Span(0, len(source.text)), Span(0, len(target.text))
        yield Remark("the translation is the English text", *whole, severity=severity)


def _is_borrowed(source: Side, target: Side) -> bool:
    """Say whether a term was given the capital letters of German nouns ("Case manager", "Case Manager")."""
    wanted, found = source.plain.split(), target.plain.split()
    if not 1 < len(found) <= _FEWEST or len(wanted) != len(found) or wanted == found:
        return False
    return all(word[:1].isupper() and wording(word) is not Wording.ENGLISH_FUNCTION for word in found)


def _judge(source: Side, language: str) -> Severity | None:
    words = words_of(source)
    primary = language.partition("-")[0].lower()
    if primary == "en" or is_name(words):
        return None
    if primary != "de":
        is_english = len(words) >= _FEWEST and any(word.lower() in _NOWHERE_ELSE for word in words)
        return Severity.BLOCKER if is_english and not is_title_case(words) else None
    return _judge_german(source, words)


def _judge_german(source: Side, words: Sequence[str]) -> Severity | None:
    said = [wording(word) for word in _as_inside(words)]
    english = sum(each > 0 for each in said)
    if not english:
        return Severity.MINOR if _is_small_noun(source, words) and Wording.GERMAN not in said else None
    if said.count(Wording.GERMAN) >= english:
        return None
    if len(words) == 1:
        return Severity.MINOR if words[0].lower() in _SURNAMES else Severity.BLOCKER
    return Severity.MINOR if english == 1 and is_title_case(words) else Severity.BLOCKER


def _as_inside(words: Sequence[str]) -> Sequence[str]:
    """Return the words of a text; the first is written small if all others are, since it is no name then."""
    if len(words) > 1 and all(word.islower() for word in words[1:]):
        return [words[0].lower(), *words[1:]]
    return words


def _is_small_noun(source: Side, words: Sequence[str]) -> bool:
    """Say whether a word of the English vocabulary is written small that German would have to inflect or capitalise."""
    known = tables(source.language).known
    small = [word for word in words[1:] if len(word) >= _LONG and word.islower()]
    return any(word in known and not word.endswith(("al", "iv", "ent", "o")) for word in small)


def words_of(side: Side) -> list[str]:
    """Return the words of a text as they are written, numbers and single letters left out."""
    starts: dict[int, str] = {}
    for word in side.words:
        if word.lemma != BREAK and word.number is None and word.text[:1].isalpha() and len(word.text) > 1:
            starts[word.start] = side.text[word.start : word.end]
    words = list(starts.values())
    return [word.lower() for word in words] if len(words) >= _FEWEST and side.plain.isupper() else words


SAME_AS_SOURCE = Check(
    "same-as-source",
    Severity.BLOCKER,
    "translate it",
    each_text(_same_as_source),
    (
        Example(Unit("Side effects of the tablets", "Side effects of the tablets"), objects=True),
        Example(Unit("Recovery", "Recovery"), objects=True),
        Example(Unit("Depression", "Depression"), objects=False),
        Example(Unit("Restless legs", "Restless legs"), objects=False),
        Example(Unit("World Health Organization (WHO)", "World Health Organization (WHO)"), objects=False),
    ),
    Coverage(sources=frozenset(("en",))),
)
