"""Findings as people read them in a terminal, and as `grep` and editors read them.

Each finding begins with one flat line, `file:line:column: severity: message [check]`. Where it is about a place in a
text, indented lines below it show the text and mark the place.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pipeline.report.check_marks import bracketed, columns, excerpt, fixed, sides
from pipeline.report.check_order import excuses, in_order, worst
from pipeline.report.console import finding_line, remedies
from pipeline.report.diff_text_lines import wrapped
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pipeline.model import Finding, Span

_INDENT = "    "


def findings_text(findings: Sequence[Finding], width: int, *, limit: int) -> str:
    """Return findings as text, file by file: at most `limit` of them, the most severe ones (0 for all).

    Texts are cut to `width` columns around the place that is meant. What to do stands at the end, once for each check.
    Excused findings are not listed but counted by their reasons.
    """
    alarms = [finding for finding in findings if not finding.excused]
    shown = worst(in_order(alarms), limit)
    lines = [
        line for finding, above in zip(shown, [None, *shown], strict=False) for line in _lines(finding, above, width)
    ]
    if len(shown) < len(alarms):
        lines.append(f"… and {count(len(alarms) - len(shown), 'finding')} more; --all shows them")
    lines += _remedies(alarms, width)
    return "\n".join([*lines, *_excused(findings, len(alarms))])


def _remedies(alarms: Iterable[Finding], width: int) -> Iterator[str]:
    for line in remedies(finding for finding in alarms if finding.hint):
        yield from wrapped(line, width, hanging="  ")


def _excused(findings: Sequence[Finding], alarms: int) -> list[str]:
    if len(findings) == alarms:
        return []
    reasons = ", ".join(f"{reason} {number:,}" for reason, number in excuses(findings).items())
    left = len(findings) - alarms
    told = f"{left:,} more {'is' if left == 1 else 'are'}" if alarms else f"{count(left, 'finding')} {_are(left)}"
    return [f"{told} excused: {reasons}"]


def _are(number: int) -> str:
    return "is" if number == 1 else "are"


def _lines(finding: Finding, above: Finding | None, width: int) -> Iterator[str]:
    """Yield the lines of a finding; a text without a mark that stands in the finding `above` isn't shown once more."""
    below = sides(finding)
    if not below:
        yield finding_line(finding, width)
        return
    yield finding_line(replace(finding, unit="", fix=None), width)
    known = sides(above) if above and above.place.file == finding.place.file else []
    for name, text, span in below:
        if span is None and any(text == other for _, other, _ in known):
            continue
        yield from _marked(f"{_INDENT}{name}: ", text, span, width)
    if finding.fix is not None:
        yield f"{_INDENT}     → {fixed(finding)}"


def _marked(label: str, text: str, span: Span | None, width: int) -> Iterator[str]:
    """Yield the line with a text, and the line that marks the place; in the text where a line below could be off."""
    part = excerpt(text, span, width - len(label))
    if span is None:
        yield f"{label}{part}"
    elif part.is_measurable:
        yield f"{label}{part}"
        yield " " * (len(label) + columns(part.before)) + "^" * max(1, columns(part.marked))
    else:
        yield label + bracketed(text, span, width - len(label) - len("⟦⟧"))
