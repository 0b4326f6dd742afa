"""A check of placeholders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.markup.compare import surplus
from pipeline.checks.markup.placeholder_forms import Placeholder, lone_brace, placeholders
from pipeline.inline import BRACE_FORMAT
from pipeline.model import Severity, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Texts


def _run(texts: Texts) -> Iterator[Remark]:
    source, target, flags = texts.source.text, texts.target.text, texts.flags
    doubled = BRACE_FORMAT in flags
    wanted, given = (placeholders(text, flags, doubled=doubled) for text in (source, target))
    if wanted or given:
        yield from _differences(wanted, given)
    lone = lone_brace(target) if doubled else None
    if lone and not lone_brace(source):
        yield Remark(f"a single {target[slice(*lone)]}: double it", target=lone, severity=Severity.MAJOR)


def _differences(wanted: Sequence[Placeholder], given: Sequence[Placeholder]) -> Iterator[Remark]:
    missing = [item for item, _ in surplus(wanted, given, _key)]
    extra = list(surplus(given, wanted, _key))
    if missing and sorted(item.text for item in wanted) == sorted(item.text for item in given):
        order = " … ".join(item.text for item in sorted(missing, key=lambda item: item.span))
        yield Remark(f"the source has {order} in this order", missing[0].span, extra[0][0].span)
        return
    for item in missing:
        yield Remark(f"{item.text} is missing", item.span)
    for item, known in extra:
        message = f"{item.text} is not in the source" + (" as often" if known else "")
        yield Remark(message, target=item.span, fix=None if known else _meant(item, missing, len(extra)))


def _key(item: Placeholder) -> str:
    return item.key


def _meant(item: Placeholder, missing: Sequence[Placeholder], extras: int) -> str | None:
    """Return what belongs in the place of a wrong placeholder, where one is missing and one wrong, of the same form."""
    if len(missing) == extras == 1 and item.text[0] == missing[0].text[0]:
        return missing[0].text
    return None


PLACEHOLDERS = Check(
    "placeholders",
    Severity.BLOCKER,
    "use the same placeholders as the English text, spelled as there",
    each_text(_run),
    (
        Example(Unit("Updated on {updated}", "Stand: {datum}", flags=(BRACE_FORMAT,)), objects=True),
        Example(Unit("{count} results", "{anzahl} Ergebnisse"), objects=True),
        Example(Unit("Hello %(name)s", "Hallo %(nam)s"), objects=True),
        Example(Unit("Page %s", "Seite"), objects=True),
        Example(Unit("Updated on {updated}", "Stand: {updated}", flags=(BRACE_FORMAT,)), objects=False),
        Example(Unit("%1$s of %2$s", "von %2$s: %1$s"), objects=False),
        Example(Unit("10% die of it.", "10 % der Erkrankten sterben daran."), objects=False),
    ),
)
