"""Look up one text: run by `_storage.start` in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from pipeline.memory.base import Languages
from pipeline.memory.sqlite import open_sqlite

if __name__ == "__main__":
    with open_sqlite(Path(sys.argv[1]), Languages("en", "de")) as store:
        print(store.lookup(sys.argv[2]))
