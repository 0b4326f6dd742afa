"""The check of names that are exchanged for others: pathogens, vitamins, genes, hormones, blood components."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.names.concepts import exchanged, hits
from pipeline.checks.names.letters import Letter, codes, letters
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.names.concepts import Hit
    from pipeline.checks.texts import Side, Texts

_DIGIT = re.compile(r"\d")
_KINDS = ("infection", "hormone", "blood", "mineral")
_GENERAL = {"vitamin": "ACDEK", "type": "1234"}
"""What may stand for its kinds: vitamin D for vitamin D3; but vitamin B is not vitamin B12."""


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = hits(texts.source), hits(texts.target)
    for kind in _KINDS:
        if kind in source and kind in target:
            for gone, come, sure in exchanged(source[kind], target[kind]):
                yield _remark(gone, come, sure=sure)
    named = _read(texts.source)
    if named:
        yield from _lettered(named, _read(texts.target))


def _read(side: Side) -> list[Letter]:
    return [*letters(side.plain, side.folded), *(codes(side.plain) if _DIGIT.search(side.plain) else ())]


def _lettered(source: Sequence[Letter], target: Sequence[Letter]) -> Iterator[Remark]:
    given = _by_kind(target)
    for of, wanted in _by_kind(source).items():
        if of in given:
            yield from _of_kind(wanted, given[of])


def _by_kind(names: Sequence[Letter]) -> dict[str, list[Letter]]:
    found: dict[str, list[Letter]] = {}
    for name in names:
        found.setdefault(name.of, []).append(name)
    return found


def _of_kind(wanted: Sequence[Letter], given: Sequence[Letter]) -> Iterator[Remark]:
    missing, extra = _only(wanted, given), _only(given, wanted)
    if extra and not missing and len(wanted) == len(given):
        often = Counter(name.value for name in wanted)
        often.subtract(name.value for name in given)
        missing = [name for name in wanted if often[name.value] > 0][:1]
    for at, gone in enumerate(missing if extra else ()):
        yield _remark(gone, extra[min(at, len(extra) - 1)])


def _only(ones: Sequence[Letter], others: Sequence[Letter]) -> list[Letter]:
    known = {other.value for other in others}
    found = {one.value: one for one in reversed(ones) if one.value not in known}
    return [one for one in list(found.values())[::-1] if not _has_kind(one, known)]


def _has_kind(one: Letter, values: set[str]) -> bool:
    """Say whether values have a more general one or a more special one: vitamin D and D3."""
    general = _GENERAL.get(one.of, "")
    if not general or one.value[:1] not in general:
        return False
    return any(one.value.startswith(value) or value.startswith(one.value) for value in values)


def _remark(gone: Hit | Letter, come: Hit | Letter, *, sure: bool = True) -> Remark:
    message = f"“{gone.text}” is not in the translation, which has “{come.text}”"
    if not sure:
        message = f"“{gone.text}” is in the translation less often, which has “{come.text}”"
    return Remark(message, gone.span, come.span, severity=None if sure else Severity.MAJOR)


NAMES = Check(
    "names",
    Severity.BLOCKER,
    "name what the English text names",
    each_text(_run),
    (
        Example(Unit("Hepatitis B is preventable.", "Hepatitis C ist vermeidbar."), objects=True),
        Example(Unit("mutations of BRCA1", "Veränderungen von BRCA2"), objects=True),
        Example(Unit("vitamin D deficiency", "Vitamin-E-Mangel"), objects=True),
        Example(Unit("Measles is contagious.", "Mumps ist ansteckend."), objects=True),
        Example(Unit("hepatitis A and B vaccines", "Impfstoffe gegen Hepatitis A und B"), objects=False),
        Example(Unit("vitamin B<sub>12</sub> deficiency", "Vitamin-B<sub>12</sub>-Mangel"), objects=False),
        Example(Unit("Whooping cough is contagious.", "Keuchhusten ist ansteckend."), objects=False),
    ),
    ENGLISH_GERMAN,
)
