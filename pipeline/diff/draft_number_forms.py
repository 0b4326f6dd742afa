"""How numbers are written in the languages whose drafts get other numbers: English is read, German is written."""

from __future__ import annotations

DECIMAL_MARKS = {"de": ","}
"""The languages that numbers are replaced in, and what stands before their decimals."""

WORDS = {"de": "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split()}
"""Number words by value; the one for 1 is only the beginning of a compound ("einmal"), it agrees with its noun."""

ENDINGS = {"de": ("", "mal", "fach")}
"""What may follow a number word without changing with it."""

ORDINALS = frozenset(("st", "nd", "rd", "th"))
"""What English writes after the digits of an ordinal number; German has a full stop for all of them."""
