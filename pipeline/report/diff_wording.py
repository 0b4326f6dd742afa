"""What the renderers of `pipeline diff` say about a change, in the same words everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import ChangeKind, Materiality, Run
from pipeline.report.word_marks import abridged, gist, legible
from pipeline.text import count

if TYPE_CHECKING:
    from pipeline.model import Cost, Reason
    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange

CHANGED = (ChangeKind.EDITED, ChangeKind.SPLIT, ChangeKind.MERGED)
COLUMNS = ("kept", "moved", "changed", "new", "removed", "critical", "free", "revise", "scratch")
"""The heads of the numbers of a page: blocks, critical changes, words."""

_MATERIALITY = {Materiality.FORMAT: "format only", Materiality.WORDING: "wording", Materiality.CRITICAL: "critical"}


def counts(page: PageDiff) -> tuple[int, ...]:
    """Return the numbers of a page, in the order of `COLUMNS`."""
    kinds = ((ChangeKind.MOVED,), CHANGED, (ChangeKind.ADDED,), (ChangeKind.REMOVED,))
    return (page.kept, *(page.count(*kind) for kind in kinds), page.critical, *page.cost)


def came_from(page: PageDiff, block: BlockDiff) -> tuple[str, ...]:
    """Return the other pages that the old texts of a block stood on."""
    return tuple(dict.fromkeys(old.page for old in block.change.old if old.page != page.page))


def kind(page: PageDiff, block: BlockDiff) -> str:
    """Return what happened to a block: "edited", "split into 2", "moved, from" and the name of a page."""
    change = block.change
    numbers = {
        ChangeKind.SPLIT: f"split into {len(change.new)}",
        ChangeKind.MERGED: f"merged from {len(change.old)}",
        ChangeKind.MOVED: "moved",
    }
    told = numbers.get(change.kind, change.kind.value)
    pages = came_from(page, block)
    return f"{told}, from {' and '.join(pages)}" if pages else told


def materiality(block: BlockDiff) -> str:
    """Return what a change means: "format only", "wording", "critical", "" where that makes no sense."""
    return _MATERIALITY[block.materiality] if block.materiality else ""


def reason(item: Reason) -> str:
    """Return one reason: what it is, and the two values: "dose “500 mg” → “250 mg”"."""
    return str(item)


def values(old: str, new: str) -> str:
    """Return what became of a value."""
    if old and new:
        return f"“{old}” → “{new}”"
    return f"“{new}” added" if new else f"“{old}” removed"


def reasons(block: BlockDiff) -> str:
    """Return all reasons why a change is critical, or what it means where there is none."""
    return "; ".join(map(reason, block.reasons)) or materiality(block)


def verdict(page: PageDiff, block: BlockDiff) -> str:
    """Return what happened to a block and what that means: "edited, wording"."""
    return ", ".join(filter(None, (kind(page, block), materiality(block))))


def structure(item: StructureChange) -> str:
    """Return what of a page changed outside of its blocks, and the two values."""
    return f"{place(item)}: {values(item.old, item.new)}"


def linear(block: BlockDiff, *, full: bool) -> tuple[Run, ...]:
    """Return the word diff of a block for one line; without `full` what didn't change is shortened."""
    if block.change.kind is ChangeKind.MOVED and not full:
        return (Run("=", gist(block.new)),)
    runs = legible(block.word_diff)
    return runs if full else abridged(runs)


def place(item: StructureChange) -> str:
    """Return what of a page changed outside of its blocks, and where."""
    return f"{item.what} ({item.where})" if item.where else item.what


def cost(item: Cost) -> str:
    """Return what a change costs: "12 words free, 3 to revise, 2 from scratch"; parts that are 0 are left out."""
    parts = ((item.free, "free"), (item.revise, "to revise"), (item.scratch, "from scratch"))
    told = [(number, what) for number, what in parts if number]
    if not told:
        return "no words to translate"
    number, what = told[0]
    return ", ".join([f"{count(number, 'word')} {what}", *(f"{number:,} {what}" for number, what in told[1:])])


def page_kind(page: PageDiff) -> str:
    """Return what happened to a page, and which pages its texts came from."""
    return f"{page.kind}, with texts from {', '.join(page.was)}" if page.was else page.kind


def compared(report: DiffReport) -> str:
    """Return what was compared: "the last sync → the working tree"."""
    return f"{report.old} → {report.new}"


def summary(report: DiffReport) -> str:
    """Return how many pages changed and how many changes are critical."""
    changed = len(report.changed_pages)
    quiet = len(report.pages) - changed
    if not changed:
        return f"nothing changed on {count(quiet, 'page')}" if quiet else "there are no pages"
    told = f"{count(changed, 'page')} changed, {quiet:,} unchanged"
    critical = (
        "no change is"
        if not report.critical
        else f"{count(report.critical, 'change')} " + ("is" if report.critical == 1 else "are")
    )
    return f"{told}; {critical} critical"
