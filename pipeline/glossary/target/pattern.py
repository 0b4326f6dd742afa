"""What is looked for in a text to find a term."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model.glossary import Term


class Shape(Enum):
    """How the parts of a term stand together."""

    WORD = "word"
    PHRASE = "phrase"
    """In this order, with few words between."""
    LOOSE = "loose"
    """In any order within a sentence: verb phrases."""
    PARTED = "parted"
    """A verb and its particle after it, the last two parts, in a clause."""
    PAIR = "pair"
    """The feminine and the masculine form of a word for persons."""


class Joint(Enum):
    """How a part of a term goes with the one before it."""

    NEAR = "near"
    ATTRIBUTE = "attribute"
    """It has the one before as its attribute (geschädigte Niere)."""
    GENITIVE = "genitive"
    """It is the genitive of the one before (Schädigung der Niere)."""
    GOVERNED = "governed"
    """The one before is its preposition (Metastase in der Leber)."""


class Part(NamedTuple):
    """One of `lemmas`, or one of `words` as they are (in lower case)."""

    lemmas: tuple[int, ...] = ()
    words: frozenset[str] = frozenset()
    joint: Joint = Joint.NEAR
    is_noun: bool = False


class Pattern(NamedTuple):
    """Parts of a term and their shape; more than `most_between` words between them are too many."""

    shape: Shape
    parts: tuple[Part, ...]
    most_between: int = 2


class Sought(NamedTuple):
    """A term: any of its lemmas and any of its patterns is the term. Its blocks are those around it, and those nearby.

    Where none of `bases` is in the letters of a text, the term can only be there just as it is listed (`text`).
    """

    term: Term
    text: str
    bases: tuple[str, ...]
    lemmas: tuple[int, ...]
    patterns: tuple[Pattern, ...]
    around: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()
