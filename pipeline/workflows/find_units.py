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


@dataclass(frozen=True, slots=True)
class Located:
    """A unit of a page in a locale, and the catalog that holds it (an empty one where there is none)."""

    page: str
    locale: str
    unit: Unit
    catalog: Catalog


def find_units(workspace: Workspace, name: str, locale: str = "") -> tuple[Located, ...]:
    """Return the units that `name` means, in every locale or in one: all of them have one key.

    A name is a unit's id (8 hexadecimal digits), its text, or a part of it that no other unit has. Raises ConfigError
    where it means none, or several.
    """
    wanted = _folded(name)
    found = list(_candidates(workspace, name, wanted, locale))
    exact = [unit for unit in found if make_id(unit.unit.key) == name or _folded(unit.unit.source) == wanted]
    found = exact or found
    texts = dict.fromkeys(unit.unit.key for unit in found)
    if not texts:
        raise ConfigError(f"no unit is called “{name}”", "give its id, its text, or words that only it has")
    if len(texts) > 1:
        shown = "; ".join(f"{make_id(key)} “{_short(key)}”" for key in list(texts)[:_SHOWN])
        more = " …" if len(texts) > _SHOWN else ""
        raise ConfigError(f"“{name}” stands in {count(len(texts), 'unit')}: {shown}{more}", "give the id of one")
    return tuple(found)


def _candidates(workspace: Workspace, name: str, wanted: str, locale: str) -> Iterator[Located]:
    for page in survey(workspace):
        for tag, catalog in page.catalogs.items():
            for unit in page.units(tag) if locale in ("", tag) else ():
                if make_id(unit.key) == name or wanted in _folded(unit.source):
                    yield Located(page.page, tag, unit, catalog or Catalog())


def _folded(text: str) -> str:
    return collapse(decode_text(text)).casefold()


def _short(key: str) -> str:
    text = key.rpartition("\x04")[2]
    return text if len(text) <= 40 else f"{text[:39]}…"  # noqa: PLR2004
