"""What checks have said of units in earlier runs, so that only what has changed is checked again.

A database in the project's `.pipeline` folder. It is a cache: it can be deleted at any time, a damaged one is made
anew, and where it cannot be written, nothing is remembered.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pipeline
from pipeline.checks.base import Remark
from pipeline.errors import StoreError
from pipeline.fs import state_folder
from pipeline.model import Severity, Span
from pipeline.state import batches, open_cache
from pipeline.version import __version__

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pipeline.checks.run import Said
    from pipeline.workflows.check.judge import Verdict
    from pipeline.workspace import Workspace

_SCHEMA = "CREATE TABLE verdict (digest BLOB PRIMARY KEY, said TEXT NOT NULL) WITHOUT ROWID;"
_SPARE = 2
"""So many times as many verdicts as were asked for are kept, before those that nobody asked for are dropped."""


class Verdicts:
    """Remembers nothing."""

    def get(self, _digests: Iterable[bytes]) -> dict[bytes, Verdict]:
        """Return the verdicts that are known, by the digests of units."""
        return {}

    def add(self, found: Mapping[bytes, Verdict]) -> None:
        """Take note of verdicts."""


class StoredVerdicts(Verdicts):
    """Remembers verdicts in a file; those made under another `signature` are forgotten."""

    def __init__(self, file: Path, signature: str) -> None:
        self._file, self._signature = file, signature
        self._asked: dict[bytes, Verdict] = {}

    def get(self, digests: Iterable[bytes]) -> dict[bytes, Verdict]:
        """Return the verdicts that are known; none where the file cannot be read."""
        wanted = list(dict.fromkeys(digests))
        with suppress(sqlite3.Error, OSError, ValueError, KeyError, TypeError), closing(self._open()) as connection:
            self._asked = dict(_select(connection, wanted))
        return dict(self._asked)

    def add(self, found: Mapping[bytes, Verdict]) -> None:
        """Take note of verdicts, and drop those that were not asked for where they have become many."""
        if not found:
            return
        with suppress(sqlite3.Error, OSError), closing(self._open()) as connection, connection:
            ((number,),) = connection.execute("SELECT count(*) FROM verdict")
            if number > _SPARE * (len(self._asked) + len(found)):
                connection.execute("DELETE FROM verdict")
                found = {**self._asked, **found}
            rows = ((digest, _written(verdict)) for digest, verdict in found.items())
            connection.executemany("INSERT OR REPLACE INTO verdict VALUES (?, ?)", rows)

    def _open(self) -> sqlite3.Connection:
        return open_cache(self._file, self._signature, _SCHEMA)


class Memory(NamedTuple):
    """What earlier runs said of units, and of articles."""

    units: Verdicts = Verdicts()
    articles: Verdicts = Verdicts()


def memory_of(workspace: Workspace) -> Memory:
    """Return what is remembered of a project; nothing where its folder cannot be written."""
    try:
        folder = state_folder(workspace.settings.root)
    except StoreError:
        return Memory()
    known = signature(workspace)
    return Memory(*(StoredVerdicts(folder / f"{name}.sqlite", known) for name in ("checks", "articles")))


def signature(workspace: Workspace) -> str:
    """Return what changes where units would be judged otherwise: the code, the settings, the glossary, the recalls."""
    recalled = [workspace.recalled_file(locale) for locale in workspace.settings.locales]
    read = [file.read_bytes() if file.is_file() else b"" for file in (workspace.glossary_file, *recalled)]
    settings = replace(workspace.settings, root=Path())
    told = (__version__, sorted(_code()), settings, [blake2b(data).hexdigest() for data in read])
    return blake2b(repr(told).encode(errors="surrogatepass")).hexdigest()


def _code() -> Iterator[tuple[str, int, int]]:
    """Yield name, size and time of this program's files: who changes a check wants to see what it finds now."""
    for file in Path(pipeline.__file__).parent.rglob("*.py"):
        status = file.stat()
        yield file.name, status.st_size, status.st_mtime_ns


def _select(connection: sqlite3.Connection, digests: list[bytes]) -> Iterator[tuple[bytes, Verdict]]:
    for some in batches(digests):
        query = f"SELECT digest, said FROM verdict WHERE digest IN ({','.join('?' * len(some))})"  # noqa: S608
        for digest, said in connection.execute(query, some):
            yield digest, tuple(_read(said))


def _written(verdict: Verdict) -> str:
    return json.dumps([(check, *remark) for check, remark in verdict]) if verdict else ""


def _read(said: str) -> Iterator[Said]:
    for check, message, source, target, fix, severity, form in json.loads(said) if said else ():
        yield check, Remark(message, _span(source), _span(target), fix, Severity(severity) if severity else None, form)


def _span(offsets: list[int] | None) -> Span | None:
    return Span(*offsets) if offsets is not None else None
