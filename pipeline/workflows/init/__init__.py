"""A new project, and a new locale in an old one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

from pipeline.config import Settings, add_locale, default_toml, find_root, load_settings
from pipeline.config.toml_file import holds_settings, settings_file
from pipeline.errors import ConfigError
from pipeline.fs import write_files
from pipeline.glossary.table import write_table
from pipeline.languages import canonical_tag, format_time_value
from pipeline.model import Glossary

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

_IGNORED = "# made by `pipeline`\n/.pipeline/\n/site/\n"
_KEEP = "# keeps this folder in git while it is empty\n"


@dataclass(frozen=True, slots=True)
class InitResult:
    """The files that were made, and those that were there and stayed as they are; relative to the project's folder."""

    created: tuple[str, ...]
    kept: tuple[str, ...]


def init(folder: Path, *, today: date, locales: Iterable[str] = ()) -> InitResult:
    """Make a project in `folder`: settings, folders, an example article, ignore rules.

    Nothing that is there is touched; the example is left out where there is a source folder. Raises ConfigError for an
    unknown locale and for a folder that has the settings of a project already.
    """
    _refuse_project(folder)
    wanted = {
        "pipeline.toml": default_toml(_checked(locales, Settings(folder).source_language)),
        ".gitignore": _IGNORED,
        "locales/.gitkeep": _KEEP,
        "glossary/glossary.tsv": write_table(Glossary()).decode(),
    }
    if not (folder / "source_en").exists():
        example = files(__package__).joinpath("example.html").read_text(encoding="utf-8")
        written_out = format_time_value(today.isoformat(), "en") or ""
        wanted["source_en/fever.html"] = example.replace("@DATE@", today.isoformat()).replace(
            "@LONG_DATE@", written_out
        )
    kept = [name for name in wanted if (folder / name).exists()]
    new = {name: text for name, text in wanted.items() if name not in kept}
    write_files({folder / name: text.encode() for name, text in new.items()}, root=folder)
    return InitResult(tuple(new), tuple(kept))


def _refuse_project(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise ConfigError(f"{folder}: is not a folder", "give the name of a folder")
    if holds_settings(folder):
        hint = "run `pipeline locale add` or `pipeline sync`"
        raise ConfigError(f"{folder.resolve()}: there is a project here already", hint)


def _checked(locales: Iterable[str], source_language: str) -> list[str]:
    """Return the canonical tags, each once. Raises ConfigError for the language of the articles."""
    tags = list(dict.fromkeys(map(canonical_tag, locales)))
    if source_language in tags:
        raise _source_language(source_language)
    return tags


def _source_language(tag: str) -> ConfigError:
    return ConfigError(f"{tag!r} is the language of the articles", "give a language to translate into")


def new_locale(folder: Path, tag: str, *, environ: dict[str, str]) -> Path:
    """Add a locale to the settings of the project at or above `folder`; return the settings file.

    Raises ConfigError for an unknown locale and one that is there already.
    """
    root = find_root(folder)
    settings = load_settings(root, environ=environ)
    name = canonical_tag(tag)
    if name == settings.source_language:
        raise _source_language(name)
    settings_in = settings_file(root)
    file = root / settings_in.name
    write_files({file: add_locale(settings_in.text, name).encode()}, root=root)
    return file
