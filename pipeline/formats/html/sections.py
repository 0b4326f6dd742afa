"""The sections of a page, as a search finds them: what a reader reads below each heading."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pipeline.formats.html.elements import CODE, LEVELS
from pipeline.formats.html.nodes import Element
from pipeline.formats.html.readers import attribute, classes, elements
from pipeline.formats.html.tree import parse
from pipeline.model import PageSection
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterable

_SECTIONING: Final = frozenset("article aside section".split())
"""Elements behind whose end the text goes on with what stood before them (WHATWG HTML, "Sectioning content")."""

_LEFT_OUT: Final = CODE | frozenset(
    "audio button canvas datalist footer head nav noscript object rp select template textarea video".split()
)
_LEFT_OUT_CLASSES: Final = frozenset("l10n-notice l10n-note references term-note".split())
_INVISIBLE: Final = str.maketrans("", "", "\u00ad\u200b")
"""Soft hyphens and zero-width spaces, which part words for the eye at most."""


def sections(page: str, name: str = "", skip_classes: Iterable[str] = ()) -> tuple[PageSection, ...]:
    """Return the sections of a page, or of the content of one, in order; those that say nothing are left out.

    A section begins at a heading that a link can lead to: one with an id, or the first one of a `<section>` with an id;
    other headings are text of the section before them, but for the page's first. Lists of references (the class
    "references", those of `skip_classes`, or the role "doc-bibliography"), navigation, footers, scripts, hidden
    content, notices and explanations of terms are left out. Names that are not translated are part of the text, and so
    is, in brackets, what abbreviations stand for (`<abbr title>`).

    Raises SourceError, with `name` for the page, where elements are nested too deep.
    """
    root = parse(page, name)[0]
    reader = _Reader(_LEFT_OUT_CLASSES.union(skip_classes))
    reader.read(next((each for each in elements(root) if each.name == "main"), root))
    found = (PageSection(each.heading, each.id, _text(each.pieces)) for each in reader.found)
    return tuple(section for section in found if section.heading or section.text)


class _Open(NamedTuple):
    """A section that is being read."""

    heading: str
    id: str
    pieces: list[str]


class _Reader:
    """Gathers sections; `open` is the one that text goes to, `anchors` the ids that the next heading can stand for."""

    def __init__(self, skipped: frozenset[str]) -> None:
        self.skipped = skipped
        self.found = [_Open("", "", [])]
        self.open = self.found[0]
        self.anchor = ""

    def read(self, element: Element) -> None:
        """Read what is inside an element."""
        edge = " " if element.is_block or element.name == "br" else ""
        before = self.open
        self.open.pieces.append(edge)
        for child in element.children:
            if not isinstance(child, Element):
                self.open.pieces.append(child.text)
            elif self._is_left_out(child):
                self.open.pieces.append(" " if child.is_block else "")
            elif child.name not in LEVELS or not self._begins(child):
                self.anchor = attribute(child, "id") if child.name in _SECTIONING else self.anchor
                self.read(child)
        self.open.pieces.append(f" ({expanded})" if (expanded := _expansion(element)) else edge)
        if element.name in _SECTIONING:
            self.open, self.anchor = before, ""

    def _begins(self, heading: Element) -> bool:
        """Open a section where a heading begins one."""
        text = self._inside(heading)
        anchor, self.anchor = attribute(heading, "id") or self.anchor, ""
        if not text or not (anchor or len(self.found) == 1):
            return False
        self.open = _Open(text, anchor, [])
        self.found.append(self.open)
        return True

    def _inside(self, heading: Element) -> str:
        reader = _Reader(self.skipped)
        reader.read(heading)
        return _text(piece for each in reader.found for piece in (f"{each.heading} ", *each.pieces))

    def _is_left_out(self, element: Element) -> bool:
        if element.name in _LEFT_OUT or (element.name == "title" and not element.foreign):
            return True
        if "hidden" in element.attributes or attribute(element, "role").lower() == "doc-bibliography":
            return True
        return not self.skipped.isdisjoint(classes(element))


def _expansion(element: Element) -> str:
    """Return what an abbreviation stands for, where the page says so."""
    return attribute(element, "title") if element.name == "abbr" else ""


def _text(pieces: Iterable[str]) -> str:
    return collapse("".join(pieces).translate(_INVISIBLE))
