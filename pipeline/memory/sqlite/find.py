"""Lookups in a view."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from pipeline.memory.bounds import token_threshold
from pipeline.memory.sqlite.candidates import candidates
from pipeline.memory.sqlite.hits import has_any, hit, sources
from pipeline.memory.sqlite.rank import Shelf, best
from pipeline.memory.tokens import items

if TYPE_CHECKING:
    from pipeline.memory.base import Hit
    from pipeline.memory.sqlite.rank import Wanted
    from pipeline.memory.sqlite.view import View


def similar(view: View, wanted: Wanted) -> list[Hit]:
    """Return the texts of the memory that are most like a query, best first, `limit` of them at most."""
    words = wanted.query.words
    if not words or view.pair < 0:
        return []
    found = candidates(view, items(words, view.seed), token_threshold(wanted.threshold, wanted.scoring))
    ranked = best(wanted, found, Shelf(partial(sources, view), partial(has_any, view)))
    return [hit(view, one.text, one.source, 100 - one.distance) for one in ranked]
