"""A check of spellings that the reforms of 1996 and 2006 have changed, and of "ß" by country.

The list of the Council for German Orthography (Rat für deutsche Rechtschreibung) says what is admitted.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import GERMAN, Check, Example, Remark, each_text
from pipeline.checks.style.old_words import BEFORE_NOUNS, ENDS, NOUNS, PHRASES, WORDS
from pipeline.checks.style.quoted import is_quoted, quoted
from pipeline.checks.style.sharp_s import FAMILIES, OLD_SHARP_S, WRITTEN_SS
from pipeline.checks.style.vocabulary import vocabulary
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts
    from pipeline.features import Word

_WITHOUT = frozenset(("ch", "li"))
"""Countries that write "ss" wherever others write "ß"."""
_TIMES = re.compile(
    r"(?<![\w,.-])\d{1,4}(?=(?:mal|jährig\w{0,2}|tägig\w{0,2}|stündig\w{0,2}|stündlich\w{0,2}|wöchig\w{0,2}|"
    r"monatig\w{0,2}|minütig\w{0,2}|prozentig\w{0,2}|teilig\w{0,2}|malig\w{0,2}|köpfig\w{0,2}|stellig\w{0,2})\b)"
)
_TIME = re.compile(r"\d[a-z]")
"""A quick look before a close one."""
_KNOWN = frozenset((*WORDS, *ENDS, *WRITTEN_SS))
_LONGEST = 4
"""Words of a phrase, at most."""
Flaw = tuple[Span, str]
"""A place, and what belongs there."""


def _run(texts: Texts) -> Iterator[Remark]:
    plain = texts.target.plain
    swiss = texts.target.language.lower().replace("_", "-").rpartition("-")[2] in _WITHOUT
    known = "ß" in plain or not vocabulary(texts.target).isdisjoint(_KNOWN)
    flaws = _old(texts.target.words, plain, swiss=swiss) if known else []
    flaws += [(Span(*match.span()), f"{match[0]}-") for match in _TIMES.finditer(plain)] if _TIME.search(plain) else []
    if not flaws:
        return
    text, marks = texts.target.text, quoted(texts.target.text)
    names = {word.text for word in texts.source.words}  # "Heß" is written so in English too
    for span, right in flaws:
        written = text[slice(*span)]
        if "ß" not in written or written not in names:
            fix = None if is_quoted(marks, span.start) else right  # a quotation or a title may be older
            yield Remark(f"“{written}” is written “{right}”", None, span, fix)


def _old(words: Sequence[Word], plain: str, *, swiss: bool) -> list[Flaw]:
    flaws: list[Flaw] = []
    for index, word in enumerate(words):
        text = word.text
        if "ß" in text:
            flaws += _sharp(word, swiss=swiss)
        low = text.lower()
        if low in WORDS and (text == low or low not in NOUNS) and not text.isupper():
            flaws.append((Span(word.start, word.end), _as(text, WORDS[low])))
        elif text in ENDS:
            flaws += _phrase(words, index, plain)
        elif not swiss and low in WRITTEN_SS and not text.isupper() and text not in FAMILIES:
            flaws.append((Span(word.start, word.end), _as(text, WRITTEN_SS[low])))
    return flaws


def _sharp(word: Word, *, swiss: bool) -> Iterator[Flaw]:
    right = word.text.replace("ß", "ss") if swiss else OLD_SHARP_S.sub(lambda m: m[0].replace("ß", "ss"), word.text)
    if right != word.text and word.text.lower() not in WORDS:
        yield Span(word.start, word.end), right


def _as(text: str, right: str) -> str:
    """Return a spelling with a capital where the text has one."""
    if text.isupper():
        return right.upper()
    return right[:1].upper() + right[1:] if text[:1].isupper() else right


def _phrase(words: Sequence[Word], index: int, plain: str) -> Iterator[Flaw]:
    """Yield the phrase that ends in a word; only its first word may have a capital."""
    for first in range(max(0, index - _LONGEST + 1), index):
        written = plain[words[first].start : words[index].end]
        right = PHRASES.get(written[:1].lower() + written[1:])
        if right and _as(written, right) != written and not _describes(words, first, index):
            yield Span(words[first].start, words[index].end), _as(written, right)
            return


def _describes(words: Sequence[Word], first: int, last: int) -> bool:
    """Say whether a phrase ends in an adjective with its noun behind it: "im folgenden Jahr"."""
    if words[first].text.lower() not in BEFORE_NOUNS or words[last].text == "mal":
        return False
    following = [word.text for word in words[last + 1 : last + 3]]
    is_adjective = len(following) > 1 and following[0].endswith("en") and following[1][:1].isupper()
    return bool(following) and (following[0][:1].isupper() or following[0][:1].isdigit() or is_adjective)


OLD_SPELLING = Check(
    "old-spelling",
    Severity.MINOR,
    "write it as the current rules have it",
    each_text(_run),
    (
        Example(Unit("One must drink a lot.", "Man muß viel trinken."), objects=True),
        Example(Unit("a rough throat", "ein rauher Hals"), objects=True),
        Example(Unit("In general it heals.", "Im allgemeinen heilt es."), objects=True),
        Example(Unit("three times a day", "3mal am Tag"), objects=True),
        Example(Unit("One must drink a lot.", "Man muss viel trinken, und das macht Spaß."), objects=False),
        Example(Unit("Kussmaul breathing", "Kußmaul-Atmung"), objects=False),
    ),
    GERMAN,
)
