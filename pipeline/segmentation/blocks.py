"""Boundaries that no full stop shows: paragraphs, lines that begin with a bullet, and enumerations on one line."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from pipeline.segmentation import data_common

if TYPE_CHECKING:
    from collections.abc import Iterator

BULLETS = data_common.BULLETS
BREAK = re.compile(rf"\n[^\S\n]*+\n\s*+|[\f\u2029]\s*+|\n[^\S\n]*+(?=[{BULLETS}]|[-*][^\S\n])")
MARKER = re.compile(
    rf"(?:^|(?<=\s))(?P<bullet>[{BULLETS}]?)\s?(?P<number>\d{{1,2}}|[a-z])(?P<style>\.\)|\)|\.)\s(?=\S)"
)
ITEM_START = re.compile(rf"\s*(?:[{BULLETS}]|(?:\d{{1,2}}|[a-z])[.)])")
COUNTING_WORDS = frozenset(data_common.COUNTING_WORDS.split())
REACH = 40
CAPITAL_AFTER = re.compile(r"\W*[^\W\d_a-zß-öø-ÿ]")


class Item(NamedTuple):
    """The marker of a list item: where it stands, its sign and style, and its number (letters count from 1)."""

    start: int
    after: int
    style: tuple[str, str, bool]
    number: int


def blocks(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges that hold sentences; together they are the whole text."""
    edges = [0, *(match.end() for match in BREAK.finditer(text)), len(text)]
    for start, end in pairwise(edges):
        yield from pairwise([start, *_item_starts(text, start, end), end])


def _item_starts(text: str, start: int, end: int) -> list[int]:
    """Return where the second and later items of an enumeration begin, if the block begins with its first."""
    if not ITEM_START.match(text, start, end):
        return []
    found = [_item(match) for match in MARKER.finditer(text, start, end)]
    if not found or text[start : found[0].start].strip():
        return []
    items = found[:1]
    for item in found[1:]:
        if _continues(items[-1], item, text):
            items.append(item)
    return [item.start for item in items[1:]]


def _item(match: re.Match[str]) -> Item:
    sign = match["number"]
    number = int(sign) if sign.isdigit() else ord(sign) - ord("a") + 1
    return Item(match.start(), match.end(), (match["bullet"], match["style"], sign.isdigit()), number)


def _continues(last: Item, item: Item, text: str) -> bool:
    """Whether `item` is the next of the enumeration: same style, next number, and a new text begins."""
    if item.style != last.style or item.number != last.number + 1:
        return False
    before = text[max(0, item.start - REACH) : item.start].split()[-1:]
    counted = item.style[1] == "." and before[0].lower() in COUNTING_WORDS
    return not counted and CAPITAL_AFTER.match(text, item.after) is not None
