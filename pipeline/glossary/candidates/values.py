"""What the extraction of term candidates hands out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.model import Span


class Example(NamedTuple):
    """A text with a candidate in it; `span` is where, in characters of the text as it was given."""

    page: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase that may be a term.

    `term` is its citation form: singular, in lower case but for names and acronyms. `score` only orders candidates of
    one extraction. `count` is how often it stands in the texts, nested in longer candidates or not, and `pages` on how
    many pages. `forms` are its surface forms with their counts, the most frequent first; `examples` up to three, from
    different pages. `abbreviation` is the one that stands beside it in brackets ("MRI"), "" for none.
    """

    term: str
    score: float
    count: int
    pages: int
    forms: tuple[tuple[str, int], ...]
    examples: tuple[Example, ...]
    abbreviation: str = ""
