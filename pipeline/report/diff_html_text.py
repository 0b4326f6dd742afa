"""Untrusted text in HTML, with its word diff and its tags shown as text."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from pipeline.report.word_marks import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pipeline.model import Run

_ELEMENTS = {"-": "del", "+": "ins"}
_TAG = re.compile(r"(</?[A-Za-z][^<>]*>)")
# Controls and noncharacters, which HTML forbids, and what turns a line around; a report is not the place for either.
_FORBIDDEN = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(f"{chr(plane * 0x10000 + 0xFFFE)}{chr(plane * 0x10000 + 0xFFFF)}" for plane in range(1, 17))
    + "]"
)


def clean(text: str) -> str:
    """Return text without characters that HTML doesn't allow or that turn a line around."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def plain(text: str) -> str:
    """Return untrusted text as HTML, for elements and for attribute values in double quotes."""
    return escape(clean(text))


def unit(text: str) -> str:
    """Return a unit's text as HTML: its tags are shown as subdued text, ends of blocks marked."""
    return "".join(_unit_parts(text))


def _unit_parts(text: str) -> Iterator[str]:
    for index, part in enumerate(_TAG.split(text)):
        if index % 2:
            yield f'<span class="tag">{plain(part)}</span>'
        else:
            yield plain(part).replace("\n", '<span class="end">\n</span>')


def marked(runs: Iterable[Run]) -> str:
    """Return a word diff as HTML, with `<del>` and `<ins>`."""
    return "".join(map(_marked_run, runs))


def _marked_run(run: Run) -> str:
    if run.mark == "=":
        return unit(run.text)
    element = _ELEMENTS[run.mark]
    text = "\n".join(map(visible, run.text.split("\n")))
    return f"<{element}>{unit(text)}</{element}>"
