"""Making the repairs that checks are certain of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.po import read_catalog, write_catalog
from pipeline.catalogs.po_rows import position
from pipeline.checks.fixes import settle
from pipeline.checks.policy import DEFAULT, Policy
from pipeline.checks.registry import USUAL
from pipeline.checks.run import remarks
from pipeline.checks.waivers import waivers
from pipeline.errors import CatalogError, PipelineError
from pipeline.fs import lock, read_bytes, write_files
from pipeline.model import Place
from pipeline.workflows.check.files import LIMIT as FILE_LIMIT
from pipeline.workflows.check.files import file_examiner, locale_of
from pipeline.workflows.examine import Examiner
from pipeline.workflows.files import read_catalog_bytes
from pipeline.workflows.policies import Policies

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from pipeline.checks.base import Remark, Subject
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
            file = workspace.relative(path)
            try:
                catalog = read_catalog(read_catalog_bytes(workspace, path), file)
            except CatalogError as error:
                errors.append(error)
            else:
                yield _Opened(path, file, catalog, locale, policies.of(page, locale))


def _plain_files(files: Iterable[Path], errors: list[PipelineError]) -> Iterator[_Opened]:
    for path in files:
        try:
            catalog = read_catalog(read_bytes(path, limit_bytes=FILE_LIMIT, error=CatalogError), str(path))
        except CatalogError as error:
            errors.append(error)
        else:
            yield _Opened(path, str(path), catalog, locale_of(catalog))


def _mended(opened: Iterable[_Opened], examiner: Examiner) -> tuple[list[Repair], dict[Path, bytes]]:
    repairs: list[Repair] = []
    changes: dict[Path, bytes] = {}
    for item in opened:
        mender = _Mender(examiner.of(item.locale), item.policy)
        units = tuple(mender.mended(unit) for unit in item.catalog.units)
        pairs = zip(item.catalog.units, units, strict=True)
        found = [repair for pair in pairs if pair[0] != pair[1] for repair in _repairs(item, *pair, mender)]
        if found:
            repairs += found
            changes[item.path] = write_catalog(replace(item.catalog, units=units))
    return repairs, changes


def _repairs(item: _Opened, before: Unit, after: Unit, mender: _Mender) -> Iterator[Repair]:
    for form, (old, new) in enumerate(zip(_targets(before), _targets(after), strict=True)):
        if old != new:
            place = Place(item.file, *position(before, 0, form))
            yield Repair(place, item.locale, before.source, old, new, tuple(mender.checks[before.key, form]))


class _Mender:
    """Mends units; `checks` holds, by unit's key and plural form, the checks whose repairs were made."""

    def __init__(self, subject_of: Callable[[Unit], Subject], policy: Policy) -> None:
        self.checks: dict[tuple[str, int], dict[str, None]] = {}
        self._subject_of, self._policy = subject_of, policy

    def mended(self, unit: Unit) -> Unit:
        for form, target in enumerate(_targets(unit)):
            unit = _with_target(unit, settle(target, partial(self._certain, unit, form)), form)
        return unit

    def _certain(self, unit: Unit, form: int, text: str) -> list[Remark]:
        """Return the remarks whose repairs are wanted on a unit with `text` as one of its forms."""
        given = {check for waiver in waivers(unit.comment) if waiver.reason for check in waiver.checks}
        found = [
            (check, remark)
            for check, remark in remarks(self._subject_of(_with_target(unit, text, form)))
            if remark.fix is not None and remark.form in (None, form)
            if check not in given and self._policy.severities.get(check, USUAL[check]) is not None
        ]
        self.checks.setdefault((unit.key, form), {}).update(dict.fromkeys(check for check, _ in found))
        return [remark for _, remark in found]


def _targets(unit: Unit) -> tuple[str, ...]:
    return (unit.target,) if unit.plural is None else unit.plural_targets


def _with_target(unit: Unit, text: str, form: int) -> Unit:
    if unit.plural is None:
        return replace(unit, target=text)
    targets = unit.plural_targets
    return replace(unit, plural_targets=(*targets[:form], text, *targets[form + 1 :]))
