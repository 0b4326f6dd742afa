"""What happened between two revisions."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from pipeline.model.catalog import make_key


class Materiality(StrEnum):
    """What the change of a text means for its translations, from harmless to dangerous."""

    FORMAT = "format"
    """The same words: markup, typography, punctuation."""
    WORDING = "wording"
    """Other words that change neither facts nor advice."""
    CRITICAL = "critical"
    """A number, a negation, a drug …: a reader of the old text may be misled."""


class Reason(NamedTuple):
    """One thing that makes a change critical: `what` it is ("dose"), and the two values, "" where a text has none."""

    what: str
    old: str
    new: str

    def __str__(self) -> str:
        """Tell it in a few words: “dose “500 mg” → “250 mg””, “negation “not” removed”."""
        if self.old and self.new:
            return f"{self.what} “{self.old}” → “{self.new}”"
        if not (self.old or self.new):
            return self.what
        return f"{self.what} “{self.new}” added" if self.new else f"{self.what} “{self.old}” removed"


class Verdict(NamedTuple):
    """What a change means, and why; there are reasons where it is critical."""

    materiality: Materiality
    reasons: tuple[Reason, ...] = ()


class Block(NamedTuple):
    """A block of a page as the diff sees it; `trail` is the heading path as one string, "" where it isn't known."""

    page: str
    text: str
    context: str = ""
    trail: str = ""

    @property
    def key(self) -> str:
        """The identity of the block's unit, comparable with `Segment.key`."""
        return make_key(self.text, self.context)


class ChangeKind(StrEnum):
    """What happened to a block between two revisions."""

    KEPT = "kept"
    MOVED = "moved"
    EDITED = "edited"
    SPLIT = "split"
    MERGED = "merged"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """What became of a block, or of several.

    `old` and `new` hold one block each, except that `old` has several where blocks were merged and none where the block
    was added, `new` several where a block was split and none where it was removed. `similarity` is that of the texts
    (0–1), those of several blocks joined. `why` says for people why the blocks belong together. `verdict` is None where
    nobody has asked what the change means, or where it makes no sense (added, removed).
    """

    kind: ChangeKind
    old: tuple[Block, ...]
    new: tuple[Block, ...]
    similarity: float
    why: str = ""
    verdict: Verdict | None = None


class Run(NamedTuple):
    """A stretch of a word diff: `mark` is "=" for text that both sides have, "-" for removed, "+" for added text."""

    mark: str
    text: str


class Cost(NamedTuple):
    """What a change costs, in words of the new text: nothing, a look at an old translation, or a translation."""

    free: int = 0
    revise: int = 0
    scratch: int = 0

    def plus(self, other: Cost) -> Cost:
        """Return the sum of both."""
        return Cost(self.free + other.free, self.revise + other.revise, self.scratch + other.scratch)
