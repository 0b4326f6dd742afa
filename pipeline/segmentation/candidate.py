"""Places where a sentence may end, and what stands around them."""

from __future__ import annotations

import re
from typing import NamedTuple

from pipeline.segmentation.data_common import BULLETS

# Possessive throughout and never failing once a full stop is found: each character is looked at once.
CANDIDATE = re.compile(
    r"""
    (?P<mark>[.!?…‼⁇⁈⁉]++(?:\ \.++(?!\w))*+)
    (?P<close>["'”’“‘»«)\]*]*+)
    (?P<note>\[\d[\d,–-]{0,20}\]|[¹²³⁰⁴-⁹]++|\d{1,3}(?:[,–-]\d{1,3}){0,5}(?=\s))?
    (?P<gap>\s*+)
    (?P<open>(?:[–—-]\ ++|["'“„‟‚‘«»(\[¿¡*])*+)
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W_]+")
OPENERS = "\"'“„‟‚‘«»([*¿¡" + BULLETS
LONGEST_WORD = 80


class Candidate(NamedTuple):
    """A terminator inside `text`, a block with plain spaces.

    The sentence would run from `start` to `end`, behind closing quotes and brackets; `token` is what stands between
    the last space and the terminator (at `stop`), without opening quotes, and `token_start` where that begins. The
    next sentence would begin at `following`, with `opener` (quotes, brackets) before it.
    """

    text: str
    start: int
    token_start: int
    token: str
    stop: int
    mark: str
    closer: str
    note: str
    gap: str
    opener: str
    end: int
    following: int

    @property
    def next_start(self) -> int:
        """Return where the next sentence would begin, with its opening quotes."""
        return self.following - len(self.opener) if self.end > self.stop + 1 or " " not in self.mark else self.end + 1

    @property
    def head(self) -> str:
        """Return the sentence before the token, at most a few words of it."""
        return self.text[max(self.start, self.token_start - LONGEST_WORD) : self.token_start].rstrip(" ")

    @property
    def previous_word(self) -> str:
        """Return the word before the token, without opening quotes; empty at the beginning of the sentence."""
        return self.head.rpartition(" ")[2].lstrip(OPENERS)

    @property
    def opens_sentence(self) -> bool:
        """Whether nothing but bullets and opening quotes stands before the token."""
        return not self.head.strip(" –—-•◦▪▫‣⁃●○■*\"'“„‟‚‘«»([") and self.token_start - self.start < LONGEST_WORD

    @property
    def next_word(self) -> str:
        """Return the letters and digits that come next; empty before a symbol."""
        found = WORD.match(self.text, self.following)
        return found[0] if found else ""

    @property
    def word_after_next(self) -> str:
        """Return the word behind the next one, if only one space is between them."""
        at = self.following + len(self.next_word)
        found = WORD.match(self.text, at + 1) if self.text[at : at + 1] == " " else None
        return found[0] if found else ""


def candidate(match: re.Match[str], start: int) -> Candidate:
    """Return what a match of `CANDIDATE` says in a sentence that begins at `start`."""
    text, stop = match.string, match.start()
    low = max(start, stop - LONGEST_WORD)
    space = text.rfind(" ", low, stop)
    raw = text[(low if space < 0 else space + 1) : stop]
    token = raw.lstrip(OPENERS)
    mark, closer, note, gap, opener = match.groups(default="")
    # "compounds. . . . The": the first full stop ends the sentence, the ellipsis opens the next one.
    end = stop + 1 if token and mark.startswith(". ") else match.end("close") + len(note)
    return Candidate(text, start, stop - len(token), token, stop, mark, closer, note, gap, opener, end, match.end())
