"""What the cells of a row may hold."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.glossary.identifiers import CONCEPT_ID, slug
from pipeline.glossary.table.columns import CODES, LISTS, LONGEST, VOCABULARY, items
from pipeline.glossary.table.findings import Problem, choice, shown
from pipeline.languages import canonical_tag
from pipeline.languages.tags import split_tag
from pipeline.model import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.table.columns import Cells

_LONGEST_NAME = 20
"""How many characters the name of a language has at most that is taken for one."""

_SHORTEST_LIMIT = min(LONGEST.values())
_lists = attrgetter(*LISTS)
_from_vocabularies = attrgetter(*VOCABULARY)

_TAG = "write a BCP 47 tag such as en or de"


def may_be_wrong(cells: Cells) -> bool:
    """Whether any cell of a row could have a problem: a quick look before a long one."""
    if any(_lists(cells)) or not cells.term or not CONCEPT_ID.fullmatch(cells.concept):
        return True
    return max(map(len, cells)) > _SHORTEST_LIMIT or _has_unknown(*_from_vocabularies(cells), cells.language)


@lru_cache(maxsize=4096)
def _has_unknown(*words: str) -> bool:
    *fixed, language = words
    return any(map(problems, VOCABULARY, fixed)) or bool(problems("language", language))


@lru_cache(maxsize=4096)
def problems(column: str, cell: str) -> tuple[Problem, ...]:
    """Return what is wrong with the content of a cell, spaces at its ends left out."""
    if len(cell) > LONGEST[column]:
        message = f"the cell {column} has {len(cell):,} characters, more than the {LONGEST[column]:,} allowed"
        return (Problem("glossary-length", message, "shorten it; look for a quote or a tab that went missing"),)
    return tuple(_problems(column, cell))


def _problems(column: str, cell: str) -> Iterator[Problem]:
    if column in VOCABULARY:
        yield from _vocabulary(column, cell)
    elif column in LISTS:
        yield from _list(column, cell)
    elif column == "language":
        yield from _language(cell)
    elif column == "concept":
        yield from _concept(cell)
    elif column == "term" and not cell:
        yield Problem("glossary-term", "the term is empty", "write the term, or remove the row")


def _vocabulary(column: str, cell: str) -> Iterator[Problem]:
    words = VOCABULARY[column]
    if cell in words:
        return
    what = f"has the unknown value {shown(cell)}" if cell else "is empty"
    yield Problem("glossary-value", f"the column {column} {what}", choice(cell, words))


def _concept(cell: str) -> Iterator[Problem]:
    if CONCEPT_ID.fullmatch(cell):
        return
    proposal = slug(cell) or "bone-metastasis"
    what = f"{shown(cell)} is no concept id" if cell else "the concept id is empty"
    yield Problem("glossary-id", what, f"write small letters, digits and single hyphens, such as {proposal!r}")


def _language(cell: str) -> Iterator[Problem]:
    if not cell:
        yield Problem("glossary-language", "the language is empty", _TAG)
        return
    try:
        tag = _canonical(cell)
    except ConfigError as error:
        yield Problem("glossary-language", f"the language {shown(cell)} is unknown", error.hint)
        return
    if tag != cell:
        message = f"the language {shown(cell)} is written {tag}"
        yield Problem("glossary-language", message, f"write {tag}", Severity.MINOR)


def _canonical(cell: str) -> str:
    """Return a tag's canonical form. Raises ConfigError where it has none; only what may be a name costs a search."""
    if split_tag(cell) or (cell.isalpha() and len(cell) <= _LONGEST_NAME):
        return canonical_tag(cell)
    raise ConfigError(cell, _TAG)


def _list(column: str, cell: str) -> Iterator[Problem]:
    found = items(cell)
    if "" in found:
        message = f"the list {column} has an empty item"
        yield Problem(
            "glossary-list", message, "write one semicolon between two items, none at the ends", Severity.MINOR
        )
    for item in (item for item, times in Counter(found).items() if item and times > 1):
        message = f"the list {column} has {shown(item)} more than once"
        yield Problem("glossary-list", message, "keep it once", Severity.MINOR)
    if column == "codes":
        for item in filter(None, found):
            yield from _code(item)


def _code(item: str) -> Iterator[Problem]:
    system, colon, code = (part.strip() for part in item.partition(":"))
    if not (system and colon and code):
        yield Problem("glossary-code", f"{shown(item)} is no code", "write the system before it, as in MeSH:D001943")
        return
    name, shape, example = CODES.get(system.lower(), (system, None, ""))
    if shape and not shape.fullmatch(code):
        yield Problem("glossary-code", f"{shown(code)} is no code of {name}", f"write one such as {name}:{example}")
    if name != system:
        message = f"the system {shown(system)} is written {name}"
        yield Problem("glossary-code", message, f"write {name}:{code}", Severity.MINOR)
