"""Writing settings: a project's first file, and one more locale in an existing one."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING

from pipeline.config.scan import scan
from pipeline.config.template import TEMPLATE
from pipeline.errors import ConfigError
from pipeline.languages import canonical_tag

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pipeline.config.scan import Entry, Path

_TABLE = ("tool", "pipeline")
_SHARED_KEYS = frozenset({"build-system", "dependency-groups", "project", "tool"})


def default_toml(locales: Iterable[str] = ()) -> str:
    """Return a pipeline.toml with these locales, in which every other setting stands as a comment.

    Raises ConfigError for an unknown locale.
    """
    tags = ", ".join(f'"{canonical_tag(tag)}"' for tag in locales)
    return TEMPLATE.replace("@LOCALES@", tags)


def add_locale(text: str, tag: str) -> str:
    """Return the text of a pipeline.toml or pyproject.toml with `tag` added to its locales, all else as it was.

    Raises ConfigError for an unknown locale, one that is listed already, and for a file whose list this function
    cannot find or extend; it then says what to add by hand.
    """
    name = canonical_tag(tag)
    table, known = _listed(text, name)
    if known is None:
        raise _by_hand(name)
    if name in map(_canonical, known):
        raise ConfigError(f"the locale {name!r} is there already", "nothing needs to be done")
    edited = _edited(text, table, f'"{name}"')
    if edited is None or _listed(edited, name)[1] != [*known, name]:
        raise _by_hand(name)
    return edited


def _by_hand(name: str) -> ConfigError:
    return ConfigError(f"cannot add the locale {name!r} to the settings", f'add "{name}" to the list `locales` there')


def _listed(text: str, name: str) -> tuple[Path, list[object] | None]:
    """Return the path of the table with the settings, and its locales: None where they cannot be told."""
    try:
        node: object = tomllib.loads(text)
    except (ValueError, RecursionError):
        raise _by_hand(name) from None
    table = _TABLE if isinstance(node, dict) and _SHARED_KEYS & node.keys() else ()
    for key in table:
        node = node.get(key) if isinstance(node, dict) else None
    locales = node.get("locales", []) if isinstance(node, dict) else None
    return table, locales if isinstance(locales, list) else None


def _canonical(locale: object) -> object:
    try:
        return canonical_tag(locale) if isinstance(locale, str) else locale
    except ConfigError:
        return locale


def _edited(text: str, table: Path, item: str) -> str | None:
    entries = scan(text)
    newline = "\r\n" if "\r\n" in text else "\n"
    path = (*table, "locales")
    if path in entries:
        items = [entry for key, entry in entries.items() if key[:-1] == path]
        return _lengthened(text, entries[path], items, item, newline)
    line = f"locales = [{item}]{newline}"
    return _below_header(text, entries.get(table), line, newline) if table else line + text


def _lengthened(text: str, array: Entry, items: list[Entry], item: str, newline: str) -> str:
    """Add an item behind the last one, in the style of the list: on a line of its own, with a comma at its end."""
    if not items:
        return _inserted(text, array.value.start + 1, item)
    last = items[-1].value
    indent = text[text.rfind("\n", 0, last.start) + 1 : last.start]
    line_end = text.find("\n", last.end, array.value.end)
    if line_end < 0 or indent.strip():
        return _inserted(text, last.end, f", {item}")
    line_end -= text[line_end - 1] == "\r"
    if re.match(r"\s*,", text[last.end :]):
        return _inserted(text, line_end, f"{newline}{indent}{item},")
    return _inserted(_inserted(text, line_end, f"{newline}{indent}{item}"), last.end, ",")


def _below_header(text: str, header: Entry | None, line: str, newline: str) -> str | None:
    if header is None or text[header.start] != "[":
        return None
    end = text.find("\n", header.value.end)
    return _inserted(text, end + 1, line) if end >= 0 else text + newline + line


def _inserted(text: str, offset: int, addition: str) -> str:
    return text[:offset] + addition + text[offset:]
