"""Words of a text and the words that translate them, where each text has them once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.completeness.spelling import simplify
from pipeline.checks.completeness.traces import equivalents
from pipeline.features import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.features import Word

_MORE = {
    "never": (" nie",),
    "not": (" nicht", " kein"),
    "only": (" nur", "ausschlies"),
    "first": (" erst", "zunachst", "zuerst"),
    "menopause": ("wechseljahr", "menopaus"),
    "period": ("periode", "blutung", "regel"),
    "bleeding": ("blut",),
    "cause": ("ursach", "entste", "auslos", "hervor"),
    "prevent": ("vorbeug", "verhinder", "vermeid"),
    "help": ("helf", "hilf"),
    "recognize": ("erken",),
    "symptom": ("symptom", "beschwerd", "anzeich"),
    "better": (" beser",),
    "worse": (" schlecht", "schlim"),
    "stronger": (" stark",),
    "weaker": (" schwach",),
    "safer": (" sicher",),
    "longer": (" lang",),
    "shorter": (" kurz",),
    "faster": (" schnel", " rasch"),
    "quicker": (" schnel", " rasch"),
    "slower": (" langsam",),
    "cheaper": (" bilig", " gunstig", "preis"),
    "effective": ("wirksam", " wirk"),
    "often": (" oft", " haufig"),
    "common": (" haufig",),
}
"""What translates English words, by their base forms or as they stand: parts of German words, with a blank before
what only begins a word."""
_PARTS = {
    english: tuple(" " * part.startswith(" ") + simplify(part.strip()) for part in parts)
    for english, parts in _MORE.items()
}
_SHORTEST = 5
_BEGINNING = 5
_MOST = 200
"""A text with more words is not looked at."""


class Partners(NamedTuple):
    """The places of a word and of its translation among the words of the texts."""

    source: int
    target: int


def partners(english: Sequence[Word], german: Sequence[Word]) -> list[Partners]:
    """Return the words of two texts that each text has once, in the order of the first."""
    if max(len(english), len(german)) > _MOST:
        return []
    often = Counter(_name(word) for word in english)
    stems = [(at, f" {simplify(word.text)}") for at, word in enumerate(german) if word.lemma != BREAK]
    found = (
        (at, _only(word, german, stems))
        for at, word in enumerate(english)
        if word.lemma != BREAK and often[_name(word)] == 1
    )
    known = [Partners(at, place) for at, place in found if place >= 0]
    shared = Counter(each.target for each in known)
    return [each for each in known if shared[each.target] == 1]


def _name(word: Word) -> str:
    return str(word.number.value) if word.number else word.lemma


def _only(word: Word, german: Sequence[Word], stems: Sequence[tuple[int, str]]) -> int:
    """Return the only place of what may translate a word, -1 if there is none or another one."""
    if word.number:
        value = word.number.value
        places = [at for at, other in enumerate(german) if other.number and other.number.value == value]
    else:
        wanted = tuple(_wanted(word))
        places = [at for at, text in stems if any(stem in text for stem in wanted)] if wanted else []
    return places[0] if len(places) == 1 else -1


def _wanted(word: Word) -> Iterator[str]:
    yield from _PARTS.get(word.text.lower()) or _PARTS.get(word.lemma, ())
    yield from equivalents(word)
    if len(word.text) >= _SHORTEST:
        yield f" {simplify(word.text)[:_BEGINNING]}"
