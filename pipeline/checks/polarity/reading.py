"""The poles that a text names."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.contexts import follows
from pipeline.checks.polarity.events import event
from pipeline.checks.polarity.lexicon import checks_of_axes, in_compound, known, lexicon, particles
from pipeline.features import BREAK
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.checks.polarity.lexicon import Known, Meaning
    from pipeline.checks.polarity.tables import Entry, Mark
    from pipeline.features import Word

_CLAUSE = 30
"""So many words behind its verb a particle may stand."""


class Named(NamedTuple):
    """A pole that a text names: where, from which word to before which, and at which part of the text, from 0 to 1."""

    mark: Mark
    span: Span
    words: tuple[int, int]
    at: float


class _Text(NamedTuple):
    """A text's words, what each of them is looked up by, and its language."""

    words: Sequence[Word]
    keys: Sequence[str]
    language: str


def read_poles(words: Sequence[Word], language: str) -> list[Named]:
    """Return the poles that a text in English ("en") or German ("de") names, in order."""
    result, at = list[Named](), 0
    text = _Text(words, _keys(words, language), language)
    while at < len(words):
        length, marks = _meaning(text, at)
        if marks:
            span = Span(words[at].start, words[at + length - 1].end)
            share = span.start / words[-1].end
            result += [Named(mark, span, (at, at + length), share) for mark in marks]
            if length > 1:
                result += _last_of(text, at, length, {mark.axis for mark in marks})
        at += length
    return result


def _last_of(text: _Text, at: int, length: int, axes: set[int]) -> Iterator[Named]:
    """Yield the people named by the last word of a phrase that says something else of them: "some men"."""
    last = at + length - 1
    entry = known(text.keys[last], text.language)
    span = Span(text.words[last].start, text.words[last].end)
    for mark in entry.plain or () if entry else ():
        if mark.axis not in axes and checks_of_axes()[mark.axis] == "population":
            yield Named(mark, span, (last, last + 1), span.start / text.words[-1].end)


def _keys(words: Sequence[Word], language: str) -> list[str]:
    """Return what words are looked up by: their base forms, or the words as they stand where only these count."""
    exact = lexicon(language).exact
    return [low if exact and (low := word.text.lower()) in exact else word.lemma for word in words]


def _meaning(text: _Text, at: int) -> tuple[int, Iterable[Mark]]:
    """Return the number of words of the longest entry that begins at a word, and what it and shorter ones mean."""
    key = text.keys[at]
    entry = known(key, text.language)
    if entry is None:
        return 1, _in_compound(text, at) if len(key) > 1 else ()
    if entry.plain is not None and not (entry.phrases and _follower(text, at) in entry.phrases):
        return 1, entry.plain
    found: dict[tuple[int, int, int], Mark] = {}
    length = 0
    for fitting in _fitting(entry, text, at):
        size = len(fitting[0][0].rest) + 1
        length = length or size
        _unite(found, fitting, text, at + size)
        if size > 1 and (not any(marks for _, marks in fitting) or any(each.whole for each, _ in fitting)):
            break
    return (length, found.values()) if length else (1, _in_compound(text, at))


def _in_compound(text: _Text, at: int) -> tuple[Mark, ...]:
    return in_compound(text.keys[at], text.language, is_noun=text.words[at].text[0].isupper())


def _fitting(entry: Known, text: _Text, at: int) -> Iterator[list[Meaning]]:
    """Yield the entries that fit at a word, those of the same number of words together, the longest first.

    A verb with a particle is not the verb without.
    """
    for group in (*entry.phrases.get(_follower(text, at), ()), entry.alone):
        fitting = [each for each in group if _fits(each[0], text, at)]
        if fitting:
            yield [each for each in fitting if each[0].particle] or fitting


def _follower(text: _Text, at: int) -> str:
    return text.keys[at + 1] if at + 1 < len(text.keys) else ""


def _unite(found: dict[tuple[int, int, int], Mark], fitting: Iterable[Meaning], text: _Text, end: int) -> None:
    """Add what entries mean, except on axes of longer ones.

    Marks are on an axis of the event that follows: before and after a meal say nothing of before and after a birth.
    """
    axes = {axis for axis, _, _ in found}
    for entry, marks in fitting:
        number = event(text.language, text.words, end) if entry.context == "event" else 0
        for mark in marks:
            key = (mark.axis, number, mark.pole)
            if mark.axis not in axes and (key not in found or mark.strong > found[key].strong):
                found[key] = mark._replace(event=number) if number else mark


def _fits(entry: Entry, text: _Text, at: int) -> bool:
    rest, is_noun, context, particle, _ = entry
    end = at + 1 + len(rest)
    return (
        (not rest or tuple(text.keys[at + 1 : end]) == rest)
        and (not is_noun or text.words[at].text[0].isupper())
        and (not context or _is_followed(context, text, end))
        and (not particle or _has_particle(particle, text, at))
    )


def _is_followed(context: str, text: _Text, at: int) -> bool:
    if context == "event":
        return bool(event(text.language, text.words, at))
    return follows(context, text.language, text.words, at)


def _has_particle(particle: str, text: _Text, at: int) -> bool:
    """Say whether a verb's particle closes its clause, and no verb that may have the particle stands between."""
    for place in range(at + 1, min(at + _CLAUSE, len(text.keys))):
        if text.words[place].lemma == BREAK and text.words[place].text in ".!?:;":
            return False
        if text.keys[place] == particle and _closes(text.keys, place):
            return True
        if particle in particles(text.keys[place]):
            return False
    return False


def _closes(keys: Sequence[str], at: int) -> bool:
    return at + 1 == len(keys) or keys[at + 1] in (BREAK, "und", "oder", "als", "wie", "sowie")
