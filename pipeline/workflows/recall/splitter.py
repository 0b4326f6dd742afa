"""Texts and translations of a locale as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pipeline.config import Settings
    from pipeline.model import Span


class Splitter(NamedTuple):
    """Languages of a locale's texts as BCP 47 tags, and their abbreviations."""

    source_language: str
    locale: str
    source_abbreviations: tuple[str, ...] = ()
    target_abbreviations: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings, locale: str) -> Splitter:
        """Return the languages of a project and a locale."""
        own = settings.source_language
        return cls(own, locale, settings.abbreviations_for(own), settings.abbreviations_for(locale))

    def source(self, text: str) -> tuple[Span, ...]:
        """Return the sentences of a source text as ranges of characters."""
        return _sentences(text, self.source_language, self.source_abbreviations)

    def target(self, text: str) -> tuple[Span, ...]:
        """Return the sentences of a translation as ranges of characters."""
        return _sentences(text, self.locale, self.target_abbreviations)


def _sentences(text: str, language: str, abbreviations: tuple[str, ...]) -> tuple[Span, ...]:
    from pipeline.segmentation import sentences  # noqa: PLC0415  # where nothing is recalled, nothing is split

    return sentences(text, language, abbreviations)
