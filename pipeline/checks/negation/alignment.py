"""Which sentences of a text and its translation belong together."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.checks.negation.balance import Difference, difference
from pipeline.checks.negation.counting import Text
from pipeline.checks.negation.cues import cues, may_negate
from pipeline.checks.negation.data_negators import OR
from pipeline.checks.negation.kinds import Kind
from pipeline.checks.negation.parallel import is_free
from pipeline.checks.negation.tokens import clauses, sentences, tokens_of

if TYPE_CHECKING:
    from pipeline.checks.negation.cues import Cue
    from pipeline.checks.texts import Side, Texts


def differences(texts: Texts) -> list[Difference]:
    """Return the negations that are lost or added, sentence by sentence where both sides have as many of them."""
    if not any(may_negate(tokens_of(side, code), code) for side, code in ((texts.source, "en"), (texts.target, "de"))):
        return []
    if not (_denies(texts.source, "en") or _denies(texts.target, "de")):
        return []
    found = [_judged(each, one, texts) for one, other in sentence_pairs(texts) if (each := difference(one, other))]
    return [] if len({each.lost for each in found}) > 1 else found


def _denies(side: Side, language: str) -> bool:
    return any(cue.kind < Kind.ABSORBER for cue in _cues(side, language))


@lru_cache(maxsize=8)
def _cues(side: Side, language: str) -> list[Cue]:
    return cues(tokens_of(side, language), language)


def _judged(found: Difference, source: Text, texts: Texts) -> Difference:
    """Return what one side negates as doubtful where the sentence is rendered freely and nothing is turned."""
    doubtful = found.doubtful or (not (found.source and found.target) and is_free(texts, source))
    return found._replace(doubtful=doubtful)


def sentence_pairs(texts: Texts) -> list[tuple[Text, Text]]:
    """Return the sentences that belong together, or both texts as wholes if one has more sentences."""
    return _pairs(texts.source, texts.target)


@lru_cache(maxsize=4)  # one check after the other asks for the same texts
def _pairs(here: Side, there: Side) -> list[tuple[Text, Text]]:
    source, target = tokens_of(here, "en"), tokens_of(there, "de")
    whole = Text(*source, _cues(here, "en")), Text(*target, _cues(there, "de"), not OR.isdisjoint(source.keys))
    for parted in (clauses, sentences):
        ends = parted(source), parted(target)
        if len(ends[0]) == len(ends[1]):
            return list(zip(_split(whole[0], ends[0]), _split(whole[1], ends[1]), strict=True))
    return [whole]


def _split(text: Text, ends: list[int]) -> list[Text]:
    if len(ends) <= 1:
        return [text]
    places = [cue.at for cue in text.cues]
    parts = (
        (first, last, bisect_left(places, first), bisect_left(places, last)) for first, last in pairwise((0, *ends))
    )
    return [_part(text, *part) for part in parts]


def _part(text: Text, first: int, last: int, cue: int, end: int) -> Text:
    found = [each._replace(at=each.at - first) for each in text.cues[cue:end]]
    return Text(text.words[first:last], text.keys[first:last], found, text.joined)
