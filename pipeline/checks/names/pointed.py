"""References without a number: "the table below", "the next chapter"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.names.data_references import POINTED
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_PLACE = (
    r"(?:below|above|following|next|previous|overleaf|opposite|on the right|on the left|shows?|lists?|summari[sz]es?)"
)

_LINES = POINTED.strip().replace(",\n    ", ", ").splitlines()


def _tables() -> dict[str, tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]]:
    """Return for each kind what names it in English with a place, what does so anywhere, and what does in German."""
    found = {}
    for line in _LINES:
        kind, _, forms = line.partition(": ")
        english, german = ("|".join(side.split(", ")) for side in forms.split(" = "))
        near = rf"\b(?:(?:{english})\s(?:\w+\s){{0,2}}{_PLACE}|{_PLACE}\s(?:{english}))\b"
        found[kind] = re.compile(near), re.compile(rf"\b(?:{english})\b"), re.compile(rf"\b\w*(?:{german})\w*")
    return found


_TABLES = _tables()
_ENGLISH = frozenset(form for line in _LINES for form in line.partition(": ")[2].partition(" = ")[0].split(", "))


def pointed(texts: Texts) -> Iterator[Remark]:
    """Yield what the source refers to by its place, where the translation refers to something of another kind."""
    source, target = texts.source, texts.target
    if source.vocabulary.isdisjoint(_ENGLISH):
        return
    for near, _, german in _TABLES.values():
        gone = near.search(source.folded)
        if gone and not german.search(target.folded):
            come = _other(source.folded, target.folded)
            if come:
                message = f"“{gone[0]}” is not in the translation, which has “{target.text[slice(*come)]}”"
                yield Remark(message, Span(*gone.span()), come)
                return


def _other(source: str, target: str) -> Span | None:
    """Return where a translation names a kind of part that the source doesn't."""
    for _, anywhere, german in _TABLES.values():
        come = german.search(target)
        if come and not anywhere.search(source):
            return Span(*come.span())
    return None
