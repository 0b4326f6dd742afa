"""Keeping a translation through a change of wording, on a person's word."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from pipeline.catalogs.kept import as_kept
from pipeline.catalogs.po import write_catalog
from pipeline.errors import ConfigError
from pipeline.fs import lock, write_files
from pipeline.inline import BRACE_FORMAT, mismatches
from pipeline.model import Materiality, State, make_id, make_key
from pipeline.report.console import safe
from pipeline.text import collapse
from pipeline.workflows.approved import approved_translations
from pipeline.workflows.find_units import Located, find_units, short
from pipeline.workflows.materiality import Meaning
from pipeline.workflows.recall.load import load_recalls
from pipeline.workflows.recall.reopen import reopen
from pipeline.workflows.update.origins import Origin, origin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from pipeline.model import Unit
    from pipeline.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Kept:
    """A unit whose translation was kept: `previous` is the text that was translated, `target` the translation."""

    page: str
    locale: str
    source: str
    previous: str
    target: str


def keep(
    workspace: Workspace,
    names: Sequence[str],
    *,
    reason: str,
    by: str,
    clock: Callable[[], datetime],
    locale: str = "",
) -> tuple[Kept, ...]:
    """Make the translations of units current again that are stale for a change of wording; return what was kept.

    `names` are as in `find_units`, `reason` and `by` what the catalog is to say of it. All units are kept, in every
    locale where they are stale, or none. Raises ConfigError for a unit that is not stale, whose change is critical,
    whose translation nobody has approved or whose tags don't match any more, SourceError or CatalogError where a file
    is unreadable.
    """
    _check_record(reason, by)
    with lock(workspace.settings.root, folders=[workspace.locales_folder]):
        found = [unit for name in dict.fromkeys(names) for unit in _stale(find_units(workspace, name, locale), name)]
        stale = [*{(item.page, item.locale, item.unit.key): item for item in found}.values()]
        origins = _origins(workspace, stale)
        meaning = Meaning.of_project(workspace)
        units = [(item, _target(item, found, meaning)) for item, found in zip(stale, origins, strict=True)]
        _write(workspace, units, reason=reason, by=by, date=f"{clock():%Y-%m-%d}")
    return tuple(
        Kept(located.page, located.locale, located.unit.source, located.unit.previous_source or "", target)
        for located, target in units
    )


def _check_record(*texts: str) -> None:
    if not all(map(str.strip, texts)):
        raise ConfigError("a translation is kept for a reason, by somebody", "give --reason TEXT and --by NAME")
    if any(safe(collapse(text)) != collapse(text) for text in texts):
        raise ConfigError("a reason or name has characters that cannot be printed", "write it without them")


def _stale(found: Sequence[Located], name: str) -> list[Located]:
    stale = [located for located in found if located.unit.state is State.STALE]
    if not stale and not all(located.is_synced for located in found):
        raise ConfigError(f"“{short(name)}” is not in the catalogs yet", "run `pipeline sync` first")
    if not stale:
        hint = "run `pipeline status` to see which pages have any"
        raise ConfigError(f"“{short(name)}” has no outdated translation", hint)
    return stale


def _origins(workspace: Workspace, stale: Sequence[Located]) -> list[Origin]:
    """Return what each unit grew out of, with the approved translation of that, if it isn't recalled."""
    recalls = {locale: load_recalls(workspace, locale) for locale in {item.locale for item in stale}}
    approved = {
        locale: approved_translations(workspace, locale, {_previous(item.unit) for item in stale})
        for locale in {item.locale for item in stale}
    }
    return [
        origin(
            item.unit,
            {unit.key: reopen(unit, recalls[item.locale]) for unit in item.catalog.units},
            partial(_get, approved[item.locale]),
        )
        for item in stale
    ]


def _get(approved: Mapping[str, str], key: str) -> str:
    return approved.get(key, "")


def _previous(unit: Unit) -> str:
    return make_key(unit.previous_source or "", unit.previous_context or "")


def _target(located: Located, found: Origin, meaning: Meaning) -> str:
    """Return the translation to keep. Raises ConfigError where it must not be kept."""
    unit = located.unit
    name = f"{make_id(unit.key)} ({located.page}, {located.locale})"
    if unit.previous_source in (None, unit.source):
        message = f"{name}: the entry is fuzzy, and no change of its text is known"
        raise ConfigError(message, "check the translation in the catalog and remove the fuzzy flag")
    verdict = meaning.of_unit(unit)
    if verdict is not None and verdict.materiality is Materiality.CRITICAL:
        why = "; ".join(map(str, verdict.reasons))
        raise ConfigError(f"{name}: the change is critical: {why}", "have it translated anew")
    target = found.pair.target if found.pair and found.is_approved else ""
    if not target:
        raise ConfigError(f"{name}: no approved translation of the earlier text is left", "have it translated anew")
    if mismatches(unit.source, target, braces=BRACE_FORMAT in unit.flags):
        raise ConfigError(f"{name}: the translation lacks tags or placeholders of the new text", "edit the catalog")
    return target


def _write(workspace: Workspace, units: Iterable[tuple[Located, str]], *, reason: str, by: str, date: str) -> None:
    catalogs = {(located.locale, located.page): located.catalog for located, _ in units}
    for located, target in units:
        place = (located.locale, located.page)
        kept = as_kept(located.unit, target, by=by, reason=reason, date=date)
        changed = (kept if unit.key == kept.key and not unit.obsolete else unit for unit in catalogs[place].units)
        catalogs[place] = replace(catalogs[place], units=tuple(changed))
    files = {workspace.catalog_file(*place): write_catalog(catalog) for place, catalog in catalogs.items()}
    write_files(files, root=workspace.settings.root)
