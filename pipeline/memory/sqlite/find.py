"""Lookups in a view."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from pipeline.memory.base import Hit
from pipeline.memory.bounds import token_threshold
from pipeline.memory.sqlite.candidates import candidates
from pipeline.memory.sqlite.hits import shown, sources
from pipeline.memory.sqlite.rank import Shelf, best
from pipeline.memory.tokens import items

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipeline.memory.sqlite.rank import Wanted
    from pipeline.memory.sqlite.view import View


def similar_to_each(view: View, questions: Sequence[Wanted]) -> list[list[Hit]]:
    """Return for each query the texts of the memory that are most like it; what all of them need is read at once."""
    numbers = [items(wanted.query.words, view.seed) for wanted in questions]
    view.kept.read(view.connection, {number for some in numbers for number in some})
    return [_similar(view, wanted, some) for wanted, some in zip(questions, numbers, strict=True)]


def similar(view: View, wanted: Wanted) -> list[Hit]:
    """Return the texts of the memory that are most like a query, best first, `limit` of them at most."""
    return _similar(view, wanted, items(wanted.query.words, view.seed))


def _similar(view: View, wanted: Wanted, numbers: list[int]) -> list[Hit]:
    if not numbers or view.pair < 0:
        return []
    found = candidates(view, numbers, token_threshold(wanted.threshold, wanted.scoring))
    show = cache(partial(shown, view))
    ranked = best(wanted, found, Shelf(partial(sources, view), lambda text: any(show(text))))
    return [Hit(one.source, 100 - one.distance, *show(one.text)) for one in ranked]
