"""The columns of tab-separated files, and what a first row says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import StoreError
from pipeline.languages.tags import split_tag
from pipeline.memory.exchange.findings import brief
from pipeline.memory.exchange.matching import sides, suits
from pipeline.model import Place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.memory.base import Languages

COLUMNS = tuple("source target status page trail before after sentences origin who when properties".split())
_TEXTS = COLUMNS[:2]
_OTHER = "give the file's language pair, or correct its first row"


class Layout(NamedTuple):
    """Where columns stand: name → index; and how many there are. `header` says whether the first row told.

    `language` is the tag that the header gives the translations, "" for none.
    """

    columns: dict[str, int]
    width: int
    header: bool
    language: str = ""


def layout(cells: Sequence[str], languages: Languages, name: str) -> Layout:
    """Return the layout of a file from the cells of its first row.

    A row of column names in any order is a header, where "source" and "target" are among them, which may name the
    language, as "source:en", or where language tags stand for these two; columns in further languages are not read.
    Any other first row is a pair already.

    Raises StoreError for a header that has a column twice or an unknown one, or other languages than those wanted.
    """
    plain = [cell.strip() for cell in cells]
    found, language = _without_languages([cell.lower() for cell in plain], languages, name)
    named = {column: index for index, column in enumerate(found) if column in COLUMNS}
    tags = {index: plain[index] for index, column in enumerate(found) if column not in COLUMNS}
    if set(_TEXTS) <= set(named):
        _check_header(found, list(tags.values()), name)
        return Layout(named, len(found), header=True, language=language)
    sources, targets = sides(tuple(tags.values()), languages)
    if sources and targets and set(_TEXTS).isdisjoint(named):
        _check_header(found, [tag for tag in tags.values() if not split_tag(tag)], name)
        indices = tuple(tags)
        texts = {"source": indices[sources[0]], "target": indices[targets[0]]}
        return Layout(texts | named, len(found), header=True, language=tags[texts["target"]])
    _refuse_other_languages(tuple(tags.values()), named, languages, name)
    return Layout({"source": 0, "target": 1}, len(_TEXTS), header=False)


def header(languages: Languages) -> tuple[str, ...]:
    """Return the first row of the files we write."""
    first, second, *others = COLUMNS
    return (f"{first}:{languages.source}", f"{second}:{languages.target}", *others)


def _without_languages(found: list[str], languages: Languages, name: str) -> tuple[list[str], str]:
    """Take the languages off column names that have them; return these names, and the target's language."""
    wanted = dict(zip(_TEXTS, languages, strict=True))
    columns = [cell.partition(":") for cell in found]
    if not {column for column, _, _ in columns} >= set(wanted):
        return found, ""
    for column, _, tag in columns:
        if column in wanted and tag and suits(tag, wanted[column]) == "no":
            message = f"{Place(name, 1, 1)}: the column {column} is in {brief(tag)!r}, not in {wanted[column]!r}"
            raise StoreError(message, _OTHER)
    language = next((tag for column, _, tag in columns if column == _TEXTS[1]), "")
    return [column if column in wanted else cell for (column, _, _), cell in zip(columns, found, strict=True)], language


def _check_header(found: list[str], unknown: list[str], name: str) -> None:
    ours = [column for column in found if column in COLUMNS]
    if len(set(ours)) < len(ours):
        raise StoreError(f"{Place(name, 1, 1)}: a column is named twice", "name each column once")
    if unknown:
        message = f"{Place(name, 1, 1)}: the column {brief(unknown[0])!r} is unknown"
        raise StoreError(message, f"name it one of {', '.join(COLUMNS[2:])}, or remove it")


def _refuse_other_languages(tags: tuple[str, ...], named: dict[str, int], languages: Languages, name: str) -> None:
    """Raise StoreError where a row consists of language tags, and is no pair of texts that look like these."""
    if len(tags) < len(_TEXTS) or not all(map(split_tag, tags)):
        return
    if named or any(suits(tag, side) != "no" for tag in tags for side in languages):
        message = f"{Place(name, 1, 1)}: the columns are {brief(', '.join(tags))}, which is not {'–'.join(languages)}"
        raise StoreError(message, _OTHER)
