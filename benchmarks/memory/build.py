"""Build a translation memory to measure with: `python benchmarks/memory/build.py FOLDER [--size 1000000 …]`.

Downloads Debian packages with apt-get (they are never installed), takes the English–German pairs from their gettext
catalogs, and enlarges them by variation (see `_variation.py`). Writes into FOLDER:

    real.tsv      the real pairs, different sources only
    unseen.tsv    every fiftieth of them, which no memory gets: queries
    1m.tsv …      a memory of each size: all other real pairs, then variations of these

Each line is a source, a tab and a target, in UTF-8. The same packages and seed give the same files, and a smaller
memory is the beginning of a larger one. What FOLDER has of real.tsv is used again.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import Counter
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from _catalogs import collect
from _files import named, read, write
from _packages import PACKAGES
from _variation import corpus, digest_lengths, variations

if TYPE_CHECKING:
    from collections.abc import Sequence

SIZES = (10_000, 100_000, 1_000_000, 5_000_000)
UNSEEN = 50
"""Which part of the real pairs is kept back."""
COMMON = 100
"""How many of the most frequent words are compared."""


def real_pairs(folder: Path) -> list[tuple[str, str]]:
    """Return the real pairs, from the file or from the packages."""
    file = folder / "real.tsv"
    if not file.exists():
        with tempfile.TemporaryDirectory(dir=folder) as work:
            write(file, collect(PACKAGES, Path(work)).items())
    return list(read(file))


def describe(name: str, sources: Sequence[str]) -> None:
    """Print how many texts there are, how long they are, and how much of them the most frequent words are."""
    counts = Counter(chain.from_iterable(source.split() for source in sources))
    common = sum(count for _, count in counts.most_common(COMMON)) / max(1, counts.total())
    lengths = ", ".join(map(str, digest_lengths(sources)))
    print(f"{name:12} {len(sources):9,} texts  words at p10/50/90/99: {lengths}  top {COMMON} words: {common:.1%}")


def main() -> int:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, nargs="+", default=SIZES, help="pairs in each memory (%(default)s)")
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    folder = arguments.folder
    folder.mkdir(parents=True, exist_ok=True)
    everything = real_pairs(folder)
    write(folder / "unseen.tsv", everything[::UNSEEN])
    kept = [pair for number, pair in enumerate(everything) if number % UNSEEN]
    describe("real", [source for source, _ in kept])
    for size in sorted(arguments.size):
        varied = variations(corpus(kept), max(0, size - len(kept)), arguments.seed)
        write(folder / named(size), islice(chain(kept, varied), size))
        describe(named(size), [source for source, _ in islice(read(folder / named(size)), 1_000_000)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
