"""Slips in typography: nothing that changes what a text says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import replaced, spoiling, without

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair

_QUOTED = re.compile(r"„([^„“”\"]+)“")
_WORD = re.compile(
    r"(?<=[a-zäöüß] )\b(?!(?:die|der|das|dem|den|sie|dass|ihr|ihnen|was|wir|sich|wer)\b)[a-zäöüß]{2,}\b(?= [a-zäöüß])"
)
_PERCENT = re.compile(r"(?<=\d)[  ]%")
_GAP = re.compile(r"(?<=[a-zäöüß]) (?=[a-zäöüß])")
_COMMA = re.compile(r"(?<=[a-zäöüß]),(?= )")
_SHARP_S = ("dass", "muss", "Fluss", "Prozess", "bewusst", "lässt", "Einfluss")


def _straight(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, f'"{found[1]}"') for found in _QUOTED.finditer(pair.target))


def _english_quotes(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, f"“{found[1]}”") for found in _QUOTED.finditer(pair.target))


def _unclosed(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, f"„{found[1]}") for found in _QUOTED.finditer(pair.target))


def _doubled_word(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, f"{found[0]} {found[0]}") for found in _WORD.finditer(pair.target))


def _no_space(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, "%") for found in _PERCENT.finditer(pair.target))


def _doubled_space(pair: Pair, _: random.Random) -> Iterator[str]:
    if "  " not in pair.source:
        yield from (replaced(pair.target, found, "  ") for found in _GAP.finditer(pair.target))


def _space_before_comma(pair: Pair, _: random.Random) -> Iterator[str]:
    yield from (replaced(pair.target, found, " ,") for found in _COMMA.finditer(pair.target))


def _end_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    if pair.source[-1:] in (*".?!",) and pair.target.endswith(pair.source[-1]) and len(pair.target.split()) > 3:
        yield pair.target[:-1]


def _other_end(pair: Pair, _: random.Random) -> Iterator[str]:
    if pair.source.endswith("?") and pair.target.endswith("?"):
        yield pair.target[:-1] + "."


def _bracket_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    if "(" in pair.source and pair.target.count(")") == 1:
        at = pair.target.index(")")
        yield without(pair.target, at, at + 1)


def _old_spelling(pair: Pair, _: random.Random) -> Iterator[str]:
    for word in _SHARP_S:
        for found in re.finditer(rf"\b{word}\b", pair.target):
            yield replaced(pair.target, found, word.replace("ss", "ß"))


MUTATORS = {
    "quotes: straight": spoiling(_straight),
    "quotes: English": spoiling(_english_quotes),
    "quotes: not closed": spoiling(_unclosed),
    "word doubled": spoiling(_doubled_word),
    "no space before %": spoiling(_no_space),
    "space doubled": spoiling(_doubled_space),
    "space before comma": spoiling(_space_before_comma),
    "final punctuation lost": spoiling(_end_lost),
    "full stop for question mark": spoiling(_other_end),
    "bracket not closed": spoiling(_bracket_lost),
    "old spelling": spoiling(_old_spelling),
}
