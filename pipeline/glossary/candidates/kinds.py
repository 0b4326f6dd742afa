"""What the extraction knows of a language: what a word can be in a noun phrase, and which forms are one word."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Mapping


class Kind(IntEnum):
    """What a word can be in a noun phrase."""

    BREAK = 0
    """None of its words."""
    ADJECTIVE = 1
    """May stand before its head."""
    NOUN = 2
    OF = 3
    """May join two noun phrases to one."""
    DETERMINER = 4
    """May stand after OF."""


OF = "of"
"""The stem of the word of kind OF in a phrase's key; it counts for nothing there."""


class Grammar(NamedTuple):
    """The words of one language; all functions take words in lower case.

    `kind` sees the word before, too ("" for none); `stem` is the same for all forms of a word; `singular` makes the
    citation form of a head. `general` has the share of the commonest words (by stem) among the words of general texts.
    """

    kind: Callable[[str, str], Kind]
    stem: Callable[[str], str]
    singular: Callable[[str], str]
    general: Mapping[str, float]
    domain: Container[str] = frozenset()
    """Words (by stem) of the domain."""
    generic: Container[str] = frozenset()
    """Words (by stem) that are no term by themselves, and none before OF."""
    foreign: Container[str] = frozenset()
    """Function words of other languages that are no words of this one."""
    keeps_case: bool = False
    """Whether a capital belongs to a word ("Zelle"), not to the place where it stands."""
