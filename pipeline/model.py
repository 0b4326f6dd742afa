"""The values that travel between rooms.

All are immutable and hold no behaviour beyond what follows from their own fields. Offsets count characters of the
decoded text (a byte-order mark is not part of it), lines and columns count from 1.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open range of characters, `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where in the user's files something stands; `line` and `column` are 0 where they make no sense."""

    file: str
    line: int = 0
    column: int = 0

    def __str__(self) -> str:
        parts = [self.file, *(str(number) for number in (self.line, self.column) if number)]
        return ":".join(parts)


class CodeKind(StrEnum):
    """How a piece of inline markup behaves in a unit's text."""

    PAIRED = "paired"
    """`<strong>…</strong>`: the translator writes what stands inside."""
    VOID = "void"
    """`<br>`: nothing inside."""
    PROTECTED = "protected"
    """`<code id="1">…</code>`: shown for reading; its source always comes back unchanged."""
    OPAQUE = "opaque"
    """`<svg id="1"/>`: whatever is inside is not part of this unit's text."""


@dataclass(frozen=True, slots=True)
class Code:
    """Inline markup taken out of a unit: `<name id="number">` in its text, `span` in the document.

    `number` is 0 where nothing was taken out, so the tag in the text is all there is to it. `opening` and `closing`
    are the spans of the tags themselves; for void and opaque codes `opening` is the whole and `closing` is empty.
    """

    name: str
    number: int
    kind: CodeKind
    opening: Span
    closing: Span


@dataclass(frozen=True, slots=True)
class Placeholder:
    """Data that is formatted for each locale when a page is built: `{name}` in a unit's text.

    `value` is the machine-readable value (an ISO 8601 date, time or year-month, or a number), `kind` is `time` or
    `data`. `span` is the whole element in the document, `content` what a reader sees of it.
    """

    name: str
    kind: str
    value: str
    span: Span
    content: Span


@dataclass(frozen=True, slots=True)
class Segment:
    """One translatable block of one document.

    `text` has whitespace collapsed and inline attributes taken out; with `context` it is the unit's identity.
    `span` is the part of the document that a translation replaces. `kind` names the block ("heading 2",
    "list item", "alt text"). `trail` is the heading path from the outermost heading inwards, `anchor` the id of the
    nearest element at or above the block. `markup` is False where the translation is plain text (titles, attributes).
    `host` is where a ` lang="…"` may be inserted into the start tag of an element that holds this block and nothing
    else, -1 where there is none. `quote` is the quote character around an attribute value, "" for an unquoted one and
    None outside attributes.
    """

    doc: str
    kind: str
    text: str
    span: Span
    context: str = ""
    note: str = ""
    trail: tuple[str, ...] = ()
    anchor: str = ""
    codes: tuple[Code, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    markup: bool = True
    host: int = -1
    quote: str | None = None

    @property
    def key(self) -> str:
        """The unit's identity: `context` U+0004 `text` as in a gettext MO file, or `text` alone."""
        return make_key(self.text, self.context)


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a document that keeps its units from being right."""

    span: Span
    message: str
    hint: str = ""


class Root(NamedTuple):
    """What a document says about itself as a whole.

    `attributes_at` is where attributes may be inserted into the root element's start tag, `attributes` the spans of the
    values of its `lang` and `dir`, `head_end` the end of the head; offsets are -1 where there is no such element.
    """

    attributes_at: int = -1
    attributes: tuple[tuple[str, Span], ...] = ()
    head_end: int = -1


class Link(NamedTuple):
    """The target of a link: the span of its raw value, and the element that holds it (`a`, `area`, `link`)."""

    span: Span
    element: str


@dataclass(frozen=True, slots=True)
class Document:
    """A page taken apart: `skeleton` is its whole decoded text, `segments` say which parts are translatable.

    Segments stand in the order of their spans; one may lie inside a code of another (the alternative text of an inline
    image). `title` is the text of the first heading of level 1, or of the `<title>`. `loose` are placeholders outside
    every segment.
    """

    name: str
    skeleton: str
    segments: tuple[Segment, ...]
    title: str = ""
    loose: tuple[Placeholder, ...] = ()
    links: tuple[Link, ...] = ()
    root: Root = field(default_factory=Root)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TextBlock:
    """One block of an imported page: its text with whitespace collapsed, and where that text came from.

    `kind` is one of "title", "heading", "paragraph", "list item", "cell", "caption", "note", "reference", "meta" and
    "furniture". `pieces` are (offset, line, column) triples in ascending order: the character at `offset` of `text`
    stands at that line and column of the file, and the characters after it follow on that line up to the next piece.
    """

    kind: str
    text: str
    pieces: tuple[tuple[int, int, int], ...]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column, counted from 1, of the character at `offset` of `text`."""
        start, line, column = max((piece for piece in self.pieces if piece[0] <= offset), default=self.pieces[0])
        return line, column + offset - start


def make_key(source: str, context: str = "") -> str:
    """Return the identity of a unit: `context` U+0004 `source` as in a gettext MO file, or `source` alone."""
    return f"{context}\x04{source}" if context else source


def make_id(key: str) -> str:
    """Return the short name of a unit for people to refer to: 8 hexadecimal digits of its key's BLAKE2b digest."""
    from hashlib import blake2b  # noqa: PLC0415  # takes longer to import than all that `--help` needs of this module

    return blake2b(key.encode(errors="replace"), digest_size=4).hexdigest()


class State(StrEnum):
    """Where a unit's translation stands."""

    CURRENT = "current"
    STALE = "stale"
    UNTRANSLATED = "untranslated"


@dataclass(frozen=True, slots=True)
class Unit:
    """One gettext entry.

    `comment` is the translator's (`# `), `notes` are the extracted comment's lines (`#.`), `references` are `#:`,
    `flags` are all flags but `fuzzy`. `plural` and `plural_targets` are only there in catalogs of other tools.
    `line` is the line of the entry's msgid in the file it was read from, 0 for a new one.
    """

    source: str
    target: str = ""
    context: str = ""
    fuzzy: bool = False
    obsolete: bool = False
    previous_source: str | None = None
    previous_context: str | None = None
    previous_plural: str | None = None
    comment: str = ""
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    plural: str | None = None
    plural_targets: tuple[str, ...] = ()
    line: int = field(default=0, compare=False)

    @property
    def key(self) -> str:
        """The unit's identity, comparable with `Segment.key`."""
        return make_key(self.source, self.context)

    @property
    def state(self) -> State:
        """Current, stale (fuzzy) or untranslated; a plural entry is translated when all its forms are."""
        targets = self.plural_targets if self.plural is not None else (self.target,)
        if not all(targets) or not targets:
            return State.UNTRANSLATED
        return State.STALE if self.fuzzy else State.CURRENT


@dataclass(frozen=True, slots=True)
class Catalog:
    """A PO or POT file: its header and its units in file order, obsolete ones last.

    `headers` keep the order and the spelling of the file; `comment` is the comment above the header entry.
    """

    units: tuple[Unit, ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    comment: str = ""
    header_fuzzy: bool = False


class Severity(StrEnum):
    """How bad a finding is, worst first: a blocker keeps a block off the page."""

    BLOCKER = "blocker"
    MAJOR = "major"
    MINOR = "minor"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing said about the user's content.

    `check` is the check's id, `hint` what to do, `unit` the source text of the unit concerned, `fix` a proposed
    replacement text where there is exactly one.
    """

    check: str
    severity: Severity
    message: str
    place: Place
    hint: str = ""
    page: str = ""
    locale: str = ""
    unit: str = ""
    fix: str = ""


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
