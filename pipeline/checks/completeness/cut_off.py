"""Where a translation breaks off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Remark
from pipeline.checks.completeness import data_german
from pipeline.checks.completeness.omissions import missing_sentence, omitted_half
from pipeline.model import Severity, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Side

_CUT = ",;-–—(/&+[„"
_ENDS = (".", "!", "?", ".)", "!)", "?)", ".”", "!”", "?”", '."', '!"', '?"', ".’")
_STOPS = (*_ENDS, ".“", "!“", "?“", "…", ":")
_DANGLING = frozenset(data_german.DANGLING.split())
_OPEN = frozenset(data_german.OPEN.split())
_MODAL = re.compile(rf"\b(?:{'|'.join(data_german.MODALS.split())})\b")
_INFINITIVE = re.compile(r"\b[a-zäöüß]{2,}(?:[^aeiouäöü]e|[eu])n\b|\b(?:sein|tun)\b")
_LAST_WORD = re.compile(r"([\w.]*\w)\s*$")
_CLAUSE = re.compile(
    r"(?:,|\b(?:und|oder|aber|sowie))\s+(?:die|der|das|den|dem|sich|zu|man|es|sie|er|wer|was)(?: \w{2,5})?$"
)
_VOWELLESS = re.compile(r"(?:[b-df-hj-np-tv-xzß]{1,4}|[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xzß]{1,3})")
_KNOWN = frozenset(data_german.VOWELLESS.split())
_LONGEST_WORD = 60
"""Characters at the end of a text that are looked at."""
_FEWEST = 4
"""Words of a sentence that is looked at more closely if it lacks its end."""
_DOUBTFUL = 0.0
"""Log odds of the end's having been left out."""
_LATEST = 2_000
"""Characters; in a longer text an end without a mark tells less."""
_UNENDING = frozenset("and or and/or but the a an of for from with to in by on than that which plus".split())
"""Last words of English items of lists, after which the next item goes on."""
_TAG = re.compile(r"<[^<>]*>")


def cut_off(source: Side, target: Side) -> Iterator[Remark]:
    """Yield where a translation breaks off, if its text does not."""
    found, wanted = target.plain.rstrip(), source.plain.rstrip()
    if not found or not wanted or found.endswith(_STOPS) or _goes_on(target, len(found)):
        return
    end = len(found)
    if found[-1] in _CUT:
        if wanted[-1] not in _CUT:
            severity = None if wanted.endswith(_ENDS) and found[-1] != ";" else Severity.MINOR
            yield Remark(f"the translation breaks off at “{found[-1]}”", target=Span(end - 1, end), severity=severity)
    elif _is_german(target) and (word := _last_word(source, target, found, wanted)):
        yield Remark(f"the translation breaks off at “{word}”", target=Span(end - len(word), end))
    elif wanted.endswith(_ENDS) and (at := _opened(found, wanted)) >= 0:
        yield Remark("the translation breaks off inside brackets", target=Span(at, end))


def _goes_on(target: Side, end: int) -> bool:
    """Say whether a placeholder, an address or the like stands behind the last word."""
    rest = target.text[end:]
    return bool(rest) and bool(_TAG.sub("", rest).strip())


def _is_german(target: Side) -> bool:
    return target.language.partition("-")[0].lower() == "de"


def _last_word(source: Side, target: Side, found: str, wanted: str) -> str:
    """Return the last word of a German text if the text cannot end with it, "" if it can."""
    match = _LAST_WORD.search(found[-_LONGEST_WORD:])
    if not match or " " not in wanted:
        return ""
    word = match[1]
    if word in _DANGLING:
        return "" if _ends_so_too(wanted) else word
    is_cut = wanted.endswith(_ENDS) and (_is_fragment(word, found) or _lacks_end(source, target, found, word))
    return word if is_cut else ""


def _ends_so_too(wanted: str) -> bool:
    """Say whether a text, such as an item of a list, ends with "and" or the like itself."""
    return wanted.rpartition(" ")[2].lower() in _UNENDING


def _is_fragment(word: str, found: str) -> bool:
    """Say whether the last word is the beginning of one: it has no vowel, and is no abbreviation or unit."""
    if not _VOWELLESS.fullmatch(word) or word.lower() in _KNOWN:
        return False
    return not found[: -len(word)].rstrip()[-1:].isdigit()


def _lacks_end(source: Side, target: Side, found: str, word: str) -> bool:
    """Say whether a text that has lost its full stop lacks more than that."""
    if found.count(" ") + 1 < _FEWEST or len(found) > _LATEST:
        return False
    last = found[max(found.rfind(".") + 1, len(found) - 200) :]
    if word in _OPEN or _CLAUSE.search(found[-_LONGEST_WORD:]) or _lacks_verb(last):
        return True
    part = missing_sentence(source, target) or omitted_half(source, target)
    return part is not None and part.odds >= _DOUBTFUL and part.span.end == len(source.text)


def _lacks_verb(sentence: str) -> bool:
    """Say whether a verb such as "kann" has none behind it, and no clause before it that may end with it."""
    modal = _MODAL.search(sentence)
    return modal is not None and "," not in sentence and not _INFINITIVE.search(sentence, modal.end())


def _opened(found: str, wanted: str) -> int:
    """Return where a bracket is opened that is not closed, -1 for nowhere, or if the source text has that too."""
    is_open = found.count("(") > found.count(")") and wanted.count("(") <= wanted.count(")")
    return found.rfind("(") if is_open else -1
