"""What the memory of a project has for new texts."""

from __future__ import annotations

from contextlib import ExitStack
from functools import cached_property
from typing import TYPE_CHECKING, Self

from pipeline.errors import CatalogError
from pipeline.model import Context, Unit
from pipeline.workflows.files import read_catalog_file

if TYPE_CHECKING:
    from pathlib import Path

    from pipeline.model import Block, Catalog, Translation
    from pipeline.workflows.materiality import Meaning
    from pipeline.workflows.memory.recollection import Recollection
    from pipeline.workflows.update import Proposal
    from pipeline.workspace import Workspace


class Remembered:
    """The memory of a locale, opened when it is first asked; "" as `locale` knows nothing. Use as a context manager."""

    def __init__(self, workspace: Workspace, locale: str, meaning: Meaning) -> None:
        self._workspace, self._locale, self._meaning = workspace, locale, meaning
        self._stack = ExitStack()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stack.close()

    def block(self, block: Block) -> Proposal | None:
        """Return what the memory has for an untranslated text, None for nothing."""
        if self._recollection is None:
            return None
        unit = Unit(block.text, context=block.context, notes=(block.trail,))
        return self._recollection.proposal(unit, Context(block.page))

    def sentence(self, text: str) -> Translation | None:
        """Return the translation of a sentence or of one like it, None for nothing."""
        return self._recollection.memory.sentence(text) if self._recollection else None

    @cached_property
    def _recollection(self) -> Recollection | None:
        from pipeline.workflows.memory.project import project_memory  # noqa: PLC0415  # heavy
        from pipeline.workflows.memory.recollection import Recollection  # noqa: PLC0415

        if not (self._locale and self._workspace.catalogs(self._locale)):
            return None
        memory = self._stack.enter_context(project_memory(self._workspace, self._locale))
        memory.refresh(catalog=self._read)
        return Recollection.of(self._workspace, self._locale, memory, self._meaning)

    def _read(self, file: Path) -> Catalog | None:
        """Return a catalog; one that cannot be read is left out, because the comparison may not need it."""
        try:
            return read_catalog_file(self._workspace, file)
        except CatalogError:
            return None
