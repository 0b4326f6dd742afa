"""What a store is asked, each question in one state of the file."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from pipeline.errors import DamagedError
from pipeline.memory.bounds import Scoring, limits
from pipeline.memory.sqlite import overview
from pipeline.memory.sqlite.connect import connect
from pipeline.memory.sqlite.faults import faults, is_damage
from pipeline.memory.sqlite.find import similar, similar_to_each
from pipeline.memory.sqlite.many import CHUNK, Chunk, in_processes
from pipeline.memory.sqlite.phrases import containing
from pipeline.memory.sqlite.rank import Wanted
from pipeline.memory.sqlite.repair import aside, move_aside
from pipeline.memory.sqlite.view import View
from pipeline.memory.tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from pipeline.memory.base import Hit, Languages, Stats
    from pipeline.model import MemoryEntry

_NONSENSE = (TypeError, ValueError, IndexError)
"""What Python says of rows that hold something else than was written."""


class Reading:
    """The reading half of a `base.Store`."""

    def __init__(self, file: Path, languages: Languages, view: View, *, writable: bool) -> None:
        self._file = file
        self._languages = languages
        self._view = view
        self._writable = writable

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Release the store."""
        self._view.connection.close()

    def lookup(self, text: str, threshold: int = 75, limit: int = 5, scoring: Scoring = Scoring.TOKENS) -> list[Hit]:
        """Return the texts most like a text."""
        wanted = Wanted(tokens(text), *limits(threshold, limit, scoring))
        with self._reading() as view:
            return similar(view, wanted)

    def lookup_many(
        self,
        texts: Sequence[str],
        threshold: int = 75,
        limit: int = 5,
        *,
        scoring: Scoring = Scoring.TOKENS,
        processes: int = 1,
    ) -> Iterator[list[Hit]]:
        """Yield what `lookup` gives for each text."""
        asked = limits(threshold, limit, scoring)
        if processes > 1 and len(texts) > CHUNK:
            chunks = [Chunk(texts[start : start + CHUNK], asked) for start in range(0, len(texts), CHUNK)]
            return in_processes((self._file.absolute(), self._languages), self.lookup_chunk, chunks, processes)
        return (self.lookup(text, *asked) for text in texts)

    def lookup_chunk(self, chunk: Chunk) -> list[list[Hit]]:
        """Return what `lookup` gives for each text, all in one state of the file."""
        questions = [Wanted(tokens(text), *chunk.asked) for text in chunk.texts]
        with self._reading() as view:
            return similar_to_each(view, questions)

    def containing(self, phrase: str, limit: int = 20) -> list[Hit]:
        """Return texts that hold a phrase."""
        if limit < 1:
            raise ValueError(limit)
        with self._reading() as view:
            return containing(view, tokens(phrase).words, limit)

    def entries(self) -> Iterator[MemoryEntry]:
        """Yield all entries by source and target; what is written in the meantime is left out."""
        with self._guarded((sqlite3.Error, *_NONSENSE)):
            connection = connect(self._file, read_only=not self._writable)
            try:
                view = View(connection, self._languages)
                with view.snapshot():
                    yield from overview.entries(view)
            finally:
                connection.close()

    def origins(self) -> dict[str, bytes]:
        """Return the mark of each origin."""
        with self._reading() as view:
            return overview.origins(view)

    def recalled(self) -> list[tuple[str, str]]:
        """Return the pairs that are recalled."""
        with self._reading() as view:
            return sorted(view.recalled)

    def stats(self) -> Stats:
        """Return how much there is."""
        with self._reading() as view:
            return overview.stats(view, self._file)

    @contextmanager
    def _reading(self) -> Iterator[View]:
        with self._guarded((sqlite3.Error, *_NONSENSE)), self._view.snapshot():
            yield self._view

    @contextmanager
    def _guarded(self, signs: tuple[type[Exception], ...] = (sqlite3.Error,)) -> Iterator[None]:
        """Raise StoreErrors; when the file turns out to be damaged, move it aside, so that it is begun anew.

        `signs` are the errors that may mean so (`is_damage`).
        """
        with faults(self._file):
            inode = 0
            try:
                yield
            except signs as problem:
                if not is_damage(problem) or not self._writable:
                    raise
                inode = self._file.stat().st_ino
                self.close()
                move_aside(self._file, inode)
                what = f"{self._file}: the memory is damaged; it is {aside(self._file).name} now"
                raise DamagedError(what, "try again: it is built anew from the catalogs") from problem
