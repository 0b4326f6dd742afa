"""From the settings file, the environment and the command line to `Settings`."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from pipeline.config.kinds import FOLDERS, KINDS, TABLES, spelled
from pipeline.config.settings import Settings
from pipeline.config.toml_file import holds_settings, no_project, settings_file
from pipeline.config.values import WrongValueError, nearest
from pipeline.errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

    from pipeline.config.toml_file import SettingsFile

_PREFIX = "PIPELINE_"
_FOREIGN_VARIABLES = frozenset({"PIPELINE_WORKSPACE"})  # every job of Azure Pipelines has it
_NO_OVERRIDES: Mapping[str, object] = MappingProxyType({})


class _Given(NamedTuple):
    """A value as the user gave it, and how to say where: `place` takes the path inside the value."""

    value: object
    place: Callable[..., str]


def load_settings(
    root: Path, *, environ: Mapping[str, str], overrides: Mapping[str, object] = _NO_OVERRIDES
) -> Settings:
    """Return the settings of the project in `root`.

    `[tool.pipeline]` in pyproject.toml or the top level of pipeline.toml; over it `PIPELINE_<KEY>` in `environ`
    (lists separated by commas); over that `overrides`, by field name, where None means not given.

    Raises ConfigError, with the file and line, the variable or the option that is wrong: unknown keys and
    variables, wrong types, values out of range, folders outside the project or inside one another, unknown or
    repeated locales, malformed TOML, settings in both files or in neither.
    """
    folder = root.resolve()
    file = settings_file(folder)
    given = _from_file(file) | _from_environment(environ) | _from_overrides(overrides)
    values = {key: _converted(key, value) for key, value in given.items()}
    settings = Settings(root=folder, **values)
    _check_locales(settings, given)
    _check_folders(settings, given)
    return settings if settings.project_name else Settings(folder, **values | {"project_name": folder.name})


def find_root(start: Path) -> Path:
    """Return the nearest folder at or above `start` that has settings.

    Raises ConfigError where there is none, and for a settings file on the way that cannot be read.
    """
    folder = start.resolve()
    for candidate in (folder, *folder.parents):
        if holds_settings(candidate):
            return candidate
    raise no_project(folder)


def _from_file(file: SettingsFile) -> dict[str, _Given]:
    given = {}
    known = {spelled(name): name for name in KINDS}
    for path, value in _keys(file):
        key = ".".join(path)
        if key not in known:
            raise ConfigError(f"{file.place(*path)}: unknown key {key!r}", nearest(key, known, _known(known)))
        given[known[key]] = _Given(value, lambda *rest, path=path, key=key: f"{file.place(*path, *rest)}: {key}")
    return given


def _keys(file: SettingsFile) -> Iterator[tuple[tuple[str, ...], object]]:
    """Yield each setting of a file with the path to it."""
    for key, value in file.table.items():
        if key not in TABLES:
            yield (key,), value
        elif isinstance(value, dict):
            yield from (((key, name), inner) for name, inner in value.items())
        else:
            raise ConfigError(f"{file.place(key)}: {key} must be a table", f"write [{key}] or {key}.… = …")


def _from_environment(environ: Mapping[str, str]) -> dict[str, _Given]:
    given = {}
    for variable in sorted(environ):
        if variable.startswith(_PREFIX) and variable not in _FOREIGN_VARIABLES:
            key = variable.removeprefix(_PREFIX).lower()
            given[key] = _Given(_read_variable(variable, key, environ[variable]), lambda *_, name=variable: name)
    return given


def _read_variable(variable: str, key: str, text: str) -> object:
    if key not in KINDS or variable != _PREFIX + key.upper():
        known = [_PREFIX + name.upper() for name, kind in KINDS.items() if kind.parse]
        raise ConfigError(f"unknown environment variable {variable}", nearest(variable, known, _known(known)))
    parse = KINDS[key].parse
    if parse is None:
        raise ConfigError(f"{variable}: cannot be given in the environment", f"set {key} in the settings file")
    return parse(text)


def _from_overrides(overrides: Mapping[str, object]) -> dict[str, _Given]:
    given = {}
    for key, value in overrides.items():
        option = f"--{key.replace('_', '-')}"
        if key not in KINDS:
            raise ConfigError(f"unknown setting {option}", nearest(key, KINDS, _known(KINDS)))
        if value is not None:
            given[key] = _Given(value, lambda *_, option=option: option)
    return given


def _converted(key: str, given: _Given) -> Any:  # noqa: ANN401  # each key has its own type
    try:
        return KINDS[key].convert(given.value)
    except WrongValueError as error:
        raise ConfigError(f"{given.place(*error.path)}: {error.message}", error.hint) from None


def _check_locales(settings: Settings, given: Mapping[str, _Given]) -> None:
    if settings.source_language in settings.locales:
        place = given["locales"].place(settings.locales.index(settings.source_language))
        hint = "list only the languages to translate into"
        raise ConfigError(f"{place}: {settings.source_language!r} is the source language", hint)


def _check_folders(settings: Settings, given: Mapping[str, _Given]) -> None:
    """Keep what is read apart from what is written: a page built into the source folder would be a source."""
    seen: dict[str, str] = {}
    for key in sorted(FOLDERS, key=lambda key: key in given):
        folder: str = getattr(settings, key)
        for other, name in seen.items():
            if f"{folder}/".startswith(f"{other}/") or f"{other}/".startswith(f"{folder}/"):
                place = given[key].place() if key in given else spelled(key)
                message = f"{place}: {folder!r} overlaps with {other!r} ({spelled(name)})"
                raise ConfigError(message, "give each its own folder")
        seen[folder] = key


def _known(names: Iterable[str]) -> str:
    return f"known are {', '.join(names)}"
