"""Text into sentences."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from pipeline.model import Span
from pipeline.segmentation.blocks import blocks
from pipeline.segmentation.candidate import CANDIDATE, candidate
from pipeline.segmentation.fallback import library_cuts
from pipeline.segmentation.language import LANGUAGES, language_rules
from pipeline.segmentation.plain import plain, single_spaces
from pipeline.segmentation.rules import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.segmentation.language import Language


def sentences(text: str, language: str, abbreviations: Iterable[str] = ()) -> tuple[Span, ...]:
    """Return the sentences of a unit's text or of plain text, as ranges of characters in order.

    Every character that is not whitespace lies in exactly one range, and no range begins or ends with whitespace: the
    text is the ranges and the whitespace between them. Inline tags are never cut; a closing tag belongs to the
    sentence before it, an opening tag to the one after it. A blank line and a bulleted line end a sentence too.

    `language` is a BCP 47 tag; English and German have rules of their own, other languages go through sentencex.
    `abbreviations` are the project's own, with or without the last full stop: no sentence ends after them.
    """
    view = plain(text)
    primary = language.replace("_", "-").partition("-")[0].lower()
    if primary in LANGUAGES:
        cuts = _rule_cuts(view.text, language_rules(primary, frozenset(abbreviations)))
    else:
        cuts = library_cuts(view.text, language, abbreviations)
    edges = [0, *view.source_cuts(cuts), len(text)]
    return tuple(span for start, end in pairwise(edges) if (span := _trimmed(text, start, end)))


def split(text: str, language: str, abbreviations: Iterable[str] = ()) -> tuple[str, ...]:
    """Return the sentences as strings; see `sentences`."""
    return tuple(text[start:end] for start, end in sentences(text, language, abbreviations))


def _rule_cuts(text: str, language: Language) -> Iterator[int]:
    """Yield the offsets where sentences end."""
    spaced = single_spaces(text)
    for begin, end in blocks(text):
        if begin:
            yield begin
        yield from _block_cuts(spaced, begin, end, language)


def _block_cuts(text: str, begin: int, end: int, language: Language) -> Iterator[int]:
    start = begin
    for match in CANDIDATE.finditer(text, begin, end):
        if match.end() == end:
            return
        place = candidate(match, start)
        if ends_sentence(place, language):
            yield place.end
            start = place.next_start


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the range without whitespace at its ends, None if nothing is left."""
    piece = text[start:end]
    stripped = piece.lstrip()
    first = end - len(stripped)
    return Span(first, first + len(stripped.rstrip())) if stripped else None
