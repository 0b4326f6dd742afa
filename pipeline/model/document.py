"""Articles taken apart."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from pipeline.model.catalog import make_key

if TYPE_CHECKING:
    from pipeline.model.place import Span


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
