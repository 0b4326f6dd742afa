"""The columns of a table with one row per concept, as people have them in spreadsheets."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.errors import ConfigError
from pipeline.glossary.table.findings import Problem, nearest, shown
from pipeline.glossary.table.rows import Layout, Record, place_of
from pipeline.languages import canonical_tag
from pipeline.languages.tags import split_tag
from pipeline.model import Severity, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Finding


class Column(NamedTuple):
    """What a column holds, and in which language ("" for the concept as a whole)."""

    field: str
    language: str = ""


STATUSES = {
    "preferred": TermStatus.PREFERRED,
    "variants": TermStatus.ADMITTED,
    "admitted": TermStatus.ADMITTED,
    "deprecated": TermStatus.DEPRECATED,
    "forbidden": TermStatus.FORBIDDEN,
}
"""Fields with terms → their status."""

_OF_LANGUAGE = (*STATUSES, "definition", "note", "pos", "gender", "register", "source")
_OF_CONCEPT = {
    "concept_id": "concept",
    "concept": "concept",
    "id": "concept",
    "do_not_translate": "do_not_translate",
    **{name: name for name in "domain binding translate codes definition note pos gender register source".split()},
}
_GENDERLESS = frozenset("en fi et hu tr az ka hy fa bn ja ko zh id ms vi th".split())
"""Languages whose nouns have no grammatical gender."""

_EXAMPLE = "name columns by languages, such as en and de, or en_preferred, de_admitted and de_forbidden"


@lru_cache(maxsize=256)
def column_of(name: str) -> Column | None:
    """Return what a column's name (in small letters) says, None for an unknown one."""
    name = name.replace(" ", "_")
    if name in _OF_CONCEPT:
        return Column(_OF_CONCEPT[name])
    front, _, field = name.rpartition("_")
    if field in _OF_LANGUAGE and (tag := _tag(front)):
        return Column(field, tag)
    field, _, back = name.partition("_")
    if field in _OF_LANGUAGE and (tag := _tag(back)):
        return Column(field, tag)
    return Column("preferred", tag) if (tag := _tag(name)) else None


def languages_of(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return the languages that have columns with terms, in the order of the file; the first is the source's."""
    found = filter(None, map(column_of, names))
    return tuple(dict.fromkeys(column.language for column in found if column.field in STATUSES))


def gendered(languages: tuple[str, ...]) -> str:
    """Return which of the languages a column `gender` is about, "" where that is not clear."""
    having = [tag for tag in languages if tag.partition("-")[0] not in _GENDERLESS]
    targets = [tag for tag in having if tag != languages[0]] or having
    return targets[0] if len(targets) == 1 else ""


def wide_findings(record: Record, layout: Layout) -> list[Finding]:
    """Return what is wrong with the header of a table with one row per concept."""
    if not languages_of(layout.names):
        problem = Problem("glossary-format", "no column with terms is known", _EXAMPLE)
        return [problem.at(place_of(record, layout, 0))]
    return [problem.at(place_of(record, layout, index)) for index, problem in _problems(layout.names)]


def _problems(names: tuple[str, ...]) -> Iterator[tuple[int, Problem]]:
    seen: dict[Column, str] = {}
    for index, name in enumerate(names):
        column = column_of(name)
        if column is None:
            yield index, _unknown(name)
        elif column in seen:
            message = f"the column {shown(name)} holds the same as {shown(seen[column])}"
            yield index, Problem("glossary-format", message, "keep one of the two")
        elif column == Column("gender") and not gendered(languages_of(names)):
            message = "it is not clear which language's the gender is: it is not read"
            yield index, Problem("glossary-import", message, "name the column de_gender, for example", Severity.MINOR)
        if column:
            seen.setdefault(column, name)


def _unknown(name: str) -> Problem:
    front, _, field = name.rpartition("_")
    near = nearest(name, tuple(_OF_CONCEPT))
    if _tag(front) and (field := nearest(field, _OF_LANGUAGE)):
        near = f"{front}_{field}"
    message = f"the column {shown(name)} is unknown and not read"
    if near:
        return Problem("glossary-import", message, f"did you mean {near!r}?", Severity.MINOR)
    return Problem("glossary-import", message, f"if it holds terms, {_EXAMPLE}", Severity.NOTE)


def _tag(text: str) -> str:
    """Return the tag that a text is, "" for none; not one with a variant, as any word would be ("de_comment")."""
    parts = split_tag(text)
    try:
        return canonical_tag(text) if parts and not parts.variants else ""
    except ConfigError:
        return ""
