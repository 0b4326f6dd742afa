"""Letters that only look right: decomposed ones, and those of another script."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.data_letters import CYRILLIC, CYRILLIC_LANGUAGES, GREEK
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.flow import Flow

_LATIN = "A-Za-zÀ-ÖØ-öø-ɏ"
_FOREIGN = "\u0370-\u03ff\u0400-\u052f"
_QUICK = re.compile(f"[{_FOREIGN}]")
_WORD = re.compile(r"[^\W\d_]++")
_MIXED = re.compile(f"(?=[^{_FOREIGN}]*+[{_FOREIGN}])[^{_LATIN}]*+[{_LATIN}]")
_SHARP_S = re.compile("(?<=[aeiouyäöü])β(?![A-Zβ])")
_TO_LATIN = str.maketrans(CYRILLIC | GREEK)
_TO_CYRILLIC = str.maketrans({latin: cyrillic for cyrillic, latin in CYRILLIC.items()})
_RUN = re.compile(r"\S++")


def _letters(texts: Texts) -> Iterator[Remark]:
    target = texts.target.text
    if target.isascii():
        return
    if not unicodedata.is_normalized("NFC", target):
        yield from _decomposed(target)
    if _QUICK.search(target):
        yield from _mixed(flow(target), texts.source.text, texts.target.language.partition("-")[0])


def _decomposed(text: str) -> Iterator[Remark]:
    for match in _RUN.finditer(text):
        right = unicodedata.normalize("NFC", match[0])
        if right != match[0]:
            yield Remark(f"“{right}” is written with decomposed letters (not NFC)", None, Span(*match.span()), right)


def _mixed(shown: Flow, source: str, code: str) -> Iterator[Remark]:
    for match in _WORD.finditer(shown.text):
        word = match[0]
        if not _MIXED.match(word) or word in source:
            continue
        right = _in_one_script(word, code)
        if right != word:
            found = ", ".join(dict.fromkeys(each for each, other in zip(word, right, strict=True) if each != other))
            message = f"“{word}” has letters of another script: {found}"
            yield Remark(message, None, shown.span(*match.span()), right if shown.joined(*match.span()) else None)


def _in_one_script(word: str, code: str) -> str:
    """Return a mixed word with the look-alikes of the other script replaced; the same where its letters are meant."""
    if code in CYRILLIC_LANGUAGES:
        right = word.translate(_TO_CYRILLIC)
    else:
        right = word.translate(_TO_LATIN)
        right = _SHARP_S.sub("ß", right) if code == "de" else right
    return right


LETTERS = Check(
    "letters",
    Severity.MINOR,
    "type the word anew",
    each_text(_letters),
    (
        Example(Unit("pressure", "Dru\u0308cke"), objects=True),
        Example(Unit("The doctor", "Der \u0410rzt"), objects=True),
        Example(Unit("The street", "Die Stra\u03b2e"), objects=True),
        Example(Unit("pressure", "Drücke"), objects=False),
        Example(Unit("TNFα and β-blockers", "TNFα und β-Blocker"), objects=False),
    ),
)
