"""Dates and other data that are formatted for each locale when a page is built."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final

from pipeline.formats.html.context import attribute_text
from pipeline.formats.html.nodes import Element, Leaf
from pipeline.model import Placeholder, Span

_DATE: Final = r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?"
_CLOCK: Final = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?"
_ZONE: Final = r"(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)"
_TIME: Final = re.compile(
    rf"\d{{4}}|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|{_DATE}(?:(?<=-\d\d-\d\d)[T ]{_CLOCK}{_ZONE}?)?|{_CLOCK}",
    re.ASCII,
)
_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)
_DEFAULT_NAME: Final = {"time": "date", "data": "value"}


def make_placeholder(element: Element) -> Placeholder | None:
    """Return `<time datetime>` or `<data value>` as a placeholder, None where it has no value or holds markup.

    The value of a `<time>` without `datetime` is its text, as the HTML standard has it. Values are a year, month, date,
    day of a year, time or moment that exists, or a number; weeks and durations stay text. A placeholder is named by
    `data-l10n-name`, else "date" or "value".
    """
    if element.name not in _DEFAULT_NAME or not all(isinstance(child, Leaf) for child in element.children):
        return None
    value = _value(element)
    if not (_is_time(value) if element.name == "time" else _NUMBER.fullmatch(value)):
        return None
    content = Span(element.opening.end, element.closing.start)
    return Placeholder(_name(element), element.name, value, Span(element.start, element.end), content)


def _value(element: Element) -> str:
    if element.name == "time" and "datetime" not in element.attributes:
        return "".join(child.text for child in element.children if isinstance(child, Leaf)).strip()
    return attribute_text(element, "datetime" if element.name == "time" else "value")


def _is_time(value: str) -> bool:
    match = _TIME.fullmatch(value)
    if match is None or not match["day"]:
        return match is not None
    year, month, day = map(int, match.group("year", "month", "day"))
    return year > 0 and day <= monthrange(year, month)[1]


def _name(element: Element) -> str:
    given = re.sub(r"\W+", "_", attribute_text(element, "data-l10n-name")).strip("_").lower()
    return given if given.isidentifier() and given.isascii() else _DEFAULT_NAME[element.name]


class Names:
    """The names of one unit's placeholders, each of them used once."""

    def __init__(self) -> None:
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}

    def take(self, name: str) -> str:
        """Return `name`, with a number from 2 on where it is taken."""
        number = self._numbers.get(name, 1)
        while (free := name if number == 1 else f"{name}{number}") in self._taken:
            number += 1
        self._numbers[name] = number
        self._taken.add(free)
        return free
