"""A term in a sequence of words, and how far a term has been followed there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.glossary.source.analysis import Reader
    from pipeline.glossary.source.index import Entry, Node
    from pipeline.glossary.source.words import Word


class Match(NamedTuple):
    """A term and the indices of its words.

    `between` are indices of words that stand between them and belong to the phrase; `shared` is that of a word of which
    only the end belongs to the term ("chemo- and radiotherapy"), -1 for none.
    """

    entry: Entry
    own: tuple[int, ...]
    between: tuple[int, ...] = ()
    shared: int = -1


class Gap(NamedTuple):
    """What has been skipped so far: see `Match` for `between` and `shared`.

    `is_broken` says that something has been and nothing more may be, `in_verb` that it may stand in verbs only.
    """

    between: tuple[int, ...] = ()
    shared: int = -1
    is_broken: bool = False
    in_verb: bool = False


class State(NamedTuple):
    """A place in the tree of terms that the words `own` lead to, with what has been skipped on the way."""

    node: Node
    own: tuple[int, ...]
    gap: Gap


class Text(NamedTuple):
    """The words of a text, and the reader they are from."""

    words: Sequence[Word]
    reader: Reader


NO_GAP = Gap()
