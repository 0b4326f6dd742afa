"""The check of words that look alike in English and German and mean something else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.become import became
from pipeline.checks.names.data_false_friends import PAIRS
from pipeline.checks.names.data_false_friends_more import MORE
from pipeline.features import BREAK
from pipeline.features.lexicon import NUMBER
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word


class Friend(NamedTuple):
    """An English word (further words of it in `rest`), German words that it is not, and what makes those right.

    `right` is what the English word means in German, `meant` are the beginnings of those words.
    """

    rest: tuple[str, ...]
    begun: tuple[str, ...]
    whole: frozenset[str]
    allowed: frozenset[str]
    right: str
    meant: tuple[str, ...]
    severity: Severity


_SEVERITIES = {"!": Severity.BLOCKER, "+": Severity.MAJOR, "-": Severity.MINOR}
_ENDINGS = ("", "e", "en", "er", "es", "em")
_MEANT = re.compile(r"[^\W\d_]{5,8}")
"""The letters that tell a German word for what is meant."""


def _friends() -> dict[str, list[Friend]]:
    found: dict[str, list[Friend]] = {}
    for line in (PAIRS + MORE.lstrip()).strip().replace(",\n    ", ", ").splitlines():
        mark, english, german, allowed, right = (part.strip() for part in line.split("|"))
        wrong = german.lower().split(", ")
        begun = tuple(word for word in wrong if word[0] not in "!~")
        whole = {word[1:] for word in wrong if word[0] == "!"}
        whole |= {word[1:] + end for word in wrong if word[0] == "~" for end in _ENDINGS}
        meant = tuple(_MEANT.findall(right.lower()))
        for form in english.split(", "):
            first, *rest = form.replace("-", " ").split()
            others = frozenset(allowed.split(", ")) - {first, *rest}
            friend = Friend(tuple(rest), begun, frozenset(whole), others, right, meant, _SEVERITIES[mark])
            found.setdefault(first, []).append(friend)
    return found


_FRIENDS = _friends()
_TELLING = frozenset((*_FRIENDS, NUMBER))


def _run(texts: Texts) -> Iterator[Remark]:
    source, words = texts.source, texts.source.words
    found: dict[Friend, list[Word]] = {}
    known = enumerate(zip(source.lemmas, source.low, strict=True))
    for at, word in [(at, words[at]) for at, (lemma, low) in known if lemma in _TELLING or low in _FRIENDS]:
        for friend in _FRIENDS.get(_base(word)) or _FRIENDS.get(word.text.lower()) or ():
            if _follows(words, at, friend.rest) and not _is_name(words, at):
                found.setdefault(friend, []).append(word)
    if found:
        said = {form for word in words for form in (word.lemma, word.text.lower())}
        certain = list(became(texts))
        yield from certain
        for friend, named in found.items():
            if friend.allowed.isdisjoint(said) and not (certain and named[0].lemma == "become"):
                yield from _wrong(named, friend, texts.target.words)


def _base(word: Word) -> str:
    """Return the base form of a word; of a number the last of its words: "three billion"."""
    return word.text.lower().rpartition(" ")[2] if word.number else word.lemma


def _follows(words: Sequence[Word], at: int, rest: tuple[str, ...]) -> bool:
    return not rest or tuple(word.lemma for word in words[at + 1 : at + 1 + len(rest)]) == rest


def _is_name(words: Sequence[Word], at: int) -> bool:
    """Say whether a word inside of a sentence has a capital: "North Sea"."""
    return words[at].text.istitle() and at > 0 and words[at - 1].lemma != BREAK


def _wrong(english: Sequence[Word], friend: Friend, words: Sequence[Word]) -> Iterator[Remark]:
    for word in words:
        low = _base(word)
        if low in friend.whole or (friend.begun and low.startswith(friend.begun)):
            message = f"“{english[0].text}” is not “{word.text}” in German: “{friend.right}”"
            places = Span(english[0].start, english[0].end), Span(word.start, word.end)
            is_said = _says(friend, words) >= len(english)
            yield Remark(message, *places, severity=Severity.MINOR if is_said else friend.severity)
            return


def _says(friend: Friend, words: Sequence[Word]) -> int:
    """Return how often a translation says what is meant, so that the other word may stand for something else."""
    return sum(word.text.lower().startswith(friend.meant) for word in words) if friend.meant else 0


FALSE_FRIENDS = Check(
    "false-friends",
    Severity.BLOCKER,
    "use the German word for what the English word means",
    each_text(_run),
    (
        Example(Unit("Some drugs cause drowsiness.", "Manche Drogen machen müde."), objects=True),
        Example(Unit("This is a sensible decision.", "Das ist eine sensible Entscheidung."), objects=True),
        Example(Unit("It costs two billion euros.", "Das kostet zwei Billionen Euro."), objects=True),
        Example(Unit("Illegal drugs are dangerous.", "Illegale Drogen sind gefährlich."), objects=False),
        Example(Unit("Some drugs cause drowsiness.", "Manche Medikamente machen müde."), objects=False),
    ),
    ENGLISH_GERMAN,
)
