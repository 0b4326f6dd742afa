"""The columns of tab-separated files, and what a first row says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import StoreError
from pipeline.languages.tags import split_tag
from pipeline.memory.exchange.findings import brief
from pipeline.memory.exchange.matching import closeness, sides
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.memory.base import Languages

COLUMNS = (
    "source",
    "target",
    "status",
    "page",
    "trail",
    "before",
    "after",
    "sentences",
    "origin",
    "who",
    "when",
    "properties",
)
_TWO = 2
_OTHER = "give the file's language pair, or correct its first row"


class Layout(NamedTuple):
    """Where columns stand: name → index; and how many there are. `header` says whether the first row told."""

    columns: dict[str, int]
    width: int
    header: bool


def layout(cells: Sequence[str], languages: Languages, name: str) -> Layout:
    """Return the layout of a file from the cells of its first row.

    A row of column names, among them "source" and "target", in any order, is a header; these two may name the
    language, as "source:en". So is a row of language tags, among them those of the two languages. Any other first row
    is a pair already.

    Raises StoreError for a header that has a column twice, or other languages than those wanted.
    """
    found = _without_languages([cell.strip().lower() for cell in cells], languages, name)
    if {"source", "target"} <= set(found) and set(found) <= set(COLUMNS):
        if len(set(found)) < len(found):
            raise StoreError(f"{Place(name, 1, 1)}: a column is named twice", "name each column once")
        return Layout({column: index for index, column in enumerate(found)}, len(found), header=True)
    if len(found) >= _TWO and all(map(_is_tag, found)):
        return _of_languages(found, languages, name)
    return Layout({"source": 0, "target": 1}, _TWO, header=False)


def header(languages: Languages) -> tuple[str, ...]:
    """Return the first row of the files we write."""
    first, second, *others = COLUMNS
    return (f"{first}:{languages.source}", f"{second}:{languages.target}", *others)


def _without_languages(found: list[str], languages: Languages, name: str) -> list[str]:
    """Take the languages off column names that have them."""
    wanted = dict(zip(COLUMNS, languages, strict=False))
    columns = [cell.partition(":") for cell in found]
    if not {column for column, _, _ in columns} >= set(wanted):
        return found
    for column, _, tag in columns:
        if column in wanted and tag and not closeness(tag, wanted[column]):
            message = f"{Place(name, 1, 1)}: the column {column} is in {brief(tag)!r}, not in {wanted[column]!r}"
            raise StoreError(message, _OTHER)
    return [column if column in wanted else cell for (column, _, _), cell in zip(columns, found, strict=True)]


def _of_languages(tags: list[str], languages: Languages, name: str) -> Layout:
    sources, targets = sides(tuple(tags), languages)
    if sources and targets:
        return Layout({"source": sources[0], "target": targets[0]}, len(tags), header=True)
    if any(closeness(tag, side) for tag in tags for side in languages):
        pair = "–".join(languages)
        message = f"{Place(name, 1, 1)}: the columns are {brief(', '.join(tags))}, which is not {pair}"
        raise StoreError(message, _OTHER)
    return Layout({"source": 0, "target": 1}, _TWO, header=False)


def _is_tag(cell: str) -> bool:
    return split_tag(cell) is not None
