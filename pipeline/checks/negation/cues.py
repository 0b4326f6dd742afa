"""What in a text negates or may."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.negation import affixes
from pipeline.checks.negation.data_negators import LESSENING, NUMBERED
from pipeline.checks.negation.kinds import ADJECTIVAL, Kind
from pipeline.checks.negation.lexicon import english, german
from pipeline.features.lexicon import NUMBER
from pipeline.features.remember import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from pipeline.checks.negation.lexicon import Entry, Lexicon
    from pipeline.checks.negation.rows import Sense
    from pipeline.checks.negation.tokens import Tokens
    from pipeline.features import Word


class Cue(NamedTuple):
    """A phrase that negates or may; `at` is the number of its first token, `spoken` what stands there.

    A `strong` one cannot be rendered without any word that denies or may.
    """

    kind: Kind
    senses: frozenset[Sense]
    vague: frozenset[Sense]
    at: int
    start: int
    end: int
    spoken: str
    strong: bool = False


_Told = tuple["Mapping[str, Sequence[Entry]]", bool]
_NONE: frozenset[Sense] = frozenset()
_NO_ENTRIES: Mapping[str, Sequence[Entry]] = {}
_AFFIX = frozenset(((ADJECTIVAL, True),))


def may_negate(tokens: Tokens, language: str) -> bool:
    """Say whether there is anything in a text that may negate; quick."""
    return any(map(_signs(language).__getitem__, tokens.keys))


@lru_cache(maxsize=2)
def _signs(language: str) -> Mapping[str, bool]:
    """Return whether words are signs of a phrase that denies, or deny by their form."""
    lexicon, is_affixed = _known(language)
    return Remembered(lambda key: key in lexicon.signs or is_affixed(key))


def _known(language: str) -> tuple[Lexicon, Callable[[str], bool]]:
    return (english(), affixes.is_english) if language == "en" else (german(), affixes.is_german)


@lru_cache(maxsize=2)
def _all_told(language: str) -> Mapping[str, _Told | None]:
    return Remembered(lambda key: _told(key, language))


def _told(key: str, language: str) -> _Told | None:
    """Return the phrases that begin with a word, and whether it denies by its form; None for most words."""
    lexicon, is_affixed = _known(language)
    entries, denies = lexicon.phrases.get(key, _NO_ENTRIES), is_affixed(key)
    return (entries, denies) if entries or denies else None


def cues(tokens: Tokens, language: str) -> list[Cue]:
    """Return the cues among the words of a text in "en" or "de", in order."""
    result: list[Cue] = []
    after = 0
    told = map(_all_told(language).__getitem__, tokens.keys)
    for at, (entries, is_affixed) in [(at, each) for at, each in enumerate(told) if each]:
        entry = _longest(entries, tokens.keys, at)
        if at < after or (entry and _is_number(tokens, at)):
            continue
        if entry:
            after = at + 1 + len(entry.rest)
            cue = _cue(entry, tokens.words, at, after)
            if entry.kind >= Kind.ABSORBER and (is_affixed or tokens.keys[at - 1] in LESSENING):
                cue = _denying(cue) if is_affixed else _lessened(cue)
            result.append(cue)
        elif is_affixed:
            word = tokens.words[at]
            result.append(Cue(Kind.CARRIER, _AFFIX, _NONE, at, word.start, word.end, word.text))
    return result


def _longest(entries: Mapping[str, Sequence[Entry]], keys: Sequence[str], at: int) -> Entry | None:
    following = keys[at + 1] if at + 1 < len(keys) else ""
    for entry in entries.get(following, ()):
        if tuple(keys[at + 1 : at + 1 + len(entry.rest)]) == entry.rest:
            return entry
    return entries[""][0] if "" in entries else None


def _cue(entry: Entry, words: Sequence[Word], at: int, after: int) -> Cue:
    said = words[at:after]
    spoken = said[0].text if not entry.rest else " ".join(dict.fromkeys(word.text for word in said))
    return Cue(entry.kind, entry.senses, entry.vague, at, said[0].start, said[-1].end, spoken, entry.strong)


def _denying(cue: Cue) -> Cue:
    """Return a word that denies by its form, although it only is the end of a scale elsewhere: "kostenlos"."""
    return cue._replace(kind=Kind.CARRIER, senses=cue.senses | _AFFIX)


def _lessened(cue: Cue) -> Cue:
    """Return what an adjective says after "less": "less safe" may be "unsicherer"."""
    turned = frozenset((name, not denied) for name, denied in cue.senses if name.startswith(ADJECTIVAL))
    return cue._replace(kind=Kind.ABSORBER, senses=turned, vague=turned) if turned else cue


def _is_number(tokens: Tokens, at: int) -> bool:
    """Say whether "no" opens a number ("No. 5")."""
    if tokens.keys[at] not in NUMBERED or tokens.words[at].text == "NO":
        return False
    following = list(tokens.keys[at + 1 : at + 3])
    return following[:1] == [NUMBER] or following == [".", NUMBER]
