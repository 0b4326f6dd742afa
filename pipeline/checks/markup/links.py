"""A check of where links lead and what pictures are shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pipeline.checks.base import Check, Example, Remark, each_text
from pipeline.checks.markup.compare import surplus
from pipeline.checks.markup.elements import Element, addresses, elements
from pipeline.checks.markup.link_words import exchanged
from pipeline.model import Severity, Span, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pipeline.checks.texts import Side, Texts

_MARKDOWN = re.compile(r"\]\(<?([^()\s<>]*+(?:\([^()\s]*+\)[^()\s<>]*+)*+)[^()\n]{0,200}\)")
_WEB = re.compile(r"^(?:https?:)?//(?:www\.)?", re.IGNORECASE)
_PART = re.compile(r"[/._?=&#:-]+")


class Link(NamedTuple):
    """Where a link leads, in what attribute that is said, and in what place of the text."""

    attribute: str
    address: str
    span: Span


def _run(texts: Texts) -> Iterator[Remark]:
    if "<" not in texts.target.text and "](" not in texts.target.text:
        return
    wanted, given = elements(texts.source.text), elements(texts.target.text)
    if _shapes(wanted) == _shapes(given):  # otherwise the check of tags objects
        yield from _differences(_tag_links(wanted), _tag_links(given), texts)
        if texts.source.language.startswith("en") and texts.target.language.startswith("de"):
            yield from exchanged(texts, wanted, given)
    yield from _differences(markdown_links(texts.source.text), markdown_links(texts.target.text), texts)


def _shapes(side: Sequence[Element]) -> list[str]:
    return sorted(element.shape for element in side if not element.closes)


def _tag_links(side: Sequence[Element]) -> list[Link]:
    return [Link(name, value, element.span) for element in side for name, value in addresses(element)]


def markdown_links(text: str) -> list[Link]:
    """Return the links of Markdown in a text, with their places."""
    found = _MARKDOWN.finditer(text) if "](" in text else ()
    return [Link("link", match[1], Span(*match.span(1))) for match in found]


def _differences(wanted: list[Link], given: list[Link], texts: Texts) -> Iterator[Remark]:
    missing = [link for link, _ in surplus(wanted, given, _key)]
    extra = [link for link, _ in surplus(given, wanted, _key)]
    if len(missing) == len(extra) == 1:
        yield _exchanged(missing[0], extra[0], texts)
        return
    for link in missing:
        yield Remark(f"the {link.attribute} “{link.address}” is missing", link.span)
    for link in extra:
        yield Remark(f"the {link.attribute} “{link.address}” is not in the source", target=link.span)


def _key(link: Link) -> str:
    return f"{link.attribute} {_WEB.sub('//', link.address).rstrip('/')}"


def _exchanged(wanted: Link, given: Link, texts: Texts) -> Remark:
    message = f"the {given.attribute} is “{given.address}”, in the source “{wanted.address}”"
    localized = _is_in(texts.target, given) and not _is_in(texts.target, wanted)
    return Remark(message, wanted.span, given.span, severity=Severity.MINOR if localized else None)


def _is_in(side: Side, link: Link) -> bool:
    """Say whether an address names the language of a text: `/de/`, `?lang=de`, `de.example.org`."""
    return side.language.partition("-")[0].lower() in _PART.split(link.address.lower())


LINKS = Check(
    "links",
    Severity.MAJOR,
    "let the link lead where that of the English text leads",
    each_text(_run),
    (
        Example(Unit('See <a href="/dose">dosage</a>.', 'Siehe <a href="/risks">Dosierung</a>.'), objects=True),
        Example(Unit('<img src="heart.png"> heart', '<img src="lung.png"> Herz'), objects=True),
        Example(Unit("See [dosage](/dose).", "Siehe [Dosierung](/risks)."), objects=True),
        Example(
            Unit(
                '<a id="1">Pain</a> and <a id="2">fever in children</a>',
                '<a id="2">Schmerzen</a> und <a id="1">Fieber bei Kindern</a>',
            ),
            objects=True,
        ),
        Example(Unit('See <a href="/dose">dosage</a>.', 'Siehe <a href="/dose">Dosierung</a>.'), objects=False),
        Example(Unit("See [dosage](/dose).", "Siehe [Dosierung](/dose)."), objects=False),
    ),
)
