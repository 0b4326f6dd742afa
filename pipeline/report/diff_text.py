"""`pipeline diff` for terminals."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pipeline.report import diff_wording as wording
from pipeline.report.console import safe
from pipeline.report.diff_text_lines import columns, page_table, paint, run_lines, wrapped
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff

_T = TypeVar("_T")


class _Style(NamedTuple):
    width: int
    color: bool
    limit: int
    full: bool


def text(report: DiffReport, width: int, *, color: bool = False, limit: int = 0, full: bool = False) -> str:
    """Return what was found, in lines of at most `width` columns (from 80 on; large numbers may need more).

    Changes are marked [-removed-] and {+added+}, with `color` in red and green as well. At most `limit` pages, and of
    each page at most `limit` changes, are shown (0 for all); critical ones are always shown. Unchanged stretches are
    shortened, unless `full` is set.
    """
    style = _Style(width, color, limit, full)
    shown = _limited(report.changed_pages, [page.critical > 0 for page in report.changed_pages], limit)
    head = [*wrapped(_title(report), width), *wrapped(wording.summary(report), width)]
    if not report.changed_pages:
        return "\n".join(head)
    sections = [head + wrapped(_costs(report), width), _table(report, shown, style), _criticals(report, style)]
    sections += [_page(page, style) for page in shown]
    return "\n\n".join("\n".join(lines) for lines in sections if lines)


def _title(report: DiffReport) -> str:
    return wording.compared(report) + (f" ({report.locale})" if report.locale else "")


def _costs(report: DiffReport) -> str:
    return wording.cost(report.cost)


def _limited(items: Sequence[_T], important: Sequence[bool], limit: int) -> list[_T]:
    return [
        item
        for index, (item, keep) in enumerate(zip(items, important, strict=True))
        if not limit or index < limit or keep
    ]


def _rest(left: int, noun: str, indent: str = "") -> list[str]:
    return [f"{indent}… and {count(left, noun)} more; --all shows them"] if left else []


def _table(report: DiffReport, shown: Sequence[PageDiff], style: _Style) -> list[str]:
    lines = page_table(wording.COLUMNS, [(page.page, wording.counts(page)) for page in shown], style.width)
    return lines + _rest(len(report.changed_pages) - len(shown), "page")


def _criticals(report: DiffReport, style: _Style) -> list[str]:
    """Return a line for each critical change: where it is, and why it is critical."""
    lines: list[str] = []
    for page in report.changed_pages:
        told = [f"{block.id}: {wording.reasons(block)}" for block in page.criticals]
        told += [wording.structure(change) for change in page.structure if change.critical]
        for item in told:
            lines += wrapped(f"{page.page} {item}", style.width, "  ", "    ")
    return [paint("critical changes", "critical", color=style.color), *lines] if lines else []


def _page(page: PageDiff, style: _Style) -> list[str]:
    lines = [_heading(page, style), *wrapped(f"{wording.page_kind(page)}; {wording.cost(page.cost)}", style.width)]
    for change in page.structure:
        critical = "critical: " if change.critical else ""
        lines += wrapped(critical + wording.structure(change), style.width, "  ", "  ")
    blocks = _limited(page.changes, [block.is_critical for block in page.changes], style.limit)
    for block in blocks:
        lines += ["", *_block(page, block, style)]
    rest = _rest(len(page.changes) - len(blocks), "change")
    return [*lines, *([""] if rest else []), *rest]


def _heading(page: PageDiff, style: _Style) -> str:
    name = f"── {safe(page.page)} "
    return paint(name + "─" * max(2, style.width - columns(name)), "bold", color=style.color)


def _block(page: PageDiff, block: BlockDiff, style: _Style) -> list[str]:
    lines = wrapped(f"{block.id}  {block.trail}", style.width, "", " " * 10)
    lines += [
        paint(line, _emphasis(block), color=style.color)
        for line in wrapped(_what(page, block), style.width, "  ", "  ")
    ]
    lines += run_lines(wording.linear(block, full=style.full), style.width, " " * 4, color=style.color)
    return [*lines, *([f"  {wording.cost(block.cost)}"] if any(block.cost) else [])]


def _emphasis(block: BlockDiff) -> str:
    return "critical" if block.is_critical else ""


def _what(page: PageDiff, block: BlockDiff) -> str:
    return wording.verdict(page, block) + (f": {wording.reasons(block)}" if block.reasons else "")
