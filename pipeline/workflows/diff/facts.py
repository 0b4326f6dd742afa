"""What an article holds beside its texts, as plain dictionaries and lists."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from typing import TYPE_CHECKING

from pipeline.formats.html.nodes import Element
from pipeline.formats.html.references import decode_attribute
from pipeline.formats.html.tree import parse
from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pipeline.config import Settings
    from pipeline.model import Document, Segment

Facts = dict[str, "dict[str, str] | list[str]"]
"""By kind of thing: the values by what they belong to, or in order."""

BlockFacts = dict[str, list[str]]
"""By kind of thing: the values in order."""

_TAG = re.compile(r"""<(?:meta|img)\b(?:[^>"']|"[^"]*"|'[^']*')*+>""", re.IGNORECASE)

LINK, DATE, LEVEL = "link target", "date", "heading level"


def fingerprint(document: Document) -> object:
    """Return what the facts of a page depend on: pages that agree in it have the same. It costs less than the facts."""
    page = document.skeleton
    values = [page[slice(*span)] for _, span in document.root.attributes]
    return _TAG.findall(page), values, document.title, [(item.name, item.value) for item in document.loose]


def page_facts(document: Document, settings: Settings) -> Facts:
    """Return what a page says as a whole: title, language, metadata that is not translated, images, loose dates."""
    page = document.skeleton
    root, _ = parse(page, document.name)
    elements = list(_elements(root))
    names = (f"{item.name} {number}" for number, item in enumerate(document.loose, 1))
    return {
        "title": {"": document.title},
        "language": {f"html.{name}": _value(page[slice(*span)]) for name, span in document.root.attributes},
        "metadata": dict(_metadata(elements, settings)),
        "image": [_value(element.raw("src") or "") for element in elements if element.name == "img"],
        DATE: dict(zip(names, (item.value for item in document.loose), strict=True)),
    }


def block_facts(document: Document) -> dict[str, BlockFacts]:
    """Return by key what belongs to each text, in order: targets of links, dates, level of a heading.

    Where a text stands several times, it is what belongs to all of them.
    """
    links = [(link.span.start, _value(document.skeleton[slice(*link.span)])) for link in document.links]
    found: defaultdict[str, BlockFacts] = defaultdict(lambda: {LINK: [], DATE: [], LEVEL: []})
    for segment in document.segments:
        kinds = found[segment.key]
        kinds[LINK] += _targets(segment, links)
        kinds[DATE] += [item.value for item in segment.placeholders]
        kinds[LEVEL] += [segment.kind] if segment.kind.startswith("heading ") else []
    return dict(found)


def settings_facts(table: Mapping[str, object]) -> Facts:
    """Return settings as texts."""
    shown = {key: ", ".join(map(str, value)) if isinstance(value, list) else str(value) for key, value in table.items()}
    return {"setting": shown}


def _targets(segment: Segment, links: list[tuple[int, str]]) -> Iterator[str]:
    for code in segment.codes:
        at = bisect_left(links, (code.opening.start, ""))
        if at < len(links) and links[at][0] < code.opening.end:
            yield links[at][1]


def _elements(root: Element) -> Iterator[Element]:
    stack = [root]
    while stack:
        element = stack.pop()
        yield element
        stack += [child for child in reversed(element.children) if isinstance(child, Element)]


def _metadata(elements: list[Element], settings: Settings) -> Iterator[tuple[str, str]]:
    """Yield name and content of the metadata that is the same in all languages; the other is translated as texts."""
    for element in elements:
        if element.name == "meta":
            names = (element.raw(attribute) for attribute in ("name", "property", "http-equiv"))
            name = next((_value(name) for name in names if name), "")
            if name and name.lower() not in settings.metadata:
                yield name, _value(element.raw("content") or "")


def _value(raw: str) -> str:
    return collapse(decode_attribute(raw))
