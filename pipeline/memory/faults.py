"""What every store says of texts that it cannot hold."""

from __future__ import annotations

from pipeline.errors import StoreError


def half_character(store: str, problem: UnicodeEncodeError) -> StoreError:
    """Return what to tell a user about a text that isn't UTF-8; `store` is the store's name in messages."""
    what = f"{store}: a text has half a character (U+{ord(problem.object[problem.start]):04X})"
    return StoreError(what, "correct the text and try again")
