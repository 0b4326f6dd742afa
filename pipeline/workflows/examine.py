"""What the checks are shown of a project's units."""

from __future__ import annotations

from functools import cache, partial
from typing import TYPE_CHECKING

from pipeline.catalogs.terms import is_reopened, reopened_reason
from pipeline.checks.base import Subject
from pipeline.errors import CatalogError, GlossaryError, PipelineError
from pipeline.model import Glossary
from pipeline.workflows.glossary.load import load_glossary
from pipeline.workflows.glossary.terms import terms_for
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.recall.load import load_recalls
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.splitter import Splitter

if TYPE_CHECKING:
    from collections.abc import Callable

    from pipeline.model import Unit
    from pipeline.workflows.glossary.terms import Terms
    from pipeline.workspace import Workspace


def subject(unit: Unit, meaning: Meaning, recalls: Recalls | None = None, terms: Terms | None = None) -> Subject:
    """Return a unit with what is known of it."""
    return Subject(
        unit,
        meaning.of_unit(unit),
        recalls.complaint(unit) if recalls else "",
        reopened_reason(unit) if is_reopened(unit) else "",
        terms.issues(unit) if terms else (),
    )


class Examiner:
    """Knows what is recalled in a project and what its glossary says.

    `errors` holds by file, relative to the project's folder, why it cannot be read; then it says nothing.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.errors: dict[str, PipelineError] = {}
        self._glossary = self._read_glossary()
        self._meaning = Meaning.of(workspace.settings.source_language, self._glossary)
        recalls = {locale: self._read_recalls(locale) for locale in workspace.settings.locales}
        self.of = cache(partial(self._of, recalls))

    def _of(self, recalls: dict[str, Recalls], locale: str) -> Callable[[Unit], Subject]:
        """Return the function that returns a unit of a locale with what is known of it."""
        terms = terms_for(self._glossary, self.workspace, locale)
        return partial(subject, meaning=self._meaning, recalls=recalls[locale], terms=terms)

    def _read_glossary(self) -> Glossary:
        try:
            return load_glossary(self.workspace)
        except GlossaryError as error:
            self.errors[self.workspace.relative(self.workspace.glossary_file)] = error
            return Glossary()

    def _read_recalls(self, locale: str) -> Recalls:
        try:
            return load_recalls(self.workspace, locale)
        except CatalogError as error:
            self.errors[self.workspace.relative(self.workspace.recalled_file(locale))] = error
            return Recalls((), Splitter.of(self.workspace.settings, locale))
