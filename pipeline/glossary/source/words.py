"""Words as they are compared: what they may be a form of, what they do in a phrase, and where they stand in a token."""

from __future__ import annotations

from typing import Final, NamedTuple


class Role:
    """What a word or mark does in a phrase: bits of a number, plain ones because enum's take five times as long."""

    NONE: Final = 0
    CONJUNCTION: Final = 1
    COMMA: Final = 2
    LINK: Final = 4
    """Beside a conjunction, or part of one: "as well as"."""
    DETERMINER: Final = 8
    PREPOSITION: Final = 16
    MODIFIER: Final = 32
    """A noun, adjective or participle: may stand before a noun."""
    ADJECTIVE: Final = 64
    QUALITY: Final = 128
    """An adjective that says how something is, not of what kind."""
    PLURAL: Final = 256
    ADVERB: Final = 512
    BOUND: Final = 1024
    """The word goes on from a prefix with a hyphen, and is another word than without it."""
    SUSPENDED: Final = 2048
    """The word ends with a hyphen: "chemo- and radiotherapy"."""
    MASS: Final = 4096
    SENTENCE_END: Final = 8192
    MARK: Final = 16384
    """No word."""
    HOMOGRAPH: Final = 32768
    """A noun that is a verb as often."""
    OPENS: Final = 65536
    """A term of the glossary may begin here."""
    COMPOUND: Final = 131072
    """Written with a hyphen, so that the word may be part of another."""
    BRACKET: Final = 262144
    """An opening bracket."""
    TIED: Final = 524288
    """A hyphen ties the word to the one before."""


Keys = tuple[str, ...]


class Word(NamedTuple):
    """A word or mark of a token.

    `text` is in lower case and in one spelling, `written` as it stands there, `start` and `end` are offsets in the
    token (a possessive ending lies outside). `keys` are what it may be a form of, of all that the glossary has;
    `joined` the same for this word together with those that a hyphen ties to it, with the number of words.
    """

    text: str
    written: str
    keys: Keys
    role: int
    start: int
    end: int
    joined: tuple[tuple[Keys, int], ...] = ()


SEPARATOR = Role.CONJUNCTION | Role.COMMA
"""What stands between the parts of an enumeration."""
