"""When two texts, or two translations, are the same for a recall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentence_key import sentence_key
from pipeline.inline import decode_text, mismatches

if TYPE_CHECKING:
    from pipeline.catalogs.recalled import Record

_BREAK = re.compile(r"<w?br\b[^<>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_MARK = r"[\s!;:…·•*\"'“”„‟‘’‚‛«»‹›()\[\]]"
_BEFORE = re.compile(rf"(?:{_MARK}|[-–—−.,](?!\s?\d))+")
_AFTER = re.compile(rf"(?:{_MARK}|[-–—−.,])+$")


class Pattern(NamedTuple):
    """A recalled pair in the forms that are compared.

    `key` are the words of the source, `core` is the translation without markup and marks at its ends. `is_plain` says
    that the translation lacks tags of the source: then any tags will do.
    """

    record: Record
    source: str
    target: str
    key: tuple[str, ...]
    core: str
    is_plain: bool

    @classmethod
    def of(cls, record: Record) -> Pattern:
        """Return the forms of a recalled pair."""
        is_plain = any(found.kind == "tags" for found in mismatches(record.source, record.target))
        return cls(
            record, spaced(record.source), spaced(record.target), key(record.source), core(record.target), is_plain
        )

    def has_source(self, source: str) -> bool:
        """Say whether a text has the source's words; a text without words has to be the very same."""
        return spaced(source) == self.source or (self.key[0] != "" and key(source) == self.key)

    def has_target(self, source: str, target: str) -> bool:
        """Say whether this is the recalled translation, for a text with the source's words.

        For the very same text it is what has the same markup too: somebody may have corrected no more than where a tag
        stands. For a text in other markup or punctuation it is what a sync would have made of it: other markup, and
        other marks at the ends, but the same words in the same case with the same marks between them.
        """
        if spaced(source) == self.source and not self.is_plain:
            return spaced(target) == self.target
        return core(target) == self.core


def spaced(text: str) -> str:
    """Return a text with single spaces; a no-break space is one."""
    return " ".join(text.split())


def plain(text: str) -> str:
    """Return a unit's text as a reader sees it."""
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub(" ", text))
    return spaced(decode_text(text))


def core(text: str) -> str:
    """Return what a reader sees, without punctuation at the ends; a sign before a number stays."""
    seen = plain(text)
    start = _BEFORE.match(seen)
    rest = seen[start.end() :] if start else seen
    return _AFTER.sub("", rest) or seen


def key(text: str) -> tuple[str, ...]:
    """Return the words and the signs that carry meaning; the first is "" where there are no words."""
    return sentence_key(text.replace("’", "'"))
