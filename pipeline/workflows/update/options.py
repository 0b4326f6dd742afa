"""What the update engine needs to know of a project and a locale."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from pipeline.diff.draft import Tools
from pipeline.segmentation import split
from pipeline.workflows.materiality import ENGLISH, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.config import Settings
    from pipeline.model import Translation


@dataclass(frozen=True, slots=True)
class Options:
    """Languages are BCP 47 tags; `threshold` and `draft` are the settings `similarity` and `draft`.

    `meaning` says what changes mean; by default those of English texts, without a glossary.
    """

    source_language: str
    locale: str
    threshold: float = 0.6
    draft: str = "sentences"
    source_abbreviations: tuple[str, ...] = ()
    target_abbreviations: tuple[str, ...] = ()
    meaning: Meaning = ENGLISH

    @classmethod
    def of(cls, settings: Settings, locale: str, meaning: Meaning | None = None) -> Options:
        """Return the options for a locale of a project."""
        return cls(
            settings.source_language,
            locale,
            settings.similarity,
            settings.draft,
            settings.abbreviations_for(settings.source_language),
            settings.abbreviations_for(locale),
            meaning or Meaning(settings.source_language),
        )

    def tools(self, elsewhere: Callable[[str], Translation | None] = lambda _: None) -> Tools:
        """Return what drafts are made with; `elsewhere` finds sentences that a block's own past lacks."""
        return Tools(
            partial(split, language=self.source_language, abbreviations=self.source_abbreviations),
            partial(split, language=self.locale, abbreviations=self.target_abbreviations),
            self.source_language,
            self.locale,
            elsewhere,
        )
