"""What in a text negates or may."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import affixes
from pipeline.checks.negation.data_negators import NUMBERED
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind
from pipeline.checks.negation.lexicon import english, german
from pipeline.features.lexicon import NUMBER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pipeline.checks.negation.lexicon import Entry, Lexicon, Sense
    from pipeline.checks.negation.tokens import Tokens
    from pipeline.features import Word


class Cue(NamedTuple):
    """A phrase that negates or may; `at` is the number of its first token, `spoken` what stands there."""

    kind: Kind
    senses: frozenset[Sense]
    vague: frozenset[Sense]
    at: int
    start: int
    end: int
    spoken: str


_NONE: frozenset[Sense] = frozenset()
_AFFIX = frozenset(((ADJECTIVAL, True),))


def may_negate(tokens: Tokens, language: str) -> bool:
    """Say whether there is anything in a text that may negate; quick."""
    lexicon, is_affixed = _known(language)
    return not lexicon.signs.isdisjoint(tokens.keys) or any(map(is_affixed, tokens.keys))


def _known(language: str) -> tuple[Lexicon, Callable[[str], bool]]:
    return (english(), affixes.is_english) if language == "en" else (german(), affixes.is_german)


def cues(tokens: Tokens, language: str) -> list[Cue]:
    """Return the cues among the words of a text in "en" or "de", in order."""
    lexicon, is_affixed = _known(language)
    result: list[Cue] = []
    after = 0
    for at, key in enumerate(tokens.keys):
        entry = _longest(lexicon.phrases[key], tokens.keys, at) if key in lexicon.phrases else None
        if at < after or (entry and _is_number(tokens, at)):
            continue
        if entry:
            after = at + 1 + len(entry.rest)
            result.append(_cue(entry, tokens.words, at, after))
        elif is_affixed(key):
            word = tokens.words[at]
            result.append(Cue(Kind.CARRIER, _AFFIX, _NONE, at, word.start, word.end, word.text))
    return result


def _longest(entries: Sequence[Entry], keys: Sequence[str], at: int) -> Entry | None:
    for entry in entries:
        rest = entry.rest
        if not rest or tuple(keys[at + 1 : at + 1 + len(rest)]) == rest:
            return entry
    return None


def _cue(entry: Entry, words: Sequence[Word], at: int, after: int) -> Cue:
    said = words[at:after]
    spoken = said[0].text if not entry.rest else " ".join(dict.fromkeys(word.text for word in said))
    return Cue(entry.kind, entry.senses, entry.vague, at, said[0].start, said[-1].end, spoken)


def _is_number(tokens: Tokens, at: int) -> bool:
    """Say whether "no" opens a number ("No. 5")."""
    if tokens.keys[at] not in NUMBERED or tokens.words[at].text == "NO":
        return False
    following = list(tokens.keys[at + 1 : at + 3])
    return following[:1] == [NUMBER] or following == [".", NUMBER]
