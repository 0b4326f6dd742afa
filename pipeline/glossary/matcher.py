"""Concepts in a text, and how a translation renders them."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.glossary.source import SourceTerms
from pipeline.glossary.target import TargetTerms

if TYPE_CHECKING:
    from pipeline.model import Glossary, TermHit, TermIssue


class Matcher:
    """Finds a glossary's concepts in texts of the `source` language, and judges translations into the `target` one.

    Both are canonical BCP 47 tags. What is covered of a language: `pipeline.glossary.source.coverage` and
    `pipeline.glossary.target.coverage`.
    """

    def __init__(self, glossary: Glossary, source: str, target: str) -> None:
        self.target = target
        self._source = SourceTerms(glossary, source)
        self._target = TargetTerms(glossary, target)
        self._hits = lru_cache(maxsize=256)(self._source.hits)  # a text is asked for several times in a row

    def hits(self, text: str) -> tuple[TermHit, ...]:
        """Return the concepts in a text, in its order; what lies inside a longer term is none."""
        return self._hits(text)

    def judge(self, source: str, target: str) -> tuple[TermIssue, ...]:
        """Return what is wrong with how a translation renders the concepts of a text, in the order of the text."""
        return self._target.judge(target, self.hits(source)) if target else ()
