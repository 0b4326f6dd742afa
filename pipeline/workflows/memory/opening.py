"""Which store an address means."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pipeline.errors import ConfigError
from pipeline.memory.base import Languages

if TYPE_CHECKING:
    from pipeline.memory.base import Store
    from pipeline.workspace import Workspace

_SERVER = ("postgresql://", "postgres://")
_FILE = "sqlite:///"


def languages_of(workspace: Workspace, locale: str) -> Languages:
    """Return the language pair of a project and a locale."""
    return Languages(workspace.settings.source_language, locale)


def open_store(url: str | Path, languages: Languages, *, replica_url: str = "") -> Store:
    """Open the store at the path of a file, "sqlite:///path", or the address of a PostgreSQL server.

    Raises ConfigError for an address of another kind, StoreError where the store cannot be opened.
    """
    if isinstance(url, str) and url.startswith(_SERVER):
        from pipeline.memory.postgres import open_postgres  # noqa: PLC0415  # an extra

        return open_postgres(url, languages, replica_url=replica_url)
    if isinstance(url, str) and "://" in url and not url.startswith(_FILE):
        raise ConfigError(
            f"{url.partition('://')[0]}://: no memory can be opened there", "use sqlite:/// or postgresql://"
        )
    from pipeline.memory.sqlite import open_sqlite  # noqa: PLC0415  # heavy

    return open_sqlite(Path(str(url).removeprefix(_FILE)), languages)
