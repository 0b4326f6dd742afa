"""Build a store from pairs, and print what that took: run by `_memory.build` in a process of its own."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from _files import read
from _process import peak, size_of

from pipeline.memory.base import Languages
from pipeline.memory.sqlite import open_sqlite
from pipeline.model import MemoryEntry


def main() -> None:
    """Read two paths: the pairs, the store."""
    pairs, file = Path(sys.argv[1]), Path(sys.argv[2])
    started = time.perf_counter()
    with open_sqlite(file, Languages("en", "de")) as store:
        count = store.add(MemoryEntry(source, target, origin="benchmark") for source, target in read(pairs))
    seconds = time.perf_counter() - started
    print(json.dumps({"seconds": seconds, "entries": count, "bytes": size_of(file), "peak": peak()}))


if __name__ == "__main__":
    main()
