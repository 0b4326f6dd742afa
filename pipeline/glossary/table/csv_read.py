"""Reading glossaries from spreadsheets."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pipeline.glossary.table.columns import NEEDED
from pipeline.glossary.table.concepts import glossary_of
from pipeline.glossary.table.findings import in_order, is_fatal
from pipeline.glossary.table.header import header_findings, layout_of, too_wide
from pipeline.glossary.table.lines import conflicts, empty, text_of
from pipeline.glossary.table.read import rows_of
from pipeline.glossary.table.records import records, source_of
from pipeline.glossary.table.wide import rows_of_wide
from pipeline.glossary.table.wide_columns import wide_findings
from pipeline.glossary.table.wide_layout import wide_layout
from pipeline.model import Finding, Glossary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.glossary.table.records import Source
    from pipeline.glossary.table.rows import Layout, Record

_HEADER = "en,de, or with the columns of the glossary's table"


def read_csv(data: bytes, file: str) -> tuple[Glossary, tuple[Finding, ...]]:
    """Return the glossary of a spreadsheet's bytes, and what is wrong or doubtful with it, in the order of the file.

    The file is UTF-8 with cells between commas, semicolons or tabs, quoted as in RFC 4180. It has either the columns
    of the glossary's table, of which those not needed may be missing; or one row per concept and columns by language
    (`wide_columns`), such as `en` and `de`, or `id`, `en_preferred`, `de_admitted`, `definition_en`, `domain`. With
    any finding of severity major the glossary is empty.
    """
    text = text_of(data, file)
    if isinstance(text, Finding):
        return Glossary(), (text,)
    lines = text.split("\n")
    findings: list[Finding] = conflicts(lines, file)
    if findings:
        return Glossary(), tuple(findings)
    source = source_of(lines, file)
    found = records(source, findings)
    header = next(found, None)
    if header is None:
        return Glossary(), tuple(findings) or (empty(file, _HEADER),)
    return _read(source, header, found, findings)


def _read(
    source: Source, header: Record, rest: Iterator[Record], findings: list[Finding]
) -> tuple[Glossary, tuple[Finding, ...]]:
    layout = layout_of(header, source.file, source.delimiter, is_quoted=True)
    is_long = _has_terms(layout)
    check = partial(header_findings, needed=NEEDED) if is_long else wide_findings
    findings += too_wide(header, layout) or check(header, layout)
    if any(map(is_fatal, findings)):
        return Glossary(), in_order(findings)
    if is_long:
        return glossary_of(rows_of(rest, layout, findings), findings)
    return glossary_of(rows_of_wide(rest, wide_layout(layout), findings), findings)


def _has_terms(layout: Layout) -> bool:
    """Whether each row is a term."""
    return "term" in layout.names or {"concept", "language"} <= set(layout.names)
