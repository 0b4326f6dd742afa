"""Words exchanged for their opposite, or for something else that an English word doesn't say."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import exchanging, replaced, says, spoiling
from _check_data_opposites import ADJECTIVES, DIRECTIONS, WORDS

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Mutator, Pair

Opposites = tuple[tuple[str, str, str, str], ...]
_ENDINGS = "(e[nrms]?)?"
_ONLY_INFLECTED = frozenset(("ober", "unter", "inner", "äußer", "erst", "letzt"))

_ORDER = (
    (r"vor(?! allem| Ort| Kurzem)", "nach", "before|prior to|ahead of|ago"),
    ("bevor", "nachdem", "before"),
    ("vorher", "nachher", "before|previously"),
    ("zuvor", "danach", "before|previously|earlier"),
    (r"nach(?! wie vor| Angaben| Meinung| Schätzungen)", "vor", "after|following"),
    ("nachdem", "bevor", "after|once"),
    ("danach", "davor", "after that|afterwards|thereafter|then"),
    ("seit", "bis", "since"),
    (r"bis(?! zu)", "seit", "until|till"),
    ("vorherige", "nächste", "previous"),
    ("nächste", "vorherige", "next"),
    (r"(?<!und dem )nächsten", "vorherigen", "next"),
)
_COMPARISONS = (
    ("mehr als", "weniger als", "more than|over"),
    ("weniger als", "mehr als", "less than|fewer than|under|below"),
    (r"über(?= \d)", "unter", "over|more than|above"),
    (r"unter(?= \d)", "über", "under|less than|below|fewer than"),
    (r"(?<!nicht )mehr(?! oder| als)", "weniger", "more"),
    (r"(?<!oder )weniger(?! als)", "mehr", "less|fewer"),
    ("größer als", "kleiner als", "larger than|greater than|bigger than"),
    ("höher als", "niedriger als", "higher than"),
    ("länger als", "kürzer als", "longer than|more than"),
    ("älter als", "jünger als", "older than|over"),
    ("jünger als", "älter als", "younger than|under"),
    (r"ab(?= (?:de[mnr]\b|\d))", "bis", "from|aged|as of"),
)
_BOUNDS = (
    ("mindestens", "höchstens", "at least|minimum|no less than|no fewer than"),
    ("wenigstens", "höchstens", "at least"),
    ("zumindest", "höchstens", "at least"),
    ("höchstens", "mindestens", "at most|maximum|no more than|not more than|up to"),
    ("maximal", "mindestens", "at most|maximum|no more than|up to"),
    ("bis zu", "mindestens", "up to"),
    ("frühestens", "spätestens", "at the earliest|not before"),
    ("spätestens", "frühestens", "at the latest|no later than|by"),
)
_MODALS = (
    ("kann", "muss", "can|may|could|might"),
    ("können", "müssen", "can|may|could|might"),
    ("muss", "kann", "must|has to|have to|needs to|need to|is to"),
    ("müssen", "können", "must|has to|have to|need to|needs to|are to"),
    ("sollte", "darf", "should"),
    ("sollten", "müssen", "should"),
    ("darf nicht", "muss nicht", "must not|may not|not allowed"),
    ("dürfen nicht", "müssen nicht", "must not|may not|not allowed"),
)
_PEOPLE = (
    ("Kinder", "Erwachsene", "children|kids"),
    ("Kindern", "Erwachsenen", "children|kids"),
    ("Erwachsene", "Kinder", "adults"),
    ("Erwachsenen", "Kindern", "adults"),
    ("Frauen", "Männer", "women|females"),
    ("Männer", "Frauen", "men|males"),
    ("Männern", "Frauen", "men|males"),
    ("Säuglinge", "Jugendliche", "infants|babies"),
    ("Säuglingen", "Jugendlichen", "infants|babies"),
    ("schwangeren", "stillenden", "pregnant"),
    ("Schwangere", "Stillende", "pregnant"),
    ("Patienten", "Ärzte", "patients"),
    ("Mutter", "Vater", "mother"),
    ("Vater", "Mutter", "father"),
    ("Tiere", "Menschen", "animals"),
    ("Tieren", "Menschen", "animals"),
    ("Reisende", "Einheimische", "travellers|travelers"),
    ("ältere", "jüngere", "elderly|older"),
    ("älteren", "jüngeren", "elderly|older"),
)


def both_ways(table: Opposites) -> Opposites:
    """Return the rows of a table, and each turned round."""
    return table + tuple((other, word, opposite, english) for word, other, english, opposite in table)


def opposing(table: Opposites, ending: str = "") -> Mutator:
    """Return a mutator that puts opposites in the place of words that the English text has, without their opposite."""

    def oppose(pair: Pair, _: random.Random) -> Iterator[str]:
        for word, other, english, opposite in both_ways(table):
            if says(english, pair.source) and not says(opposite, pair.source):
                yield from _opposed(pair.target, word, other, ending)

    return spoiling(oppose)


def _opposed(text: str, word: str, other: str, ending: str) -> Iterator[str]:
    every = list(re.finditer(rf"(?<!-)(?<!Jahre )(?<!Jahren )(?<!nicht )\b{word}{ending}\b(?!-)", text))
    every += list(re.finditer(rf"^{word[0].upper()}{word[1:]}{ending}\b", text)) if word[0].islower() else []
    if len(every) == 1 and not re.search(rf"\b{other}{ending}\b", text, re.IGNORECASE):
        inflection = (every[0][1] or "") if ending else ""
        if inflection or word not in _ONLY_INFLECTED:
            yield replaced(text, every[0], other + inflection)


MUTATORS = {
    "opposite: up/down, better/worse": opposing(DIRECTIONS),
    "opposite: adjectives": opposing(ADJECTIVES, _ENDINGS),
    "opposite: other words": opposing(WORDS),
    "before/after": exchanging(_ORDER),
    "more/less": exchanging(_COMPARISONS),
    "at least/at most": exchanging(_BOUNDS),
    "modality: may/must": exchanging(_MODALS),
    "people: who is meant": exchanging(_PEOPLE),
}
