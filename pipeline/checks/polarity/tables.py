"""The tables of poles, made ready for looking up words.

A table has a block for each axis, blocks are parted by an empty line, and each line of a block is a pole: its English
words, "=", its German words, separated by commas; a line that begins with four spaces continues the one before. A
text that names one pole is not a translation of a text that names another.

- "~" before an entry marks a word that may name the pole, and may mean something else: it excuses, it never accuses.
- "@number", "@event" … behind an entry want what `contexts` describes to follow; "@itself" wants nobody to follow who
  is asked to do something ("hören Sie").
- English words stand in their base form, which finds all forms; "=left" finds only this form.
- German: "selten+" is an adjective, with all its forms; "senken/", "sinken/sank/gesunken" and "zu|nehmen/…" are verbs
  (see `german`); what begins with a capital is a noun, with its endings; "-Anstieg" is also the head of compounds; any
  other word stands as it is.
- "lower leg!" is what these words mean, and "lower" alone doesn't count.
- "hyper*" are words that begin so, in both languages.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.polarity.german import Form, adjective, noun, verb
from pipeline.features import read_words, tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Mark(NamedTuple):
    """A pole of an axis; a strong mark accuses, any other only excuses.

    Orders in time have an axis for each event (see `contexts`), 0 for none.
    """

    axis: int
    pole: int
    strong: bool
    event: int = 0


class Entry(NamedTuple):
    """What a word means if `rest` follows, if `context` does, if `particle` ends its clause, if it is a noun.

    `whole`: its first words alone mean nothing.
    """

    rest: tuple[str, ...]
    noun: bool = False
    context: str = ""
    particle: str = ""
    whole: bool = False


class Written(NamedTuple):
    """An entry of a table: its poles' mark, and the notation in its language."""

    mark: Mark | None
    text: str


def rows(table: str, first_axis: int) -> Iterator[tuple[int, int, str, str]]:
    """Yield axis, pole, English and German entries of each line of a table."""
    for axis, block in enumerate(table.strip().split("\n\n"), first_axis):
        for pole, line in enumerate(block.replace("\n    ", " ").splitlines()):
            english, _, german = line.partition(" = ")
            yield axis, pole, english, german


def written(entries: str, axis: int, pole: int) -> Iterator[Written]:
    """Yield the entries of a pole in one language."""
    for entry in entries.split(", "):
        text = entry.strip()
        if text:
            yield Written(Mark(axis, pole, not text.startswith("~")), text.removeprefix("~"))


def split_context(text: str) -> tuple[str, str]:
    """Return an entry without its context, and the context."""
    entry, _, context = text.partition("@")
    return entry, context


def english(text: str) -> Iterator[tuple[str, Entry]]:
    """Yield first word and rest of an English entry."""
    entry, context = split_context(text.removesuffix("!"))
    first, *rest = (key for word in entry.split() for key in _keys(word))
    yield first, Entry(tuple(rest), context=context, whole=text.endswith("!"))


def _keys(word: str) -> Iterator[str]:
    """Yield what a word of a text is looked up by: more than one for "unsafe"."""
    known = tables("en")
    yield from (word[1:],) if word[0] == "=" else (each.lemma for each in read_words(word, known))


def german(text: str) -> Iterator[tuple[str, Entry]]:
    """Yield first word and rest of each form of a German entry."""
    entry, context = split_context(text.removeprefix("-").removesuffix("!"))
    first, *others = entry.split()
    is_noun = first[:1].isupper()
    endings = [tuple(form.text for form in rest) for rest in product(*map(_forms, others))]
    plain = [Entry(rest, is_noun, context, whole=text.endswith("!")) for rest in endings]
    for form in _forms(first):
        entries = [entry._replace(particle=form.particle) for entry in plain] if form.particle else plain
        yield from ((form.text, each) for each in entries)


def _forms(word: str) -> Iterable[Form]:
    if "/" in word:
        return dict.fromkeys(verb(word))
    if word.endswith("+"):
        return map(Form, dict.fromkeys(adjective(word[:-1])))
    return map(Form, noun(word)) if word[:1].isupper() else (Form(word),)
