"""The check of drug names in English spelling, or misspelled."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.concepts import DRUG, Hit, differences, hits
from pipeline.checks.names.drug_letters import misspelled
from pipeline.checks.names.spelling import UNSURE, drug_of, german_form, skeleton
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.checks.texts import Texts

_LETTERS = 3
_MOST = 5
_ALIKE = 0.84
"""Similarity of the skeletons of a name and its misspelling."""


def _run(texts: Texts) -> Iterator[Remark]:
    source = hits(texts.source).get(DRUG, ())
    if not source:
        return
    target = hits(texts.target).get(DRUG, ())
    english = {hit.text.lower() for hit in source}
    for hit in target:
        form = german_form(hit.text) if hit.text.lower() in english else None
        if form:
            yield Remark(f"“{hit.text}” is English: German has “{form}”", None, hit.span, form)
    for wrong in misspelled(sorted(english), texts.target):
        yield Remark(f"“{wrong.text}” is spelled “{wrong.right}” in German", None, wrong.span, wrong.right)
    missing, _ = differences(source, target)
    for gone in missing[:_MOST]:
        yield from _misspelled(gone, texts)


def _misspelled(gone: Hit, texts: Texts) -> Iterator[Remark]:
    if gone.concepts & UNSURE:
        return
    name = skeleton(gone.text)
    for word in texts.target.words:
        if word.text[:1].isupper() and _is_alike(name, word.text) and drug_of(word.text) is None:
            message = f"“{word.text}” is not how “{gone.text}” is spelled"
            yield Remark(message, gone.span, Span(word.start, word.end))


def _is_alike(name: str, word: str) -> bool:
    return abs(len(word) - len(name)) < _LETTERS and SequenceMatcher(None, name, skeleton(word)).ratio() >= _ALIKE


DRUG_SPELLING = Check(
    "drug-spelling",
    Severity.MAJOR,
    "use the German spelling of the drug's name",
    each_text(_run),
    (
        Example(Unit("Emtansine kills cancer cells.", "Emtansine tötet Krebszellen ab."), objects=True),
        Example(Unit("Take codeine only briefly.", "Nehmen Sie Codeine nur kurz ein."), objects=True),
        Example(Unit("Emtansine kills cancer cells.", "Emtansin tötet Krebszellen ab."), objects=False),
        Example(Unit("Take codeine only briefly.", "Nehmen Sie Kodein nur kurz ein."), objects=False),
    ),
    ENGLISH_GERMAN,
)
