"""Parts of months, years and ages: "the end of March", "in early 2020", „Mitte vierzig“, „Jahresende“."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.measures import data_parts as data
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from pipeline.checks.texts import Side


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


_KEYS = {
    code: {word: data.SAME.get(part, part) for part, words in rows.items() for word in words.split()}
    for code, rows in data.PARTS.items()
}
_YEAR = r"[12]\d{3}(?:er)?s?|\d0(?:er)?s?"
_HALVES = _any(word for part in ("start", "end", "middle") for word in data.PARTS["en"][part].split())
_ENGLISH = re.compile(
    rf"\b(?:(?P<part>{_HALVES}) of (?:the |this |next |last |each |every |that |your |her )?(?P<of>(?:calendar )?)"
    rf"|(?P<when>early|late|mid)[ -](?:to[ -]late[ -])?)(?:{_any(data.WHOLES['en'].split())}|{_YEAR})\b"
)
_GERMAN = re.compile(
    rf"\b(?P<part>{_any(_KEYS['de'])})(?: (?:des|der|dieses|dieser|nächsten|nächster|vom|letzten|ihrer))*"
    rf" (?:{_any(data.WHOLES['de'].split())}|{_YEAR})\b"
    rf"|\b(?:{_any(data.COMPOUND_STEMS_DE.split())})(?P<end>{_any(data.COMPOUNDS_DE)})\b"
)


def parts(side: Side) -> list[tuple[Hashable, Span]]:
    """Return the parts of months, years and ages that an English or German text tells, with their places."""
    code = side.language.partition("-")[0].lower()
    if code == "en" and not side.vocabulary.isdisjoint(_KEYS["en"]):
        found = _ENGLISH.finditer(side.folded)
        return [(_KEYS["en"][match["part"] or match["when"]], Span(*match.span())) for match in found]
    return list(_german(side.folded)) if code == "de" else []


def _german(text: str) -> Iterator[tuple[Hashable, Span]]:
    for match in _GERMAN.finditer(text):
        yield _KEYS["de"].get(match["part"]) or data.COMPOUNDS_DE[match["end"]], Span(*match.span())
