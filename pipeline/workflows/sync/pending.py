"""Pages whose texts have changed: they are updated together, because a text may have come from any of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipeline.model import Unit
    from pipeline.state import State as Database
    from pipeline.workflows.sync.page import Page
    from pipeline.workflows.sync.shelf import Shelf
    from pipeline.workflows.update import Proposal


class Pending:
    """Collects changed pages, and pages that are gone."""

    def __init__(self, database: Database, shelf: Shelf) -> None:
        self.pages: dict[str, Page] = {}
        self._settings, self._database, self._shelf = shelf.workspace.settings, database, shelf
        self._gone: dict[str, Page] = {}

    def add_gone(self, page: Page) -> None:
        """Take note of a page that has no article any more; its entries are those that it had."""
        self._gone[page.name] = page

    def proposals(self, renamed: Mapping[str, str]) -> dict[str, dict[str, dict[str, Proposal]]]:
        """Return what is proposed for the changed texts, by locale, page and key; `renamed` maps new to old names."""
        if not self.pages:
            return {}
        before = {renamed.get(name, name): page.before for name, page in self.pages.items()}
        before |= {name: page.entries for name, page in self._gone.items()}
        return {locale: self._proposals(locale, before, renamed) for locale in self._settings.locales}

    def _proposals(
        self, locale: str, before: Mapping[str, tuple[Unit, ...]], renamed: Mapping[str, str]
    ) -> dict[str, dict[str, Proposal]]:
        # Most syncs don't need these.
        from pipeline.workflows.sync.elsewhere import sentence_finder  # noqa: PLC0415
        from pipeline.workflows.update import Options, Revision, propose  # noqa: PLC0415

        catalogs = {renamed.get(name, name): page.catalogs[locale].units for name, page in self.pages.items()}
        catalogs |= {name: page.catalogs[locale].units for name, page in self._gone.items()}
        after = {name: page.entries for name, page in self.pages.items()}
        revision = Revision(before, after, catalogs, renamed)
        options = Options.of(self._settings, locale)
        sentence = sentence_finder(self._database, self._shelf, locale, options.tools())
        return propose(revision, options, approved=partial(self._database.approved, locale), sentence=sentence)
