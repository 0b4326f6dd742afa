"""What the comparison with other tools is made of: blocks, pages, scenarios, and what a tool says of a text."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import TYPE_CHECKING, NamedTuple

from pipeline.text import collapse

if TYPE_CHECKING:
    from collections.abc import Mapping

_TAG = re.compile(r"</?(\w+)[^<>]*>")


class Old(NamedTuple):
    """A block of an English page and its translation, both with their inline tags."""

    tag: str
    text: str
    german: str


class New(NamedTuple):
    """A block of a later page; `origin` is the old German text that a translator would start from, "" for none.

    Where the words are others but `harmless`, the old translation is right as it is.
    """

    tag: str
    text: str
    origin: str = ""
    harmless: bool = False


Pages = dict[str, tuple[New, ...]]


class Scenario(NamedTuple):
    """What an editor does to a page: its blocks before, and the pages after one update and after a second one."""

    name: str
    before: tuple[Old, ...]
    after: Pages
    between: Pages | None = None

    @property
    def page(self) -> str:
        """The name of the page before."""
        return self.name.replace(" ", "-")

    def states(self) -> tuple[Pages, Pages, Pages]:
        """Return all pages of the scenario before, after the first and after the second update."""
        first = {self.page: tuple(New(block.tag, block.text) for block in self.before)}
        return first, self.between or self.after, self.after


class Said(NamedTuple):
    """What a tool says of a text: its translation or draft, "" for none, and whether it is presented as current."""

    target: str = ""
    current: bool = False


Answers = dict[str, dict[str, Said]]
"""By page, and then by the plain words of a text."""


def plain(text: str) -> str:
    """Return the words of a text without its tags, on one line."""
    return collapse(unescape(_TAG.sub("", text)))


def tags(text: str) -> Counter[str]:
    """Count the tags of a text by their names."""
    return Counter(match.group(1) for match in _TAG.finditer(text))


def render(title: str, blocks: tuple[New, ...]) -> str:
    """Return a page as well-formed HTML: some tools read nothing else."""
    lines = "\n".join(f"<{block.tag}>{block.text}</{block.tag}>" for block in blocks)
    head = f'<head>\n<meta charset="utf-8" />\n<title>{title}</title>\n</head>'
    return f'<!DOCTYPE html>\n<html lang="en">\n{head}\n<body>\n{lines}\n</body>\n</html>\n'


def translations(scenarios: tuple[Scenario, ...]) -> Mapping[str, str]:
    """Return all German texts by the plain words of the English ones."""
    return {plain(block.text): block.german for scenario in scenarios for block in scenario.before}
