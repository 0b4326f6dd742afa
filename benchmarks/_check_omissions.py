"""Sentences, clauses and words that are missing, or were left in English."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from _check_cases import Mutation, Pair, says, spoiling

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator, Sequence

_SENTENCE = re.compile(r"[A-ZÄÖÜ][^.!?:;]{25,}[.!?]$")
_CLAUSES = (
    (
        r"(?:in |mit |von |bei |auf |für )?(?:die|der|das|dem|den|deren|dessen|welche[rmns]?|wo)",
        "which|who|that|whose|where|whom",
    ),
    (r"weil|da", "because|as|since"),
    (r"wenn|falls|sofern", "if|when|whenever"),
    (r"obwohl|obgleich", "although|though|even if"),
    (r"bevor|nachdem|während|sobald|bis", "before|after|while|once|as soon as|until"),
    (r"um|damit|sodass", "to|so that|in order to|so"),
    (r"aber|jedoch|doch|sondern", "but|however|yet"),
    (
        r"einschließlich|darunter|insbesondere|wie zum Beispiel|wie z\. B\.|zum Beispiel",
        "including|such as|especially|for example|particularly",
    ),
)
_BETWEEN_COMMAS = tuple(
    (re.compile(rf", (?:{german}) [^,;:.!?()]{{15,}}(?=[,.])(?P<comma>,(?! und))?"), english)
    for german, english in _CLAUSES
)
_ENGLISH_WORDS = r"the|of|and|to|in|is|are|that|which|with|for|by|was|were|has|have|from|this"


def _joined(every: Sequence[Pair], draw: random.Random) -> Iterator[tuple[str, list[Pair]]]:
    fit = [pair for pair in every if _SENTENCE.match(pair.source) and _SENTENCE.match(pair.target)]
    for at in range(0, len(fit) - 4, 2):
        group = fit[at : at + draw.choice([2, 3, 4])]
        yield " + ".join(pair.place for pair in group), group


def _mutation(place: str, group: list[Pair], changed: list[str]) -> Mutation:
    source, good = (" ".join(texts) for texts in zip(*((pair.source, pair.target) for pair in group), strict=True))
    return Mutation(place, source, good, " ".join(changed))


def _sentence_dropped(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
    for place, group in _joined(every, draw):
        lost = draw.randrange(len(group))
        yield _mutation(place, group, [pair.target for at, pair in enumerate(group) if at != lost])


def _sentence_left(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
    for place, group in _joined(every, draw):
        left = draw.randrange(len(group))
        if says(_ENGLISH_WORDS, group[left].source):
            yield _mutation(place, group, [pair.source if at == left else pair.target for at, pair in enumerate(group)])


def _sentence_repeated(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
    for place, group in _joined(every, draw):
        instead = draw.randrange(len(group) - 1)
        changed = [group[instead].target if at == instead + 1 else pair.target for at, pair in enumerate(group)]
        yield _mutation(place, group, changed)


def _clause_dropped(pair: Pair, _: random.Random) -> Iterator[str]:
    for clause, english in _BETWEEN_COMMAS if "," in pair.source or len(pair.source) > 60 else ():
        for found in clause.finditer(pair.target) if says(english, pair.source) else ():
            if len(found[0].split()) > 4:
                yield pair.target[: found.start()] + pair.target[found.end() :]


def _is_english(text: str, german: str) -> bool:
    new = [word for word in re.findall(r"\b[a-z]{3,}\b", text) if word not in german]
    return len(new) > 1 and says(_ENGLISH_WORDS, text)


def _whole_left(pair: Pair, _: random.Random) -> Iterator[str]:
    if _is_english(pair.source, pair.target):
        yield pair.source


def _title_left(pair: Pair, _: random.Random) -> Iterator[str]:
    words = re.findall(r"\b[a-z]{4,}\b", pair.source)
    if len(pair.source.split()) < 5 and words and not any(word in pair.target.lower() for word in words):
        yield pair.source


def _end_left(pair: Pair, draw: random.Random) -> Iterator[str]:
    count = draw.randint(4, 7)
    source, target = pair.source.split(" "), pair.target.split(" ")
    end = " ".join(source[-count:])
    if min(len(source), len(target)) > count + 4 and _is_english(end, pair.target):
        yield " ".join([*target[:-count], end])


def _end_lost(pair: Pair, _: random.Random) -> Iterator[str]:
    words = pair.target.split(" ")
    if len(words) > 11:
        yield " ".join(words[: len(words) // 2])


def _other_text(every: Sequence[Pair], draw: random.Random) -> Iterator[Mutation]:
    fit = [pair for pair in every if len(pair.target.split()) > 6]
    for pair in fit:
        other = draw.choice(fit)
        if other.source != pair.source:
            yield Mutation(pair.place, pair.source, pair.target, other.target)


MUTATORS = {
    "sentence dropped": _sentence_dropped,
    "sentence twice, another missing": _sentence_repeated,
    "clause dropped": spoiling(_clause_dropped),
    "second half missing": spoiling(_end_lost),
    "translation of another text": _other_text,
    "English left: whole": spoiling(_whole_left),
    "English left: title, 1–4 words": spoiling(_title_left),
    "English left: one sentence": _sentence_left,
    "English left: last words": spoiling(_end_left),
}
