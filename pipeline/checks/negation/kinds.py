"""How surely a phrase negates."""

from __future__ import annotations

from enum import IntEnum


class Kind(IntEnum):
    """How surely a phrase negates, the surest first."""

    NEGATOR = 0
    """Counts as one negation."""
    MAYBE = 1
    """Holds a negator that may be rendered without one."""
    CARRIER = 2
    """Denies by its own meaning, and may be rendered with a negator."""
    ABSORBER = 3
    """Negates nothing, and may say what a negation of the other language says."""
    PLAIN = 4
    """Negates nothing, but tells what has been turned."""


ADJECTIVAL = "*"
"""How the senses of adjectives begin; alone, the sense of all words that deny by their beginning or end."""
