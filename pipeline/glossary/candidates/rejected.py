"""The candidates that a terminologist turned down: `glossary/rejected.tsv`.

UTF-8, tab-separated, one header row: `term`, `language`, `date` (ISO 8601), `reason`. A term is found in all its forms:
the plural of a rejected term is rejected.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import GlossaryError
from pipeline.fs import decode
from pipeline.glossary.candidates.grammars import grammar_of
from pipeline.glossary.candidates.words import key_of
from pipeline.model import Place
from pipeline.text import spaced

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[0-9A-Za-z]{1,8})*")
_HEADER = ("term", "language", "date", "reason")


class Rejection(NamedTuple):
    """A term of a language (BCP 47 tag) that is not to be proposed again; when it was rejected, and why."""

    term: str
    language: str
    day: date
    reason: str = ""


class RejectedTerms:
    """The rejected terms of one language; `in` finds every form of them."""

    def __init__(self, terms: Iterable[str], language: str) -> None:
        self._grammar = grammar_of(language)
        self._keys = frozenset(key_of(term, self._grammar) for term in terms)

    def __contains__(self, term: object) -> bool:
        return isinstance(term, str) and key_of(term, self._grammar) in self._keys


@dataclass(frozen=True, slots=True)
class Rejected:
    """All rejected terms, in the order of the file: by language, then term."""

    rows: tuple[Rejection, ...] = ()

    def terms(self, language: str) -> Container[str]:
        """Return the rejected terms of a language (those of "en" are rejected for "en-GB", too), for `candidates`."""
        tags = {language, language.partition("-")[0]}
        return RejectedTerms((row.term for row in self.rows if row.language in tags), language)


def read_rejected(data: bytes, file: str) -> Rejected:
    """Return the rejected terms of a file's content; no content is none.

    Raises GlossaryError with the place: wrong encoding or columns, no term, language tag or ISO date, a term that
    stands there twice.
    """
    text, _ = decode(data, file, GlossaryError)
    lines = text.replace("\r\n", "\n").split("\n")
    if not text.strip():
        return Rejected()
    if tuple(lines[0].split("\t")) != _HEADER:
        hint = f"the first line has the columns {', '.join(_HEADER)}, separated by tabs"
        raise GlossaryError(f"{file}:1: wrong columns", hint)
    return Rejected(_sorted(_rows(lines[1:], file)))


def _rows(lines: Iterable[str], file: str) -> Iterator[Rejection]:
    seen: dict[tuple[str, str], int] = {}
    for number, line in enumerate(lines, start=2):
        if line.strip():
            row = _row(line, Place(file, number))
            first = seen.setdefault((row.language, row.term), number)
            if first != number:
                raise GlossaryError(f"{Place(file, number)}: “{row.term}” stands in line {first}, too", "delete one")
            yield row


def _row(line: str, place: Place) -> Rejection:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) != len(_HEADER):
        raise GlossaryError(f"{place}: {len(cells)} columns instead of {len(_HEADER)}", "separate the cells by tabs")
    term, language, day, reason = cells
    if not term or not language:
        raise GlossaryError(f"{place}: no {'language' if term else 'term'}", "fill the cell, or delete the line")
    if not _TAG.fullmatch(language):
        raise GlossaryError(f"{place}: “{language}” is no language tag", "write a tag such as en or pt-BR")
    try:
        return Rejection(term, language, date.fromisoformat(day), reason)
    except ValueError:
        raise GlossaryError(f"{place}: “{day}” is no date", "write it as 2024-05-31") from None


def with_rejected(rejected: Rejected, language: str, terms: Iterable[str], day: date, reason: str = "") -> Rejected:
    """Return the rejected terms with more of a language; a term that is rejected in any form keeps its row."""
    rows = list(rejected.rows)
    grammar = grammar_of(language)
    keys = {key_of(row.term, grammar) for row in rows if row.language == language}
    for term in map(spaced, terms):
        key = key_of(term, grammar)
        if key not in keys:
            keys.add(key)
            rows.append(Rejection(term, language, day, spaced(reason)))
    return Rejected(_sorted(rows))


def write_rejected(rejected: Rejected) -> bytes:
    """Return the content of the file; the same rows give the same bytes."""
    lines = (f"{row.term}\t{row.language}\t{row.day.isoformat()}\t{row.reason}" for row in _sorted(rejected.rows))
    return "".join(f"{line}\n" for line in ("\t".join(_HEADER), *lines)).encode()


def _sorted(rows: Iterable[Rejection]) -> tuple[Rejection, ...]:
    return tuple(sorted(rows, key=lambda row: (row.language, row.term.casefold(), row.term, row.day, row.reason)))
