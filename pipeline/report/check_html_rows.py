"""A finding as a row of the HTML report: where it is, what is wrong, both texts with the place marked."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.languages import canonical_tag, direction, display_name
from pipeline.model.finding import SEVERITIES
from pipeline.report.diff_html_text import clean, plain, unit
from pipeline.report.word_marks import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.model import Finding, Span

HEADS = (("Severity", "severity"), ("Check", "check"), ("Place", "place"), ("Finding", ""))
"""The columns, and what their rows are sorted by."""
_NO_BREAK = {"\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"}
_CONTEXT = 600
"""Characters that are shown on each side of a place."""


def row(finding: Finding, number: int, source_language: str) -> str:
    """Return a finding as a table row; `number` is its place in the order of all."""
    data = {
        "severity": str(SEVERITIES.index(finding.severity)),
        "check": finding.check,
        "place": f"{number:07}",
        "page": finding.page,
        "locale": finding.locale,
    }
    told = " ".join(f'data-{name}="{plain(value)}"' for name, value in data.items())
    severity = finding.severity.value
    return "\n".join(
        [
            f'<tr {told} data-level="{severity}">',
            f'<td><span class="badge {severity}">{severity}</span></td>',
            f'<th scope="row"><code>{plain(finding.check)}</code></th>',
            f'<td class="place">{_place(finding)}</td>',
            f'<td class="what">{"".join(_what(finding, source_language))}</td>',
            "</tr>",
        ]
    )


def _place(finding: Finding) -> str:
    belongs = " · ".join(plain(part) for part in (finding.page, finding.locale) if part)
    place = plain(str(finding.place)).replace("/", "/<wbr>")
    return f"<code>{place}</code>" + (f"<br><small>{belongs}</small>" if belongs else "")


def _what(finding: Finding, source_language: str) -> Iterator[str]:
    yield f'<p class="message">{plain(finding.message)}</p>'
    if finding.excused:
        yield f'<p class="excuse">{plain(finding.excused)}</p>'
    texts = (
        (source_language, finding.unit, finding.source_span),
        (finding.locale, finding.target, finding.target_span),
    )
    cells = "".join(_text(language, text, span) for language, text, span in texts if text)
    if finding.fix is not None:
        cells += f"<div><dt>Proposal</dt><dd>{_fix(finding)}</dd></div>"
    if cells:
        yield f"<dl>{cells}</dl>"
    if finding.hint:
        yield f'<p class="hint">Remedy: {plain(finding.hint)}</p>'


def _text(language: str, text: str, span: Span | None) -> str:
    name, attributes = _language(language)
    return f"<div><dt>{plain(name)}</dt><dd {attributes}>{_marked(text, span)}</dd></div>"


@lru_cache(maxsize=64)
def _language(tag: str) -> tuple[str, str]:
    """Return the name of a language and the attributes of an element that holds its text."""
    try:
        canonical = canonical_tag(tag)
    except ConfigError:
        return "Translation", 'lang="" dir="auto"'
    return display_name(canonical), f'lang="{plain(canonical)}" dir="{direction(canonical)}"'


def _marked(text: str, span: Span | None) -> str:
    """Return a text as HTML, cut around the place that is marked in it."""
    if not span or not 0 <= span.start <= span.end <= len(text):
        return _before(text, 0) + _after(text, 0)
    place = text[span.start : span.end]
    inner = visible(place) if len(place) <= 2 * _CONTEXT else f"{place[:_CONTEXT]} … {place[-_CONTEXT:]}"
    empty = "" if place else ' class="gap"'
    return f"{_before(text, span.start)}<mark{empty}>{plain(inner)}</mark>{_after(text, span.end)}"


def _before(text: str, end: int) -> str:
    start = max(0, end - _CONTEXT)
    return ("…" if start else "") + unit(text[start:end])


def _after(text: str, start: int) -> str:
    end = start + _CONTEXT if start else 2 * _CONTEXT
    return unit(text[start:end]) + ("…" if end < len(text) else "")


def _fix(finding: Finding) -> str:
    if not finding.fix:
        return "take it out"
    note = " <small>(⍽: no-break space)</small>" if _NO_BREAK.intersection(finding.fix) else ""
    return f"<ins {_language(finding.locale)[1]}>{plain(visible(clean(finding.fix)))}</ins>{note}"
