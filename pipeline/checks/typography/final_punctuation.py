"""The mark that ends a text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.typography.data_words import NO_FINAL_STOP, OWN_STOP
from pipeline.checks.typography.ending import ending
from pipeline.checks.typography.flow import flow
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts
    from pipeline.checks.typography.ending import Ending
    from pipeline.checks.typography.flow import Flow

_COMMON = frozenset(".?!:")
_STATEMENTS = frozenset(".!")
"""Which of these ends a request is a matter of style."""
_ASKS = re.compile(
    r"(?:^|[.!?:…–,]\s)[\"„“»‚(]?(?:(?:und|oder|aber|ab|auf|aus|bei|bis|durch|für|gegen|in|mit|nach|seit|um|unter|von|vor|zu)\s)?"
    r"(?:w(?:as|er|en|em|essen|ie|ieso|ann|arum|eshalb|eswegen|elche[rmns]?|o(?:\w{2,6})?)|ist|sind|war|hat|haben|kann|"
    r"können|könnte|darf|dürfen|muss|müssen|soll|sollte|sollten|wird|werden|würde|gibt|hilft|helfen|lässt|"
    r"[a-zäöüß]{2,14}(?:t|en|e)(?<!eit)(?<!aft)\s(?:Sie|ich|man|es|wir|sich|die|der|das|mein|Ihr|Ihre|eine?))\b",
    re.IGNORECASE,
)


def _final_punctuation(texts: Texts) -> Iterator[Remark]:
    code = texts.target.language.partition("-")[0]
    if code in NO_FINAL_STOP or _end_alike(texts.source.text, texts.target.text):
        return
    source, shown = flow(texts.source.text), flow(texts.target.text)
    wanted, written = ending(source.text, texts.source.language), ending(shown.text, code)
    if wanted.start > 0 and written.start > 0 and not _agree(wanted, written):
        remark = _remark(wanted, written, source, shown)
        if code == "de" and "?" in (wanted.mark, written.mark) and _is_reworded(wanted, written, shown):
            yield remark._replace(severity=Severity.NOTE)
            return
        yield remark._replace(fix=None if code in OWN_STOP else _fix(wanted, written, texts, shown, remark.target))


def _end_alike(source: str, target: str) -> bool:
    """Say whether both end in the same single mark: most do, and this look costs little."""
    return source[-1:] == target[-1:] and source[-1:] in _COMMON and source[-2:-1].isalpha() and target[-2:-1].isalpha()


def _is_reworded(wanted: Ending, written: Ending, shown: Flow) -> bool:
    """Say whether a question became a statement or a heading, or the other way round: "What helps?" – "Behandlung"."""
    asks = _ASKS.search(shown.text[: written.start]) is not None
    return not asks if wanted.mark == "?" else asks and not wanted.mark


def _agree(wanted: Ending, written: Ending) -> bool:
    if wanted.mark == written.mark:
        return not written.cluster.endswith(",") or wanted.mark == ""
    if wanted.mark and written.mark:
        return wanted.mark in written.cluster or written.mark in wanted.cluster
    if wanted.mark:
        return wanted.is_short or written.cluster == ";"
    return written.is_short or bool(wanted.cluster)


def _remark(wanted: Ending, written: Ending, source: Flow, shown: Flow) -> Remark:
    there = source.span(wanted.start, wanted.end) if wanted.cluster else None
    if not written.cluster:
        place = shown.span(written.end - 1, written.end)
        return Remark(f"lacks the “{wanted.mark}” that the source ends in", there, place)
    place = shown.span(written.start, written.end)
    if not wanted.mark:
        return Remark(f"ends in “{written.cluster}”, unlike the source", there, place)
    is_style = {wanted.mark, written.mark} == _STATEMENTS
    message = f"ends in “{written.cluster}”, where the source ends in “{wanted.cluster}”"
    return Remark(message, there, place, severity=Severity.NOTE if is_style else None)


def _fix(wanted: Ending, written: Ending, texts: Texts, shown: Flow, place: Span | None) -> str | None:
    """Return the last letter with the missing mark, "" for a full stop too many, None where it is not certain."""
    if place is None or place.end - place.start != 1:
        return None
    if not written.cluster:
        is_bare = written.end == len(shown.text.rstrip()) and shown.text[written.end - 1].isalnum()
        is_last = texts.target.text[place.end :].strip() == ""
        return f"{shown.text[written.end - 1]}{wanted.mark}" if is_bare and is_last else None
    is_heading = not wanted.cluster and written.cluster == "." and not set(shown.text[: written.start]) & set(".!?:;")
    return "" if is_heading else None


FINAL_PUNCTUATION = Check(
    "final-punctuation",
    Severity.MINOR,
    "end the translation with the mark of the source",
    each_text(_final_punctuation),
    (
        Example(Unit("Rest for a week.", "Ruhen Sie eine Woche"), objects=True),
        Example(Unit("What helps?", "Was hilft."), objects=True),
        Example(Unit("What helps", "Was hilft."), objects=True),
        Example(Unit("The symptoms:", "Die Symptome"), objects=True),
        Example(Unit("Rest for a week.", "Ruhen Sie eine Woche."), objects=False),
        Example(Unit("This is “normal.”", "Das ist „normal“."), objects=False),
        Example(Unit("fever and so on", "Fieber usw."), objects=False),
        Example(Unit("from 8 a.m. to 6 p.m.", "von 8 bis 18 Uhr"), objects=False),
    ),
)
