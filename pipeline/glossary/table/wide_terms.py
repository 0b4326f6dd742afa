"""The terms of a language in a row that is a whole concept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pipeline.glossary.table.columns import EXACT, filled
from pipeline.glossary.table.findings import Problem, shown
from pipeline.glossary.table.wide_columns import STATUSES
from pipeline.model import ALLOWED, PartOfSpeech, Severity, TermStatus

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Item(NamedTuple):
    """A term, the field it stands in, and what is doubtful about it."""

    text: str
    status: TermStatus
    field: str
    pos: str = ""
    case: str = ""
    doubts: tuple[Problem, ...] = ()


def terms_of(cells: Iterable[tuple[str, str]], language: str, pos: str) -> list[Item]:
    """Return the terms in the cells (field, text) of a language; `pos` is the part of speech of the row.

    A term twice in a row with the same meaning is there once. A wrong spelling that differs from a right one in case
    only is meant in exact case. In a German noun's row, a term without a capital letter is no noun.
    """
    found: dict[tuple[str, bool], Item] = {}
    for item in _items(cells):
        same = (item.text, item.status in ALLOWED)
        earlier = found.setdefault(same, item)
        if earlier is not item:
            message = f"the term {shown(item.text)} is there more than once"
            found[same] = earlier._replace(doubts=(*earlier.doubts, _doubt(message, "keep it once")))
    right = {item.text.casefold(): item.text for item in found.values() if item.status in ALLOWED}
    return [_described(item, right.get(item.text.casefold(), ""), language, pos) for item in found.values()]


def _items(cells: Iterable[tuple[str, str]]) -> Iterator[Item]:
    for field, cell in cells:
        status = STATUSES[field]
        for text in filled(cell):
            stem = text.rstrip("*").rstrip()
            yield Item(stem or text, status, field, doubts=tuple(_text_doubts(text, stem)))
            if status is TermStatus.PREFERRED:
                status = TermStatus.ADMITTED


def _text_doubts(text: str, stem: str) -> Iterator[Problem]:
    if stem and stem != text:
        message = f"{shown(text)} is read as {shown(stem)}: inflected forms are found without an asterisk"
        yield _doubt(message, "write other words that begin like this as terms of their own", Severity.NOTE)
    if "*" in stem or not stem:
        yield _doubt(f"the asterisk in {shown(text)} stands for nothing else", "write the terms out")
    if "(" in stem:
        message = f"only a text with the parentheses has the term {shown(text)}"
        yield _doubt(message, "write the term with and without what is in them", Severity.NOTE)


def _described(item: Item, right: str, language: str, pos: str) -> Item:
    """Return a term with its part of speech; `right` is the allowed term that it equals but for case, or ""."""
    if item.status not in ALLOWED and right not in ("", item.text):
        return item._replace(pos=pos, case=EXACT)
    return item._replace(pos=PartOfSpeech.OTHER.value if _is_no_noun(item, language, pos) else pos)


def _is_no_noun(item: Item, language: str, pos: str) -> bool:
    """Whether a term in a noun's row is none: in German it would have a capital letter."""
    is_german = language.partition("-")[0] == "de"
    return is_german and pos in ("", PartOfSpeech.NOUN) and item.text == item.text.lower()


def _doubt(message: str, hint: str, severity: Severity = Severity.MINOR) -> Problem:
    return Problem("glossary-import", message, hint, severity)
