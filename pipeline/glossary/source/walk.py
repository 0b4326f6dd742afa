"""Where terms stand in a sequence of words: from each word down the tree, with what may stand between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.glossary.source.coordination import resumptions
from pipeline.glossary.source.gaps import gaps
from pipeline.glossary.source.match import NO_GAP, Gap, Match, State, Text
from pipeline.glossary.source.suspension import suspended
from pipeline.glossary.source.words import SEPARATOR, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.glossary.source.analysis import Reader
    from pipeline.glossary.source.index import Node
    from pipeline.glossary.source.words import Word

_AFTER_ANY = SEPARATOR | Role.LINK | Role.ADVERB | Role.BRACKET | Role.TIED
_AFTER_SOME = Role.MODIFIER | Role.DETERMINER | Role.COMPOUND
_SOME = Role.ADJECTIVE | Role.PREPOSITION | Role.DETERMINER


def walk(words: Sequence[Word], root: Node, reader: Reader) -> list[Match]:
    """Return all terms of the tree in a sequence of words, also those within others, in the order of first words."""
    text, found, opens, children = Text(words, reader), list[Match](), Role.OPENS, root.children
    for index in [index for index, word in enumerate(words) if word.role & opens]:
        word = words[index]
        if word.role & Role.COMPOUND:
            found += _down(text, _compounds(text, State(root, (), NO_GAP), index))
            continue
        for key in word.keys:
            if key in children:
                node = children[key]
                for entry in node.entries:
                    found.append(Match(entry, (index,)))
                if node.children and _goes_on(words, node, index):
                    found += _down(text, _following(text, State(node, (index,), NO_GAP)))
    return found


def _goes_on(words: Sequence[Word], node: Node, last: int) -> bool:
    """Whether a term may go on after its word at an index: most words begin only terms that don't stand there."""
    if last + 1 == len(words):
        return False
    following = words[last + 1]
    for key in following.keys:
        if key in node.children:
            return True
    return bool(following.role & Role.COMPOUND) or _may_skip(words[last].role, following.role)


def _down(text: Text, stack: list[State]) -> list[Match]:
    """Return the terms that end at any of the states, or go on from there."""
    found = []
    while stack:
        state = stack.pop()
        node, own, gap = state
        for entry in node.entries:
            fits = not gap.between or entry.is_verb is gap.in_verb
            if fits:
                found.append(Match(entry, own, gap.between, gap.shared))
        if node.children and _goes_on(text.words, node, own[-1]):
            stack += _following(text, state)
    return found


def _following(text: Text, state: State) -> list[State]:
    """Return the states after the next word of the term; there is a word after its last one."""
    last = state.own[-1]
    found = _taken(text, state, last + 1)
    if not state.gap.is_broken and _may_skip(text.words[last].role, text.words[last + 1].role):
        found += _skipping(text, state)
    return found


def _may_skip(last: int, following: int) -> bool:
    """Whether something that isn't the term's may follow a word of it, by the roles of the two."""
    return bool(following & _AFTER_ANY or (last & _SOME and following & _AFTER_SOME))


def _taken(text: Text, state: State, index: int) -> list[State]:
    """Return the states after the word at an index has been taken as the next of the term."""
    word, (node, own, gap) = text.words[index], state
    if word.role & Role.COMPOUND:
        return _compounds(text, state, index)
    found = []
    for key in word.keys:
        child = node.children.get(key)
        if child is not None:
            found.append(State(child, (*own, index), gap))
    return found


def _compounds(text: Text, state: State, index: int) -> list[State]:
    """Return the states after a word with a hyphen has been taken, alone or together with another."""
    word, children = text.words[index], state.node.children
    found = []
    for keys, count in ((word.keys, 1), *word.joined):
        own = (*state.own, *range(index, index + count))
        found += [State(children[key], own, state.gap) for key in keys if key in children]
    for keys, later in _suspended(text.words, index, text.reader):
        own, gap = (*state.own, index, later), Gap(state.gap.between, later, True, state.gap.in_verb)
        found += [State(children[key], own, gap) for key in keys if key in children]
    return found


def _suspended(words: Sequence[Word], index: int, reader: Reader) -> Iterator[tuple[tuple[str, ...], int]]:
    if words[index].role & Role.SUSPENDED and reader.language.has_grammar:
        yield from suspended(words, index, reader)


def _skipping(text: Text, state: State) -> Iterator[State]:
    """Yield the states after something that isn't the term's, and the next word of the term, have been passed."""
    node, own, gap = state
    for between, in_verb in gaps(text.words, own[-1]):
        yield from _taken(text, State(node, own, Gap(between, gap.shared, True, in_verb)), between[-1] + 1)
    for index in resumptions(text.words, own):
        yield from _taken(text, State(node, own, gap._replace(is_broken=True)), index)
