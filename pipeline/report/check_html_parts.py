"""What stands above the findings in the HTML report: the checks with their remedies, and the filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.model import Severity
from pipeline.model.finding import SEVERITIES
from pipeline.report.diff_html_text import plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Finding

_FILTERS = ("severity", "check", "page", "locale")


def checks(alarms: Sequence[Finding]) -> list[str]:
    """Return a table of the checks that found something, and what to do about it."""
    remedies: dict[tuple[str, str], list[Finding]] = {}
    for finding in alarms:
        remedies.setdefault((finding.check, finding.hint), []).append(finding)
    rows = [
        f'<tr><th scope="row"><code>{plain(check)}</code></th><td class="number">{len(group):,}</td>'
        f"<td>{plain(hint)}</td></tr>"
        for (check, hint), group in remedies.items()
    ]
    heads = '<th scope="col">Check</th><th scope="col" class="number">Findings</th><th scope="col">Remedy</th>'
    summary = f"<summary>What to do about each check ({len(rows):,})</summary>"
    top = ['<details class="checks">', summary, "<table>", "<thead>", f"<tr>{heads}</tr>"]
    return [*top, "</thead>", "<tbody>", *rows, "</tbody>", "</table>", "</details>"] if rows else []


def filters(findings: Sequence[Finding]) -> list[str]:
    """Return the form that the script shows."""
    values = {name: sorted({str(getattr(finding, name)) for finding in findings} - {""}) for name in _FILTERS}
    values["severity"].sort(key=lambda name: SEVERITIES.index(Severity(name)))
    fields = [_select(name, values[name]) for name in _FILTERS if len(values[name]) > 1]
    search = '<label>Text <input type="search" name="text" autocomplete="off"></label>'
    return [
        '<form id="filters" role="search" aria-label="Filter findings" hidden>',
        *fields,
        search,
        '<button type="reset">Show all</button>',
        '<output id="shown"></output>',
        "</form>",
    ]


def _select(name: str, values: Sequence[str]) -> str:
    options = "".join(f'<option value="{plain(value)}">{plain(value)}</option>' for value in values)
    return f'<label>{name.capitalize()} <select name="{name}"><option value="">all</option>{options}</select></label>'
