"""The check of words that look alike in English and German and mean something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.data_false_friends import PAIRS
from pipeline.features import BREAK
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word


class Friend(NamedTuple):
    """An English word (further words of it in `rest`), German words that it is not, and what makes those right."""

    rest: tuple[str, ...]
    begun: tuple[str, ...]
    whole: frozenset[str]
    allowed: frozenset[str]
    right: str
    severity: Severity


_SEVERITIES = {"!": Severity.BLOCKER, "+": Severity.MAJOR, "-": Severity.MINOR}


def _friends() -> dict[str, list[Friend]]:
    found: dict[str, list[Friend]] = {}
    for line in PAIRS.strip().replace(",\n    ", ", ").splitlines():
        mark, english, german, allowed, right = (part.strip() for part in line.split("|"))
        wrong = german.split(", ")
        begun = tuple(word.lower() for word in wrong if not word.startswith("!"))
        whole = frozenset(word[1:].lower() for word in wrong if word.startswith("!"))
        for form in english.split(", "):
            first, *rest = form.replace("-", " ").split()
            others = frozenset(allowed.split(", ")) - {first, *rest}
            friend = Friend(tuple(rest), begun, whole, others, right, _SEVERITIES[mark])
            found.setdefault(first, []).append(friend)
    return found


_FRIENDS = _friends()


def _run(texts: Texts) -> Iterator[Remark]:
    words = texts.source.words
    found: dict[Friend, Word] = {}
    for at, word in enumerate(words):
        for friend in _FRIENDS.get(_base(word)) or _FRIENDS.get(word.text.lower()) or ():
            if friend not in found and _follows(words, at, friend.rest) and not _is_name(words, at):
                found[friend] = word
    if found:
        said = {form for word in words for form in (word.lemma, word.text.lower())}
        for friend, word in found.items():
            if friend.allowed.isdisjoint(said):
                yield from _wrong(word, friend, texts.target.words)


def _base(word: Word) -> str:
    """Return the base form of a word; of a number the last of its words: "three billion"."""
    return word.text.lower().rpartition(" ")[2] if word.number else word.lemma


def _follows(words: Sequence[Word], at: int, rest: tuple[str, ...]) -> bool:
    return tuple(word.lemma for word in words[at + 1 : at + 1 + len(rest)]) == rest


def _is_name(words: Sequence[Word], at: int) -> bool:
    """Say whether a word inside of a sentence has a capital: "North Sea"."""
    return words[at].text.istitle() and at > 0 and words[at - 1].lemma != BREAK


def _wrong(english: Word, friend: Friend, words: Sequence[Word]) -> Iterator[Remark]:
    for word in words:
        low = _base(word)
        if low in friend.whole or (friend.begun and low.startswith(friend.begun)):
            message = f"“{english.text}” is not “{word.text}” in German: “{friend.right}”"
            places = Span(english.start, english.end), Span(word.start, word.end)
            yield Remark(message, *places, severity=friend.severity)
            return


FALSE_FRIENDS = Check(
    "false-friends",
    Severity.BLOCKER,
    "use the German word for what the English word means",
    each_text(_run),
    (
        Example(Unit("Many drugs have side effects.", "Viele Drogen haben Nebenwirkungen."), objects=True),
        Example(Unit("This is a sensible decision.", "Das ist eine sensible Entscheidung."), objects=True),
        Example(Unit("It costs two billion euros.", "Das kostet zwei Billionen Euro."), objects=True),
        Example(Unit("Illegal drugs are dangerous.", "Illegale Drogen sind gefährlich."), objects=False),
        Example(Unit("Many drugs have side effects.", "Viele Medikamente haben Nebenwirkungen."), objects=False),
    ),
    ENGLISH_GERMAN,
)
