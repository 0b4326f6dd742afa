"""What the checks are shown of units."""

from __future__ import annotations

from functools import cache, partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Self

from pipeline.catalogs.terms import is_reopened, reopened_reason
from pipeline.checks.base import Subject
from pipeline.checks.texts import HOUSE_STYLE, Style
from pipeline.errors import CatalogError, GlossaryError, PipelineError
from pipeline.model import Glossary, Unit
from pipeline.workflows.glossary.load import load_glossary
from pipeline.workflows.glossary.terms import terms_for
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.recall.load import load_recalls
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.splitter import Splitter

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pipeline.config import Settings
    from pipeline.workflows.glossary.terms import Terms
    from pipeline.workspace import Workspace

_NOTHING: Mapping[str, Recalls] = MappingProxyType({})


class Examiner:
    """Knows what is recalled, what the glossary says, and how the publisher wants its pages.

    `errors` holds by file, relative to the project's folder, why it cannot be read; then it says nothing.
    """

    def __init__(
        self, language: str, glossary: Glossary, style: Style = HOUSE_STYLE, recalls: Mapping[str, Recalls] = _NOTHING
    ) -> None:
        self.errors: dict[str, PipelineError] = {}
        self._language, self._glossary, self._style, self._recalls = language, glossary, style, recalls
        self._meaning = Meaning.of(language, glossary)
        self.of = cache(self._of)

    @classmethod
    def of_project(cls, workspace: Workspace) -> Self:
        """Return what is known in a project."""
        settings = workspace.settings
        errors: dict[str, PipelineError] = {}
        glossary = Glossary()
        try:
            glossary = load_glossary(workspace)
        except GlossaryError as error:
            errors[workspace.relative(workspace.glossary_file)] = error
        recalls = {locale: _read_recalls(workspace, locale, errors) for locale in settings.locales}
        examiner = cls(settings.source_language, glossary, style_of(settings), recalls)
        examiner.errors |= errors
        return examiner

    def _of(self, locale: str) -> Callable[[Unit], Subject]:
        """Return the function that returns a unit of a locale (BCP 47 tag) with what is known of it."""
        return partial(
            subject,
            meaning=self._meaning,
            languages=(self._language, locale),
            style=self._style,
            recalls=self._recalls.get(locale),
            terms=terms_for(self._glossary, self._language, locale) if locale else None,
        )


def subject(
    unit: Unit,
    meaning: Meaning,
    languages: tuple[str, str],
    style: Style,
    recalls: Recalls | None = None,
    terms: Terms | None = None,
) -> Subject:
    """Return a unit with what is known of it; `languages` are those of text and translation (BCP 47 tags)."""
    return Subject(
        unit,
        meaning.of_unit(unit),
        recalls.complaint(unit) if recalls else "",
        reopened_reason(unit) if is_reopened(unit) else "",
        terms.issues(unit) if terms else (),
        languages,
        style,
    )


def style_of(settings: Settings) -> Style:
    """Return how a project wants its pages to be written."""
    return Style(settings.check_address, settings.check_gender)


def _read_recalls(workspace: Workspace, locale: str, errors: dict[str, PipelineError]) -> Recalls:
    try:
        return load_recalls(workspace, locale)
    except CatalogError as error:
        errors[workspace.relative(workspace.recalled_file(locale))] = error
        return Recalls((), Splitter.of(workspace.settings, locale))
