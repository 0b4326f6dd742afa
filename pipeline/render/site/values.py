"""What templates are given.

Strings are escaped where a template puts them; `Markup` is HTML of ours and goes as it is. Addresses are relative to
the page they stand on unless said otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from markupsafe import Markup


class Heading(NamedTuple):
    """A heading of a page's body that a table of contents leads to: its level, 2 or 3, and its id."""

    level: int
    id: str
    text: str


class Dated(NamedTuple):
    """A date: as ISO 8601 has it, and as readers do."""

    iso: str
    text: str


class Alternate(NamedTuple):
    """The page in a language of the site; `name` is the language's name in itself, `direction` "ltr" or "rtl"."""

    language: str
    address: str
    name: str
    direction: str
    is_current: bool


class Listed(NamedTuple):
    """A page in a list; title and description are marked where they are in another language than the list."""

    name: str
    address: str
    title: Markup | str
    description: Markup | str = ""


class Entry(NamedTuple):
    """An explained concept: its id, its preferred term, what it means, and its other terms."""

    id: str
    term: str
    definition: str
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageView:
    """A page for a template. `kind` is "article", "index", "glossary", "search" or "languages".

    `name` is the page's file without its suffix, relative to the locale's folder. `heading` is an article's first one
    of level 1, else its title. `body` is its HTML, with an id on each heading; both are empty for other kinds, as are
    `notice` (what a page tells its readers of parts that are not current) and the dates. `shows_dates` says that the
    body tells the date of the update itself. `canonical` is absolute, "" where the site's address isn't known;
    `alternates` are absolute where it is; `languages` are the same, relative. `texts_in` are the attributes (`lang`,
    `dir`) of elements with texts of ours where those are in another language. `root` leads to the locale's folder,
    `assets` to that of style sheets and scripts.
    """

    name: str
    kind: str
    language: str
    direction: str
    title: str
    root: str
    assets: str
    description: str = ""
    heading: str = ""
    body: Markup | str = ""
    notice: Markup | str = ""
    headings: tuple[Heading, ...] = ()
    updated: Dated | None = None
    next_update: Dated | None = None
    shows_dates: bool = False
    publisher: str = ""
    canonical: str = ""
    alternates: tuple[Alternate, ...] = ()
    languages: tuple[Alternate, ...] = ()
    texts_in: Markup | str = ""
    json_ld: Markup | str = ""
    entries: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class SiteView:
    """The site as a whole, seen from one page of it. Parts that the project has no texts for are empty.

    `name` is plain; `brand` is the same for the page itself, marked where it is in another language.
    """

    name: str
    brand: Markup | str = ""
    description: str = ""
    tagline: Markup | str = ""
    navigation: Markup | str = ""
    navigation_label: str = ""
    disclaimer: Markup | str = ""
    feedback: Markup | str = ""
    pages: tuple[Listed, ...] = ()
    has_glossary: bool = False
    has_search: bool = True
