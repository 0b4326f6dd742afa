"""What translations of many entries say about each other: one text translated in two ways, two texts in one."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from pipeline.features import NUMERIC, Category, features
from pipeline.model import Finding, Place, Severity, State
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator, Sequence

    from pipeline.model import Unit

_Key = TypeVar("_Key", bound="Hashable")
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"\w+")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_ENDS = " .,:;!?…"
_TELLING = NUMERIC | {Category.NEGATION, Category.DRUG, Category.UNIT}
_ALIKE = 0.75
"""Words that two texts share, of all their words: from here on they are said to be nearly the same."""
_FEWEST = 4
"""Words; shorter texts may well mean the same ("doctor", "physician") or several things ("Home")."""
_LONGEST = 60
"""Characters of a text in a message."""


class Entry(NamedTuple):
    """A unit and the catalog it stands in; `locale` is a BCP 47 tag."""

    unit: Unit
    file: str
    page: str
    locale: str


class _Row(NamedTuple):
    """An entry, and the keys of its texts: a source text in a context, and a translation."""

    source: tuple[str, str, str]
    target: tuple[str, str]
    entry: Entry


def find_inconsistencies(entries: Iterable[Entry], source_language: str = "en") -> Iterator[Finding]:
    """Yield where approved translations of a locale contradict each other.

    First come texts with several translations, then translations of several texts, both as the entries are met.
    Stale, obsolete and plural entries are left out. Case, markup and final punctuation don't count, a context does.
    Linear in the number of entries.
    """
    rows = [_row(entry) for entry in entries if _is_approved(entry.unit)]
    rows = [row for row in rows if row.target[1] and _LETTER.search(row.source[2])]
    for group in _groups([(row.source, row.target, row.entry) for row in rows]):
        yield from _translated_differently(group)
    for group in _groups([(row.target, row.source[2], row.entry) for row in rows]):
        yield from _translated_alike(group, source_language)


def _is_approved(unit: Unit) -> bool:
    return not unit.obsolete and unit.plural is None and unit.state is State.CURRENT


def _row(entry: Entry) -> _Row:
    source, target = key_of(entry.unit.source), key_of(entry.unit.target)
    return _Row((entry.locale, entry.unit.context, source), (entry.locale, target), entry)


def _groups(rows: Sequence[tuple[_Key, Hashable, Entry]]) -> list[list[list[Entry]]]:
    """Return the entries of each key that has several values, by value; most keys have one, and cost nothing more."""
    first: dict[_Key, Hashable] = {}
    several: dict[_Key, dict[Hashable, list[Entry]]]
    several = {key: {} for key, value, _ in rows if first.setdefault(key, value) != value}
    for key, value, entry in rows:
        if key in several:
            several[key].setdefault(value, []).append(entry)
    return [list(group.values()) for group in several.values()]


def key_of(text: str) -> str:
    """Return a text in lower case without markup, final punctuation and superfluous blanks."""
    plain = _TAG.sub("", text) if "<" in text else text
    if "  " in plain or not plain.isprintable():  # of all blanks, only the space is printable
        plain = " ".join(plain.split())
    return plain.rstrip(_ENDS).lstrip().casefold()


def _translated_differently(translations: Sequence[list[Entry]]) -> Iterator[Finding]:
    """Yield a finding for each entry that is not translated as most are; the first counts where all are as many."""
    usual = max(translations, key=len)
    severity = Severity.MINOR if len(usual[0].unit.source.split()) > 1 else Severity.NOTE
    for entries in translations:
        for entry in entries if entries is not usual else ():
            message = (
                f"“{_short(entry.unit.source)}” is translated as “{_short(entry.unit.target)}” here, and as "
                f"“{_short(usual[0].unit.target)}” in {_where(usual)}"
            )
            yield _finding("inconsistent-translation", severity, message, entry, "translate it the same way")


def _translated_alike(sources: Sequence[list[Entry]], language: str) -> Iterator[Finding]:
    """Yield a finding for each text that has the translation of the first one though it says something else."""
    first, *others = sources
    one = first[0].unit.source
    facts = _facts(one, language)
    for entries in others:
        entry = entries[0]
        severity = _gravity(one, entry.unit.source, is_same=_facts(entry.unit.source, language) == facts)
        if severity:
            message = (
                f"“{_short(entry.unit.source)}” has the same translation as “{_short(first[0].unit.source)}” in "
                f"{_where(first)}: “{_short(entry.unit.target)}”"
            )
            yield _finding(
                "same-translation", severity, message, entry, "see whether it is the translation of this text"
            )


def _gravity(one: str, other: str, *, is_same: bool) -> Severity | None:
    """Return how bad it is that two texts, of the same facts or not, have one translation, None for not at all."""
    if not is_same:
        return Severity.MAJOR
    words = set(_WORD.findall(key_of(one))), set(_WORD.findall(key_of(other)))
    if len(words[0] & words[1]) >= _ALIKE * len(words[0] | words[1]):
        return Severity.NOTE
    return Severity.MINOR if min(map(len, words)) >= _FEWEST else None


def _facts(text: str, language: str) -> Counter[tuple[str, str]]:
    """Return the numbers, doses, negations and drugs of a text."""
    found = features(text, language)
    return Counter((str(each.category), each.value) for each in found if each.category in _TELLING and not each.soft)


def _where(entries: Sequence[Entry]) -> str:
    """Return the place of the first entry, and how many others there are."""
    place = Place(entries[0].file, entries[0].unit.line)
    others = len(entries) - 1
    return f"{place}" + (f" and {count(others, 'other place')}" if others else "")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _finding(check: str, severity: Severity, message: str, entry: Entry, hint: str) -> Finding:
    unit = entry.unit
    place = Place(entry.file, unit.line)
    return Finding(check, severity, message, place, hint, entry.page, entry.locale, unit.source, target=unit.target)
