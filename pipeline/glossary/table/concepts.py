"""Rows as concepts."""

from __future__ import annotations

from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from pipeline.glossary.table.agreement import disagreements
from pipeline.glossary.table.columns import CODES, DEFAULTS, NO, OF_CONCEPT, filled
from pipeline.glossary.table.findings import Problem, in_order, is_fatal, shown
from pipeline.glossary.table.terms import placed, tidied
from pipeline.model import Binding, Concept, Glossary

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.glossary.table.rows import Row
    from pipeline.glossary.table.terms import Placed
    from pipeline.model import Finding


_ENOUGH = 1000
"""How many fatal findings one can mend before the next look at a file."""

_of_concept = attrgetter(*OF_CONCEPT)


def glossary_of(rows: Iterable[Row], findings: list[Finding]) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the concepts of rows, one row per term, and all findings on them.

    `findings` has those made before, and gets those that reading `rows` makes. With any fatal one the glossary is
    empty; behind the concept in which there come to be more than 1,000 of them, nothing is read.
    """
    concepts, lines, fatal, seen = [], dict[str, int](), 0, 0
    for name, group in groupby(rows, key=lambda row: row.cells.concept.strip()):
        concept = _concept(name, list(group), lines, findings)
        if concept:
            concepts.append(concept)
        fatal, seen = fatal + sum(map(is_fatal, findings[seen:])), len(findings)
        if fatal > _ENOUGH:
            break
    if any(map(is_fatal, findings)):
        concepts.clear()
    return Glossary(tuple(concepts)), in_order(findings)


def _concept(name: str, group: list[Row], lines: dict[str, int], findings: list[Finding]) -> Concept | None:
    """Return the concept of rows that stand together, None where something is wrong; add to `lines` and `findings`."""
    rows, terms = [], []
    for raw in group:
        row, wrong = tidied(raw)
        findings += wrong
        rows.append(row)
        terms.append(placed(row, wrong))
    known = [term for term in terms if term]
    concept = _built(rows, known) if len(known) == len(rows) else None
    findings += _scattered(name, rows[0], lines)
    findings += _contradictions(rows)
    findings += _defined_twice(known)
    is_translated = rows[0].cells.translate != NO
    findings += disagreements(known, is_whole=concept is not None, is_translated=is_translated)
    return concept


def _built(rows: list[Row], terms: list[Placed]) -> Concept:
    cells = rows[0].cells
    return Concept(
        cells.concept,
        tuple(item.term for item in terms),
        cells.domain,
        Binding(cells.binding or DEFAULTS["binding"]),
        cells.translate != NO,
        tuple(map(_code, filled(cells.codes))),
        _definitions(terms),
        rows[0].line,
    )


def _code(item: str) -> tuple[str, str]:
    system, _, code = (part.strip() for part in item.partition(":"))
    return CODES.get(system.lower(), (system,))[0], code


def _definitions(terms: list[Placed]) -> tuple[tuple[str, str], ...]:
    """Return the definitions in the order in which their languages come, whichever row they stand in."""
    texts = dict.fromkeys((item.term.language for item in terms), "")
    for item in terms:
        texts[item.term.language] = texts[item.term.language] or item.row.cells.definition
    return tuple((language, text) for language, text in texts.items() if text)


def _scattered(name: str, row: Row, lines: dict[str, int]) -> Iterator[Finding]:
    first = lines.setdefault(name, row.line)
    if name and first != row.line:
        message = f"the concept {shown(name)} begins in line {first} already, with other concepts between"
        hint = "put its rows together, or give another concept another id"
        yield Problem("glossary-duplicate", message, hint).at(row.place("concept"))


def _contradictions(rows: list[Row]) -> Iterator[Finding]:
    """Compare what rows say about the concept with what the first one does."""
    first = rows[0]
    for row in rows[1:]:
        own = _of_concept(row.cells)
        if own == _of_concept(first.cells) or not any(own):
            continue
        for column in OF_CONCEPT:
            said, here = (getattr(one.cells, column) for one in (first, row))
            if here and here != (said or DEFAULTS.get(column, "")):
                before = shown(said) if said else "the empty cell"
                message = f"the {column} {shown(here)} contradicts {before} in line {first.line}"
                hint = "write it in the concept's first row only"
                yield Problem("glossary-contradiction", message, hint).at(row.place(column))


def _defined_twice(terms: list[Placed]) -> Iterator[Finding]:
    lines: dict[str, int] = {}
    for item in terms:
        language = item.term.language
        if item.row.cells.definition:
            if language in lines:
                message = f"a second definition in {language}: line {lines[language]} has one"
                yield Problem("glossary-duplicate", message, "keep one of the two").at(item.row.place("definition"))
            lines.setdefault(language, item.row.line)
