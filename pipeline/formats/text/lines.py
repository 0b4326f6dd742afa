"""The lines of a plain text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAB = 4
_LINE = re.compile(r"[^\r\n\x85\u2028\u2029]+|\r\n|[\r\n\x85\u2028\u2029]")
_BULLET = re.compile(r"([•‣◦▪▸►●○■□∙·⁃➢✓\uf0b7\uf0a7–—*-])(?:[ \t\xa0]+|$)")
_NUMBER = re.compile(r"(\d{1,3})[.)][ \t\xa0]+(?=\S)")
_DASHES = "–—*-"
_IGNORED = " \t\f\v\x00\ufeff"


class Line(NamedTuple):
    """A line that is not blank: `text[start:end]` without white space at either end.

    `indent` is in columns. `body` is where the text behind a list marker begins, `marker` the bullet or the number.
    """

    start: int
    end: int
    indent: int
    body: int
    marker: str = ""
    after_blank: bool = True


def split_lines(text: str) -> Iterator[Line]:
    """Yield the lines of a text that are not blank."""
    after_blank, after_item = True, False
    ends = 0
    for match in _LINE.finditer(text):
        if match[0][0] in "\r\n\x85\u2028\u2029":
            ends += 1
            continue
        content = match[0].strip(_IGNORED)
        if not content:
            continue
        after_blank = after_blank or ends > 1
        line = _line(match, content, after_blank=after_blank, after_item=after_item)
        yield line
        after_blank, after_item, ends = False, bool(line.marker) or content.endswith(":"), 0


def _line(match: re.Match[str], content: str, *, after_blank: bool, after_item: bool) -> Line:
    lead = match[0][: len(match[0]) - len(match[0].lstrip(_IGNORED))]
    start = match.start() + len(lead)
    indent = len(lead.expandtabs(_TAB))
    bullet = _BULLET.match(content)
    # A dash at the beginning of a wrapped line is a dash.
    if bullet and (bullet[1] not in _DASHES or ((after_blank or after_item) and bullet.end() < len(content))):
        return Line(start, start + len(content), indent, start + bullet.end(), bullet[1], after_blank)
    number = _NUMBER.match(content)
    if number:
        return Line(start, start + len(content), indent, start + number.end(), number[1], after_blank)
    return Line(start, start + len(content), indent, start, "", after_blank)
