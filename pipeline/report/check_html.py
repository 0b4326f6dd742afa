"""The findings of `pipeline check` as one HTML file that needs neither a server nor a network.

Without scripts it is a page to read; its own script sorts and filters the findings.
"""

from __future__ import annotations

import base64
import hashlib
from importlib.resources import files
from typing import TYPE_CHECKING

from pipeline.model.finding import SEVERITIES
from pipeline.report.check_html_parts import checks, filters
from pipeline.report.check_html_rows import HEADS, row
from pipeline.report.check_order import in_order
from pipeline.text import count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.model import Finding

_SORTED = ' aria-sort="ascending"'


def page(findings: Sequence[Finding], units: int, *, source_language: str = "en") -> str:
    """Return findings as an HTML document; `units` says how many blocks were checked.

    `source_language` is that of the texts that are translated (BCP 47 tag).
    """
    found = in_order(findings)
    alarms = [finding for finding in found if not finding.excused]
    excused = [finding for finding in found if finding.excused]
    style, script = (_asset(name) for name in ("check.css", "check.js"))
    body = [
        f"<header>\n<h1>{_title(alarms)}</h1>\n<p>{_summary(alarms, excused, units)}</p>\n</header>",
        *checks(alarms),
        *(filters(found) if len(found) > 1 else ()),
        "<main>",
        *(_table(alarms, "Findings", source_language) if alarms else ()),
        *_excused(excused, source_language),
        "</main>",
        f"<script>{script}</script>",
    ]
    return "\n".join([*_head(_title(alarms), style, script), "<body>", *body, "</body>", "</html>", ""])


def _asset(name: str) -> str:
    return files("pipeline.report").joinpath("templates", name).read_text(encoding="utf-8")


def _head(title: str, style: str, script: str) -> list[str]:
    policy = f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'"
    return [
        "<!DOCTYPE html>",
        '<html lang="en" dir="ltr">',
        "<head>",
        '<meta charset="utf-8">',
        f"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}; base-uri 'none'; form-action 'none'\">",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{title}</title>",
        f"<style>{style}</style>",
        "</head>",
    ]


def _digest(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _title(alarms: Sequence[Finding]) -> str:
    return f"pipeline check: {count(len(alarms), 'finding') if alarms else 'nothing found'}"


def _summary(alarms: Sequence[Finding], excused: Sequence[Finding], units: int) -> str:
    numbers = [(sum(finding.severity is level for finding in alarms), level.value) for level in SEVERITIES]
    told = [f'<span class="badge {level}">{number:,} {level}</span>' for number, level in numbers if number]
    rest = [f'<a href="#excused">{len(excused):,} excused</a>'] if excused else []
    return f"{count(units, 'block')} checked {' '.join([*told, *rest])}"


def _table(findings: Sequence[Finding], caption: str, source_language: str) -> list[str]:
    """Return a table of findings in file order, the most severe ones first."""
    heads = "".join(
        f'<th scope="col" data-key="{key}"{_SORTED * (key == "severity")}>{head}</th>' for head, key in HEADS
    )
    top = ['<table class="findings">', f"<caption>{caption}</caption>", "<thead>", f"<tr>{heads}</tr>", "</thead>"]
    order = sorted(enumerate(findings), key=lambda item: SEVERITIES.index(item[1].severity))
    return [*top, "<tbody>", *(row(finding, at, source_language) for at, finding in order), "</tbody>", "</table>"]


def _excused(findings: Sequence[Finding], source_language: str) -> list[str]:
    if not findings:
        return []
    summary = (
        f"<summary>{count(len(findings), 'finding')} that {'is' if len(findings) == 1 else 'are'} excused</summary>"
    )
    return ['<details id="excused">', summary, *_table(findings, "Excused findings", source_language), "</details>"]
