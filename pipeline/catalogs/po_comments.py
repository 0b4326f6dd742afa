"""The comment lines of an entry that have a grammar of their own: references (`#:`) and flags (`#,`)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_REFERENCE = re.compile(r"\u2068(?P<name>[^\u2068\u2069]*)\u2069(?P<line>:[0-9]+)?|(?P<plain>[^ \t\r]+)")
_LINE_NUMBER = re.compile(r"(?P<name>.*?)(?P<line>:[0-9]+)?", re.DOTALL)
_BREAKS = re.compile(r"[\r\n]+")
_WIDTH = 79
_LANGUAGES = (
    "c objc python python-brace java java-printf csharp javascript scheme lisp elisp librep ruby sh awk lua "
    "object-pascal smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace php gcc-internal gfc-internal ycp"
).split()
_KNOWN = (
    *(f"{no}{language}-format" for language in _LANGUAGES for no in ("", "no-")),
    "range:",
    "wrap",
    "no-wrap",
)
_RANK = {flag: rank for rank, flag in enumerate(_KNOWN)}


def parse_references(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the references of `#:` lines in order, each once.

    A name with spaces stands between U+2068 and U+2069, which are not part of it (gettext manual, "PO Files").
    """
    matches = _REFERENCE.finditer(" ".join(lines))
    found = (match["plain"] or f"{match['name']}{match['line'] or ''}" for match in matches)
    return tuple(dict.fromkeys(reference for reference in found if reference))


def format_references(references: Iterable[str]) -> Iterator[str]:
    """Yield the contents of `#:` lines as msgcat fills them: 79 bytes a line at most, even with `--no-wrap`."""
    line, width = "", 2
    for word in _reference_words(references):
        size = len(word.encode(errors="replace")) + 1
        if line and width + size > _WIDTH:
            yield line
            line, width = "", 2
        line, width = f"{line} {word}" if line else word, width + size
    if line:
        yield line


def _reference_words(references: Iterable[str]) -> Iterator[str]:
    for reference in dict.fromkeys(references):
        plain = _BREAKS.sub(" ", reference)
        while plain.startswith("./"):
            plain = plain[2:]
        yield from _isolated(plain).split(" ") if " " in plain or "\t" in plain else (plain,)


def _isolated(reference: str) -> str:
    match = _LINE_NUMBER.fullmatch(reference)
    name, line = (match["name"], match["line"] or "") if match else (reference, "")
    return f"\u2068{name}\u2069{line}"


def parse_flags(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the flags of `#,` lines in order, each once.

    Commas separate; spaces do too between flags that gettext knows. A foreign flag may hold spaces.
    """
    parts = (part.strip() for line in lines for part in line.split(","))
    return tuple(dict.fromkeys(flag for part in parts if part for flag in _flags(part)))


def format_flags(flags: Iterable[str], *, fuzzy: bool) -> str:
    """Return the content of the `#,` line in msgcat's order: fuzzy, formats, range, wrapping, then foreign flags."""
    ordered = sorted((_BREAKS.sub(" ", flag) for flag in dict.fromkeys(flags)), key=_rank)
    return ", ".join(["fuzzy", *ordered] if fuzzy else ordered)


def _flags(part: str) -> list[str]:
    words = part.split()
    return words if all(word == "fuzzy" or word in _RANK for word in words) else [part]


def _rank(flag: str) -> int:
    return _RANK.get(flag.partition(" ")[0], len(_RANK))
