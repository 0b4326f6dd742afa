"""A localized page: texts, language and direction, dates, links, addresses of the other languages."""

from __future__ import annotations

from html import escape
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from pipeline.languages import direction, format_number_value, format_time_value
from pipeline.render.fill import fill, insertion
from pipeline.render.notice import Notices, visible
from pipeline.render.splice import Edit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from pipeline.model import Document, Placeholder
    from pipeline.render.links import Site
    from pipeline.render.published import Published


class Target(NamedTuple):
    """What a page is made for: its locale, all locales of the site (the source language first) and the site.

    `notices` are the project's own texts of notices in the locale, by the field of `notice_texts.Texts`.
    """

    locale: str
    locales: tuple[str, ...]
    site: Site
    notices: Mapping[str, str] = MappingProxyType({})

    def notices_of(self, page: str) -> Notices:
        """Return what writes the notices of a page."""
        source = self.site.source_language
        return Notices(self.locale, source, self.site.address(page, source, page), self.notices)


def page_notice(document: Document, shown: Sequence[Published], target: Target) -> str:
    """Return what a page tells its readers of blocks that are not current, "" where all are."""
    return target.notices_of(document.name).page(visible(document, shown))


def localize(
    document: Document,
    shown: Sequence[Published],
    target: Target,
    notice_at: Callable[[str], int] | None = None,
) -> str:
    """Return the page in a locale; `shown` is what stands in the place of each segment (`published.settle`).

    Blocks that are not current are marked, and with `notice_at` the page tells its readers of them (`page_notice`): it
    finds the offset in a page's source where a notice can stand (-1: none), and is asked only where there is something
    to tell. The head gets the addresses of the page in all languages (`hreflang`), the root element `lang` and `dir`.
    """
    notices = target.notices_of(document.name)
    mixed = any(part.text for part in visible(document, shown))
    notice = page_notice(document, shown, target) if notice_at else ""
    return fill(
        document,
        shown,
        data=lambda placeholder: format_placeholder(placeholder, target.locale),
        mark=lambda block: notices.mark(block, mixed=mixed),
        edits=(
            *_root(document, target),
            *_alternates(document, target),
            *_links(document, target),
            *(_notice(notice, notice_at(document.skeleton)) if notice_at and notice else ()),
        ),
    )


def _notice(notice: str, at: int) -> Iterable[Edit]:
    return () if at < 0 else (insertion(at, notice),)


def format_placeholder(placeholder: Placeholder, locale: str) -> str | None:
    """Return a date, a time or a number as the locale writes it, None where the value is not one."""
    formatter = format_time_value if placeholder.kind == "time" else format_number_value
    return formatter(placeholder.value, locale)


def _root(document: Document, target: Target) -> Iterator[Edit]:
    if document.root.attributes_at < 0:
        return
    wanted = {"lang": target.locale, "dir": direction(target.locale)}
    given = dict(document.root.attributes)
    for name, span in given.items():
        yield _exchange(*span, wanted["lang" if name == "xml:lang" else name])
    missing = "".join(f' {name}="{value}"' for name, value in wanted.items() if name not in given)
    yield insertion(document.root.attributes_at, missing)


def _exchange(start: int, end: int, text: str) -> Edit:
    return Edit(start, end, lambda: text)


def _alternates(document: Document, target: Target) -> Iterable[Edit]:
    if document.root.head_end < 0:
        return ()
    addresses = [(locale, target.site.address(document.name, locale, document.name)) for locale in target.locales]
    addresses.append(("x-default", addresses[0][1]))
    lines = (f'<link rel="alternate" hreflang="{tag}" href="{escape(url)}">\n' for tag, url in addresses)
    return (insertion(document.root.head_end, "".join(lines)),)


def _links(document: Document, target: Target) -> Iterator[Edit]:
    for link in document.links:
        localized = target.site.localized(document.skeleton[link.span.start : link.span.end], target.locale)
        if localized is not None:
            yield _exchange(*link.span, localized)
