"""The file that holds the settings: finding it, reading it, and telling where something stands in it."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.errors import ConfigError
from pipeline.fs import decode, read_bytes
from pipeline.model import Place

if TYPE_CHECKING:
    from pathlib import Path

OWN_FILE = "pipeline.toml"
SHARED_FILE = "pyproject.toml"
_SHARED_TABLE = ("tool", "pipeline")
_LIMIT_BYTES = 1_000_000
_POSITION = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")


class SettingsFile(NamedTuple):
    """A file with settings: its name, its text, the table that holds them and the path to that table."""

    name: str
    text: str
    table: dict[str, object]
    path: tuple[str, ...]

    def place(self, *path: str | int) -> str:
        """Return `file:line` of a key, item or table inside the settings."""
        from pipeline.config.scan import scan  # noqa: PLC0415

        entries = scan(self.text)
        wanted = (*self.path, *path)
        while not (starts := [entry.start for key, entry in entries.items() if key[: len(wanted)] == wanted]):
            wanted = wanted[:-1]
        line = self.text.count("\n", 0, min(starts)) + 1
        return str(Place(self.name, line if wanted else 0))


def settings_file(root: Path) -> SettingsFile:
    """Return the one file of the folder that holds settings, or the first without any.

    Raises ConfigError where there is none, where both files have settings, and where one cannot be read.
    """
    files = [file for file in (_own(root), _shared(root)) if file]
    filled = [file for file in files if file.table]
    if len(filled) > 1:
        places = " and ".join(file.place() for file in filled)
        raise ConfigError(f"settings stand in both {places}", "keep one of the two")
    if not files:
        raise no_project(root)
    return (filled or files)[0]


def holds_settings(folder: Path) -> bool:
    """Tell whether a folder is a project, for somebody who looks for one. Raises ConfigError for unreadable files."""
    if (folder / OWN_FILE).is_file():
        return True
    shared = folder / SHARED_FILE
    if not shared.is_file() or b"pipeline" not in _read(shared):
        return False
    return _shared(folder) is not None


def no_project(folder: Path) -> ConfigError:
    """Return the error for a folder that is not, or is not in, a project."""
    return ConfigError(f"{folder}: no project here", "run `pipeline init`, or name the project's folder with -C")


def _own(root: Path) -> SettingsFile | None:
    path = root / OWN_FILE
    if not path.is_file():
        return None
    text, table = _parsed(path)
    return SettingsFile(OWN_FILE, text, table, ())


def _shared(root: Path) -> SettingsFile | None:
    path = root / SHARED_FILE
    if not path.is_file():
        return None
    text, document = _parsed(path)
    tools = document.get("tool", {})
    table = tools.get("pipeline") if isinstance(tools, dict) else None
    if table is None:
        return None
    file = SettingsFile(SHARED_FILE, text, {}, _SHARED_TABLE)
    if not isinstance(table, dict):
        raise ConfigError(f"{file.place()}: tool.pipeline must be a table", "write [tool.pipeline]")
    return file._replace(table=table)


def _parsed(path: Path) -> tuple[str, dict[str, Any]]:
    text, _bom = decode(_read(path), path.name, ConfigError)
    try:
        return text, tomllib.loads(text)
    except RecursionError:
        raise ConfigError(f"{path.name}: the values are nested too deeply", "make them flat") from None
    except ValueError as error:
        raise _malformed(path.name, text, str(error)) from None


def _read(path: Path) -> bytes:
    return read_bytes(path, limit_bytes=_LIMIT_BYTES, error=ConfigError, file=path.name)


def _malformed(name: str, text: str, message: str) -> ConfigError:
    match = _POSITION.search(message)
    line, column = (match[1], match[2]) if match else (None, None)
    if match and not line:
        line, column = str(text.count("\n") + 1), str(len(text) - text.rfind("\n"))
    place = Place(name, int(line or 0), int(column or 0))
    reason = _POSITION.sub("", message)
    return ConfigError(f"{place}: {reason[:1].lower()}{reason[1:]}", "write it as TOML wants it (https://toml.io)")
