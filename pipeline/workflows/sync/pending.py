"""Pages whose texts have changed: they are updated together, because a text may have come from any of them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pipeline.model import Unit
    from pipeline.state import State as Database
    from pipeline.workflows.sync.memories import Memories
    from pipeline.workflows.sync.page import Page
    from pipeline.workflows.sync.shelf import Shelf
    from pipeline.workflows.update import Proposal


class Pending:
    """Collects changed pages, and pages that are gone."""

    def __init__(self, shelf: Shelf, database: Database, memories: Memories) -> None:
        self.pages: dict[str, Page] = {}
        self._settings, self._shelf = shelf.workspace.settings, shelf
        self._database, self._memories = database, memories
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
        from pipeline.workflows.recall.reopen import reopen  # noqa: PLC0415
        from pipeline.workflows.update import Options, Revision, propose  # noqa: PLC0415

        catalogs = {renamed.get(name, name): page.catalogs[locale].units for name, page in self.pages.items()}
        catalogs |= {name: page.catalogs[locale].units for name, page in self._gone.items()}
        if recalls := self._shelf.recalls(locale):
            catalogs = {name: tuple(reopen(unit, recalls) for unit in units) for name, units in catalogs.items()}
        after = {name: page.entries for name, page in self.pages.items()}
        revision = Revision(before, after, catalogs, renamed)
        return propose(
            revision,
            Options.of(self._settings, locale, self._shelf.meaning),
            approved=partial(the_one, self._database, locale),
            elsewhere=self._memories.sentence(locale),
        )


def the_one(database: Database, locale: str, keys: Iterable[str]) -> dict[str, str]:
    """Return the approved translations, by key, of the texts that have just one: of several a person has to choose."""
    return {key: targets[0] for key, targets in database.approved(locale, keys).items() if len(targets) == 1}
