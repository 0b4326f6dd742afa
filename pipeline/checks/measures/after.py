"""The unit after a number: "5 mg", "10 mg/ml", "half an hour", "3-wöchig", „5 Mio. Euro“."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.measures import data_units as data
from pipeline.checks.measures.compounds import suffix
from pipeline.checks.measures.vocabulary import Vocabulary, unit_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.features import Word

BLANKS = frozenset(" \u00a0\u202f\u2009-\u2010\u2011\u2060")
"""What may stand between a number and its unit."""
_SCALES = ("Mio", "Mrd")


def unit_after(words: Sequence[Word], at: int, text: str, known: Vocabulary) -> tuple[str, int] | None:
    """Return the unit of the number at a word and the place after it, None where it has none."""
    after = _start(words, at, known)
    found = unit_of(words, after, known) or suffix(words, after, known.code)
    if found is None or not _adjoins(words, at, after, text):
        return None
    return _below(words, found[1], text, known, found[0]) or found


def _start(words: Sequence[Word], at: int, known: Vocabulary) -> int:
    """Return where the unit of a number may begin: after the full stop of "Mio.", "an" in "half an hour", "more"."""
    following = [word.text.lower() for word in words[at + 1 : at + 3]] + ["", ""]
    number, after = words[at].number, at + 1
    if following[0] == "." and words[at].text.endswith(_SCALES):
        after += 1
    elif number and number.value % 1 and following[0] in ("an", "a", "of"):
        after += 1 + (following[0] == "of" and following[1] in ("an", "a"))
    return after + (after < len(words) and words[after].text.lower() in known.fillers)


def _adjoins(words: Sequence[Word], at: int, after: int, text: str) -> bool:
    """Say whether nothing but blanks and hyphens stands between a number and its unit."""
    return after > at + 1 or set(text[words[at].end : words[after].start]) <= BLANKS


def _below(words: Sequence[Word], at: int, text: str, known: Vocabulary, unit: str) -> tuple[str, int] | None:
    """Read "/dl", "per kg" after a unit; what is taken per day is a matter of frequency."""
    if at >= len(words) or unit in data.TIMES:
        return None
    slashed = text[words[at - 1].end : words[at].start].strip() == "/"
    start = at if slashed else at + 1
    if not slashed and words[at].text.lower() not in known.per:
        return None
    found = unit_of(words, start, known)
    if found is None or found[0] in data.TIMES:
        return None
    return f"{unit}/{found[0]}", found[1]
