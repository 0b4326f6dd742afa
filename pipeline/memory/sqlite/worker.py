"""A process that looks texts up for another one: `python -m pipeline.memory.sqlite.worker`, see `many`."""

from __future__ import annotations

import pickle
import sys
from typing import TYPE_CHECKING, Any, BinaryIO

from pipeline.errors import StoreError
from pipeline.memory.sqlite.many import send
from pipeline.memory.sqlite.store import open_sqlite

if TYPE_CHECKING:
    from pipeline.memory.sqlite.store import SqliteStore


def serve(questions: BinaryIO, answers: BinaryIO) -> None:
    """Read where the store is, then answer chunks of texts with their hits, or with an error, until no more come."""
    file, languages = pickle.load(questions)  # noqa: S301  # from the process that started this one
    store: SqliteStore | None = None
    while questions.peek(1):  # type: ignore[attr-defined]
        try:
            chunk = pickle.load(questions)  # noqa: S301
            store = store or open_sqlite(file, languages, read_only=True)
            answer: Any = store.lookup_chunk(chunk)
        except StoreError as problem:
            answer = problem
        send(answers, answer)


if __name__ == "__main__":
    serve(sys.stdin.buffer, sys.stdout.buffer)
