"""Negations lost and added: lost only where the English text has one, added only where neither text has any."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import replaced, says, spoiling, without
from _check_data_negations import (
    ANY,
    CARRIED,
    EIN,
    GERMAN_ANY,
    GERMAN_NEGATORS,
    KEIN,
    MIT,
    NEGATORS,
    NICHT,
    SINGULAR,
    VERB,
    WORDS,
)
from _check_data_opposites import PREFIXABLE, PREFIXED

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from _check_cases import Pair


def _has_no_more(pair: Pair) -> bool:
    """Say whether the German text has no more negations than the English: else it may say one of them twice."""
    return len(GERMAN_NEGATORS.findall(pair.target)) <= len(NEGATORS.findall(pair.source))


def _nicht(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in NICHT.finditer(pair.target) if _has_no_more(pair) else ():
        yield without(pair.target, found.start(), found.end())


def _kein(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in KEIN.finditer(pair.target) if _has_no_more(pair) else ():
        is_many = found[2].lower() == "eine" and found[3][0].isupper() and not SINGULAR.search(found[3])
        if is_many:
            yield without(pair.target, found.start(), found.end())
        else:
            yield replaced(pair.target, found, found[2] + " ")


def _word(pair: Pair, _: random.Random) -> Iterator[str]:
    for german, other, english in WORDS:
        is_fit = says(english, pair.source) and _has_no_more(pair)
        for found in re.finditer(rf"\b{german}\b", pair.target, re.IGNORECASE) if is_fit else ():
            yield replaced(pair.target, found, other)


def _weder(pair: Pair, _: random.Random) -> Iterator[str]:
    found = re.search(r"\b(weder)\b(.*?)\bnoch\b", pair.target, re.IGNORECASE)
    if found and says("neither|nor|not", pair.source):
        yield replaced(pair.target, found, f"sowohl{found[2]}als auch")


def _inflected(pair: Pair, stem: str) -> Iterator[tuple[re.Match[str], str]]:
    for found in re.finditer(rf"\b{stem}(e[nrms]?)?\b", pair.target, re.IGNORECASE):
        yield found, found[1] or ""


def _prefix_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, english in PREFIXED:
        for found, ending in _inflected(pair, word) if says(english, pair.source) else ():
            yield replaced(pair.target, found, word[2:] + ending)


def _carried_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, other, english in CARRIED:
        for found, ending in _inflected(pair, word) if says(english, pair.source) else ():
            yield replaced(pair.target, found, other + ending)


def _is_plain(pair: Pair) -> bool:
    return not says(ANY, pair.source) and not GERMAN_ANY.search(pair.target)


def _not_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in VERB.finditer(pair.target) if _is_plain(pair) else ():
        yield pair.target[: found.end()] + " nicht" + pair.target[found.end() :]


def _kein_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for found in EIN.finditer(pair.target) if _is_plain(pair) and says("an?", pair.source) else ():
        yield replaced(pair.target, found, "kein")


def _ohne_added(pair: Pair, _: random.Random) -> Iterator[str]:
    if _is_plain(pair) and len(re.findall(r"\bwith\b", pair.source)) == 1:
        every = list(MIT.finditer(pair.target))
        yield from (replaced(pair.target, found, "ohne") for found in every if len(every) == 1)


def _prefix_added(pair: Pair, _: random.Random) -> Iterator[str]:
    for word, english in PREFIXABLE if _is_plain(pair) else ():
        for found, ending in _inflected(pair, rf"(?<!wie )(?<!-){word}") if says(english, pair.source) else ():
            yield replaced(pair.target, found, f"un{word}{ending}")


MUTATORS = {
    "negation lost: nicht": spoiling(_nicht),
    "negation lost: kein → ein": spoiling(_kein),
    "negation lost: ohne, nie, nichts": spoiling(_word, _weder),
    "negation lost: un-": spoiling(_prefix_lost),
    "negation lost: -frei, -los, a-": spoiling(_carried_lost),
    "negation added: nicht": spoiling(_not_added),
    "negation added: ein → kein": spoiling(_kein_added),
    "negation added: mit → ohne": spoiling(_ohne_added),
    "negation added: un-": spoiling(_prefix_added),
}
