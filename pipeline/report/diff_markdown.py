"""`pipeline diff` to be pasted into a pull request on GitHub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.report import diff_wording as wording
from pipeline.report.diff_markdown_escape import as_html, code, marked, plain
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange

LIMIT = 60_000
"""Characters; GitHub takes 65,536 in a comment."""

_RESERVE = 100
"""Characters for the line that tells what found no room."""
_ROWS = 100
_HEADS = ("page", *wording.COLUMNS[:6], "words free", "words to revise", "words from scratch")
_WARNING = "⚠️"


def markdown(report: DiffReport, *, full: bool = False, limit: int = LIMIT) -> str:
    """Return what was found as GitHub's Markdown, of at most `limit` characters where the overview leaves the room.

    A summary, the critical changes, a table of the pages, and for each page a section that opens on a click. What there
    is no room for is left out, pages without critical changes first. Unchanged stretches are shortened, unless `full`
    is set.
    """
    pages = report.changed_pages
    overview = [_summary(report), *_criticals(pages), *_table(pages)]
    sections = [_section(page, full=full) for page in pages]
    shown = _fitting(pages, sections, limit - sum(len(part) + 2 for part in overview) - _RESERVE)
    rest = _rest(len(sections) - len(shown), "page", "whose changes find no room here")
    return "\n\n".join([*overview, *shown, *rest]) + "\n"


def _fitting(pages: Sequence[PageDiff], parts: Sequence[str], room: int) -> list[str]:
    """Return the parts, one a page, for which there is room; pages with critical changes are asked first."""
    chosen = set()
    for index in sorted(range(len(parts)), key=lambda index: not pages[index].critical):
        if len(parts[index]) + 2 <= room:
            chosen.add(index)
            room -= len(parts[index]) + 2
    return [parts[index] for index in sorted(chosen)]


def _rest(left: int, noun: str, why: str = "") -> list[str]:
    return [f"… and {count(left, noun)} more{f' {why}' if why else ''}"] if left else []


def _summary(report: DiffReport) -> str:
    locale = f" ({plain(report.locale)})" if report.locale else ""
    told = f"**{plain(wording.compared(report))}**{locale}: {wording.summary(report)}."
    return f"{told} {_sentence(wording.cost(report.cost))}" if report.changed_pages else told


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."


def _criticals(pages: Sequence[PageDiff]) -> list[str]:
    items = [item for page in pages for item in _page_criticals(page)]
    rest = _rest(len(items[_ROWS:]), "critical change")
    return [f"### {_WARNING} Critical changes", "\n".join(items[:_ROWS]), *rest] if items else []


def _page_criticals(page: PageDiff) -> Iterator[str]:
    name = f"- {_WARNING} **{plain(page.page)}**"
    for block in page.criticals:
        where = f", {plain(block.trail)}" if block.trail else ""
        yield f"{name}{where} ({code(block.id)}): {plain(wording.reasons(block))}"
    for change in page.structure:
        if change.critical:
            yield f"{name}, {plain(wording.structure(change))}"


def _table(pages: Sequence[PageDiff]) -> list[str]:
    if not pages:
        return []
    shown = sorted(sorted(range(len(pages)), key=lambda index: not pages[index].critical)[:_ROWS])
    rows = [[plain(pages[index].page), *map("{:,}".format, wording.counts(pages[index]))] for index in shown]
    lines = [_HEADS, [":--", *["--:"] * (len(_HEADS) - 1)], *rows]
    return ["\n".join(f"| {' | '.join(line)} |" for line in lines), *_rest(len(pages) - len(shown), "page")]


def _section(page: PageDiff, *, full: bool) -> str:
    critical = f", {_WARNING} {page.critical:,} critical" if page.critical else ""
    told = f"{as_html(wording.page_kind(page))}; {wording.cost(page.cost)}{critical}"
    lines = [f"<details>\n<summary><strong>{as_html(page.page)}</strong>: {told}</summary>"]
    structure = [_structure_item(change) for change in page.structure]
    lines += ["\n".join(structure)] if structure else []
    lines += [_block(page, block, full=full) for block in page.changes]
    return "\n\n".join([*lines, "</details>"])


def _structure_item(change: StructureChange) -> str:
    return f"- {_WARNING + ' ' if change.critical else ''}{plain(wording.structure(change))}"


def _block(page: PageDiff, block: BlockDiff, *, full: bool) -> str:
    """Return the paragraphs of a block: where it is and what happened, the word diff, what it costs."""
    where = f" {plain(block.trail)}" if block.trail else ""
    cost = f" · {wording.cost(block.cost)}" if any(block.cost) else ""
    return f"{code(block.id)}{where}  \n{_what(page, block)}{cost}\n\n> {marked(wording.linear(block, full=full))}"


def _what(page: PageDiff, block: BlockDiff) -> str:
    told = wording.verdict(page, block)
    if not block.is_critical:
        return plain(told)
    reasons = f": {plain(wording.reasons(block))}" if block.reasons else ""
    return f"{_WARNING} **{plain(told)}**{reasons}"
