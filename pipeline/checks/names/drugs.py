"""The check of drugs that are exchanged for others."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.concepts import DRUG, Hit, differences, exchanged, hits
from pipeline.checks.names.exchange import swapped
from pipeline.checks.names.spelling import UNSURE, skeleton
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_GROUP = "drug group"


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = hits(texts.source), hits(texts.target)
    if DRUG in source:
        yield from _names(source[DRUG], target.get(DRUG, ()), texts.target)
        if len(source[DRUG]) > 1:
            yield from _swapped(texts, source[DRUG], target.get(DRUG, ()))
    if _GROUP in source and _GROUP in target:
        for gone, come, sure in exchanged(source[_GROUP], target[_GROUP]):
            yield _exchange(gone, come)._replace(severity=None if sure else Severity.MAJOR)


def _names(source: Sequence[Hit], target: Sequence[Hit], german: Side) -> Iterator[Remark]:
    missing, extra = differences(source, target)
    wanted, given = _counts(source), _counts(target)
    extra = extra or [hit for hit in target if given[hit.concepts] > wanted[hit.concepts]]
    if missing and extra:
        yield from (_exchange(gone, extra[min(at, len(extra) - 1)]) for at, gone in enumerate(missing))
    elif missing:
        sure = [gone for gone in missing if not gone.concepts & UNSURE]
        words = [skeleton(word) for word in german.spoken] if sure else ()  # "Natriumhyaluronat" has the name inside
        yield from (_missing(gone) for gone in sure if not any(skeleton(gone.text) in word for word in words))
    elif not extra or wanted.total() != given.total():
        return
    else:
        gone = next(hit for hit in source if wanted[hit.concepts] > given[hit.concepts])
        yield _exchange(gone, extra[-1])._replace(severity=Severity.MAJOR)


def _counts(found: Sequence[Hit]) -> Counter[frozenset[str]]:
    return Counter(hit.concepts for hit in found)


def _swapped(texts: Texts, source: Sequence[Hit], target: Sequence[Hit]) -> Iterator[Remark]:
    swap = swapped(texts.source, source, texts.target, target)
    if swap:
        names = " and ".join(f"“{hit.text}”" for hit in swap.source)
        message = f"{names} have changed places in the translation, which has “{swap.target[0].text}” first"
        yield Remark(message, swap.source[0].span, swap.target[0].span)


def _exchange(gone: Hit, come: Hit) -> Remark:
    return Remark(f"“{gone.text}” is not in the translation, which has “{come.text}”", gone.span, come.span)


def _missing(gone: Hit) -> Remark:
    return Remark(f"“{gone.text}” is not in the translation", gone.span, severity=Severity.MINOR)


DRUGS = Check(
    "drugs",
    Severity.BLOCKER,
    "name the drug that the English text names",
    each_text(_run),
    (
        Example(Unit("Tamoxifen is taken as a tablet.", "Raloxifen wird als Tablette eingenommen."), objects=True),
        Example(Unit("Hydroxyzine may cause drowsiness.", "Hydralazin kann müde machen."), objects=True),
        Example(
            Unit(
                "Ramipril lowers blood pressure, but never metformin.",
                "Metformin senkt den Blutdruck, aber nie Ramipril.",
            ),
            objects=True,
        ),
        Example(Unit("Antibiotics do not help.", "Schmerzmittel helfen nicht."), objects=True),
        Example(Unit("Acetaminophen lowers a fever.", "Paracetamol senkt Fieber."), objects=False),
        Example(Unit("during tamoxifen treatment", "während der Tamoxifentherapie"), objects=False),
        Example(Unit("Aspirin thins the blood.", "ASS verdünnt das Blut."), objects=False),
    ),
    ENGLISH_GERMAN,
)
