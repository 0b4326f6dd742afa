"""Where the candidates stand: their forms, pages and examples."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pipeline.features.mask import visible
from pipeline.glossary.candidates.cvalue import Nesting
from pipeline.glossary.candidates.phrases import phrases, runs
from pipeline.glossary.candidates.values import Example
from pipeline.model import Span

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from pipeline.glossary.candidates.kinds import Grammar

_EXAMPLES = 3


@dataclass(slots=True)
class Sighting:
    """A candidate's surface forms with their counts, its pages, and for each page its first text, sentences first."""

    forms: Counter[str] = field(default_factory=Counter)
    pages: set[str] = field(default_factory=set)
    _sentences: dict[str, Example] = field(default_factory=dict)
    _others: dict[str, Example] = field(default_factory=dict)

    def add(self, form: str, example: Example, *, is_sentence: bool) -> None:
        """Take note of one place where the candidate stands."""
        self.forms[form] += 1
        self.pages.add(example.page)
        kept = self._sentences if is_sentence else self._others
        if len(kept) < _EXAMPLES:
            kept.setdefault(example.page, example)

    def examples(self) -> tuple[Example, ...]:
        """Return up to three examples from different pages: whole sentences, then headings and the like."""
        return tuple({**self._others, **self._sentences}[page] for page in self._best_pages())

    def _best_pages(self) -> list[str]:
        return list(dict.fromkeys((*self._sentences, *self._others)))[:_EXAMPLES]


def sightings(
    texts: Iterable[tuple[str, str]], wanted: Container[str], grammar: Grammar
) -> tuple[dict[str, Sighting], Nesting]:
    """Return where the wanted phrases (by key) stand, and how they stand in one another."""
    found: dict[str, Sighting] = defaultdict(Sighting)
    nesting = Nesting()
    for page, text in texts:
        is_sentence = text.rstrip().endswith((".", "!", "?"))
        for key, span in _wanted(text, wanted, grammar, nesting):
            found[key].add(_surface(text, span), Example(page, text, span), is_sentence=is_sentence)
    return found, nesting


def _wanted(text: str, wanted: Container[str], grammar: Grammar, nesting: Nesting) -> Iterator[tuple[str, Span]]:
    for run in runs(text, grammar):
        kept = [phrase for phrase in phrases(run, grammar.generic) if phrase.key in wanted]
        nesting.add(kept)
        for phrase in kept:
            yield phrase.key, Span(run[phrase.start].start, run[phrase.stop - 1].end)


def _surface(text: str, span: Span) -> str:
    part = text[span.start : span.end]
    return " ".join(visible(part).split()) if "<" in part or "&" in part else " ".join(part.split())
