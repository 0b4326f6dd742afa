"""Approved translations of earlier texts, wherever in a project they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pipeline.catalogs.archive import archive_pairs
from pipeline.catalogs.po import read_catalog
from pipeline.errors import CatalogError, PipelineError
from pipeline.model import State, make_key
from pipeline.workflows.files import read_catalog_bytes
from pipeline.workflows.recall.load import load_recalls

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator
    from pathlib import Path

    from pipeline.model import Unit
    from pipeline.workflows.recall.match import Recalls
    from pipeline.workspace import Workspace

_PREVIOUS = b"#|"
"""What a catalog with a previous source holds."""


class Earlier:
    """The translations of the texts that stale units were translated from, in all catalogs and archives.

    A locale is read when it is first asked for, in two passes, so that only what may be asked for is kept: most pages
    have their earlier texts in their own catalog and never ask. `errors` holds by file what could not be read.
    """

    def __init__(self, workspace: Workspace) -> None:
        self.errors: dict[str, PipelineError] = {}
        self._workspace = workspace
        self._found: dict[str, dict[str, str]] = {}
        self._recalls: dict[str, Recalls] = {}

    def recalls(self, locale: str) -> Recalls:
        """Return what is recalled. Raises CatalogError where that cannot be read: anything might be."""
        if locale not in self._recalls:
            self._recalls[locale] = load_recalls(self._workspace, locale)
        return self._recalls[locale]

    def target(self, locale: str, key: str) -> str:
        """Return the approved translation of a unit that is another's previous one, "" for none."""
        if locale not in self._found:
            units = _units(self._workspace, _catalogs(self._workspace, locale), self.errors, holding=_PREVIOUS)
            wanted = {previous_key(unit) for unit in units if unit.state is State.STALE}
            self._found[locale] = find_approved(self._workspace, locale, wanted, self.errors)
        return self._found[locale].get(key, "")


def find_approved(
    workspace: Workspace, locale: str, wanted: Container[str], errors: dict[str, PipelineError]
) -> dict[str, str]:
    """Return the approved translations of a locale whose keys are wanted, by key.

    The first catalog in the order of page names that has one counts, the archive last; what is recalled doesn't.
    `errors` takes by file what could not be read. Raises CatalogError where it cannot be read what is recalled.
    """
    recalls = load_recalls(workspace, locale)
    archive = workspace.archive_file(locale)
    archived = archive_pairs(_units(workspace, [archive] if archive.exists() else [], errors))
    found: dict[str, str] = {}
    for key, target in approved_pairs(_units(workspace, _catalogs(workspace, locale), errors), wanted, recalls):
        found.setdefault(key, target)
    for _, key, target in archived:
        if key in wanted and not recalls.is_recalled(key.rpartition("\x04")[2], target):
            found.setdefault(key, target)
    return found


def _catalogs(workspace: Workspace, locale: str) -> list[Path]:
    return [workspace.catalog_file(locale, page) for page in workspace.catalogs(locale)]


def _units(
    workspace: Workspace, files: Iterable[Path], errors: dict[str, PipelineError], *, holding: bytes = b""
) -> Iterator[Unit]:
    for file in files:
        name = workspace.relative(file)
        try:
            data = read_catalog_bytes(workspace, file)
            units = read_catalog(data, name).units if holding in data else ()
        except CatalogError as error:
            errors[name] = error
            continue
        yield from units


def previous_key(unit: Unit) -> str:
    """Return the key of the unit that a stale one was translated as, "" where it isn't known."""
    return make_key(unit.previous_source, unit.previous_context or "") if unit.previous_source else ""


def approved_pairs(units: Iterable[Unit], wanted: Container[str], recalls: Recalls) -> Iterator[tuple[str, str]]:
    """Yield key and target of each approved unit whose key is wanted and that isn't recalled, obsolete ones too."""
    for unit in units:
        if unit.state is State.CURRENT and unit.plural is None and unit.key in wanted and not recalls.hits_of(unit):
            yield unit.key, unit.target
