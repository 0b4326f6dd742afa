"""Finding the units that a person names."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.inline import decode_text
from pipeline.model import Catalog, Unit, make_id
from pipeline.text import collapse, count
from pipeline.workflows.survey import survey

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipeline.workspace import Workspace

_SHOWN = 5
_LONGEST = 40
"""Characters of a text in a message."""


@dataclass(frozen=True, slots=True)
class Located:
    """A unit of a page in a locale, and the catalog that holds it (an empty one where there is none)."""

    page: str
    locale: str
    unit: Unit
    catalog: Catalog

    @property
    def is_synced(self) -> bool:
        """Whether the catalog has an entry for the unit."""
        return any(unit.key == self.unit.key and not unit.obsolete for unit in self.catalog.units)


def find_units(workspace: Workspace, name: str, locale: str = "") -> tuple[Located, ...]:
    """Return the units that `name` means, in every locale or in one: all of them have one key.

    A name is a unit's id (8 hexadecimal digits), its text, or a part of it that no other unit has. Raises ConfigError
    where it means none, or several, and for a locale that the project hasn't; SourceError and CatalogError where a
    file is unreadable, since the unit might be there.
    """
    _check_locale(workspace, locale)
    wanted = _folded(name)
    found = list(_candidates(workspace, wanted, locale)) if wanted else []
    exact = [unit for unit in found if wanted in (make_id(unit.unit.key), _folded(unit.unit.source))]
    found = exact or found
    texts = dict.fromkeys(unit.unit.key for unit in found)
    if not texts:
        raise _unknown(workspace, name, wanted)
    if len(texts) > 1:
        shown = "; ".join(f"{make_id(key)} {_quoted(key)}" for key in list(texts)[:_SHOWN])
        more = " …" if len(texts) > _SHOWN else ""
        message = f"“{short(name)}” stands in {count(len(texts), 'unit')}: {shown}{more}"
        raise ConfigError(message, "give the id of one")
    return tuple(found)


def short(text: str) -> str:
    """Return as much of a text as a message can show."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def _check_locale(workspace: Workspace, locale: str) -> None:
    if not workspace.settings.locales:
        raise ConfigError("no language to translate into", "add one with `pipeline locale add LANG`")
    if locale:
        workspace.check_locale(locale)


def _candidates(workspace: Workspace, wanted: str, locale: str) -> Iterator[Located]:
    for page in survey(workspace):
        for error in page.errors.values():
            raise error
        for tag, catalog in page.catalogs.items():
            for unit in page.units(tag) if locale in ("", tag) else ():
                if make_id(unit.key) == wanted or wanted in _folded(unit.source):
                    yield Located(page.page, tag, unit, catalog or Catalog())


def _folded(text: str) -> str:
    return collapse(decode_text(text)).casefold()


def _unknown(workspace: Workspace, name: str, wanted: str) -> ConfigError:
    """Return what to say of a name that means no unit: there may have been one."""
    for page in survey(workspace):
        units = (unit for catalog in page.catalogs.values() if catalog for unit in catalog.units)
        if any(wanted in (make_id(unit.key), _folded(unit.source)) for unit in units):
            hint = f"its translations are in the catalogs of {page.page}"
            return ConfigError(f"“{short(name)}” does not stand on {page.page} any more", hint)
    return ConfigError(f"no unit is called “{short(name)}”", "give its id, its text, or words that only it has")


def _quoted(key: str) -> str:
    """Return a unit's text, with its context where there is one."""
    context, _, text = key.rpartition("\x04")
    return f"“{short(text)}”" + (f" ({short(context)})" if context else "")
