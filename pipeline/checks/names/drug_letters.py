"""Drug names with letters that German doesn't have there: "Doxorubizin", "Atorvastatine", "Zoledronic Acid"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.names import data_drugs
from pipeline.checks.names.spelling import PLURALS
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

_PART = re.compile(r"(?<![^\W\d_])[A-ZÄÖÜ][^\W\d_]{5,39}(?![^\W\d_])")
_ACID = re.compile(r"(?<![^\W\d_])([A-Za-z]{3,30}ic)[ -]([Aa]cid)(?![^\W\d_])")
_LETTERS = frozenset((("c", "z"), ("c", "k")))
_EVERYDAY = re.compile(
    "kodein|kortis|kortiko|koffein|kokain|nikotin|kalzi|kalium|penizillin|tetrazyklin|anthrazyklin|zyklamat|salizyl|"
    "askorbin|glyzer|gluko|laktos|laktul|kampfer|keratin|kreatin|karotin|zitron|zitrat|azet|mukovis"
)
"""Names of substances that general German spells with "k" or "z"."""
_SINGULAR = re.compile(r"\s(?:ist|war|kann|darf|muss|soll|sollte|wurde|könnte|[a-zäöüß]{2,12}t)\b")


class Misspelling(NamedTuple):
    """A name in a translation that is spelled wrongly, where it stands, and the right spelling."""

    text: str
    span: Span
    right: str


def misspelled(names: list[str], target: Side) -> Iterator[Misspelling]:
    """Yield spellings in a translation of English drug names (in lower case)."""
    for match in _PART.finditer(target.plain):
        low = match[0].lower()
        right = next(filter(None, (_right(name, low) for name in names if _is_start(name[0], low[0]))), None)
        if right and not (low in PLURALS and not _SINGULAR.match(target.plain, match.end())):
            yield Misspelling(match[0], Span(*match.span()), right)
    for match in _ACID.finditer(target.plain) if "cid" in target.plain else ():
        if match[1].lower() in names:
            yield Misspelling(match[0], Span(*match.span()), _ACIDS.get(match[1].lower(), f"{match[1]}-Säure"))


def _is_start(one: str, other: str) -> bool:
    return one == other or (one, other) in _LETTERS


def _right(name: str, low: str) -> str | None:
    """Return how a name is spelled of which a word in lower case is another spelling, None if it is none or right."""
    stem = name.removesuffix("e")
    begun, rest = low[: len(stem)], low[len(stem) :]
    if begun == stem:
        is_longer = rest == "e" and (name == stem or name in PLURALS)
        return stem.capitalize() if is_longer and not (name == stem and low in PLURALS) else None
    wrong = {(one, other) for one, other in zip(stem, begun, strict=False) if one != other}
    is_respelled = len(begun) == len(stem) and wrong <= _LETTERS and not _EVERYDAY.search(low)
    return (stem + rest).capitalize() if is_respelled else None


def _acids() -> dict[str, str]:
    rows = (line.replace(": ", ", ").split(", ") for line in data_drugs.SYNONYMS.strip().splitlines())
    found: dict[str, str] = {}
    for forms in rows:
        acid = next((form for form in forms if form.endswith("säure")), None)
        found |= {form: acid.capitalize() for form in forms if acid and form.endswith("ic")}
    return found


_ACIDS = _acids()
