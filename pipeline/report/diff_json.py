"""`pipeline diff` for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import ChangeKind
from pipeline.report.diff_wording import CHANGED, came_from

if TYPE_CHECKING:
    from pipeline.model import Cost
    from pipeline.report.diff_values import BlockDiff, DiffReport, PageDiff, StructureChange

_DIGITS = 4


def content(report: DiffReport) -> dict[str, object]:
    """Return what was found as the members of a JSON object.

    `{"old", "new", "source_language", "locale", "critical", "words", "pages", "changes", "structure"}`; `changes` lists
    the blocks of all pages in order, `structure` what changed outside of them.
    """
    return {
        "old": report.old,
        "new": report.new,
        "source_language": report.source_language,
        "locale": report.locale,
        "critical": report.critical,
        "words": _words(report.cost),
        "pages": [_page(page) for page in report.pages],
        "changes": [change(page, block) for page in report.pages for block in page.blocks],
        "structure": [_structure(page, item) for page in report.pages for item in page.structure],
    }


def change(page: PageDiff, block: BlockDiff) -> dict[str, object]:
    """Return what happened to a block as a JSON object.

    `old` and `new` are "" where a block was added or removed. `materiality` is there for edited, split and merged
    blocks, and where a warning or an instruction came or went; `old_blocks` and `new_blocks` where a text is that of
    several blocks, one a line; `trail`, `why`, `old_target`, `draft` and `notes` where there is something to say.
    """
    fields = {
        "id": block.id,
        "kind": block.change.kind.value,
        "page": page.page,
        "was": list(came_from(page, block)),
        "reasons": [reason._asdict() for reason in block.reasons],
        "similarity": round(block.change.similarity, _DIGITS),
        "old": block.old,
        "new": block.new,
        "words": _words(block.cost),
    }
    return fields | {name: value for name, value in _optional(block).items() if value}


def _optional(block: BlockDiff) -> dict[str, object]:
    several = {"old_blocks": block.change.old, "new_blocks": block.change.new}
    return {
        "materiality": block.materiality.value if block.materiality else "",
        "trail": block.trail,
        "why": block.change.why,
        "old_target": block.old_target,
        "draft": block.draft,
        "notes": list(block.sentences_note),
        **{name: [block.text for block in blocks] for name, blocks in several.items() if len(blocks) > 1},
    }


def _page(page: PageDiff) -> dict[str, object]:
    return {
        "page": page.page,
        "kind": page.kind,
        "was": list(page.was),
        "kept": page.kept,
        "moved": page.count(ChangeKind.MOVED),
        "changed": page.count(*CHANGED),
        "new": page.count(ChangeKind.ADDED),
        "removed": page.count(ChangeKind.REMOVED),
        "critical": page.critical,
        "words": _words(page.cost),
    }


def _structure(page: PageDiff, item: StructureChange) -> dict[str, object]:
    return {
        "page": page.page,
        "what": item.what,
        "where": item.where,
        "old": item.old,
        "new": item.new,
        "critical": item.critical,
    }


def _words(cost: Cost) -> dict[str, int]:
    return cost._asdict()
