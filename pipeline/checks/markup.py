"""Checks of tags and placeholders in translations."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.inline import BRACE_FORMAT, Mismatch, mismatches
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.checks.texts import Texts


def _of_kind(kind: str) -> Callable[[Texts], Iterator[Remark]]:
    def run(texts: Texts) -> Iterator[Remark]:
        found = _compared(texts.source.text, texts.target.text, BRACE_FORMAT in texts.flags)
        return (Remark(mismatch.message) for mismatch in found if mismatch.kind == kind)

    return run


@lru_cache(maxsize=8)  # one check after the other asks for the same texts
def _compared(source: str, target: str, braces: bool) -> tuple[Mismatch, ...]:
    return mismatches(source, target, braces=braces)


TAGS = Check(
    "tags",
    Severity.BLOCKER,
    "use the same tags as the English text, each as often as there",
    each_text(_of_kind("tags")),
    (
        Example(Unit("Not <em>before</em> meals", "Nicht vor dem Essen"), objects=True),
        Example(Unit('See <a id="1">dosage</a>', 'Siehe <a id="2">Dosierung</a>'), objects=True),
        Example(Unit("Not <em>before</em> meals", "Nicht <em>vor</em> dem Essen"), objects=False),
        Example(Unit("Dosage:<br>one tablet", "Dosierung: eine Tablette"), objects=False),
    ),
)

PLACEHOLDERS = Check(
    "placeholders",
    Severity.BLOCKER,
    "use the same placeholders as the English text, spelled as there",
    each_text(_of_kind("placeholders")),
    (
        Example(Unit("Updated on {updated}", "Stand: {datum}", flags=(BRACE_FORMAT,)), objects=True),
        Example(Unit("Updated on {updated}", "Stand: {updated}", flags=(BRACE_FORMAT,)), objects=False),
        Example(Unit("Type {x} here", "Hier x eingeben"), objects=False),
    ),
)
