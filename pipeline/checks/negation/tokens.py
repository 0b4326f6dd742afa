"""The words of a text in the forms by which tables are asked."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation.data_negators import CONTRACTED, JOINS, KEEPING, PARTICLES
from pipeline.checks.negation.lexicon import german
from pipeline.features import BREAK, tables
from pipeline.features.lexicon import NUMBER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.checks.texts import Side
    from pipeline.features import Word

_PARTED = frozenset(("too", "from"))
_OBJECT = 8
"""So many words apart, "from" belongs to "keep"."""
_ENDS = frozenset(".!?\n")
_HALTS = frozenset(":;")
_CLAUSE = 30
"""So many words apart, a particle belongs to its verb."""


def _english_keys(words: Sequence[Word]) -> list[str]:
    """Return base forms, with contractions apart ("isn't": "be", "not") and words that deny in one ("unable")."""
    keys = [word.text if word.lemma == BREAK else word.lemma for word in words]
    for at, key in enumerate(keys) if "not" in keys else ():
        if key == "not" and (text := words[at].text.lower()) != "not" and not text.endswith(CONTRACTED):
            _unsplit(keys, words, at, text)
    for at, key in enumerate(keys) if not _PARTED.isdisjoint(keys) else ():
        if key == "too" and (at + 1 == len(keys) or words[at + 1].lemma == BREAK):
            keys[at] = "also"
        elif key == "from" and at + 1 < len(keys) and words[at + 1].text.endswith("ing"):
            _keep_from(keys, at)
    return keys


def _keep_from(keys: list[str], at: int) -> None:
    """Read "keep … from …ing" as "prevent"."""
    for before in range(at - 1, max(-1, at - _OBJECT), -1):
        if keys[before] in KEEPING:
            keys[before] = "prevent"
            return


def _unsplit(keys: list[str], words: Sequence[Word], at: int, text: str) -> None:
    """Put a word that was read as "not" and its opposite together again."""
    if text == "cannot":
        return
    keys[at] = "-free" if text == "free" else tables("en").lemma(text)
    for other in range(at + 1, len(words)):
        if words[other].start != words[at].start:
            break
        keys[other] = ""


def _german_keys(side: Side) -> Sequence[str]:
    words, keys = side.words, side.low
    if side.numbers:
        keys = [NUMBER if word.number else low for word, low in zip(words, keys, strict=True)]
        _read_ranges(keys)
    if not PARTICLES.isdisjoint(keys):
        keys = list(keys)
        for at, key in enumerate(keys):
            if key in PARTICLES and (_is_towards(keys, at) or _is_last(keys, words, at)):
                _rejoin(keys, words, at)
    return keys


def _is_last(keys: Sequence[str], words: Sequence[Word], at: int) -> bool:
    """Say whether a clause ends after a word."""
    return at + 1 == len(keys) or words[at + 1].lemma == BREAK or keys[at + 1] in JOINS


def _is_towards(keys: Sequence[str], at: int) -> bool:
    """Say whether "zu" means no excess: "bis hin zu schweren Fällen"."""
    return keys[at] == "zu" and at > 0 and keys[at - 1] == "hin"


def _read_ranges(keys: list[str]) -> None:
    """Read "zwei bis drei" as a range, whose "bis" is no "until"."""
    for at in range(1, len(keys) - 1):
        if keys[at] == "bis" and keys[at - 1] == keys[at + 1] == NUMBER:
            keys[at] = "–"


def _rejoin(keys: list[str], words: Sequence[Word], at: int) -> None:
    """Put a verb and its particle together again: "setzen Sie es ab" reads "absetzen"; no particle is a preposition."""
    known = german().phrases
    particle, keys[at] = keys[at], f"-{keys[at]}"
    for before in range(at - 1, max(-1, at - _CLAUSE), -1):
        if words[before].lemma == BREAK:
            return
        if particle + keys[before] in known:
            keys[before] = particle + keys[before]
            return


class Tokens(NamedTuple):
    """The words of a text, and the forms by which tables are asked for them."""

    words: Sequence[Word]
    keys: Sequence[str]


@lru_cache(maxsize=8)  # one check after the other asks for the same texts
def tokens_of(side: Side, language: str) -> Tokens:
    """Return the words of a text in "en" or "de"."""
    return Tokens(side.words, _english_keys(side.words) if language == "en" else _german_keys(side))


def clauses(tokens: Tokens) -> list[int]:
    """Return where the sentences of a text and its clauses before colons and semicolons end, as numbers of words."""
    return _parted(tokens, [at + 1 for at, key in enumerate(tokens.keys) if key in _HALTS or _is_end(tokens, at, key)])


def sentences(tokens: Tokens) -> list[int]:
    """Return where the sentences of a text end, as numbers of words."""
    return _parted(tokens, [at + 1 for at, key in enumerate(tokens.keys) if _is_end(tokens, at, key)])


def _parted(tokens: Tokens, ends: list[int]) -> list[int]:
    last = ends[-1] if ends else 0
    return [*ends, len(tokens.keys)] if len(tokens.keys) > last else ends


def _is_end(tokens: Tokens, at: int, key: str) -> bool:
    """Say whether a full stop ends a sentence: a long word before it, a capital after it."""
    if key not in _ENDS:
        return False
    words = tokens.words
    following = words[at + 1].text[:1] if at + 1 < len(words) else ""
    before = words[at - 1].text if at else ""
    return bool(following) and (following.isupper() or words[at].text == "\n") and len(before) > len("No.")
