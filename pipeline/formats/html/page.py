"""What a page says about itself as a whole: its root element, its head, its links."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.formats.html.nodes import Element
from pipeline.model import Link, Problem, Root, Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.formats.html.context import Options

_LINKS = {"a": "href", "area": "href"}
_ROOT = ("lang", "dir", "xml:lang")
_CANONICAL = frozenset(("canonical", "alternate"))


def page_root(tree: Element) -> Root:
    """Return where the page's root element and head can be added to; offsets are -1 where there are none."""
    html = _child(tree, "html")
    body = html or tree
    head = _child(body, "head")
    attributes = [] if html is None else [html.attributes[name] for name in _ROOT if name in html.attributes]
    return Root(
        attributes_at=-1 if html is None else html.attributes_at,
        attributes=tuple((attribute.name, attribute.value) for attribute in attributes),
        head_end=-1 if head is None else head.closing.start,
    )


def language_problem(tree: Element, options: Options) -> Iterator[Problem]:
    """Yield a problem where the page says that it is in another language than the project's articles."""
    html = _child(tree, "html")
    language = html and html.attributes.get("lang")
    if html and language and not options.is_native(html.raw("lang") or ""):
        yield Problem(
            language.value,
            f'the page says lang="{html.raw("lang")}", but articles are in "{options.language}"',
            "correct the lang attribute, or the source language in the settings",
        )


def _child(element: Element, name: str) -> Element | None:
    children = (child for child in element.children if isinstance(child, Element))
    return next((child for child in children if child.name == name), None)


def page_links(tree: Element) -> tuple[Link, ...]:
    """Return the page's links to other pages (`<a>`, `<area>`, canonical address) that name no language."""
    return tuple(_links(tree))


def _links(tree: Element) -> Iterator[Link]:
    stack = [tree]
    while stack:
        element = stack.pop()
        stack += [child for child in reversed(element.children) if isinstance(child, Element)]
        attribute = element.attributes.get("href")
        if attribute is not None and "hreflang" not in element.attributes and _is_link(element):
            yield Link(Span(*attribute.value), element.name)


def _is_link(element: Element) -> bool:
    if element.name == "link":
        return (element.raw("rel") or "").strip().lower() in _CANONICAL
    return element.name in _LINKS
