"""The values an imported page is made of.

A block is an HTML element of a small fixed vocabulary, with inline content or with blocks inside, never both. A block
without a name is bare text between other blocks (`<li>text<ul>…</ul></li>`). Two articles are equal when their HTML
is: positions don't count.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Pieces = tuple[tuple[int, int, int], ...]
"""(offset, line, column) triples as in `pipeline.model.TextBlock.pieces`."""

Attributes = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Run:
    """Text without markup; white space is collapsed. `pieces` is empty for text that is not from the file."""

    text: str
    pieces: Pieces = field(default=(), compare=False)


class Tag(NamedTuple):
    """Inline markup: the start or the end of an element, or a void one (`br`, `img`)."""

    name: str
    role: Literal["open", "close", "void"]
    attributes: Attributes = ()


Inline = Run | Tag


@dataclass(frozen=True, slots=True)
class Block:
    """An element with `content` (text and balanced inline markup) or with `children`."""

    name: str
    content: tuple[Inline, ...] = ()
    children: tuple[Block, ...] = ()
    attributes: Attributes = ()

    @property
    def kind(self) -> str:
        """The value of the class attribute: "references", "note", "important" …, "" for most blocks."""
        return dict(self.attributes).get("class", "")


@dataclass(frozen=True, slots=True)
class Article:
    """An imported page.

    `blocks` begin with the h1. `modified` and `next_update` are ISO 8601 dates, year-months or years; `furniture` are
    the blocks that were taken off this page because they belong to the site.
    """

    name: str
    title: str
    language: str
    description: str
    blocks: tuple[Block, ...]
    modified: str = ""
    next_update: str = ""
    publisher: str = ""
    furniture: tuple[Block, ...] = ()
    description_pieces: Pieces = field(default=(), compare=False)


def leaves(blocks: Iterable[Block]) -> Iterator[Block]:
    """Yield the blocks that hold text, in order."""
    for block in blocks:
        if block.content:
            yield block
        yield from leaves(block.children)


def plain(content: Iterable[Inline]) -> Run:
    """Return content as text alone, white space collapsed; a line break counts as a space."""
    content = tuple(content)
    if len(content) == 1 and isinstance(content[0], Run):
        return content[0]
    parts: list[str] = []
    pieces: list[tuple[int, int, int]] = []
    length = 0
    for item in content:
        run = _shown(item)
        if parts and parts[-1].endswith(" ") and run.text.startswith(" "):
            run = cut(run, 1)
        if run.text:
            parts.append(run.text)
            pieces += ((offset + length, line, column) for offset, line, column in run.pieces)
            length += len(run.text)
    text = "".join(parts)
    first, last = len(text) - len(text.lstrip(" ")), len(text.rstrip(" "))
    return cut(Run(text, tuple(pieces)), first, max(first, last))


def _shown(item: Inline) -> Run:
    return item if isinstance(item, Run) else Run(" " if item.name == "br" else "")


def block_text(block: Block) -> str:
    """Return the text of a block and all blocks inside, separated by spaces."""
    return " ".join(plain(leaf.content).text for leaf in leaves((block,)))


def concat(first: Run, second: Run, between: str = "") -> Run:
    """Return two runs as one."""
    shift = len(first.text) + len(between)
    moved = tuple((offset + shift, line, column) for offset, line, column in second.pieces)
    return Run(first.text + between + second.text, first.pieces + moved)


def cut(run: Run, start: int, end: int | None = None) -> Run:
    """Return `run.text[start:end]` with its positions; `start` and `end` are not negative."""
    stop = len(run.text) if end is None else end
    before = [piece for piece in run.pieces if piece[0] <= start][-1:]
    head = [(0, line, column + start - offset) for offset, line, column in before]
    tail = [(offset - start, line, column) for offset, line, column in run.pieces if start < offset < stop]
    return Run(run.text[start:stop], (*head, *tail))


def position(block: Block) -> tuple[int, int]:
    """Return line and column where a block's text begins, (0, 0) for text that is not from the file."""
    for leaf in leaves((block,)):
        for item in leaf.content:
            if isinstance(item, Run) and item.pieces:
                return item.pieces[0][1:]
    return (0, 0)


def is_heading(block: Block) -> bool:
    """Say whether a block is a heading below the title."""
    return block.name in ("h2", "h3", "h4", "h5", "h6")
