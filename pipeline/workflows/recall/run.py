"""Recalling a translation, and taking that back."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from pipeline.catalogs.recalled import Record, recalled_records, with_recalled, without_recalled
from pipeline.errors import ConfigError
from pipeline.fs import lock, write_files
from pipeline.report.console import safe
from pipeline.text import collapse
from pipeline.workflows.recall.files import read_or_new, written
from pipeline.workflows.recall.match import Recalls
from pipeline.workflows.recall.places import opened, unmarked
from pipeline.workflows.recall.splitter import Splitter
from pipeline.workflows.recall.values import Recalled

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from pipeline.workflows.recall.places import Changes
    from pipeline.workspace import Workspace


class _Given(NamedTuple):
    """What is to be recalled."""

    source: str
    target: str
    by: str
    reason: str


def recall(  # noqa: PLR0913  # who, when and why belong to it, as in `keep`
    workspace: Workspace,
    locale: str,
    source: str,
    target: str,
    *,
    by: str,
    reason: str,
    clock: Callable[[], datetime],
    check: bool = False,
    undo: bool = False,
) -> Recalled:
    """Withdraw a translation wherever it stands in a locale, and keep it from being used again; return what was done.

    The pair is recorded in `locales/<locale>/recalled.po`, with who, when and why; one that was recalled before keeps
    its record. Every entry that holds it is opened again (`reopen`), and the archive takes its approved translation, so
    that nothing is lost. Entries that are obsolete or in the archive stay, and are never used. With `check` nothing is
    written. With `undo` the record goes, and what entries say of it; what was opened stays so until a sync finds the
    approved translation in the archive; `by` and `reason` don't matter, nor with `check`.

    Raises ConfigError for a locale that the project hasn't, an empty text, a reason or name that cannot be
    printed, and with `undo` for a pair that isn't recalled; CatalogError where a file of the locale is unreadable,
    since the translation might be there; StoreError where a file cannot be written.
    """
    given = _Given(collapse(source), collapse(target), by, reason)
    _check(workspace, locale, given, is_anonymous=undo or check)
    root = workspace.settings.root
    with nullcontext() if check else lock(root, folders=[workspace.locales_folder]):
        now = clock()
        done, changes = (_undone if undo else _recalled)(workspace, locale, given, now)
        if not check:
            write_files(changes.files, delete=changes.deletions, root=root)
            done = replace(done, places=changes.located(workspace))
    return done


def _check(workspace: Workspace, locale: str, given: _Given, *, is_anonymous: bool) -> None:
    workspace.check_locale(locale)
    if not (given.source and given.target):
        raise ConfigError("a text and its translation are recalled", "give both")
    if is_anonymous:
        return
    if not (given.by.strip() and given.reason.strip()):
        raise ConfigError("a translation is recalled for a reason, by somebody", "give --reason TEXT and --by NAME")
    for text in (collapse(given.by), collapse(given.reason)):
        if safe(text) != text:
            raise ConfigError("a reason or name has characters that cannot be printed", "write it without them")


def _recalled(workspace: Workspace, locale: str, given: _Given, now: datetime) -> tuple[Recalled, Changes]:
    catalog = read_or_new(workspace, workspace.recalled_file(locale), locale, now)
    units = with_recalled(
        catalog.units, given.source, given.target, by=given.by, date=f"{now:%Y-%m-%d}", reason=given.reason
    )
    record = _record(given, recalled_records(units))
    recalls = Recalls((record,), Splitter.of(workspace.settings, locale))
    changes = opened(workspace, locale, recalls, now)
    is_new = units != catalog.units
    if is_new:
        changes.files[workspace.recalled_file(locale)] = written(catalog, units)
    return _result(workspace, locale, record, changes, is_new=is_new), changes


def _undone(workspace: Workspace, locale: str, given: _Given, now: datetime) -> tuple[Recalled, Changes]:
    catalog = read_or_new(workspace, workspace.recalled_file(locale), locale, now)
    units = without_recalled(catalog.units, given.source, given.target)
    if units == catalog.units:
        raise ConfigError("this translation of this text is not recalled", f"see locales/{locale}/recalled.po")
    record = _record(given, recalled_records(catalog.units))
    changes = unmarked(workspace, locale, record)
    file = workspace.recalled_file(locale)
    if units:
        changes.files[file] = written(catalog, units)
    else:
        changes.deletions.append(file)
    return _result(workspace, locale, record, changes, is_new=False), changes


def _record(given: _Given, records: tuple[Record, ...]) -> Record:
    return next(record for record in records if record[:2] == (given.source, given.target))


def _result(workspace: Workspace, locale: str, record: Record, changes: Changes, *, is_new: bool) -> Recalled:
    files = sorted(map(workspace.relative, (*changes.files, *changes.deletions)))
    return Recalled(locale, *record, is_new, tuple(changes.places), tuple(files))
