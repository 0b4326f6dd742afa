"""`pipeline diff` as one HTML file that needs neither a server, nor a network, nor scripts."""

from __future__ import annotations

import base64
import hashlib
import re
from importlib.resources import files
from typing import TYPE_CHECKING

from pipeline.languages import canonical_tag, direction, display_name
from pipeline.report import diff_wording as wording
from pipeline.report.diff_html_page import Language, Languages, section
from pipeline.report.diff_html_text import plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pipeline.report.diff_values import DiffReport, PageDiff

_HEADS = ("page", *wording.COLUMNS)
_NOT_IN_ANCHORS = re.compile(r"[^A-Za-z0-9]+")


def html(report: DiffReport) -> str:
    """Return what was found as an HTML document: an overview, and each change with all its texts side by side.

    Raises ConfigError where CLDR doesn't know one of the languages.
    """
    pages = report.changed_pages
    anchors = _anchors(pages)
    languages = Languages(_language(report.source_language), _language(report.locale) if report.locale else None)
    body = [_header(report), *_criticals(pages, anchors), *_overview(pages, anchors), *_filter(pages), "<main>"]
    body += [section(page, languages, anchors[id(page)], anchors) for page in pages]
    return "\n".join([*_head(report), "<body>", *body, "</main>", "</body>", "</html>", ""])


def _language(tag: str) -> Language:
    """Return how texts of a language are shown."""
    canonical = canonical_tag(tag)
    return Language(display_name(canonical), f'lang="{plain(canonical)}" dir="{direction(canonical)}"')


def _anchors(pages: Sequence[PageDiff]) -> dict[int, str]:
    """Return the ids of the pages and blocks in the document, by `id()`; no two are the same."""
    found: dict[int, str] = {}
    taken: dict[str, int] = {}
    for page in pages:
        found[id(page)] = _unique(f"page-{_NOT_IN_ANCHORS.sub('-', page.page).strip('-').lower()}", taken)
        for block in page.changes:
            found[id(block)] = _unique(f"block-{_NOT_IN_ANCHORS.sub('-', block.id)}", taken)
    return found


def _unique(name: str, taken: dict[str, int]) -> str:
    """Return a name with a number behind it where it is taken; a point keeps that from being the name of another."""
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name}.{taken[name]}"


def _head(report: DiffReport) -> list[str]:
    style = files("pipeline.report").joinpath("templates", "diff.css").read_text(encoding="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    return [
        "<!DOCTYPE html>",
        '<html lang="en" dir="ltr">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        '<meta name="referrer" content="no-referrer">',
        f"<title>{plain(wording.compared(report))}</title>",
        f"<style>{style}</style>",
        "</head>",
    ]


def _header(report: DiffReport) -> str:
    return (
        f"<header>\n<h1>{plain(wording.compared(report))}</h1>\n"
        f"<p>{wording.summary(report)}</p>\n<p>{wording.cost(report.cost)}</p>\n</header>"
    )


def _criticals(pages: Sequence[PageDiff], anchors: Mapping[int, str]) -> list[str]:
    items = [item for page in pages for item in _page_criticals(page, anchors)]
    if not items:
        return []
    title = '<h2 id="critical">⚠ Critical changes</h2>'
    return ['<nav class="criticals" aria-labelledby="critical">', title, "<ul>", *items, "</ul>", "</nav>"]


def _page_criticals(page: PageDiff, anchors: Mapping[int, str]) -> Iterator[str]:
    for block in page.criticals:
        link = f'<a href="#{anchors[id(block)]}">{plain(page.page)}, {plain(block.id)}</a>'
        yield f"<li>{link}: {plain(wording.reasons(block))}</li>"
    for item in page.structure:
        if item.critical:
            yield f'<li><a href="#{anchors[id(page)]}">{plain(page.page)}</a>: {plain(wording.structure(item))}</li>'


def _overview(pages: Sequence[PageDiff], anchors: Mapping[int, str]) -> list[str]:
    if not pages:
        return []
    groups = '<tr><td></td><th scope="colgroup" colspan="5">blocks</th><th scope="colgroup">changes</th>'
    heads = "".join(f'<th scope="col">{name}</th>' for name in _HEADS)
    return [
        '<div class="overview" role="region" aria-label="Overview" tabindex="0">',
        "<table>",
        "<caption>Pages</caption>",
        f'<thead>\n{groups}<th scope="colgroup" colspan="3">words</th></tr>\n<tr>{heads}</tr>\n</thead>',
        "<tbody>",
        *(_row(page, anchors[id(page)]) for page in pages),
        "</tbody>",
        "</table>",
        "</div>",
    ]


def _row(page: PageDiff, anchor: str) -> str:
    cells = "".join(
        f'<td data-label="{name}"{"" if number else _ZERO}>{number:,}</td>'
        for name, number in zip(wording.COLUMNS, wording.counts(page), strict=True)
    )
    return f'<tr><th scope="row"><a href="#{anchor}">{plain(page.page)}</a></th>{cells}</tr>'


_ZERO = ' class="zero"'


def _filter(pages: Sequence[PageDiff]) -> list[str]:
    """Return the switch that hides, by the style sheet, what is not critical."""
    if not any(page.critical for page in pages):
        return []
    return [
        '<input type="checkbox" id="only-critical">',
        '<label for="only-critical">Show critical changes only</label>',
    ]
