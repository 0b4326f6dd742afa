"""What may stay in English in a translation: quotations, terms in brackets, titles, names, bibliographic references."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.completeness import data_english

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUOTED = re.compile(
    r"„[^„“”]{0,400}[“”]|“[^“”]{0,400}”|\"[^\"]{0,400}\"|«[^«»]{0,400}»|»[^«»]{0,400}«|‚[^‚‘’]{0,200}[‘’]|‘[^‘’]{0,200}’"
    r"|„[^„“”]*+$|\([^()]{0,300}\)|\[[^\[\]]{0,300}\]|\b\w++\.(?:html?|pdf|docx?|txt|po|csv|png|jpg)\b"
)
_TITLES = re.compile(r"<(em|i|cite|q|code|kbd|samp|abbr|var)\b[^<>]*>[^<>]{0,400}</\1>")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_CITED = re.compile(
    r"\b(?:et al|doi|ISBN|ISSN|PMID)\b|\b\d+\s?\(\d+\)|\b\d+\s?:\s?[A-Za-z]?\d+"
    r"|\b[A-Z]\w+ [A-Z]{1,3}[,.:](?= )|\b\w+, [A-Z]\.(?= )"
)
_ORGANIZATION = frozenset(data_english.ORGANIZATION.split())
_TERMS = frozenset(term.strip() for term in data_english.TERMS.replace("\n", " ").split(","))
_LONGEST_FIRST = sorted(_TERMS, key=len, reverse=True)
_ANY_TERM = "|".join(re.escape(term).replace(r"\ ", "[ -]") for term in _LONGEST_FIRST)
_TERM = re.compile(rf"(?<!\bof )(?<!\bfor )\b(?:{_ANY_TERM})\b", re.IGNORECASE)
_SMALL = frozenset("of the and for in on to a an at by with from or de der von &".split())


def exempt(text: str, plain: str) -> str:
    """Return the plain text of a translation, as long as it is, with what may stay in English blanked."""
    if "<" in text:
        inside = _TITLES.sub(_blank, text)
        plain = "".join(mark if mark == "|" else letter for mark, letter in zip(inside, plain, strict=True))
    return _TERM.sub(_blank, _QUOTED.sub(_blank, plain))


def _blank(match: re.Match[str]) -> str:
    return "|" * len(match[0])


def is_reference(plain: str) -> bool:
    """Say whether a text is a bibliographic reference."""
    return bool(_YEAR.search(plain) and _CITED.search(plain))


def is_term(folded: str) -> bool:
    """Say whether a text, in lower case, is an English term that is used in German."""
    return folded.strip(" .:") in _TERMS


def is_name(words: Sequence[str]) -> bool:
    """Say whether these are the words of the name of an institution, a journal or the like."""
    return is_title_case(words) and any(word.lower() in _ORGANIZATION for word in words)


def is_title_case(words: Sequence[str]) -> bool:
    """Say whether at least two words are capitalised, and all but small ones."""
    capitals = sum(word[:1].isupper() for word in words)
    return capitals > 1 and all(word[:1].isupper() or word in _SMALL for word in words)
