"""Running text of a page, with where each of its characters stands there."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.model.place import Span


@dataclass(frozen=True, slots=True)
class Prose:
    """What a reader reads of one block, white space collapsed.

    The character `text[i]` is `page[offsets[i]:ends[i]]`, which is longer than one character where it is a character
    reference or a run of white space. Both are -1 where nothing may be marked (in a link, in code, in another
    language): such text is only there so that what stands around it can be understood.
    """

    text: str
    offsets: tuple[int, ...]
    ends: tuple[int, ...]

    def span(self, start: int, end: int) -> Span | None:
        """Return the range of the page that is `text[start:end]`, None where it may not be marked or holds a tag."""
        offsets, ends = self.offsets[start:end], self.ends[start:end]
        if not offsets or -1 in offsets:
            return None
        return Span(offsets[0], ends[-1]) if offsets[1:] == ends[:-1] else None
