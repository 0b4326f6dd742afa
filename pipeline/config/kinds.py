"""Which settings there are, what each may be, and how each is read from an environment variable."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from pipeline.config import gate, values
from pipeline.model.finding import SEVERITIES

if TYPE_CHECKING:
    from collections.abc import Callable


class Kind(NamedTuple):
    """How a setting's value is checked, and how it is read from text (None: it cannot be)."""

    convert: Callable[[object], object]
    parse: Callable[[str], object] | None


def _split(text: str) -> list[str]:
    return [item.strip() for item in text.split(",") if item.strip()]


def _number(text: str) -> object:
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if math.isfinite(number) and number.is_integer() and "." not in text else number


def _same(text: str) -> str:
    return text


KINDS: dict[str, Kind] = {
    "source": Kind(values.folder, _same),
    "source_language": Kind(values.language, _same),
    "locales": Kind(values.languages, _split),
    "locales_dir": Kind(values.folder, _same),
    "glossary_dir": Kind(values.folder, _same),
    "output": Kind(values.folder, _same),
    "project_name": Kind(values.title, _same),
    "base_url": Kind(values.url, _same),
    "metadata": Kind(values.list_of(values.name), _split),
    "skip_classes": Kind(values.list_of(values.name), _split),
    "abbreviations": Kind(values.abbreviations, None),
    "max_page_mb": Kind(values.megabytes, _number),
    "similarity": Kind(values.ratio, _number),
    "draft": Kind(values.one_of("sentences", "previous"), _same),
    "publish_outdated": Kind(values.one_of("wording", "none"), _same),
    "memory_threshold": Kind(values.percent, _number),
    "memory_approve": Kind(values.one_of("context", "project", "any"), _same),
    "memory_url": Kind(values.server, _same),
    "memory_replica_url": Kind(values.server, _same),
    "check_fail": Kind(values.one_of(*SEVERITIES, "never"), _same),
    "check_severity": Kind(gate.severities, None),
    "check_locales": Kind(gate.by_locale, None),
    "check_pages": Kind(gate.by_page, None),
    "check_exempt": Kind(values.list_of(gate.pattern), _split),
    "check_current": Kind(gate.shares, None),
    "check_grace_days": Kind(gate.days, _number),
    "check_waivable": Kind(values.list_of(values.name), _split),
    "check_address": Kind(values.one_of("formal", "informal"), _same),
    "check_gender": Kind(values.list_of(values.one_of(*gate.GENDER)), _split),
    "site_layout": Kind(values.one_of("site", "fragment", "document"), _same),
    "site_templates": Kind(values.folder, _same),
    "site_texts": Kind(values.name, _same),
    "site_unexplained": Kind(values.list_of(values.title), _split),
}
"""The settings by the name of their field; one in a table has the table's name before its own: `memory.url`."""
TABLES = ("memory", "check", "site")
FOLDERS = tuple(name for name, kind in KINDS.items() if kind.convert is values.folder)


def spelled(name: str) -> str:
    """Return the name of a setting as a settings file has it."""
    table, _, key = name.partition("_")
    return f"{table}.{key}" if table in TABLES else name
