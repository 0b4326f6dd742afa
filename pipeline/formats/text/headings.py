"""Headings in a plain text, which has nothing to mark them but their form and what follows them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pipeline.formats.article.recognise import (
    box_label,
    date_fields,
    is_caption,
    is_date_cue,
    is_reference,
    publisher_start,
)
from pipeline.formats.article.wording import NO_LAST_WORDS

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from pipeline.formats.text.paragraphs import Paragraph

_LONGEST = 100
_MOST_WORDS = 15
_MOST_TITLE_WORDS = 25
_LONGEST_ROW = 3
"""How many headings may follow one another; more short lines in a row are something else, a menu for example."""

_STOPS = re.compile(r"""[.,;:!…&/–—-]['"”’»)\]]*$""")


def is_title(source: Sequence[Paragraph], items: Container[int]) -> bool:
    """Say whether a text begins with its title: a short line that is not a sentence."""
    first = source[0]
    return 0 not in items and _is_short(first.marked.text, _MOST_TITLE_WORDS) and _is_no_other(first.marked.text)


def find_headings(source: Sequence[Paragraph], items: Container[int]) -> set[int]:
    """Return which paragraphs are headings, the title left out.

    A heading is a short line that begins with a capital, a digit or a quotation mark, has no full stop at its end (a
    question mark is fine) and has text below it.
    """
    shaped = {
        number for number in range(1, len(source) - 1) if number not in items and _is_heading(source, number, items)
    }
    return {number for number in shaped if not _in_menu(number, shaped)}


def _is_heading(source: Sequence[Paragraph], number: int, items: Container[int]) -> bool:
    paragraph, below = source[number], source[number + 1]
    text = paragraph.marked.text
    if not (_is_short(text, _MOST_WORDS) and _begins_well(text) and _is_no_other(text)):
        return False
    if paragraph.follows or (below.follows and _is_short(below.text, _MOST_WORDS)):
        return False
    if _announces(source[number - 1].text):
        return False
    return not (number + 1 in items and below.text[0].islower())


def _announces(text: str) -> bool:
    """Say whether a line is a label for the paragraph after it."""
    return publisher_start(text) == len(text) or is_date_cue(text) or box_label(text)[1] == len(text)


def _is_short(text: str, most_words: int) -> bool:
    if len(text) > _LONGEST or _STOPS.search(text):
        return False
    words = text.split()
    return len(words) <= most_words and words[-1].lower() not in NO_LAST_WORDS


def _begins_well(text: str) -> bool:
    first = text.lstrip("\"'“”‘’„«»([¿¡")[:1]
    return first.isalnum() and not first.islower()


def _is_no_other(text: str) -> bool:
    """Say whether a line is nothing else that is short."""
    return not (
        box_label(text)[0]
        or date_fields(text)
        or is_date_cue(text)
        or is_caption(text)
        or is_reference(text)
        or publisher_start(text) >= 0
    )


def _in_menu(number: int, shaped: Container[int]) -> bool:
    """Say whether a line stands among too many short ones; the last of them heads what follows it."""
    if number + 1 not in shaped:
        return False
    first = last = number
    while first - 1 in shaped and last - first < _LONGEST_ROW:
        first -= 1
    while last + 1 in shaped and last - first < _LONGEST_ROW:
        last += 1
    return last - first >= _LONGEST_ROW
