"""Carrying out the repairs that remarks propose."""

from __future__ import annotations

from bisect import bisect_left, insort
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pipeline.checks.base import Remark

_ROUNDS = 20
"""A repair may make room for the next one, as with quotations in quotations."""


class _Edit(NamedTuple):
    start: int
    end: int
    fix: str


def apply_fixes(text: str, remarks: Iterable[Remark]) -> str:
    """Return a translation with the places of remarks replaced by their fixes; without a fix they are left alone.

    Where two places overlap, the first remark wins, and the other one has to wait for the text to be checked again.
    The remarks are those of one text: of a plural entry, those with the number of its form.
    """
    edits: list[_Edit] = []
    for remark in remarks:
        if (
            remark.fix is None
            or remark.target is None
            or not 0 <= remark.target.start <= remark.target.end <= len(text)
        ):
            continue
        edit = _Edit(*remark.target, remark.fix)
        if _is_free(edits, edit):
            insort(edits, edit)
    return _edited(text, edits)


def settle(text: str, look: Callable[[str], Iterable[Remark]]) -> str:
    """Return a translation with all fixes made, also those that come up when others are made.

    `look` returns the remarks on a text; it is asked again until it has no fix that changes anything.
    """
    for _ in range(_ROUNDS):
        mended = apply_fixes(text, look(text))
        if mended == text:
            break
        text = mended
    return text


def _is_free(edits: list[_Edit], edit: _Edit) -> bool:
    """Say whether an edit touches none of the edits, which are in order and touch none of one another."""
    at = bisect_left(edits, edit)
    after = at == len(edits) or _is_before(edit, edits[at])
    return after and (at == 0 or _is_before(edits[at - 1], edit))


def _is_before(first: _Edit, second: _Edit) -> bool:
    return first.end <= second.start and first[:2] != second[:2]


def _edited(text: str, edits: list[_Edit]) -> str:
    parts: list[str] = []
    at = 0
    for start, end, fix in edits:
        parts += (text[at:start], fix)
        at = end
    return "".join((*parts, text[at:]))
