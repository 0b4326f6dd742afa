"""Explained terms: marks in a page's text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from pipeline.render.splice import Edit, Splicer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model import Span

_REFERENCE = re.compile(r"&(?:#[0-9]+;?|#[xX][0-9A-Fa-f]+;?|[A-Za-z][A-Za-z0-9]*;?)")
_ID = re.compile(r"\bid\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE)


class TermMark(NamedTuple):
    """A term in a page's text: its span there, its concept's id, what it means, and where it is explained.

    `address` is that of the concept on the glossary page, "" for a site without one.
    """

    span: Span
    id: str
    definition: str
    address: str = ""


def mark_terms(page_html: str, marks: Iterable[TermMark]) -> str:
    """Return a page with terms that show their definitions; without the marks it is the page, byte for byte.

    A mark that holds a tag or a part of one, that cuts a character reference or that overlaps one before it is left
    out. The ids are "term-" and the concept's id, with a number where the page has that id.
    """
    ids = _Ids(page_html)
    splicer = Splicer(page_html)
    splicer.add([_edit(page_html, mark, ids.take(f"term-{mark.id}")) for mark in _apart(page_html, marks)])
    return splicer.slice(0, len(page_html))


def _apart(page: str, marks: Iterable[TermMark]) -> Iterator[TermMark]:
    end = 0
    for mark in sorted(marks, key=lambda mark: mark.span):
        if mark.span.start >= end and _is_text(page, *mark.span):
            yield mark
            end = mark.span.end


def _is_text(page: str, start: int, end: int) -> bool:
    """Say whether a range of a page is text, of whole characters."""
    if not start < end <= len(page) or any(bracket in page[start:end] for bracket in "<>"):
        return False
    if page.rfind("<", 0, start) > page.rfind(">", 0, start):
        return False
    return not (_is_in_reference(page, start) or _is_in_reference(page, end))


def _is_in_reference(page: str, offset: int) -> bool:
    reference = _REFERENCE.match(page, max(page.rfind("&", 0, offset), 0))
    return reference is not None and reference.start() < offset < reference.end()


class _Ids:
    """The ids of a page: one that is taken gets a number."""

    def __init__(self, page: str) -> None:
        self._taken = set(_ID.findall(page))

    def take(self, wanted: str) -> str:
        number, free = 1, wanted
        while free in self._taken:
            number += 1
            free = f"{wanted}-{number}"
        self._taken.add(free)
        return free


def _edit(page: str, mark: TermMark, note: str) -> Edit:
    text, definition = page[slice(*mark.span)], escape(mark.definition, quote=False)
    described = f'aria-describedby="{escape(note)}"'
    outer = "" if mark.address else f' tabindex="0" {described}'
    term = f'<a href="{escape(mark.address)}" {described}>{text}</a>' if mark.address else text
    tip = f'<span class="term-note" role="tooltip" id="{escape(note)}">{definition}</span>'
    marked = f'<span class="term"{outer}>{term}{tip}</span>'
    return Edit(*mark.span, lambda: marked)
