"""Ids of concepts: what one looks like, and how one is made from a text."""

from __future__ import annotations

import re
import unicodedata

CONCEPT_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")

_OTHER = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l"})
_LONGEST = 80  # characters


def slug(text: str) -> str:
    """Return `text` as an id of a concept: "Crohn's disease" → "crohn-s-disease"; "" where it has no Latin letter."""
    spelled = unicodedata.normalize("NFC", text[:_LONGEST].lower()).translate(_LETTERS)
    plain = unicodedata.normalize("NFKD", spelled).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")


def unused(name: str, numbers: dict[str, int]) -> str:
    """Return `name`, or `name` with the next number where it is taken; add it to `numbers`, which has what is."""
    free = name
    while free in numbers:
        numbers[name] += 1
        free = f"{name}-{numbers[name]}"
    numbers[free] = 1
    return free
