"""Making the repairs that checks are certain of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.po import write_catalog
from pipeline.catalogs.po_rows import position
from pipeline.checks.policy import DEFAULT, Policy
from pipeline.errors import CatalogError, PipelineError
from pipeline.fs import lock, write_files
from pipeline.model import Place
from pipeline.workflows.check.files import file_examiner, locale_of
from pipeline.workflows.check.mend import Mender
from pipeline.workflows.examine import Examiner
from pipeline.workflows.files import read_catalog_file, read_foreign_catalog
from pipeline.workflows.policies import Policies

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pipeline.model import Catalog, Unit
    from pipeline.workspace import Workspace


class Repair(NamedTuple):
    """A translation that was mended: where it stands, its text before and after, and the checks that objected."""

    place: Place
    locale: str
    unit: str
    before: str
    after: str
    checks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FixResult:
    """The repairs, file by file, and the files that could not be read, which were left alone."""

    repairs: tuple[Repair, ...]
    errors: tuple[PipelineError, ...] = ()


class _Opened(NamedTuple):
    """A catalog's file: how messages name it, the catalog, its locale, and what the project wants of its page."""

    path: Path
    file: str
    catalog: Catalog
    locale: str
    policy: Policy = DEFAULT


def fix(workspace: Workspace) -> FixResult:
    """Mend the catalogs of a project where checks are certain what belongs there; what is waived stays.

    Only current translations are mended, and they stay current. Raises StoreError where files cannot be written.
    """
    with lock(workspace.settings.root, folders=[workspace.locales_folder]):
        errors: list[PipelineError] = []
        opened = _project_files(workspace, Policies(workspace.settings), errors)
        repairs, changes = _mended(opened, Examiner.of_project(workspace))
        write_files(changes, root=workspace.settings.root)
    return FixResult(tuple(repairs), tuple(errors))


def fix_files(files: Iterable[Path], *, glossary: Path | None = None) -> FixResult:
    """Mend PO files of any origin, as `fix` does; they are written in the form of `msgcat --no-wrap`."""
    errors: list[PipelineError] = []
    repairs, changes = _mended(_plain_files(files, errors), file_examiner(glossary))
    write_files(changes)
    return FixResult(tuple(repairs), tuple(errors))


def _project_files(workspace: Workspace, policies: Policies, errors: list[PipelineError]) -> Iterator[_Opened]:
    for locale in workspace.settings.locales:
        for page in workspace.catalogs(locale):
            path = workspace.catalog_file(locale, page)
            try:
                catalog = read_catalog_file(workspace, path)
            except CatalogError as error:
                errors.append(error)
            else:
                if catalog:
                    yield _Opened(path, workspace.relative(path), catalog, locale, policies.of(page, locale))


def _plain_files(files: Iterable[Path], errors: list[PipelineError]) -> Iterator[_Opened]:
    for path in files:
        try:
            catalog = read_foreign_catalog(path)
        except CatalogError as error:
            errors.append(error)
        else:
            yield _Opened(path, str(path), catalog, locale_of(catalog))


def _mended(opened: Iterable[_Opened], examiner: Examiner) -> tuple[list[Repair], dict[Path, bytes]]:
    repairs: list[Repair] = []
    changes: dict[Path, bytes] = {}
    for item in opened:
        mender = Mender(examiner.of(item.locale), item.policy)
        units = tuple(mender.mended(unit) for unit in item.catalog.units)
        pairs = zip(item.catalog.units, units, strict=True)
        found = [repair for pair in pairs if pair[0] != pair[1] for repair in _repairs(item, *pair, mender)]
        if found:
            repairs += found
            changes[item.path] = write_catalog(replace(item.catalog, units=units))
    return repairs, changes


def _repairs(item: _Opened, before: Unit, after: Unit, mender: Mender) -> Iterator[Repair]:
    for form, (old, new) in enumerate(zip(before.targets, after.targets, strict=True)):
        if old != new:
            place = Place(item.file, *position(before, 0, form))
            yield Repair(place, item.locale, before.source, old, new, tuple(mender.checks[before.key, form]))
