"""What `pipeline diff` found, as its renderers want it.

All texts are the user's and untrusted: a renderer escapes whatever it shows.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.model import ChangeKind, Cost, Materiality, Run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Block, Change, Reason


@dataclass(frozen=True, slots=True)
class BlockDiff:
    """A block, or several that belong together, and what the edit does to it.

    `id` are 8 hexadecimal digits of the new block's key, or of the old one's where it was removed. `runs` is the word
    diff from the old text to the new one, those of several blocks joined by line feeds (`joined`); it may be empty for
    blocks that have one side only or the same text. `old_target` is the approved translation of the old text, those of
    several joined alike, `draft` what the catalog offers for the new one, "" for none; `sentences_note` says line by
    line which sentences of the draft need work.
    """

    id: str
    change: Change
    runs: tuple[Run, ...] = ()
    cost: Cost = field(default_factory=Cost)
    old_target: str = ""
    draft: str = ""
    sentences_note: tuple[str, ...] = ()

    @property
    def materiality(self) -> Materiality | None:
        """What the change means for translations, None where nobody asked or it makes no sense."""
        return self.change.verdict.materiality if self.change.verdict else None

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """What makes the change critical."""
        return self.change.verdict.reasons if self.change.verdict else ()

    @property
    def is_critical(self) -> bool:
        """Whether a reader of the old text may be misled."""
        return self.materiality is Materiality.CRITICAL

    @property
    def old(self) -> str:
        """The old text, "" for none."""
        return joined(self.change.old)

    @property
    def new(self) -> str:
        """The new text, "" for none."""
        return joined(self.change.new)

    @property
    def word_diff(self) -> tuple[Run, ...]:
        """`runs`, or what follows from the texts where there are none."""
        if self.runs or self.old == self.new:
            return self.runs or (Run("=", self.new),)
        return tuple(run for run in (Run("-", self.old), Run("+", self.new)) if run.text)

    @property
    def trail(self) -> str:
        """The heading path of the block as it stands, or of the removed one as it stood."""
        blocks = self.change.new or self.change.old
        return blocks[0].trail


def joined(blocks: tuple[Block, ...]) -> str:
    """Return the texts of blocks, one a line."""
    return "\n".join(block.text for block in blocks)


@dataclass(frozen=True, slots=True)
class StructureChange:
    """A change outside of the blocks' texts.

    `what` names the kind of thing ("title", "link target", "date", "setting", "order of headings"), `where` which one
    ("html.lang", "Take the tablets › 2nd link"); `old` and `new` are its values, "" where a side has none.
    """

    what: str
    where: str
    old: str
    new: str
    critical: bool = False


@dataclass(frozen=True, slots=True)
class PageDiff:
    """A page and what became of its blocks.

    `kind` is "kept", "changed", "new", "removed" or "renamed". `was` are the other pages that its texts came from.
    `blocks` stand in document order, removed ones where they stood; unchanged ones may be left out. `kept` counts all
    unchanged blocks, whether they are in `blocks` or not.
    """

    page: str
    kind: str
    was: tuple[str, ...] = ()
    blocks: tuple[BlockDiff, ...] = ()
    kept: int = 0
    cost: Cost = field(default_factory=Cost)
    structure: tuple[StructureChange, ...] = ()

    @property
    def changes(self) -> tuple[BlockDiff, ...]:
        """The blocks to show: all but the unchanged ones."""
        return tuple(block for block in self.blocks if block.change.kind is not ChangeKind.KEPT)

    @property
    def criticals(self) -> tuple[BlockDiff, ...]:
        """The blocks whose change is critical."""
        return tuple(block for block in self.blocks if block.is_critical)

    @property
    def critical(self) -> int:
        """How many changes are critical, those of the structure counted in."""
        return len(self.criticals) + sum(change.critical for change in self.structure)

    def count(self, *kinds: ChangeKind) -> int:
        """Return how many of the changes are of one of these kinds."""
        return sum(block.change.kind in kinds for block in self.blocks)

    @property
    def is_quiet(self) -> bool:
        """Whether there is nothing to tell about the page: each block is where it was."""
        return self.kind == "kept" and not self.changes and not self.structure


@dataclass(frozen=True, slots=True)
class DiffReport:
    """What lies between two states of a project.

    `old` and `new` say for people what was compared ("the last sync", "HEAD~1", "the working tree", a folder).
    `locale` is the locale whose translations the report shows, "" for none; `cost` is the sum over all pages.
    """

    old: str
    new: str
    locale: str = ""
    source_language: str = "en"
    pages: tuple[PageDiff, ...] = ()
    cost: Cost = field(default_factory=Cost)

    @property
    def critical(self) -> int:
        """How many changes are critical."""
        return sum(page.critical for page in self.pages)

    @property
    def changed_pages(self) -> tuple[PageDiff, ...]:
        """The pages about which there is something to tell."""
        return tuple(page for page in self.pages if not page.is_quiet)

    def critical_blocks(self) -> Iterator[tuple[PageDiff, BlockDiff]]:
        """Yield each critical change of a block with its page."""
        return ((page, block) for page in self.pages for block in page.criticals)
