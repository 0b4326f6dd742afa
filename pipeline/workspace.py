"""Which file belongs to which page and locale.

A page's name is its path in the source folder with "/" and without `.html`: "conditions/asthma".
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError, SourceError
from pipeline.fs import walk
from pipeline.languages import canonical_tag, gettext_name

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from pipeline.config import Settings

PAGE_SUFFIXES = (".html", ".htm")
"""What the files of articles end in, in upper or lower case."""

_JOINERS = dict.fromkeys(map(ord, "\u200c\u200d"))  # invisible, but part of the spelling of Persian or Hindi words


@dataclass(frozen=True, slots=True)
class Workspace:
    """The files of one project. Methods that take a page raise SourceError where its name cannot be a page's."""

    settings: Settings

    @property
    def source_folder(self) -> Path:
        """The folder with the articles."""
        return self.settings.root / self.settings.source

    @property
    def locales_folder(self) -> Path:
        """The folder with templates, catalogs and archives."""
        return self.settings.root / self.settings.locales_dir

    @property
    def glossary_folder(self) -> Path:
        """The folder with the glossary."""
        return self.settings.root / self.settings.glossary_dir

    @property
    def glossary_file(self) -> Path:
        """The table of concepts and terms, `glossary/glossary.tsv`."""
        return self.glossary_folder / "glossary.tsv"

    @property
    def rejected_file(self) -> Path:
        """The words that are not to be proposed as terms any more, `glossary/rejected.tsv`."""
        return self.glossary_folder / "rejected.tsv"

    def pages(self) -> tuple[str, ...]:
        """Return the names of all pages, sorted; hidden files are none.

        Raises SourceError where the source folder cannot be read, where two files are one page, or would be where
        upper and lower case are one, and for names that cannot be a page's.
        """
        files = walk(self.source_folder, PAGE_SUFFIXES)
        self._check_distinct(files)
        return tuple(sorted(_checked(_without_suffix(file)) for file in files))

    def assets(self) -> tuple[str, ...]:
        """Return the other files in the source folder, relative to it with "/", sorted; hidden files are none.

        Raises SourceError where the folder cannot be read.
        """
        files = walk(self.source_folder)
        return tuple(file for file in files if not file.lower().endswith(PAGE_SUFFIXES))

    def check_locale(self, locale: str) -> None:
        """Raise ConfigError where a canonical tag is none of the project's locales."""
        locales = self.settings.locales
        if locale not in locales:
            raise ConfigError(f"{locale}: not a language of this project", f"known are {', '.join(locales) or 'none'}")

    def source_file(self, page: str) -> Path:
        """Return the article of a page; for a page that does not exist yet, the file it is to have."""
        path = self.source_folder / f"{_checked(page)}.html"
        if path.exists() or not path.parent.is_dir():
            return path
        others = (file for file in sorted(path.parent.iterdir()) if file.suffix.lower() in PAGE_SUFFIXES)
        return next((file for file in others if file.stem == path.stem), path)

    def template_file(self, page: str) -> Path:
        """Return the template of a page, `locales/templates/<page>.pot`."""
        return self.locales_folder / "templates" / f"{_checked(page)}.pot"

    def catalog_file(self, locale: str, page: str) -> Path:
        """Return the catalog of a page, `locales/<locale>/LC_MESSAGES/<page>.po`.

        Raises ConfigError for an unknown locale.
        """
        return self._catalogs_folder(locale) / f"{_checked(page)}.po"

    def archive_file(self, locale: str) -> Path:
        """Return the archive of a locale, `locales/<locale>/archive.po`. Raises ConfigError for an unknown locale."""
        return self.locales_folder / gettext_name(locale) / "archive.po"

    def recalled_file(self, locale: str) -> Path:
        """Return the recalled translations of a locale, `locales/<locale>/recalled.po`.

        Raises ConfigError for an unknown locale.
        """
        return self.locales_folder / gettext_name(locale) / "recalled.po"

    def memory_folder(self, locale: str) -> Path:
        """Return the folder for imported memories. Raises ConfigError for an unknown locale."""
        return self.locales_folder / gettext_name(locale) / "memory"

    def output_file(self, locale: str, page: str) -> Path:
        """Return the localized page, `<output>/<locale>/<page>` with the suffix of the article's file.

        Raises ConfigError for an unknown locale.
        """
        name = f"{_checked(page)}{self.source_file(page).suffix}"
        return self.settings.root / self.settings.output / canonical_tag(locale) / name

    def templates(self) -> tuple[str, ...]:
        """Return the pages that have a template, also those whose article is gone, sorted."""
        return _names(self.locales_folder / "templates", ".pot")

    def catalogs(self, locale: str) -> tuple[str, ...]:
        """Return the pages that have a catalog in a locale, also those whose article is gone, sorted.

        Raises ConfigError for an unknown locale.
        """
        return _names(self._catalogs_folder(locale), ".po")

    def relative(self, path: Path) -> str:
        """Return how to name a file in messages: relative to the project with "/", or in full outside it."""
        root = self.settings.root
        return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()

    def _catalogs_folder(self, locale: str) -> Path:
        return self.locales_folder / gettext_name(locale) / "LC_MESSAGES"

    def _check_distinct(self, files: Iterable[str]) -> None:
        seen: dict[str, str] = {}
        for file in files:
            key = unicodedata.normalize("NFC", _without_suffix(file)).casefold()
            other = seen.setdefault(key, file)
            if other != file:
                hint = "rename one of them: not every file system can tell the two pages apart"
                raise SourceError(f"{self.settings.source}/{file}: clashes with {other}", hint)


def _names(folder: Path, suffix: str) -> tuple[str, ...]:
    files = walk(folder, (suffix,)) if folder.is_dir() else ()
    return tuple(sorted(file[: -len(suffix)] for file in files))


def _without_suffix(file: str) -> str:
    return file[: file.rindex(".")]


def _checked(page: str) -> str:
    """Return `page` if it names a file below a folder on every system, and one that a message can show."""
    parts = page.split("/")
    if any(part.startswith(".") or not part.strip() for part in parts) or "\\" in page:
        raise SourceError(f"{page!r}: not a page's name", "name it like a file in the source folder, without .html")
    if not page.translate(_JOINERS).isprintable():
        raise SourceError(f"{page!r}: the name has characters that cannot be shown", "rename the file")
    return page
