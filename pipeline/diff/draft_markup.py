"""Inline tags and white space of an assembled text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.inline import LINKS, VOID_TAGS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]*)(?=[\s/>])[^<>]*?(?P<empty>/?)>")
"""A tag of our units or, with its attributes, of another tool's."""
_EDGES = re.compile(r"(\s*)(.*?)(\s*)", re.DOTALL)


def balanced(text: str) -> str:
    """Return a text without the tags that have no partner or cross others, and without links inside links."""
    partners = _partners(text)
    return _TAG.sub(lambda tag: tag[0] if tag.start() in partners else "", text)


def _partners(text: str) -> set[int]:
    """Return the offsets of the tags that open or close an element or are empty."""
    found: set[int] = set()
    stack: list[tuple[str, int]] = []
    for match in _TAG.finditer(text):
        name = match["name"].lower()
        if match["empty"] or (name in VOID_TAGS and not match["close"]):
            found.add(match.start())
        elif not match["close"]:
            stack.append((name, match.start()))
        elif (level := next((k for k in reversed(range(len(stack))) if stack[k][0] == name), None)) is not None:
            if name not in LINKS or all(outer != name for outer, _ in stack[:level]):
                found |= {stack[level][1], match.start()}
            del stack[level:]
    return found


def assembled(pieces: Sequence[str], gaps: Sequence[str]) -> str:
    """Return the pieces with the gaps between them, properly nested; `gaps` has one for each piece but the first.

    A pair of tags that spans several pieces stays if all of them are there; else only pairs inside a piece do.
    """
    text = _joined(pieces, gaps)
    return text if balanced(text) == text else balanced(_joined([balanced(piece) for piece in pieces], gaps))


def _joined(pieces: Sequence[str], gaps: Sequence[str]) -> str:
    return "".join(part for pair in zip(("", *gaps), pieces, strict=False) for part in pair)


def gaps(text: str, sentences: Sequence[str]) -> Iterator[str]:
    """Yield what is to stand before each sentence of a text but the first: its line breaks, else one space."""
    end = 0
    for k, sentence in enumerate(sentences):
        start = text.find(sentence, end)
        gap = text[end:start] if start >= 0 else ""
        end = max(start, end) + len(sentence)
        if k:
            yield gap if gap.isspace() and "\n" in gap else " "


def with_edges(target: str, source: str) -> str:
    """Return a translation with the white space at both ends of its source; `msgfmt -c` wants equal line breaks."""
    edges = _EDGES.fullmatch(source)
    if edges is None or not edges[2]:
        return source
    return f"{edges[1]}{target.strip()}{edges[3]}" if target.strip() else target
