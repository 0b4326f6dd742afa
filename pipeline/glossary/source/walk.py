"""Where terms stand in a sequence of words: from each word down the tree, with what may stand between."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.source.coordination import resumptions
from pipeline.glossary.source.gaps import gaps
from pipeline.glossary.source.suspension import suspended
from pipeline.glossary.source.words import SEPARATOR, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.source.analysis import Reader
    from pipeline.glossary.source.index import Entry, Node
    from pipeline.glossary.source.words import Word

_AFTER_ANY = SEPARATOR | Role.LINK | Role.ADVERB | Role.BRACKET | Role.TIED
_AFTER_SOME = Role.MODIFIER | Role.DETERMINER
_SOME = Role.ADJECTIVE | Role.PREPOSITION


class Match(NamedTuple):
    """A term and the indices of its words.

    `between` are indices of words that stand between them and belong to the phrase; `shared` is that of a word of which
    only the end belongs to the term ("chemo- and radiotherapy"), -1 for none.
    """

    entry: Entry
    own: tuple[int, ...]
    between: tuple[int, ...] = ()
    shared: int = -1


class _Text(NamedTuple):
    """A text's words, and all keys that any of them can be taken for."""

    words: Sequence[Word]
    reader: Reader
    keys: set[str]


class _State(NamedTuple):
    node: Node
    own: tuple[int, ...] = ()
    between: tuple[int, ...] = ()
    shared: int = -1
    is_broken: bool = False
    """Something has been skipped: nothing more may be."""
    in_verb: bool = False
    """What has been skipped may stand in verbs only."""


def walk(words: Sequence[Word], root: Node, reader: Reader) -> Iterator[Match]:
    """Yield all terms of the tree in a sequence of words, also those within others."""
    text, start = _Text(words, reader, _keys(words, reader)), _State(root)
    for index, word in enumerate(words):
        if word.role & Role.COMPOUND and word.role & Role.OPENS:
            yield from _down(text, list(_taken(text, start, index)))
        elif word.role & Role.OPENS:
            for key in word.keys:
                node = root.children.get(key)
                if node is not None and _is_alive(node, text, index):
                    yield from _down(text, [_State(node, (index,))])


def _is_alive(node: Node, text: _Text, index: int) -> bool:
    """Whether a term ends at an index or may go on: most words begin only terms that don't stand there."""
    if node.entries:
        return True
    for following in text.words[index + 1 : index + 2]:
        for key in following.keys:
            if key in node.children:
                return True
        may_go_on = following.role & Role.COMPOUND or _may_skip(text.words[index].role, following.role)
        return bool(may_go_on) and not node.children.keys().isdisjoint(text.keys)
    return False


def _keys(words: Sequence[Word], reader: Reader) -> set[str]:
    found = set(chain.from_iterable([word.keys for word in words]))
    for index, word in enumerate(words):
        if word.role & Role.COMPOUND:
            found.update(*(keys for keys, _ in word.joined))
            found.update(*(keys for keys, _ in _suspended(words, index, reader)))
    return found


def _down(text: _Text, stack: list[_State]) -> Iterator[Match]:
    """Yield the terms that go on from any of the states."""
    words, count = text.words, len(text.words)
    while stack:
        state = stack.pop()
        for entry in state.node.entries:
            if not state.between or entry.is_verb is state.in_verb:
                yield Match(entry, state.own, state.between, state.shared)
        last = state.own[-1]
        if last + 1 < count and not state.node.children.keys().isdisjoint(text.keys):
            stack += _taken(text, state, last + 1)
            if not state.is_broken and _may_skip(words[last].role, words[last + 1].role):
                stack += _skipping(text, state)


def _may_skip(last: int, following: int) -> bool:
    """Whether something that isn't the term's may follow a word of it, by the roles of the two."""
    return bool(following & _AFTER_ANY or (last & _SOME and following & _AFTER_SOME))


def _taken(text: _Text, state: _State, index: int) -> Sequence[_State]:
    """Return the states after the word at an index has been taken as the next of the term."""
    word, children = text.words[index], state.node.children
    if word.role & Role.COMPOUND:
        return _compounds(text, state, index)
    if children.keys().isdisjoint(word.keys):
        return ()
    return [_State(children[key], (*state.own, index), *state[2:]) for key in word.keys if key in children]


def _compounds(text: _Text, state: _State, index: int) -> Sequence[_State]:
    """Return the states after a word with a hyphen has been taken, alone or together with another."""
    word, children = text.words[index], state.node.children
    found = []
    for keys, count in ((word.keys, 1), *word.joined):
        own = (*state.own, *range(index, index + count))
        found += [_State(children[key], own, *state[2:]) for key in keys if key in children]
    for keys, later in _suspended(text.words, index, text.reader):
        own = (*state.own, index, later)
        found += [_State(children[key], own, state.between, later, True) for key in keys if key in children]
    return found


def _suspended(words: Sequence[Word], index: int, reader: Reader) -> Iterator[tuple[tuple[str, ...], int]]:
    if words[index].role & Role.SUSPENDED and reader.language.has_grammar:
        yield from suspended(words, index, reader)


def _skipping(text: _Text, state: _State) -> Iterator[_State]:
    """Yield the states after something that isn't the term's, and the next word of the term, have been passed."""
    last = state.own[-1]
    for between, in_verb in gaps(text.words, last):
        skipped = state._replace(between=between, is_broken=True, in_verb=in_verb)
        yield from _taken(text, skipped, between[-1] + 1)
    for index in resumptions(text.words, state.own):
        yield from _taken(text, state._replace(is_broken=True), index)
