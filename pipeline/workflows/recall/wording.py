"""When two texts, or two translations, are the same for a recall."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.diff.sentence_key import sentence_key
from pipeline.inline import decode_text, mismatches
from pipeline.text import spaced

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

        It is with the same words and the same marks between them, whatever stands at the ends: a translation is not
        corrected by a full stop or a capital. For the very same text it has the same tags too, because somebody
        may have corrected no more than where a tag stands; for a text in other markup or punctuation, any.
        """
        if _uncapitalized(core(target)) != _uncapitalized(self.core):
            return False
        is_other = self.is_plain or spaced(source) != self.source
        return is_other or _tagged(target) == _tagged(self.target)


def _uncapitalized(text: str) -> str:
    return text[:1].casefold() + text[1:]


def _tagged(text: str) -> list[str]:
    """Return the tags of a text, each with what stands before it, in letters and digits alone."""
    parts = _TAG.split(text)
    return [*map(_letters, parts), *_TAG.findall(text)]


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


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
