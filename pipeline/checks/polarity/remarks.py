"""What is said of a pole that is turned to its opposite."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import ENGLISH_GERMAN, Check, Example, Remark, each_text
from pipeline.checks.polarity.judge import of_check
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pipeline.checks.base import Subject
    from pipeline.checks.texts import Texts


def finder(check: str, message: str) -> Callable[[Subject], Iterator[Remark]]:
    """Return the `run` of a check; `message` has slots for the English and the German words."""

    def run(texts: Texts) -> Iterator[Remark]:
        for found in of_check(texts, check):
            source, target = found.source.span, found.target.span
            words = texts.source.text[slice(*source)], texts.target.text[slice(*target)]
            yield Remark(message.format(*words), source, target, severity=found.severity)

    return each_text(run)


def opposites(check: str, remedy: str, message: str, *pairs: tuple[str, str, bool]) -> Check:
    """Return a check of the axes of its id; `pairs` are English, German, and whether it objects to them."""
    examples = tuple(Example(Unit(english, german), objects=objects) for english, german, objects in pairs)
    return Check(check, Severity.BLOCKER, remedy, finder(check, message), examples, ENGLISH_GERMAN)
