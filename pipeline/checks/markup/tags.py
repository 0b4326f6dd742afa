"""A check of tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.markup.compare import surplus
from pipeline.checks.markup.elements import Element, elements
from pipeline.checks.markup.nesting import flaw
from pipeline.inline import BRACE_FORMAT, mismatches
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts

_BREAKS = frozenset(("br", "wbr"))
_CONTROL = "control character"


def _run(texts: Texts) -> Iterator[Remark]:
    source, target = texts.source.text, texts.target.text
    if "<" not in source and "<" not in target:
        return
    found = list(_differences(elements(source), elements(target), source, target))
    yield from found or _refused(texts)


def _differences(wanted: Sequence[Element], given: Sequence[Element], source: str, target: str) -> Iterator[Remark]:
    """Yield what tags are missing or too many, or what tag stands in the wrong place.

    Closing tags are counted where the source text is not well nested itself: a fragment, or HTML without `</p>`.
    """
    nested = flaw(wanted) is None
    free = {tag.name for tag in wanted if not tag.attributes} & _BREAKS
    expected, found = ([tag for tag in side if _counts(tag, free, nested=nested)] for side in (wanted, given))
    for tag, _ in surplus(expected, found, _shape):
        yield Remark(f"{source[slice(*tag.span)]} is missing", tag.span)
    for tag, known in surplus(found, expected, _shape):
        often = " as often" if known else ""
        yield Remark(f"{target[slice(*tag.span)]} is not in the source{often}", target=tag.span)
    lost = _lost_break(wanted, given, source) if free and "\n" not in target else None
    if lost:
        yield Remark(f"{source[slice(*lost.span)]} is missing", lost.span, severity=Severity.MAJOR)
    wrong = flaw(given) if nested else None
    if wrong:
        yield Remark(wrong.message, target=wrong.span)


def _lost_break(wanted: Sequence[Element], given: Sequence[Element], source: str) -> Element | None:
    """Return the first line break between two texts, where the translation has none at all, nor lines of its own."""
    if any(tag.name == "br" for tag in given):
        return None
    breaks = (tag for tag in wanted if tag.name == "br")
    return next((tag for tag in breaks if source[: tag.span.start].strip() and source[tag.span.end :].strip()), None)


def _counts(tag: Element, free: set[str], *, nested: bool) -> bool:
    """Say whether a tag must come back as often; of line breaks there may be fewer or more."""
    return not (tag.closes and nested) and (tag.name not in free or bool(tag.attributes))


def _shape(element: Element) -> str:
    return element.shape


def _refused(texts: Texts) -> Iterator[Remark]:
    """Yield why no page would show the text, where the source is written as those of pages are."""
    source, braces = texts.source.text, BRACE_FORMAT in texts.flags
    found = mismatches(source, texts.target.text, braces=braces)
    wrong = [item.message for item in found if item.kind == "tags" and not item.message.startswith(_CONTROL)]
    if wrong and not mismatches(source, source, braces=braces):
        yield Remark(wrong[0])


TAGS = Check(
    "tags",
    Severity.BLOCKER,
    "use the same tags as the English text, each as often as there",
    each_text(_run),
    (
        Example(Unit("Not <em>before</em> meals", "Nicht vor dem Essen"), objects=True),
        Example(Unit('See <a id="1">dosage</a>', 'Siehe <a id="2">Dosierung</a>'), objects=True),
        Example(Unit('See <a href="/dose">dosage</a>.', 'Siehe <a href="/dose">Dosierung.'), objects=True),
        Example(Unit('See <a href="/dose">dosage</a>.', 'Siehe <a href="/dose">Dosierung</a>.'), objects=False),
        Example(Unit("Not <em>before</em> meals", "Nicht <em>vor</em> dem Essen"), objects=False),
        Example(Unit("Dosage:<br>one tablet", "Dosierung: eine Tablette"), objects=True),
        Example(Unit("a<br>b<br>c", "a<br>b c"), objects=False),
    ),
)
