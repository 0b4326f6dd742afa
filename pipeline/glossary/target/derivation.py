"""Words derived from a German noun: chemotherapeutisch from Chemotherapie, operieren from Operation."""

from __future__ import annotations

from functools import cache

from pipeline.glossary.target.data_de_derivation import DERIVED_WORDS, NOT_DERIVED


def derived_words(noun: str) -> tuple[str, ...]:
    """Return the adjectives and verbs of a noun, in plain form, none where no rule is for it."""
    if noun.endswith(NOT_DERIVED):
        return ()
    for end, derived in _ends(noun[-1:]):
        if noun.endswith(end):
            return tuple(noun[: len(noun) - len(end)] + word for word in derived.split())
    return ()


@cache
def _ends(last: str) -> tuple[tuple[str, str], ...]:
    """Return the ends of nouns with a last letter, in their order, with what is derived from each."""
    return tuple((end, derived) for end, derived in DERIVED_WORDS if end.endswith(last))
