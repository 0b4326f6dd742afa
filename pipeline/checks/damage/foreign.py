"""Text in another language left on a page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.damage.languages import FUNCTION_WORDS, INTERFACE_WORDS, NAME_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

_QUOTED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|“[^“”]*”|„[^„“]*“|\"[^\"]*\"|«[^«»]*»")
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*")
_MIN_WORDS = 2
_RUNNING = 3
_REFERENCE_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_REFERENCE_MARK = re.compile(
    r"\b(?:19|20)\d\d; ?\d|\bet al\b|\bISBN\b|\bdoi\b|\(Eds?\)|\(Hrsg\.?\)|\[?PubMed\b"
    r"|^[^\W\d_]+(?:-[^\W\d_]+)? [A-ZÄÖÜ]{1,3}[,.] |(?<=[.;:,)] )(?:19|20)\d\d\.?$|; (?:19|20)\d\d\. (?:S|P|pp?)\. ?\d"
    r"|^[^.]*\([A-ZÄÖÜ]\w{1,9}\)\. "
)
"""Marks of a reference: year and volume, author with initials at the start, a year alone at the end, an
organisation with its abbreviation as author."""


_DATED = re.compile(r"(?:Updated|Next|Last|Published|Created|Stand|Aktualisiert|Nächste|Erstellt)\b")
"""How a date line of the page itself begins; it ends with a year too."""


def is_reference(text: str) -> bool:
    """Whether the block reads like a literature reference: a year, and an author list or a series mark."""
    return bool(_REFERENCE_YEAR.search(text) and _REFERENCE_MARK.search(text)) and not _DATED.match(text)


def foreign_language(text: str, language: str) -> str:
    """Return the language the text is in where that is surely not `language`, else "".

    What stands in brackets or quotes is left out; names of organisations do not count.
    """
    words = [word.lower() for word in _WORD.findall(_QUOTED.sub(" ", text))]
    own = FUNCTION_WORDS.get(language, frozenset()) | INTERFACE_WORDS.get(language, frozenset())
    if len(words) < _MIN_WORDS or any(word in own for word in words):
        return "" if len(words) < _MIN_WORDS else _outweighed(words, own, language)
    return next(_candidates(words, language, needed=_MIN_WORDS), "")


def _outweighed(words: list[str], own: frozenset[str], language: str) -> str:
    """Return the language whose words outweigh the own ones three to one: both may have "in" or "so"."""
    return next(_candidates(words, language, needed=max(_RUNNING, 3 * sum(word in own for word in words))), "")


def _candidates(words: list[str], language: str, *, needed: int) -> Iterator[str]:
    own = FUNCTION_WORDS.get(language, frozenset())
    for other, table in FUNCTION_WORDS.items():
        telling = (
            (table | INTERFACE_WORDS[other]) - NAME_WORDS[other] - own - INTERFACE_WORDS.get(language, frozenset())
        )
        hits = [word for word in words if word in telling]
        if other != language and len(hits) >= needed and 4 * len(hits) >= len(words):
            yield other
